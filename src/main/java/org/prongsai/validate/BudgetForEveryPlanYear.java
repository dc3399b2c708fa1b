package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * A project says about every year of its plan, and about no other year, what is set aside.
 *
 * <p>Covers 000-003 M2, M7 and 001-004 M2 as far as they are about years.
 */
final class BudgetForEveryPlanYear implements ProjectRule {

    @Override
    public List<String> codes() {
        return List.of("budget-year-missing", "budget-year-outside-plan");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        var missing = plan.years().stream()
                .filter(y -> !project.budgets().containsKey(y))
                .toList();
        if (!missing.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "budget-year-missing",
                    project.origin().of("budgets"),
                    "record",
                    Words.label(project),
                    "years",
                    Words.years(missing),
                    "example",
                    missing.get(0)));
        }
        for (FiscalYear year : project.budgets().keySet()) {
            if (!plan.years().contains(year)) {
                diagnostics.add(Diagnostic.error(
                        "budget-year-outside-plan",
                        Words.place(project.origin(), "budgets." + year, "budgets"),
                        "record",
                        Words.label(project),
                        "year",
                        year,
                        "years",
                        Words.years(plan.years())));
            }
        }
    }
}
