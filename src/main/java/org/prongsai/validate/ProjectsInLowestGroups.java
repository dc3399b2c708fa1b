package org.prongsai.validate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Group;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * A project stands in a group of its plan, at the lowest level there is, and no such group stands empty.
 *
 * <p>Covers 000-003 N3, S5.
 */
final class ProjectsInLowestGroups implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("project-group-unknown", "project-above-lowest-group", "group-without-project");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var groups = new LinkedHashMap<String, Group>();
        plan.groups().stream().flatMap(Group::tree).forEach(g -> groups.putIfAbsent(g.number(), g));
        var used = new HashSet<String>();
        for (Project project : plan.projects()) {
            used.add(project.group());
            var group = groups.get(project.group());
            var at = project.origin().of("group");
            if (group == null) {
                diagnostics.add(Diagnostic.error(
                        "project-group-unknown",
                        at,
                        "record",
                        Words.label(project),
                        "group",
                        project.group(),
                        "known",
                        String.join(", ", groups.keySet())));
            } else if (!group.groups().isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "project-above-lowest-group",
                        at,
                        "record",
                        Words.label(project),
                        "group",
                        project.group(),
                        "below",
                        group.groups().stream().map(Group::number).collect(Collectors.joining(", "))));
            }
        }
        for (Group group : groups.values()) {
            if (group.groups().isEmpty() && !used.contains(group.number())) {
                diagnostics.add(Diagnostic.warning(
                        "group-without-project",
                        group.origin().of("number"),
                        "number",
                        group.number(),
                        "name",
                        Words.brief(group.name())));
            }
        }
    }
}
