package org.prongsai.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Redirect;
import org.prongsai.text.Nearest;

/**
 * What became of former addresses: each by itself, and whether it leads anywhere. What is said of a page holds for the
 * same page in the site's other languages, unless something else is said of it.
 */
final class Redirects {

    private final List<Redirect> written;
    private final AddressLock lock;
    private final LiveSite live;

    /** What authors say, by the former address. */
    private final TreeMap<String, Redirect> each = new TreeMap<>();

    /** The same for other languages. */
    private final TreeMap<String, Redirect> partners = new TreeMap<>();

    /** The redirects of a site; one for all addresses below another becomes one for each the lock knows. */
    Redirects(List<Redirect> written, AddressLock lock, LiveSite live, Partners languages) {
        this.written = written;
        this.lock = lock;
        this.live = live;
        written.stream().filter(r -> !r.below()).forEach(r -> each.putIfAbsent(r.from(), r));
        // What is said of a folder holds before what is said of the folder around it.
        written.stream()
                .filter(Redirect::below)
                .sorted(Comparator.comparingInt((Redirect r) -> r.from().length())
                        .reversed())
                .forEach(this::spread);
        languages.folders().forEach(folder -> each.values().forEach(redirect -> pair(redirect, folder)));
    }

    private void spread(Redirect redirect) {
        for (LockEntry entry : lock.addresses()) {
            if (entry.path().startsWith(redirect.from()) && !live.has(entry.path())) {
                each.putIfAbsent(entry.path(), redirect.at(entry.path()));
            }
        }
    }

    /** The same for the page of another language, where there was one: it leads to the new page of that language. */
    private void pair(Redirect redirect, String folder) {
        var from = Partners.in(folder, redirect.from());
        if (!each.containsKey(from) && !live.has(from) && wasPage(from)) {
            boolean outside = redirect.isGone() || redirect.leadsOutside();
            var to = outside ? redirect.to() : Partners.in(folder, redirect.to());
            partners.put(
                    from,
                    new Redirect(
                            from,
                            false,
                            outside || live.has(to) ? to : redirect.to(),
                            redirect.since(),
                            redirect.reason(),
                            redirect.origin()));
        }
    }

    /** Whether a page stood there; without a lock nobody knows, and every address of a page may have had one. */
    private boolean wasPage(String address) {
        return lock.entries().isEmpty() ? address.endsWith("/") : lock.get(LockEntry.Kind.PAGE, address) != null;
    }

    /** One for each former address, sorted by it. */
    List<Redirect> each() {
        var all = new TreeMap<>(each);
        all.putAll(partners);
        return List.copyOf(all.values());
    }

    /** Whether it is known what became of an address. */
    boolean covers(String address) {
        return each.containsKey(address) || partners.containsKey(address);
    }

    /** Reports what cannot be followed. */
    void report(Diagnostics findings) {
        Map<String, Redirect> first = new HashMap<>();
        for (Redirect redirect : written) {
            var other = first.putIfAbsent(redirect.from() + redirect.below(), redirect);
            if (other != null) {
                findings.add(finding("redirect-repeated", redirect, "from").also(at(other, "from")));
            }
            if (!redirect.below() && live.has(redirect.from())) {
                findings.add(finding("redirect-from-live", redirect, "from"));
            } else if (!lock.entries().isEmpty() && !isKnown(redirect)) {
                findings.add(Diagnostic.warning(
                        "redirect-unknown",
                        at(redirect, "from"),
                        "from",
                        redirect.from(),
                        "lock",
                        lock.file(),
                        "suggestion",
                        Nearest.to(redirect.from(), addresses()).orElse("…")));
            }
        }
        each.values().forEach(redirect -> reportTarget(redirect, findings));
    }

    private List<String> addresses() {
        return lock.addresses().stream().map(LockEntry::path).toList();
    }

    private boolean isKnown(Redirect redirect) {
        return redirect.below()
                ? lock.addresses().stream().anyMatch(e -> e.path().startsWith(redirect.from()))
                : lock.knows(redirect.from());
    }

    private void reportTarget(Redirect redirect, Diagnostics findings) {
        var to = redirect.to();
        if (redirect.isGone()
                || redirect.leadsOutside()
                || live.has(to)
                || live.unsure().test(to)) {
            return;
        }
        var end = end(redirect);
        if (end == null) {
            findings.add(finding("redirect-loop", redirect, "to"));
        } else if (!end.equals(redirect) && (end.leadsOutside() || live.has(end.to()))) {
            findings.add(finding("redirect-chain", redirect, "to", "end", end.to()));
        } else {
            var near = Nearest.to(to, live.pages().keySet()).orElse("…");
            findings.add(finding("redirect-target-missing", redirect, "to", "suggestion", near));
        }
    }

    /** The last redirect one comes to; {@code null} when one comes back. */
    private @Nullable Redirect end(Redirect start) {
        var passed = new HashSet<String>();
        var at = start;
        while (passed.add(at.from())) {
            var next = each.get(at.to());
            if (next == null || next.isGone()) {
                return at;
            }
            at = next;
        }
        return null;
    }

    private static Diagnostic finding(String code, Redirect redirect, String key, Object... values) {
        var all = new ArrayList<Object>(List.of("from", redirect.from(), "to", redirect.to()));
        all.addAll(List.of(values));
        return Diagnostic.error(code, at(redirect, key), all.toArray());
    }

    private static org.prongsai.diagnostic.Location at(Redirect redirect, String key) {
        return redirect.origin().of(key);
    }
}
