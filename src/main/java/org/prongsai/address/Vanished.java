package org.prongsai.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.text.Nearest;

/** Addresses of the lock that lead nowhere, and where their content probably stands now. */
final class Vanished {

    private static final String CUT = "…";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._*-]+");

    private final AddressLock lock;
    private final LiveSite live;
    private final Redirects redirects;
    private final Partners languages;
    private final String redirectsFile;
    private final @Nullable LocalDate today;

    Vanished(
            AddressLock lock,
            LiveSite live,
            Redirects redirects,
            Partners languages,
            String redirectsFile,
            @Nullable LocalDate today) {
        this.lock = lock;
        this.live = live;
        this.redirects = redirects;
        this.languages = languages;
        this.redirectsFile = redirectsFile;
        this.today = today;
    }

    /** Reports them: those that went with the folder above them together with it. */
    void report(Diagnostics findings) {
        var lost = lock.addresses().stream()
                .filter(this::isLost)
                .filter(this::isSaidByItself)
                .sorted(Comparator.comparing(LockEntry::path))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        var headings = live.newHeadings(lock);
        for (int i = 0; i < lost.size(); ) {
            var top = lost.get(i);
            int end = i + 1;
            while (end < lost.size() && isBelow(lost.get(end), top)) {
                end++;
            }
            report(lost.subList(i, end), headings, findings);
            i = end;
        }
    }

    private boolean isLost(LockEntry entry) {
        var path = entry.path();
        return !live.has(path) && !redirects.covers(path) && !live.unsure().test(path);
    }

    /** What is said of a page of the first language will hold for the same page in the others. */
    private boolean isSaidByItself(LockEntry entry) {
        return languages
                .first(entry.path())
                .map(first -> lock.get(entry.kind(), first))
                .filter(this::isLost)
                .isEmpty();
    }

    private static boolean isBelow(LockEntry entry, LockEntry top) {
        return top.path().endsWith("/") && entry.path().startsWith(top.path());
    }

    private void report(List<LockEntry> lost, Map<String, String> headings, Diagnostics findings) {
        var top = lost.get(0);
        var folder = lost.size() == 1 ? Optional.<String>empty() : folder(top, lost, headings);
        if (folder.isEmpty()) {
            add(top, lost.size(), lost.size() == 1 ? near(top, headings) : Optional.empty(), findings);
            return;
        }
        var moved = new ArrayList<LockEntry>();
        for (LockEntry entry : lost) {
            if (live.has(counterpart(entry, top, folder.get()))) {
                moved.add(entry);
            } else {
                add(entry, 1, near(entry, headings), findings);
            }
        }
        add(top, moved.size(), folder, findings);
    }

    private void add(LockEntry entry, int count, Optional<String> to, Diagnostics findings) {
        var star = count > 1 ? "*" : "";
        var from = quoted(entry.path() + star);
        var since = today == null ? "" : ", since: " + Days.of(today);
        findings.add(Diagnostic.error(
                "address-vanished",
                lock.at(entry),
                "page",
                entry.path(),
                "name",
                entry.text().isEmpty() ? entry.path() : entry.text(),
                "day",
                Days.of(entry.day()),
                "count",
                count,
                "file",
                redirectsFile,
                "lock",
                lock.file(),
                "moved",
                "- {from: " + from + ", to: " + quoted(to.map(a -> a + star).orElse("/…")) + since + "}",
                "gone",
                "- {from: " + from + ", gone: …, since: " + Days.of(today) + "}"));
    }

    /** The new folder under which most of what is lost stands again. */
    private Optional<String> folder(LockEntry top, List<LockEntry> lost, Map<String, String> headings) {
        var found = new HashMap<String, Long>();
        for (String candidate : headings.keySet()) {
            if (candidate.endsWith("/")) {
                long again = lost.stream()
                        .filter(e -> live.has(counterpart(e, top, candidate)))
                        .count();
                if (again > 1) {
                    found.put(candidate, again);
                }
            }
        }
        return found.keySet().stream()
                .max(Comparator.comparing((String a) -> found.getOrDefault(a, 0L))
                        .thenComparing(
                                a -> -Nearest.distance(top.path(), a, top.path().length()))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static String counterpart(LockEntry entry, LockEntry top, String folder) {
        return folder + entry.path().substring(top.path().length());
    }

    /** A new page of the same name, or the new one beside it whose name is spelt most like it. */
    private static Optional<String> near(LockEntry lost, Map<String, String> headings) {
        var parent = parent(lost.path());
        var beside = headings.keySet().stream()
                .filter(a -> parent(a).equals(parent))
                .sorted()
                .toList();
        var named = headings.keySet().stream()
                .filter(a -> isNamed(lost, headings.getOrDefault(a, "")))
                .min(Comparator.comparing((String a) -> !beside.contains(a)).thenComparing(Comparator.naturalOrder()));
        if (named.isPresent()) {
            return named;
        }
        if (beside.size() == 1) {
            return Optional.of(beside.get(0));
        }
        var own = lost.path().substring(parent.length());
        var names = beside.stream().map(a -> a.substring(parent.length())).toList();
        return Nearest.to(own, names).map(name -> parent + name);
    }

    /** The lock keeps the beginning of a long heading. */
    private static boolean isNamed(LockEntry lost, String heading) {
        var name = lost.text();
        return name.endsWith(CUT)
                ? heading.startsWith(name.substring(0, name.length() - CUT.length()))
                : !name.isEmpty() && name.equals(heading);
    }

    private static String parent(String address) {
        return address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
    }

    private static String quoted(String address) {
        return PLAIN.matcher(address).matches() || address.equals("/…") ? address : "\"" + address + "\"";
    }
}
