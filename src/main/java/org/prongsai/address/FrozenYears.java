package org.prongsai.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Correction;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Site;
import org.prongsai.source.ClosedYears;
import org.prongsai.source.SourceFile;
import org.prongsai.source.Workspace;
import org.prongsai.text.Nearest;

/** Files that tell of years before the open one: they stay as they were published, unless a correction says why not. */
final class FrozenYears {

    private final Workspace workspace;
    private final Site site;
    private final AddressLock lock;
    private final @Nullable LocalDate today;
    private final ClosedYears closed;
    private final SortedMap<String, List<Correction>> corrections;

    FrozenYears(Workspace workspace, Site site, AddressLock lock, @Nullable LocalDate today) {
        this.workspace = workspace;
        this.site = site;
        this.lock = lock;
        this.today = today;
        this.closed = new ClosedYears(site);
        this.corrections = corrections(site);
    }

    /** Reports what was changed or taken away, and corrections of files nobody knows. */
    void report(Diagnostics findings) {
        var gone = new ArrayList<LockEntry>();
        for (LockEntry entry : lock.entries()) {
            if (entry.kind() != LockEntry.Kind.FROZEN || !closed.isClosed(entry.text())) {
                continue;
            }
            if (!isFile(entry.path())) {
                gone.add(entry);
            } else if (!hash(workspace.file(entry.path())).equals(entry.hash()) && !isExcused(entry.path())) {
                findings.add(finding("frozen-changed", entry, entry.path(), 1));
            }
        }
        if (!gone.isEmpty()) {
            reportGone(gone, findings);
        }
        corrections.forEach((path, several) -> {
            if (!workspace.exists(path) && !isRemembered(path) && !isUsed(path, several)) {
                several.forEach(c -> findings.add(unknown(c, path)));
            }
        });
    }

    private boolean isFile(String path) {
        return workspace.size(path) >= 0;
    }

    /** One finding for a folder that went as a whole; none for a file that only has another name. */
    private void reportGone(List<LockEntry> gone, Diagnostics findings) {
        var renamed = newHashes();
        var folders = new TreeMap<String, List<LockEntry>>();
        for (LockEntry entry : gone) {
            if (!renamed.contains(entry.hash()) && !isExcused(entry.path())) {
                folders.computeIfAbsent(missing(entry.path()), f -> new ArrayList<>())
                        .add(entry);
            }
        }
        folders.forEach((path, lost) -> findings.add(finding("frozen-deleted", lost.get(0), path, lost.size())));
    }

    /** What stands for the files of closed years that the lock does not know. */
    private Set<String> newHashes() {
        return files().keySet().stream()
                .filter(path -> lock.get(LockEntry.Kind.FROZEN, path) == null)
                .map(path -> hash(workspace.file(path)))
                .collect(Collectors.toSet());
    }

    /** The topmost folder of a path that is not there, or the path itself. */
    private String missing(String path) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (!workspace.exists(path.substring(0, slash))) {
                return path.substring(0, slash);
            }
        }
        return path;
    }

    /** What the lock is to remember of them from now on. */
    List<LockEntry> entries(LocalDate day) {
        var entries = new ArrayList<LockEntry>();
        var files = files();
        files.forEach((path, year) -> {
            var known = lock.get(LockEntry.Kind.FROZEN, path);
            var first = known == null ? day : known.day();
            entries.add(
                    new LockEntry(LockEntry.Kind.FROZEN, path, first, hash(workspace.file(path)), year.toString(), 0));
        });
        for (LockEntry entry : lock.entries()) {
            boolean opened =
                    entry.kind() == LockEntry.Kind.FROZEN && !files.containsKey(entry.path()) && isFile(entry.path());
            if (opened || entry.kind() == LockEntry.Kind.CORRECTED) {
                entries.add(entry);
            }
        }
        corrections.forEach((path, several) -> several.stream()
                .map(c -> corrected(path, c, day))
                .filter(c -> !lock.holds(c))
                .forEach(entries::add));
        return entries;
    }

    /** The files of closed years, by path, with the last year they tell of. */
    private SortedMap<String, FiscalYear> files() {
        var files = new TreeMap<String, FiscalYear>();
        for (Agency agency : site.agencies()) {
            for (String kind : List.of("reports", "ita", "oit", "plans")) {
                for (SourceFile file : workspace.tree(folder(agency) + kind)) {
                    closed.of(file.path()).ifPresent(year -> files.put(file.path(), year));
                }
            }
        }
        return files;
    }

    private Diagnostic finding(String code, LockEntry entry, String path, int count) {
        int own = path.indexOf('/', Workspace.CONTENT.length() + 1) + 1;
        return Diagnostic.error(
                        code,
                        Location.ofFile(path),
                        "name",
                        path,
                        "year",
                        entry.text(),
                        "day",
                        Days.of(entry.day()),
                        "count",
                        count,
                        "lock",
                        lock.file(),
                        "file",
                        path.substring(0, own) + "corrections.yml",
                        "lines",
                        "- {file: " + path.substring(own) + ", on: " + Days.of(today) + ", reason: …, by: …}")
                .also(lock.at(entry));
    }

    /** Whether a correction of the file, or of a folder around it, has not been used yet. */
    private boolean isExcused(String path) {
        return corrections.entrySet().stream()
                .filter(e -> covers(e.getKey(), path))
                .anyMatch(e -> e.getValue().stream().anyMatch(c -> isNew(e.getKey(), c)));
    }

    private static boolean covers(String corrected, String path) {
        return path.equals(corrected) || path.startsWith(corrected + "/");
    }

    private boolean isNew(String path, Correction correction) {
        return !lock.holds(corrected(path, correction, correction.on()));
    }

    /** A correction of a file that was taken away is used up, and stays true. */
    private boolean isUsed(String path, List<Correction> several) {
        return several.stream().anyMatch(c -> !isNew(path, c));
    }

    private boolean isRemembered(String path) {
        return lock.entries().stream().anyMatch(e -> e.kind() == LockEntry.Kind.FROZEN && covers(path, e.path()));
    }

    private Diagnostic unknown(Correction correction, String path) {
        var known = new ArrayList<>(files().keySet());
        lock.entries().stream()
                .filter(e -> e.kind() == LockEntry.Kind.FROZEN)
                .map(LockEntry::path)
                .forEach(known::add);
        var folder = path.substring(0, path.length() - correction.file().length());
        return Diagnostic.error(
                "correction-file-unknown",
                correction.origin().of("file"),
                "name",
                correction.file(),
                "suggestion",
                Nearest.to(path, known)
                        .filter(n -> n.startsWith(folder))
                        .map(n -> n.substring(folder.length()))
                        .orElse("reports/2567-12m.yml"));
    }

    /** What was corrected, by path from the site's folder. */
    private static SortedMap<String, List<Correction>> corrections(Site site) {
        var corrections = new TreeMap<String, List<Correction>>();
        for (Agency agency : site.agencies()) {
            for (Correction correction : agency.corrections()) {
                corrections
                        .computeIfAbsent(folder(agency) + correction.file(), f -> new ArrayList<>())
                        .add(correction);
            }
        }
        return corrections;
    }

    private static LockEntry corrected(String path, Correction correction, LocalDate day) {
        var text = correction.on() + "\n" + correction.reason();
        return new LockEntry(LockEntry.Kind.CORRECTED, path, day, Hashes.of(text), "", 0);
    }

    private static String folder(Agency agency) {
        return Workspace.CONTENT + "/" + agency.id() + "/";
    }

    private static String hash(SourceFile file) {
        try {
            return Hashes.ofSource(Files.readAllBytes(file.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
