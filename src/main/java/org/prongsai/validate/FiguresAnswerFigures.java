package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;
import org.prongsai.text.Digits;

/**
 * A target with a figure is answered by a result with a figure.
 *
 * <p>Covers 001-004 S7; years and sections of laws are not figures.
 */
final class FiguresAnswerFigures implements EntryRule {

    private static final Pattern NOT_COUNTED =
            Pattern.compile("(พ\\.ศ\\.|ปีงบประมาณ|ปี|มาตรา|วรรค|ข้อ|วันที่|ครั้งที่)\\s{0,3}\\(?[0-9/]+\\)?");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    @Override
    public List<String> codes() {
        return List.of("result-without-figure");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        var measured = entry.measured();
        if (entry.results().isEmpty() || (measured != null && measured.result() != null)) {
            return;
        }
        var field = entry.targets().isEmpty() ? "indicators" : "targets";
        var targets = entry.targets().isEmpty() ? entry.indicators() : entry.targets();
        var target = targets.stream().filter(FiguresAnswerFigures::hasFigure).findFirst();
        if (target.isPresent() && entry.results().stream().noneMatch(FiguresAnswerFigures::hasFigure)) {
            diagnostics.add(Diagnostic.warning(
                            "result-without-figure",
                            entry.origin().of("results"),
                            "record",
                            reported.label(entry),
                            "target",
                            Words.brief(target.get()))
                    .also(entry.origin().of(field)));
        }
    }

    private static boolean hasFigure(String text) {
        var digits = Digits.arabic(text);
        return DIGIT.matcher(digits).find()
                && DIGIT.matcher(NOT_COUNTED.matcher(digits).replaceAll("")).find();
    }
}
