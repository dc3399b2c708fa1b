package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.RiskTable;

/**
 * A risk control is a project of the plan or is said to lie outside it.
 *
 * <p>Covers 000-003 C3.
 */
final class ControlsNameProjects implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("control-project-unknown", "control-outside-plan-unsaid");
    }

    @Override
    public boolean comparesFiles() {
        return true;
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
                if (control.project().isEmpty()) {
                    if (!control.outsidePlan()) {
                        diagnostics.add(Diagnostic.error(
                                "control-outside-plan-unsaid", control.at(), "text", Words.brief(control.text())));
                    }
                } else if (!projects.containsKey(control.project())) {
                    diagnostics.add(Diagnostic.error(
                            "control-project-unknown",
                            control.at(),
                            "project",
                            control.project(),
                            "process",
                            Words.brief(row.process())));
                }
            }
        }
    }
}
