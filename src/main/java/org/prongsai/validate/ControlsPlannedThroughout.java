package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.RiskTable;

/**
 * A plan item that guards against a risk is planned in at least half of the plan's years.
 *
 * <p>Covers 000-003 C4.
 */
final class ControlsPlannedThroughout implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("control-planned-in-few-years");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var risks = plan.risks();
        if (risks == null) {
            return;
        }
        var projects = Words.byId(plan);
        for (RiskTable.Row row : risks.rows()) {
            for (RiskTable.Control control : row.controls()) {
                var project = projects.get(control.project());
                if (project == null) {
                    continue;
                }
                var planned = plan.years().stream()
                        .filter(y -> project.budget(y).isPlanned())
                        .toList();
                if (planned.size() * 2 < plan.years().size()) {
                    diagnostics.add(Diagnostic.warning(
                                    "control-planned-in-few-years",
                                    control.at(),
                                    "record",
                                    Words.label(project),
                                    "years",
                                    Words.years(planned),
                                    "all",
                                    Words.years(plan.years()),
                                    "process",
                                    Words.brief(row.process()))
                            .also(project.origin().of("budgets")));
                }
            }
        }
    }
}
