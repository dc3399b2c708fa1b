package org.prongsai.render.jbake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentModel;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Page;
import org.prongsai.render.TemplateEngine;
import org.prongsai.render.TemplateFailure;

/** Bakes pages with JBake. Several bakes may follow each other, or run at the same time, in one JVM. */
public final class Bakery {

    private final int workers;

    /** A bakery that uses every core. */
    public Bakery() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** A bakery that renders so many pages at a time. */
    public Bakery(int workers) {
        this.workers = workers;
    }

    /**
     * Renders every page into the sink, from several threads. A page whose template fails and a page that comes out
     * empty are reported and not handed on; what the sink throws ends the bake.
     */
    public void bake(List<Page> pages, TemplateEngine engine, OutputSink sink, Diagnostics findings) {
        var store = new SiteStore();
        var configuration = SiteConfiguration.create();
        var bridge = new PebbleBridge(configuration, store, engine);
        var utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new SiteCrawler(store, configuration, pages));
        utensils.setRenderer(new SiteRenderer(store, configuration, bridge, sink));
        var oven = new SiteOven(utensils, List.of(new PageTool(workers)));
        oven.bake();
        var failed = reportFailures(oven.getErrors(), findings);
        reportMissing(store, failed, findings);
    }

    /** One finding for each fault of a template, at its first page, however many pages it spoils. */
    private static Map<Page, BakeFailure> reportFailures(List<Throwable> errors, Diagnostics findings) {
        var failed = new LinkedHashMap<Page, BakeFailure>();
        var first = new LinkedHashMap<String, BakeFailure>();
        var count = new LinkedHashMap<String, Integer>();
        for (Throwable error : errors) {
            if (!(error instanceof BakeFailure failure)) {
                throw new IllegalStateException("a failure that is no page's", error);
            }
            failed.put(failure.page(), failure);
            var fault = failure.failure().getMessage();
            first.putIfAbsent(fault, failure);
            count.merge(fault, 1, Integer::sum);
        }
        first.forEach((fault, failure) -> findings.add(templateFailed(failure, count.getOrDefault(fault, 1))));
        return failed;
    }

    private static Diagnostic templateFailed(BakeFailure bake, int pages) {
        TemplateFailure failure = bake.failure();
        var page = bake.page();
        return Diagnostic.error(
                "template-failed",
                Location.ofFile(page.source()),
                "template",
                failure.template(),
                "line",
                failure.line(),
                "reason",
                failure.reason(),
                "page",
                page.address().path(),
                "source",
                page.source(),
                "count",
                pages);
    }

    private static void reportMissing(SiteStore store, Map<Page, BakeFailure> failed, Diagnostics findings) {
        for (DocumentModel document : store.getUnrenderedContent()) {
            var page = ((PageDocument) document).page();
            if (!failed.containsKey(page)) {
                findings.add(Diagnostic.error(
                        "page-missing",
                        Location.ofFile(page.source()),
                        "page",
                        page.address().path(),
                        "template",
                        page.layout(),
                        "source",
                        page.source()));
            }
        }
    }
}
