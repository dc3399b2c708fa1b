package org.prongsai.render.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

/** Renders every page that is not rendered yet, several at a time; what fails is reported in the order of the pages. */
final class PageTool implements RenderingTool {

    private final int workers;

    PageTool(int workers) {
        this.workers = workers;
    }

    /** Renders; the failures of all pages are suppressed exceptions of the one thrown. */
    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
            throws RenderingException {
        var documents = List.copyOf(store.getUnrenderedContent());
        var run = new Run((SiteRenderer) renderer, documents);
        run.all(workers);
        var failures = run.failures();
        if (!failures.isEmpty()) {
            var all = new RenderingException(failures.size() + " pages could not be rendered");
            failures.forEach(all::addSuppressed);
            throw all;
        }
        return documents.size();
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templates,
            CompositeConfiguration configuration) {
        throw new UnsupportedOperationException("replaced by the method above since JBake 2.6");
    }

    /** One pass over all documents: each worker takes the next one until none is left. */
    private static final class Run {

        private final SiteRenderer renderer;
        private final List<DocumentModel> documents;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<RenderingException> failed;

        Run(SiteRenderer renderer, List<DocumentModel> documents) {
            this.renderer = renderer;
            this.documents = documents;
            this.failed = new AtomicReferenceArray<>(documents.size());
        }

        void all(int workers) {
            var pool = Executors.newFixedThreadPool(workers);
            try {
                var shares = new ArrayList<Future<?>>();
                for (int i = 0; i < workers; i++) {
                    shares.add(pool.submit(this::share));
                }
                for (Future<?> share : shares) {
                    share.get();
                }
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while pages were rendered", e);
            } finally {
                pool.shutdownNow();
            }
        }

        private void share() {
            try {
                for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
                    try {
                        renderer.render(documents.get(i));
                    } catch (RenderingException e) {
                        failed.set(i, e);
                    }
                }
            } finally {
                // After a fault that is not a page's own, the others need not go on.
                next.set(documents.size());
            }
        }

        List<RenderingException> failures() {
            var failures = new ArrayList<RenderingException>();
            for (int i = 0; i < documents.size(); i++) {
                var failure = failed.get(i);
                if (failure != null) {
                    failures.add(failure);
                }
            }
            return failures;
        }

        private static RuntimeException unchecked(@Nullable Throwable cause) {
            if (cause instanceof Error error) {
                throw error;
            }
            return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
        }
    }
}
