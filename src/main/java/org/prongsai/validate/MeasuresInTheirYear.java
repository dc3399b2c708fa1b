package org.prongsai.validate;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Period;

/**
 * Measures are carried out in the fiscal year they are for.
 *
 * <p>Covers 001-004 D5; a single measure outside the year is a warning.
 */
final class MeasuresInTheirYear implements MeasuresRule {

    @Override
    public List<String> codes() {
        return List.of("measures-in-other-year", "measure-outside-year");
    }

    @Override
    public void check(IntegrityMeasures measures, ItaResult result, Agency agency, Diagnostics diagnostics) {
        var year = measures.forYear();
        if (year == null) {
            return;
        }
        var dated = measures.all().stream().filter(m -> m.period() != null).toList();
        var outside = dated.stream().filter(m -> !fits(m.period(), year)).toList();
        if (!dated.isEmpty() && outside.size() == dated.size()) {
            boolean noted = Stream.of("for-year", "fiscal-year")
                    .anyMatch(f -> AsPrinted.on(f, measures.asPrinted()).isPresent());
            diagnostics.add(Diagnostic.error(
                            "measures-in-other-year",
                            measures.origin().of("for-year"),
                            "year",
                            year,
                            "found",
                            found(outside.get(0).period()))
                    .also(outside.get(0).origin().of("period"))
                    .as(noted ? Severity.WARNING : Severity.ERROR));
            return;
        }
        for (IntegrityMeasures.Measure measure : outside) {
            diagnostics.add(Diagnostic.warning(
                    "measure-outside-year",
                    measure.origin().of("period"),
                    "code",
                    measure.code(),
                    "year",
                    year,
                    "found",
                    found(measure.period())));
        }
    }

    private static boolean fits(@Nullable Period period, FiscalYear year) {
        return period == null
                || (!period.start().isBefore(year.start()) && !period.end().isAfter(year.end()));
    }

    private static String found(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        var from = FiscalYear.of(period.start());
        var to = FiscalYear.of(period.end());
        return from.equals(to) ? from.toString() : from + "–" + to;
    }
}
