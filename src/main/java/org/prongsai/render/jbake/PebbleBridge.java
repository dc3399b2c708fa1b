package org.prongsai.render.jbake;

import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngineAdapter;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;
import org.prongsai.render.TemplateEngine;
import org.prongsai.render.TemplateFailure;
import org.prongsai.render.Theme;

/** Our template engine as one of JBake's. */
public final class PebbleBridge extends AbstractTemplateEngine {

    private final TemplateEngine engine;

    /** For JBake's stock oven, which makes its engines itself: the templates are those of its template folder. */
    public PebbleBridge(JBakeConfiguration configuration, ContentStore store) {
        this(
                configuration,
                store,
                new TemplateEngine(Theme.in(configuration.getTemplateFolder().toPath())));
    }

    PebbleBridge(JBakeConfiguration configuration, ContentStore store, TemplateEngine engine) {
        super(configuration, store);
        this.engine = engine;
    }

    @Override
    public void renderDocument(TemplateModel model, String template, Writer out) throws RenderingException {
        if (model.getContent() instanceof PageDocument document) {
            var page = document.page();
            try {
                engine.render(template, page.view().get(), out);
            } catch (TemplateFailure e) {
                throw new BakeFailure(page, e);
            }
            return;
        }
        try {
            engine.fill(template, new Values(model), out);
        } catch (TemplateFailure e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    /** A stock model with what JBake's extractors add to it when asked. */
    private final class Values extends HashMap<String, Object> {

        Values(Map<String, Object> model) {
            super(model);
        }

        @Override
        public boolean containsKey(Object key) {
            return super.containsKey(key) || extractors.containsKey(key);
        }

        @Override
        public @Nullable Object get(Object key) {
            if (!super.containsKey(key) && extractors.containsKey(key)) {
                var name = key.toString();
                try {
                    put(name, extractors.extractAndTransform(db, name, this, new TemplateEngineAdapter.NoopAdapter()));
                } catch (NoModelExtractorException e) {
                    throw new IllegalStateException(e);
                }
            }
            return super.get(key);
        }
    }
}
