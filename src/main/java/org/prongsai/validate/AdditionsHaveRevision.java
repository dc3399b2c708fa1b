package org.prongsai.validate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return List.of("addition-without-revision", "revision-unknown", "revision-project-unknown");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var revisions = plan.revisions().stream().map(Revision::number).collect(Collectors.toSet());
        var added = plan.revisions().stream().flatMap(r -> r.added().stream()).collect(Collectors.toSet());
        var projects = Words.byId(plan);
        for (Revision revision : plan.revisions()) {
            Stream.concat(revision.added().stream(), revision.dropped().stream())
                    .filter(id -> !projects.containsKey(id))
                    .forEach(id -> diagnostics.add(Diagnostic.error(
                            "revision-project-unknown", revision.at(), "revision", revision.number(), "project", id)));
        }
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
