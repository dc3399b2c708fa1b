package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Money;
import org.prongsai.model.ReportEntry;

/**
 * A report states the budget that the plan set aside for the year.
 *
 * <p>Covers 001-004 M5.
 */
final class ReportedBudgetAsPlanned implements EntryRule {

    @Override
    public List<String> codes() {
        return List.of("budget-differs-from-plan", "budget-not-reported");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        var project = reported.project(entry);
        if (project == null) {
            return;
        }
        var year = reported.report().fiscalYear();
        var planned = project.budget(year);
        var stated = entry.budget();
        boolean settled = planned.baht() != null || planned.kind() == Money.Kind.NO_BUDGET;
        if (!settled || planned.bahtOrZero().compareTo(stated.bahtOrZero()) == 0) {
            return;
        }
        var code = stated.baht() == null ? "budget-not-reported" : "budget-differs-from-plan";
        diagnostics.add(Diagnostic.warning(
                        code,
                        entry.origin().of("budget"),
                        "record",
                        reported.label(entry),
                        "year",
                        year,
                        "planned",
                        Words.money(planned),
                        "reported",
                        Words.money(stated))
                .also(Words.place(project.origin(), "budgets." + year, "budgets")));
    }
}
