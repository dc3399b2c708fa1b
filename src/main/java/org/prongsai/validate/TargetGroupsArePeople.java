package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * A target group says whom a project is for; a place or the agency itself is no answer.
 *
 * <p>Covers 000-003 C10.
 */
final class TargetGroupsArePeople implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("target-group-doubtful");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var own = List.of(
                Words.fold(agency.name()), Words.fold(agency.shortName()), Words.fold("สำนักงาน" + agency.name()));
        for (Project project : plan.projects()) {
            var group = Words.fold(project.targetGroup().text());
            if (!group.isEmpty() && (group.equals(Words.fold(project.place())) || own.contains(group))) {
                diagnostics.add(Diagnostic.notice(
                        "target-group-doubtful",
                        Words.place(project.origin(), "target-group.text", "target-group"),
                        "record",
                        Words.label(project),
                        "text",
                        Words.brief(project.targetGroup().text())));
            }
        }
    }
}
