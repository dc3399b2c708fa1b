package org.prongsai.address;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Redirect;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.Addresses;
import org.prongsai.page.DataFile;
import org.prongsai.page.Former;
import org.prongsai.page.OpenData;
import org.prongsai.page.Page;
import org.prongsai.source.Workspace;

/**
 * Keeps what was public once: addresses, and what was said of years that are over. Without {@code url-lock} in the
 * settings nothing is remembered, and only redirects hold.
 */
public final class Permanence {

    private static final String REDIRECTS = Workspace.CONTENT + "/redirects.yml";
    /** Folders of the content that belong to all agencies. */
    private static final Set<String> COMMON = Set.of("frameworks", "types");

    private static final String NOT_FOUND = "/404.html";

    private final Workspace workspace;
    private final Site site;
    private final List<Redirect> written;
    private final @Nullable LocalDate today;
    private final AddressLock lock;
    private final Predicate<String> unsure;
    private List<Redirect> redirects = List.of();

    /**
     * What is remembered of a site.
     *
     * @param workspace its folder
     * @param site what was read
     * @param written its redirects
     * @param today for the lines officers are told to write; {@code null} when not known
     * @param findings takes what is wrong with the lock
     */
    public Permanence(
            Workspace workspace, Site site, List<Redirect> written, @Nullable LocalDate today, Diagnostics findings) {
        this.workspace = workspace;
        this.site = site;
        this.written = List.copyOf(written);
        this.today = today;
        var file = site.config().urlLock();
        this.lock = file.isEmpty() ? AddressLock.of("", List.of()) : AddressLock.read(workspace, file, findings);
        this.unsure = unsure(findings);
    }

    /**
     * Something that is published now.
     *
     * @param address from the site's root; begins with a slash
     * @param page whether it is a page
     * @param heading of a page; empty for files
     * @param hash of a page's words, of a file's bytes
     */
    public record Published(String address, boolean page, String heading, String hash) {}

    /** Reports what vanished, what leads nowhere and what was changed, as far as that is known before anything is made. */
    public void check(List<Page> pages, Diagnostics findings) {
        compare(LiveSite.of(pages, downloads(), false, unsure), findings);
        new FrozenYears(workspace, site, lock, today).report(findings);
    }

    /** The same for addresses once every file is made. */
    public void compare(List<Page> pages, Set<String> files, Diagnostics findings) {
        compare(LiveSite.of(pages, files, true, unsure), findings);
    }

    /** Whether the content of an agency has no faults that may hide some of its pages. */
    public boolean isSure(Agency agency) {
        return !unsure.test(root(agency) + "/");
    }

    private void compare(LiveSite live, Diagnostics findings) {
        var languages = Partners.of(site);
        var known = new Redirects(written, lock, live, languages);
        known.report(findings);
        new Vanished(lock, live, known, languages, REDIRECTS, today).report(findings);
        redirects = known.each();
    }

    /** What stands at former addresses, for pages and for hosts; known after {@link #check}. */
    public List<Former> former() {
        var former = new ArrayList<Former>();
        for (Redirect redirect : redirects) {
            var entry = lock.get(LockEntry.Kind.PAGE, redirect.from());
            var name = entry == null ? "" : entry.text();
            former.add(new Former(redirect, name, redirect.origin().at().file()));
        }
        return former;
    }

    /** The bytes of the lock's next state; nothing when there is no lock or it stays as it is. */
    public Optional<byte[]> next(Collection<Published> published, LocalDate day) {
        if (lock.file().isEmpty()) {
            return Optional.empty();
        }
        var entries = new ArrayList<>(lock.addresses());
        for (Published one : published) {
            if (!one.address().equals(NOT_FOUND) && (one.page() || PublicFiles.isKept(one.address()))) {
                var kind = one.page() ? LockEntry.Kind.PAGE : LockEntry.Kind.FILE;
                entries.add(new LockEntry(kind, one.address(), day, one.hash(), one.heading(), 0));
            }
        }
        entries.addAll(new FrozenYears(workspace, site, lock, today).entries(day));
        var bytes = AddressLock.of(lock.file(), entries).toBytes();
        return Arrays.equals(bytes, lock.written()) ? Optional.empty() : Optional.of(bytes);
    }

    /** Where the next state of a lock waits until its site stands, from the site's folder. */
    public static String pending(SiteConfig config) {
        return AddressLock.pending(config.urlLock());
    }

    private Set<String> downloads() {
        var addresses = new HashSet<String>();
        for (Agency agency : site.agencies()) {
            var folder = Workspace.CONTENT + "/" + agency.id();
            workspace
                    .tree(folder + "/files")
                    .forEach(f -> addresses.add(root(agency) + f.path().substring(folder.length())));
            data(agency, addresses);
        }
        return addresses;
    }

    /** Data files that do not come with a page. */
    private void data(Agency agency, Set<String> addresses) {
        var places = Addresses.of(site);
        for (OpenData data : OpenData.of(site, agency)) {
            var folder = places.data(agency, data.year());
            data.files().forEach(file -> addresses.add("/" + folder.beside(file.file())));
        }
        for (ItaResult result : agency.itaResults()) {
            if (result.measures() != null) {
                addresses.add("/" + places.ita(agency, result.fiscalYear()).beside(DataFile.MEASURES.file()));
            }
        }
    }

    private String root(Agency agency) {
        return isPortal() ? "/" + agency.id() : "";
    }

    private boolean isPortal() {
        return site.config().mode() == SiteConfig.Mode.PORTAL;
    }

    /** Content with faults may lack records, and then their pages, for another reason than that they were taken away. */
    private Predicate<String> unsure(Diagnostics findings) {
        var faulty = new HashSet<String>();
        for (Diagnostic finding : findings.sorted()) {
            if (finding.severity() == Severity.ERROR) {
                faulty.add(part(finding.at().file()));
            }
        }
        return address -> faulty.stream().anyMatch(address::startsWith) || (!faulty.isEmpty() && isOfAll(address));
    }

    /** Whether an address belongs to no agency: in a portal, what such a page is about depends on all of them. */
    private boolean isOfAll(String address) {
        return workspace.folders(Workspace.CONTENT).stream().noneMatch(id -> address.startsWith("/" + id + "/"));
    }

    /** The part of the site that a file of the content may touch. */
    private String part(String file) {
        var names = file.split("/", 3);
        boolean ofAgency = names.length > 1
                && names[0].equals(Workspace.CONTENT)
                && !COMMON.contains(names[1])
                && Files.isDirectory(workspace.root().resolve(Workspace.CONTENT).resolve(names[1]));
        return ofAgency && isPortal() ? "/" + names[1] + "/" : "/";
    }
}
