package org.prongsai.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Section;
import org.prongsai.model.Site;
import org.prongsai.text.Digits;

/**
 * The headings of a report name the year it reports on.
 *
 * <p>Covers 001-004 D1 for headings; sentences may well speak of other years.
 */
final class TitlesOfTheirYear implements Rule {

    private static final Pattern YEAR = Pattern.compile("ปีงบประมาณ ?(?:พ\\.ศ\\.)? ?(2[45]\\d\\d)(?! ?[-–—])");

    @Override
    public List<String> codes() {
        return List.of("title-year-differs");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (ProgressReport report : agency.reports()) {
            check(report.title(), report.origin().of("title"), report, diagnostics);
            var sections = new ArrayList<>(report.narrative());
            var conclusion = report.conclusion();
            if (conclusion != null) {
                sections.addAll(conclusion.sections());
            }
            for (Section section : sections) {
                check(section.title(), section.at(), report, diagnostics);
            }
            var memo = report.memo();
            if (memo != null) {
                check(memo.subject(), memo.origin().of("subject"), report, diagnostics);
            }
        }
    }

    private static void check(String title, Location at, ProgressReport report, Diagnostics diagnostics) {
        var matcher = YEAR.matcher(Digits.arabic(title));
        if (matcher.find()
                && Integer.parseInt(matcher.group(1)) != report.fiscalYear().number()) {
            diagnostics.add(Diagnostic.warning(
                    "title-year-differs",
                    at,
                    "title",
                    Words.brief(title),
                    "year",
                    matcher.group(1),
                    "own",
                    report.fiscalYear(),
                    Places.FOUND,
                    title.substring(matcher.start(), matcher.end())));
        }
    }
}
