package org.prongsai.validate;

import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * A project's period covers only years in which the plan table plans it.
 *
 * <p>Covers 000-003 C1.
 */
final class PeriodAgreesWithBudgets implements ProjectRule {

    @Override
    public List<String> codes() {
        return List.of("period-covers-unplanned-year");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        var period = project.period();
        if (period == null) {
            return;
        }
        var unplanned = project.budgets().entrySet().stream()
                .filter(e -> !e.getValue().isPlanned() && period.touches(e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (!unplanned.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                            "period-covers-unplanned-year",
                            project.origin().of("period"),
                            "record",
                            Words.label(project),
                            "from",
                            FiscalYear.of(period.start()),
                            "to",
                            FiscalYear.of(period.end()),
                            "years",
                            Words.years(unplanned))
                    .also(project.origin().of("budgets")));
        }
    }
}
