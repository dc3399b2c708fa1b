package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;
import org.prongsai.text.Digits;

/**
 * Plans and strategies that a document follows still hold in its year.
 *
 * <p>Covers 001-004 D7.
 */
final class PlansCitedHold implements Rule {

    private static final Pattern CITED = Pattern.compile(
            "(?:แผน|ยุทธศาสตร์)[^\\n0-9]{0,90}?(?:ระยะที่ ?\\d)?[^\\n0-9]{0,30}?(25\\d\\d) ?(?:-|–|—|ถึง) ?(?:พ\\.ศ\\. ?)?(25\\d\\d)");

    /** What the pattern for the whole ends with; few texts hold it, and those that do not need no closer look. */
    private static final Pattern YEARS = Pattern.compile("25\\d\\d ?(?:-|–|—|ถึง) ?(?:พ\\.ศ\\. ?)?25\\d\\d");

    @Override
    public List<String> codes() {
        return List.of("plan-cited-ended");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        Text.each(agency, text -> {
            var value = Digits.arabic(text.value());
            if (!YEARS.matcher(value).find()) {
                return;
            }
            var year = yearOf(text.origin().at().file(), agency);
            var matcher = CITED.matcher(value);
            while (year != null && matcher.find()) {
                if (Integer.parseInt(matcher.group(2)) < year.number()) {
                    var part = text.value().substring(matcher.start(), matcher.end());
                    diagnostics.add(Diagnostic.notice(
                            "plan-cited-ended",
                            text.at(),
                            "text",
                            Words.brief(part),
                            "end",
                            matcher.group(2),
                            "year",
                            year,
                            Places.FOUND,
                            part));
                    return;
                }
            }
        });
    }

    /** The year of the document in a file: the first of a plan, the one a report is about. */
    private static @Nullable FiscalYear yearOf(String file, Agency agency) {
        for (ProgressReport report : agency.reports()) {
            if (report.origin().at().file().equals(file)) {
                return report.fiscalYear();
            }
        }
        for (Plan plan : agency.plans()) {
            var home = plan.origin().at().file();
            if (file.startsWith(home.substring(0, home.lastIndexOf("plan.yml")))) {
                return plan.years().get(0);
            }
        }
        return null;
    }
}
