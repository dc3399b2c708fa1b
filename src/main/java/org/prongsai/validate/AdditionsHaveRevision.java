package org.prongsai.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.model.Revision;

/**
 * An item that entered the plan later names the revision that added it.
 *
 * <p>Covers 000-003 C12.
 */
final class AdditionsHaveRevision implements PlanRule {

    private static final String ADDED = "เพิ่มเติม";

    @Override
    public List<String> codes() {
        return List.of("addition-without-revision", "revision-unknown");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var revisions = plan.revisions().stream().map(Revision::number).collect(Collectors.toSet());
        var added = plan.revisions().stream().flatMap(r -> r.added().stream()).collect(Collectors.toSet());
        for (Project project : plan.projects()) {
            if (!project.addedIn().isEmpty()) {
                if (!revisions.contains(project.addedIn())) {
                    diagnostics.add(Diagnostic.error(
                            "revision-unknown",
                            project.origin().of("added-in"),
                            "record",
                            Words.label(project),
                            "revision",
                            project.addedIn()));
                }
            } else if (!added.contains(project.id()) && isAddition(project, plan)) {
                diagnostics.add(Diagnostic.warning(
                        "addition-without-revision",
                        Words.place(project.origin(), "remark", "budgets"),
                        "record",
                        Words.label(project)));
            }
        }
    }

    private static boolean isAddition(Project project, Plan plan) {
        return project.remark().contains(ADDED)
                || project.budget(plan.years().get(0)).kind() == Money.Kind.NOT_IN_PLAN;
    }
}
