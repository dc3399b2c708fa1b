package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;

/**
 * Results and spending belong to a year in which the item is planned.
 *
 * <p>Covers 001-004 L6.
 */
final class WorkInPlannedYears implements EntryRule {

    @Override
    public List<String> codes() {
        return List.of("work-in-unplanned-year");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        var project = reported.project(entry);
        var year = reported.report().fiscalYear();
        if (project == null
                || project.budget(year).isPlanned()
                || !project.budgets().containsKey(year)) {
            return;
        }
        boolean worked = !entry.results().isEmpty()
                || entry.disbursed().bahtOrZero().signum() > 0
                || entry.status() == Status.DONE;
        if (worked) {
            var planned = reported.plan().years().stream()
                    .filter(y -> project.budget(y).isPlanned())
                    .toList();
            diagnostics.add(Diagnostic.warning(
                            "work-in-unplanned-year",
                            Words.place(entry.origin(), "results", "disbursed", "project"),
                            "record",
                            reported.label(entry),
                            "year",
                            year,
                            "years",
                            Words.years(planned))
                    .also(Words.place(project.origin(), "budgets." + year, "budgets")));
        }
    }
}
