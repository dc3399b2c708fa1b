package org.prongsai.render.jbake;

import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.prongsai.page.Page;

/** A planned page as a document of JBake. Its view stays unmade until it is rendered. */
final class PageDocument extends DocumentModel {

    private final transient Page page;

    PageDocument(Page page) {
        this.page = page;
        put(ModelAttributes.TYPE, page.layout());
        put(ModelAttributes.STATUS, ModelAttributes.Status.PUBLISHED);
        put(ModelAttributes.SOURCE_URI, page.address().file());
        put(ModelAttributes.URI, page.address().file());
    }

    Page page() {
        return page;
    }
}
