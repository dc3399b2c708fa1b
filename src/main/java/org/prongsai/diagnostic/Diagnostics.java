package org.prongsai.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Collects the findings of one run. Safe to share between threads. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing(Diagnostic::at).thenComparing(Diagnostic::code);

    private final List<Diagnostic> found = new ArrayList<>();

    /** Remembers one finding. */
    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Every finding once, sorted by place and then by code. */
    public synchronized List<Diagnostic> sorted() {
        var seen = new HashSet<Diagnostic>();
        return found.stream().sorted(BY_PLACE).filter(seen::add).toList();
    }

    /** Whether anything found stops publishing. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** How many findings are as grave as given. */
    public long count(Severity severity) {
        return sorted().stream().filter(d -> d.severity() == severity).count();
    }
}
