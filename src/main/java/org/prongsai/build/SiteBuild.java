package org.prongsai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.check.SiteReader;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.export.Exporters;
import org.prongsai.export.SiteFiles;
import org.prongsai.model.Agency;
import org.prongsai.model.InCharge;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Catalogue;
import org.prongsai.page.PagePlan;
import org.prongsai.page.SearchPages;
import org.prongsai.publish.Publisher;
import org.prongsai.render.TemplateEngine;
import org.prongsai.render.Theme;
import org.prongsai.render.jbake.Bakery;
import org.prongsai.search.SearchIndex;
import org.prongsai.source.SourceFile;
import org.prongsai.source.Workspace;
import org.prongsai.validate.Rules;

/**
 * Reads, validates, renders, checks and publishes a site.
 *
 * <p>There are two gates: nothing is rendered from content with errors, and nothing is published when the finished pages
 * have errors.
 */
public final class SiteBuild {

    private static final String SEARCH_DATA = "search/" + SearchPages.DATA;

    private final Workspace workspace;
    private final Consumer<Stage> progress;
    private final Diagnostics findings = new Diagnostics();
    private final List<Stage> stages = new ArrayList<>();
    private Set<String> incomplete = Set.of();
    private Map<String, String> inCharge = Map.of();

    /**
     * A run over one site.
     *
     * @param site the site's folder
     * @param progress told of every stage that is finished
     */
    public SiteBuild(Path site, Consumer<Stage> progress) {
        this.workspace = new Workspace(site);
        this.progress = progress;
    }

    /** Reads and validates. */
    public BuildResult check() {
        validated();
        return result(false, 0);
    }

    /**
     * Reads, validates, renders, checks and publishes into a folder.
     *
     * @throws org.prongsai.publish.PublishException when the machine is in the way; the folder is then as it was
     */
    public BuildResult build(Path target) {
        var site = validated();
        if (site == null) {
            return result(false, 0);
        }
        try (var publisher = Publisher.open(target);
                var staging = publisher.stage()) {
            var pages = bake(site, staging);
            if (findings.hasErrors()) {
                return result(false, pages);
            }
            long start = System.nanoTime();
            publisher.publish(staging);
            finish("publish", staging.manifest().files().size(), start);
            return result(true, pages);
        }
    }

    private int bake(Site site, OutputSink staging) {
        long start = System.nanoTime();
        var catalogue = new Catalogue();
        var pages = catalogue.noting(PagePlan.of(site));
        var lists = SearchPages.of(site, catalogue);
        var all = Stream.concat(pages.stream(), lists.stream()).toList();
        var index = new SearchIndex(site, pages);
        var readBack = new SiteReader(staging, all, site.config().baseUrl(), index::add);
        var theme = Theme.in(
                workspace.root().resolve(Workspace.THEMES).resolve(site.config().theme()));
        theme.copyAssets(readBack);
        var engine = new TemplateEngine(theme);
        new Bakery().bake(pages, engine, readBack, findings);
        new Bakery().bake(lists, engine, readBack, findings);
        finish("render", all.size(), start);
        start = System.nanoTime();
        var files = new LongAdder();
        OutputSink counted = (path, bytes) -> {
            files.increment();
            readBack.accept(path, bytes);
        };
        Exporters.all().forEach(exporter -> exporter.export(site, counted));
        SiteFiles.write(site, catalogue.listings(), counted);
        copyAttachments(site, counted);
        finish("export", files.sum(), start);
        start = System.nanoTime();
        files.reset();
        index.write(catalogue.listings(), SEARCH_DATA, counted);
        finish("search", files.sum(), start);
        start = System.nanoTime();
        readBack.report(findings);
        finish("check", all.size(), start);
        return all.size();
    }

    private void copyAttachments(Site site, OutputSink staging) {
        boolean portal = site.config().mode() == SiteConfig.Mode.PORTAL;
        for (Agency agency : site.agencies()) {
            var folder = Workspace.CONTENT + "/" + agency.id();
            for (SourceFile file : workspace.tree(folder + "/files")) {
                var path = file.path().substring(folder.length() + 1);
                staging.accept(portal ? agency.id() + "/" + path : path, bytes(file));
            }
        }
    }

    private static byte[] bytes(SourceFile file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Site validated() {
        long start = System.nanoTime();
        var reading = org.prongsai.parse.SiteReader.read(workspace, findings).orElse(null);
        finish("read", reading == null ? 0 : reading.files(), start);
        if (reading == null) {
            return null;
        }
        start = System.nanoTime();
        incomplete = reading.incomplete();
        inCharge = InCharge.of(reading.site());
        Rules.check(reading.site(), incomplete, workspace, findings);
        finish("validate", Rules.all().size(), start);
        return findings.hasErrors() ? null : reading.site();
    }

    private void finish(String stage, long count, long start) {
        var finished = new Stage(stage, count, System.nanoTime() - start);
        stages.add(finished);
        progress.accept(finished);
    }

    private BuildResult result(boolean published, int pages) {
        return new BuildResult(findings, published, pages, incomplete, stages, inCharge);
    }
}
