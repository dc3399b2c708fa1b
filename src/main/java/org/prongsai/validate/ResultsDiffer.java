package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;

/**
 * No two items of a report have the same result word for word.
 *
 * <p>Covers 001-004 S5; reasons why work could not be done may well be the same.
 */
final class ResultsDiffer implements ReportRule {

    private static final int SHORTEST = 20;

    @Override
    public List<String> codes() {
        return List.of("result-repeated");
    }

    @Override
    public void check(Reported reported, Diagnostics diagnostics) {
        var first = new HashMap<String, ReportEntry>();
        for (ReportEntry entry : reported.report().entries()) {
            var result = Words.fold(String.join("", entry.results()));
            if (result.length() < SHORTEST || entry.results().contains(entry.reason())) {
                continue;
            }
            var other = first.putIfAbsent(result, entry);
            if (other != null) {
                diagnostics.add(Diagnostic.warning(
                                "result-repeated",
                                entry.origin().of("results"),
                                "record",
                                reported.label(entry),
                                "other",
                                reported.label(other))
                        .also(other.origin().of("results")));
            }
        }
    }
}
