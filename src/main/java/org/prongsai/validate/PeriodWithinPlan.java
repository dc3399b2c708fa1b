package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * A project is carried out within the years of its plan.
 *
 * <p>Covers 000-003 C2; a period that cannot be read as years, months or days is refused when it is read.
 */
final class PeriodWithinPlan implements ProjectRule {

    @Override
    public List<String> codes() {
        return List.of("period-beyond-plan", "period-outside-plan");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        var period = project.period();
        if (period == null) {
            return;
        }
        var first = plan.years().get(0);
        var last = plan.years().get(plan.years().size() - 1);
        boolean outside = period.end().isBefore(first.start()) || period.start().isAfter(last.end());
        boolean beyond = period.start().isBefore(first.start()) || period.end().isAfter(last.end());
        if (beyond) {
            diagnostics.add(Diagnostic.error(
                            outside ? "period-outside-plan" : "period-beyond-plan",
                            project.origin().of("period"),
                            "record",
                            Words.label(project),
                            "years",
                            Words.years(plan.years()),
                            "from",
                            FiscalYear.of(period.start()),
                            "to",
                            FiscalYear.of(period.end()))
                    .as(outside ? Severity.ERROR : Severity.WARNING));
        }
    }
}
