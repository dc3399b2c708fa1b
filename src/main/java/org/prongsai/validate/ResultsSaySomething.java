package org.prongsai.validate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;

/**
 * A result tells what happened, not what was hoped for.
 *
 * <p>Covers 001-004 S4.
 */
final class ResultsSaySomething implements EntryRule {

    private static final List<String> THRESHOLDS = List.of("ไม่ต่ำกว่า", "ไม่น้อยกว่า", "อย่างน้อย");

    @Override
    public List<String> codes() {
        return List.of("result-repeats-target", "result-is-threshold");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        var hoped = Stream.concat(entry.targets().stream(), entry.indicators().stream())
                .map(Words::fold)
                .collect(Collectors.toSet());
        for (int i = 0; i < entry.results().size(); i++) {
            var result = entry.results().get(i);
            var at = Words.place(entry.origin(), "results." + i, "results");
            if (hoped.contains(Words.fold(result))) {
                diagnostics.add(Diagnostic.warning(
                                "result-repeats-target",
                                at,
                                "record",
                                reported.label(entry),
                                "result",
                                Words.brief(result))
                        .also(Words.place(entry.origin(), "targets", "indicators")));
            } else {
                THRESHOLDS.stream()
                        .filter(result::contains)
                        .findFirst()
                        .ifPresent(word -> diagnostics.add(Diagnostic.warning(
                                "result-is-threshold",
                                at,
                                "record",
                                reported.label(entry),
                                "result",
                                Words.brief(result),
                                "word",
                                word)));
            }
        }
    }
}
