package org.prongsai.render.jbake;

import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.prongsai.output.OutputSink;

/** Renders one page in memory and hands its bytes on. Safe to call from several threads. */
final class SiteRenderer extends Renderer {

    private final ContentStore store;
    private final PebbleBridge engine;
    private final OutputSink sink;
    private final ThreadLocal<PageWriter> writers = ThreadLocal.withInitial(PageWriter::new);

    SiteRenderer(ContentStore store, JBakeConfiguration configuration, PebbleBridge engine, OutputSink sink) {
        // Without JBake's delegating engine, which looks for six others on the class path.
        super(store, configuration, null);
        this.store = store;
        this.engine = engine;
        this.sink = sink;
    }

    /** Hands the page on and marks it as rendered, unless nothing came out. */
    @Override
    public void render(DocumentModel document) throws RenderingException {
        var page = ((PageDocument) document).page();
        var model = new TemplateModel();
        model.setContent(document);
        var writer = writers.get().empty();
        engine.renderDocument(model, page.layout(), writer);
        if (!writer.isBlank()) {
            sink.accept(page.address().file(), writer.toUtf8());
            store.markContentAsRendered(document);
        }
    }
}
