package org.prongsai.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;

/** Findings counted and put together for a reader. */
final class Findings {

    private final List<Diagnostic> sorted;
    private final Catalogue catalogue;

    Findings(Diagnostics diagnostics, Catalogue catalogue) {
        this.sorted = diagnostics.sorted();
        this.catalogue = catalogue;
    }

    /** By place. */
    List<Diagnostic> sorted() {
        return sorted;
    }

    /** What stops publishing first, then by place; findings of one code are together. */
    Collection<List<Diagnostic>> byCode() {
        var groups = new LinkedHashMap<String, List<Diagnostic>>();
        sorted.stream().sorted(Comparator.comparing(Diagnostic::severity)).forEach(d -> groups.computeIfAbsent(
                        d.severity() + d.code(), k -> new ArrayList<>())
                .add(d));
        return groups.values();
    }

    /** By file, each in order of place. */
    Map<String, List<Diagnostic>> byFile() {
        var files = new TreeMap<String, List<Diagnostic>>();
        sorted.forEach(d ->
                files.computeIfAbsent(d.at().file(), k -> new ArrayList<>()).add(d));
        return files;
    }

    /** The first sentence of every report: how many of each, in how many files. */
    String count() {
        if (sorted.isEmpty()) {
            return catalogue.say("console.report.clean");
        }
        return catalogue.say(
                "console.report.count",
                "errors",
                count(sorted, Severity.ERROR),
                "warnings",
                count(sorted, Severity.WARNING),
                "notices",
                count(sorted, Severity.NOTICE),
                "files",
                byFile().size());
    }

    static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream().filter(d -> d.severity() == severity).count();
    }

    /** The word for a severity. */
    String word(Severity severity) {
        return catalogue.say("console.report." + severity.name().toLowerCase(Locale.ROOT));
    }
}
