package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * Every project names the division in charge.
 *
 * <p>Covers 000-003 P6; a plan that names none at all is reported once.
 */
final class ResponsibleNamed implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("responsible-missing", "responsible-missing-everywhere");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var without =
                plan.projects().stream().filter(p -> p.responsible().isEmpty()).toList();
        if (without.size() == plan.projects().size() && without.size() > 1) {
            diagnostics.add(Diagnostic.warning(
                    "responsible-missing-everywhere", plan.origin().at(), "count", without.size()));
            return;
        }
        for (Project project : without) {
            diagnostics.add(
                    Diagnostic.warning("responsible-missing", project.origin().at(), "record", Words.label(project)));
        }
    }
}
