package org.prongsai.validate;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Period;
import org.prongsai.text.Digits;

/**
 * The months that the steps of a measure name lie in the measure's period.
 *
 * <p>Covers 001-004 D6.
 */
final class StepsWithinPeriod implements MeasuresRule {

    private static final List<String> MONTHS = List.of(
            "มกราคม|ม\\.ค\\.",
            "กุมภาพันธ์|ก\\.พ\\.",
            "มีนาคม|มี\\.ค\\.",
            "เมษายน|เม\\.ย\\.",
            "พฤษภาคม|พ\\.ค\\.",
            "มิถุนายน|มิ\\.ย\\.",
            "กรกฎาคม|ก\\.ค\\.",
            "สิงหาคม|ส\\.ค\\.",
            "กันยายน|ก\\.ย\\.",
            "ตุลาคม|ต\\.ค\\.",
            "พฤศจิกายน|พ\\.ย\\.",
            "ธันวาคม|ธ\\.ค\\.");
    private static final List<Pattern> EACH =
            MONTHS.stream().map(Pattern::compile).toList();
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(" + String.join("|", MONTHS) + ")" + " ?(?:พ\\.ศ\\.)? ?(25\\d\\d)");

    @Override
    public List<String> codes() {
        return List.of("step-outside-period");
    }

    @Override
    public void check(IntegrityMeasures measures, ItaResult result, Agency agency, Diagnostics diagnostics) {
        for (IntegrityMeasures.Measure measure : measures.all()) {
            var period = measure.period();
            if (period != null) {
                check(measure, period, diagnostics);
            }
        }
    }

    private static void check(IntegrityMeasures.Measure measure, Period period, Diagnostics diagnostics) {
        for (int i = 0; i < measure.steps().size(); i++) {
            var step = measure.steps().get(i);
            var matcher = MONTH_AND_YEAR.matcher(Digits.arabic(step));
            while (matcher.find()) {
                var month = month(matcher.group(1), matcher.group(2));
                if (isOutside(month, period)) {
                    diagnostics.add(Diagnostic.warning(
                            "step-outside-period",
                            Words.place(measure.origin(), "steps." + i, "steps"),
                            "code",
                            measure.code(),
                            "month",
                            step.substring(matcher.start(), matcher.end()),
                            "start",
                            Words.day(period.start()),
                            "end",
                            Words.day(period.end()),
                            Places.FOUND,
                            step.substring(matcher.start(), matcher.end())));
                    return;
                }
            }
        }
    }

    private static YearMonth month(String name, String year) {
        int before = 0;
        while (!EACH.get(before).matcher(name).matches()) {
            before++;
        }
        return YearMonth.of(Integer.parseInt(year) - FiscalYear.BUDDHIST_OFFSET, before + 1);
    }

    private static boolean isOutside(YearMonth month, Period period) {
        return month.atEndOfMonth().isBefore(period.start()) || month.atDay(1).isAfter(period.end());
    }
}
