package org.prongsai.render.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * JBake's documents in memory. Filled by the crawler, only read while pages are rendered.
 *
 * <p>Every public method that may be overridden is, for those of the base class need the database; a test watches this.
 */
final class SiteStore extends ContentStore {

    private static final String POST = "post";

    private final List<DocumentModel> documents = new ArrayList<>();

    SiteStore() {
        super("memory", "site");
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // Nothing is kept from one bake to the next.
    }

    @Override
    public long getDocumentCount(String type) {
        return count(ofType(type));
    }

    @Override
    public long getPublishedCount(String type) {
        return count(published().and(ofType(type)));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return list(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent(POST);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return applyPaging ? page(getPublishedPosts()) : getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return list(published().and(ofType(POST)).and(tagged(tag)));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return list(published().and(tagged(tag)));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return list(published().and(ofType(type)));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return list(ofType(type));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
        return applyPaging ? page(getAllContent(type)) : getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return list(document -> !document.getRendered());
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents.removeIf(ofType(type));
    }

    @Override
    public Set<String> getTags() {
        return tags(published().and(ofType(POST)));
    }

    @Override
    public Set<String> getAllTags() {
        return tags(published());
    }

    private long count(Predicate<DocumentModel> wanted) {
        return documents.stream().filter(wanted).count();
    }

    private DocumentList<DocumentModel> list(Predicate<DocumentModel> wanted) {
        var list = new DocumentList<DocumentModel>();
        documents.stream().filter(wanted).forEach(list::add);
        return list;
    }

    private DocumentList<DocumentModel> page(DocumentList<DocumentModel> all) {
        var page = new DocumentList<DocumentModel>();
        all.stream()
                .skip(Math.max(0, getStart()))
                .limit(getLimit() < 0 ? Long.MAX_VALUE : getLimit())
                .forEach(page::add);
        return page;
    }

    private Set<String> tags(Predicate<DocumentModel> wanted) {
        var tags = new TreeSet<String>();
        documents.stream()
                .filter(wanted)
                .map(DocumentModel::getTags)
                .filter(Objects::nonNull)
                .forEach(several -> tags.addAll(Arrays.asList(several)));
        return tags;
    }

    private static Predicate<DocumentModel> published() {
        return document -> document.getStatus().equals(ModelAttributes.Status.PUBLISHED);
    }

    private static Predicate<DocumentModel> ofType(String type) {
        return document -> document.getType().equals(type);
    }

    private static Predicate<DocumentModel> tagged(String tag) {
        return document -> {
            var tags = document.getTags();
            return tags != null && Arrays.asList(tags).contains(tag);
        };
    }
}
