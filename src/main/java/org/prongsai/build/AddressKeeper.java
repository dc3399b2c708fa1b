package org.prongsai.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.address.HostFiles;
import org.prongsai.address.Permanence;
import org.prongsai.address.PublicFiles;
import org.prongsai.check.SiteReader;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Site;
import org.prongsai.page.Catalogue;
import org.prongsai.page.FormerPages;
import org.prongsai.page.Page;
import org.prongsai.page.PagePlan;
import org.prongsai.page.SearchPages;
import org.prongsai.publish.Manifest;
import org.prongsai.publish.PendingFile;
import org.prongsai.source.Workspace;

/** Keeps the lock of addresses in step with what is published. */
final class AddressKeeper {

    private final Workspace workspace;
    private final Site site;
    private final Permanence permanence;
    private final List<Page> pages;

    /** The pages and the lists of them. */
    private final List<Page> known;

    /** Reads the lock and reports what the content at hand would lose. */
    AddressKeeper(
            Workspace workspace,
            org.prongsai.parse.SiteReader.Reading reading,
            @Nullable LocalDate today,
            Diagnostics findings) {
        this.workspace = workspace;
        this.site = reading.site();
        this.permanence = new Permanence(workspace, site, reading.redirects(), today, findings);
        var sure = site.only(permanence::isSure);
        this.pages = PagePlan.of(sure);
        this.known = Stream.concat(pages.stream(), SearchPages.of(sure, new Catalogue()).stream())
                .toList();
        permanence.check(known, findings);
    }

    /** The pages of the site. */
    List<Page> pages() {
        return pages;
    }

    /** Those that answer for former addresses. */
    List<Page> formerPages() {
        return FormerPages.of(site, permanence.former());
    }

    /** The redirects in the words of each host, by file. */
    Map<String, byte[]> hostFiles() {
        var live = known.stream().map(p -> p.address().path()).toList();
        return HostFiles.of(permanence.former(), live, site.config().baseUrl());
    }

    /** Reports what the finished site would lose. */
    void compare(Manifest made, Diagnostics findings) {
        permanence.compare(known, files(made).keySet(), findings);
    }

    /** Writes what the lock is to hold once the site stands; nothing when it holds that already, or there is none. */
    Optional<PendingFile> prepare(Map<String, SiteReader.Seen> seen, Manifest made, LocalDate day) {
        if (site.config().urlLock().isEmpty()) {
            return Optional.empty();
        }
        var published = new ArrayList<Permanence.Published>();
        for (Page page : known) {
            var address = page.address().path();
            var words = seen.get(address);
            if (words != null) {
                published.add(new Permanence.Published(address, true, words.heading(), words.words()));
            }
        }
        files(made).forEach((address, hash) -> published.add(new Permanence.Published(address, false, "", hash)));
        var next = permanence.next(published, day);
        if (next.isEmpty()) {
            PendingFile.discard(pending());
        }
        return next.map(bytes -> PendingFile.write(file(site.config().urlLock()), pending(), bytes));
    }

    /** What was made besides pages: SHA-256 by address. */
    private Map<String, String> files(Manifest made) {
        var ofPages = new HashSet<String>();
        known.forEach(page -> ofPages.add(page.address().file()));
        formerPages().forEach(page -> ofPages.add(page.address().file()));
        var files = new TreeMap<String, String>();
        made.files().stream()
                .filter(file -> !ofPages.contains(file.path()))
                .forEach(file -> files.put(PublicFiles.address(file.path()), file.sha256()));
        return files;
    }

    private Path pending() {
        return file(Permanence.pending(site.config()));
    }

    private Path file(String path) {
        return workspace.file(path).file();
    }
}
