package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;

/**
 * What was spent and done after six months is still spent and done after twelve.
 *
 * <p>Covers 001-004, relations: entries are cumulative from 1 October.
 */
final class LaterRoundNotLess implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("spending-shrinks", "done-undone");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var sixMonths = new HashMap<FiscalYear, ProgressReport>();
        for (ProgressReport report : agency.reportsOn(plan)) {
            if (report.round() == ProgressReport.Round.SIX) {
                sixMonths.put(report.fiscalYear(), report);
            }
        }
        for (ProgressReport later : agency.reportsOn(plan)) {
            var earlier = sixMonths.get(later.fiscalYear());
            if (later.round() == ProgressReport.Round.TWELVE && earlier != null) {
                compare(earlier, new Reported(later, plan), diagnostics);
            }
        }
    }

    private static void compare(ProgressReport earlier, Reported later, Diagnostics diagnostics) {
        var before = new HashMap<String, ReportEntry>();
        earlier.entries().forEach(e -> before.put(e.projectId(), e));
        for (ReportEntry entry : later.report().entries()) {
            var old = entry.projectId().isEmpty() ? null : before.get(entry.projectId());
            if (old == null) {
                continue;
            }
            var spent = entry.disbursed().baht();
            var spentBefore = old.disbursed().baht();
            if (spent != null && spentBefore != null && spent.compareTo(spentBefore) < 0) {
                diagnostics.add(Diagnostic.error(
                                "spending-shrinks",
                                entry.origin().of("disbursed"),
                                "record",
                                later.label(entry),
                                "later",
                                Words.baht(spent),
                                "earlier",
                                Words.baht(spentBefore))
                        .also(old.origin().of("disbursed")));
            }
            if (old.status() == Status.DONE && entry.status() != Status.DONE) {
                diagnostics.add(Diagnostic.warning(
                                "done-undone",
                                entry.origin().of("status"),
                                "record",
                                later.label(entry),
                                "status",
                                entry.status().thai())
                        .also(old.origin().of("status")));
            }
        }
    }
}
