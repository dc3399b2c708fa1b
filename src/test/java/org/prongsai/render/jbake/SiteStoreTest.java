package org.prongsai.render.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class SiteStoreTest {

    private static final Set<String> HARMLESS =
            Set.of("setStart", "getStart", "setLimit", "getLimit", "resetPagination");

    @Test
    void nothingOfTheDatabaseIsLeftToCall() {
        var left = Arrays.stream(SiteStore.class.getMethods())
                .filter(method -> method.getDeclaringClass() == ContentStore.class)
                .filter(method -> !Modifier.isFinal(method.getModifiers()))
                .map(method -> method.getName())
                .filter(name -> !HARMLESS.contains(name))
                .toList();
        assertEquals(List.of(), left);
    }

    @Test
    void documentsAreFoundByTypeTagAndPage() {
        var store = new SiteStore();
        for (int i = 0; i < 5; i++) {
            var document = new DocumentModel();
            document.setType(i == 4 ? "page" : "post");
            document.setStatus(i == 3 ? "draft" : "published");
            document.setSourceUri("u" + i);
            document.setTags(new String[] {"t" + i % 2});
            store.addDocument(document);
        }
        assertEquals(4, store.getDocumentCount("post"));
        assertEquals(3, store.getPublishedCount("post"));
        assertEquals(1, store.getPublishedPages().size());
        assertEquals(2, store.getPublishedPostsByTag("t0").size());
        assertEquals(3, store.getPublishedDocumentsByTag("t0").size());
        assertEquals(Set.of("t0", "t1"), store.getAllTags());
        store.setStart(1);
        store.setLimit(1);
        assertEquals("u1", store.getPublishedPosts(true).get(0).getSourceuri());
        store.markContentAsRendered(store.getDocumentByUri("u0").get(0));
        assertEquals(4, store.getUnrenderedContent().size());
        store.deleteContent("u0");
        store.deleteAllByDocType("page");
        assertEquals(3, store.getDocumentCount("post"));
        assertEquals(0, store.getDocumentCount("page"));
    }
}
