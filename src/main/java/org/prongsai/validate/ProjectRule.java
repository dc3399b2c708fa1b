package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/** A rule about one project of a plan. */
interface ProjectRule extends PlanRule {

    void check(Project project, Plan plan, Diagnostics diagnostics);

    @Override
    default void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        for (Project project : plan.projects()) {
            if (Words.isReadable(project)) {
                check(project, plan, diagnostics);
            }
        }
    }
}
