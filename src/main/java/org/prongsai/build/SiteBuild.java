package org.prongsai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.card.CardFiles;
import org.prongsai.check.SiteReader;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.document.PrintedPdf;
import org.prongsai.export.Exporters;
import org.prongsai.export.SiteFiles;
import org.prongsai.model.Agency;
import org.prongsai.model.InCharge;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Catalogue;
import org.prongsai.page.FormFiles;
import org.prongsai.page.SearchPages;
import org.prongsai.paper.Browser;
import org.prongsai.publish.PendingFile;
import org.prongsai.publish.PublishException;
import org.prongsai.publish.Publisher;
import org.prongsai.publish.StagingFolder;
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

    private final Workspace workspace;
    private final Consumer<Stage> progress;
    private final Diagnostics findings = new Diagnostics();
    private final List<Stage> stages = new ArrayList<>();
    private final @Nullable LocalDate today;
    private Set<String> incomplete = Set.of();
    private Map<String, String> inCharge = Map.of();
    private List<Readiness> readiness = List.of();
    private @Nullable Browser browser;
    private @Nullable AddressKeeper addresses;
    private int planned;

    /**
     * A run that only tries: it holds to the lock of addresses, and does not write it.
     *
     * @param site the site's folder
     * @param progress told of every stage that is finished
     */
    public SiteBuild(Path site, Consumer<Stage> progress) {
        this(site, progress, null);
    }

    /**
     * A run over one site.
     *
     * @param site the site's folder
     * @param progress told of every stage that is finished
     * @param today the first public day of what is new
     */
    public SiteBuild(Path site, Consumer<Stage> progress, @Nullable LocalDate today) {
        this.workspace = new Workspace(site);
        this.progress = progress;
        this.today = today;
    }

    /** The same run, which also prints the official forms to PDF. */
    public SiteBuild printingWith(Browser with) {
        browser = with;
        return this;
    }

    /** Reads and validates. */
    public BuildResult check() {
        validated();
        return result(false, 0);
    }

    /**
     * Reads, validates, renders, checks and publishes into a folder; the lock of addresses stays as it is.
     *
     * @throws org.prongsai.publish.PublishException when the machine is in the way; the folder is then as it was
     */
    public BuildResult build(Path target) {
        return build(target, null);
    }

    /** The same, and the lock remembers what was published. */
    public BuildResult buildAndRemember(Path target) {
        return build(target, Objects.requireNonNull(today, "a day"));
    }

    private BuildResult build(Path target, @Nullable LocalDate remembered) {
        var reading = validated();
        if (reading == null || findings.hasErrors()) {
            return result(false, 0);
        }
        try (var publisher = Publisher.open(target);
                var staging = publisher.stage()) {
            var readBack = bake(reading.site(), staging, target, remembered != null);
            int pages = planned;
            if (findings.hasErrors()) {
                return result(false, pages);
            }
            long start = System.nanoTime();
            var lock = remembered == null
                    ? Optional.<PendingFile>empty()
                    : addresses().prepare(readBack.seen(), staging.manifest(), remembered);
            publish(publisher, staging, lock);
            finish("publish", staging.manifest().files().size(), start);
            return result(true, pages);
        }
    }

    /** The lock's next state is safe before the site stands, and takes its place after: nothing public is ever unknown. */
    private static void publish(Publisher publisher, StagingFolder staging, Optional<PendingFile> lock) {
        try {
            publisher.publish(staging);
        } catch (PublishException e) {
            if (!staging.isPublished()) {
                lock.ifPresent(PendingFile::discard);
            }
            throw e;
        }
        lock.ifPresent(PendingFile::commit);
    }

    private SiteReader bake(Site site, StagingFolder staging, Path target, boolean remembered) {
        var catalogue = new Catalogue();
        var theme = Theme.in(
                workspace.root().resolve(Workspace.THEMES).resolve(site.config().theme()));
        var printed = printed(theme, target);
        long start = System.nanoTime();
        var files = FormPrinting.files(addresses().pages(), printed);
        var pages = catalogue.noting(FormFiles.linked(addresses().pages(), files));
        var lists = SearchPages.of(site, catalogue);
        var former = addresses().formerPages();
        var all = Stream.of(pages, lists, former).flatMap(List::stream).toList();
        var indexes = new LinkedHashMap<String, SearchIndex>();
        SearchPages.folders(site)
                .forEach((language, folder) -> indexes.put(folder, new SearchIndex(site, pages, language)));
        var readBack = new SiteReader(
                staging,
                all,
                site.config().baseUrl(),
                (file, title, headings, text) ->
                        indexes.values().forEach(index -> index.add(file, title, headings, text)),
                remembered && !site.config().urlLock().isEmpty());
        theme.copyAssets(readBack);
        var engine = new TemplateEngine(
                theme, all.stream().map(page -> page.address().file()).collect(Collectors.toSet()));
        new Bakery().bake(pages, engine, readBack, findings);
        new Bakery().bake(Stream.concat(lists.stream(), former.stream()).toList(), engine, readBack, findings);
        finish("render", all.size(), start);
        start = System.nanoTime();
        var counter = new LongAdder();
        OutputSink counted = (path, bytes) -> {
            counter.increment();
            readBack.accept(path, bytes);
        };
        Exporters.all().forEach(exporter -> exporter.export(site, counted));
        SiteFiles.write(site, catalogue.listings(), counted);
        printed.forEach((page, pdf) ->
                counted.accept(Objects.requireNonNull(files.get(page)).path(), pdf.bytes()));
        CardFiles.write(catalogue.listings(), theme.style(), counted);
        copyAttachments(site, counted);
        addresses().hostFiles().forEach(counted::accept);
        finish("export", counter.sum(), start);
        start = System.nanoTime();
        counter.reset();
        indexes.forEach((folder, index) -> index.write(catalogue.listings(), folder, counted));
        finish("search", counter.sum(), start);
        start = System.nanoTime();
        readBack.report(findings);
        addresses().compare(staging.manifest(), findings);
        finish("check", all.size(), start);
        planned = all.size();
        return readBack;
    }

    /** The official forms as PDF, by the files of their pages; none unless they are asked for. */
    private Map<String, PrintedPdf> printed(Theme theme, Path target) {
        if (browser == null) {
            return Map.of();
        }
        long start = System.nanoTime();
        var printed = new FormPrinting(browser, target).print(addresses().pages(), theme);
        finish("print", printed.size(), start);
        return printed;
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

    private org.prongsai.parse.SiteReader.@Nullable Reading validated() {
        long start = System.nanoTime();
        var reading = org.prongsai.parse.SiteReader.read(workspace, findings).orElse(null);
        finish("read", reading == null ? 0 : reading.files(), start);
        if (reading == null) {
            return null;
        }
        start = System.nanoTime();
        incomplete = reading.incomplete();
        inCharge = InCharge.of(reading.site());
        readiness = Readiness.of(reading.site());
        Rules.check(reading.site(), incomplete, workspace, findings);
        addresses = new AddressKeeper(workspace, reading, today, findings);
        finish("validate", Rules.all().size(), start);
        return reading;
    }

    /** The addresses to be kept; known once the content is read. */
    private AddressKeeper addresses() {
        return Objects.requireNonNull(addresses);
    }

    private void finish(String stage, long count, long start) {
        var finished = new Stage(stage, count, System.nanoTime() - start);
        stages.add(finished);
        progress.accept(finished);
    }

    private BuildResult result(boolean published, int pages) {
        return new BuildResult(findings, published, pages, incomplete, stages, readiness, inCharge);
    }
}
