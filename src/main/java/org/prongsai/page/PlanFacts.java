package org.prongsai.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Group;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.RiskTable;

/** What the pages of one plan share, found once: where a project is filed, what was reported, which risks it answers. */
final class PlanFacts {

    /**
     * What a report says about a project.
     *
     * @param report the report
     * @param entry its entry; {@code null} when the report is silent on a project of its year
     */
    record Reported(ProgressReport report, @Nullable ReportEntry entry) {}

    private final Plan plan;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, List<Group>> paths = new HashMap<>();
    private final Map<String, List<Project>> filed = new HashMap<>();
    private final Map<String, List<Reported>> history = new HashMap<>();
    private final Map<String, List<RiskTable.Row>> risks = new HashMap<>();
    private final List<ProgressReport> reports;

    PlanFacts(Agency agency, Plan plan) {
        this.plan = plan;
        this.reports = agency.reportsOn(plan);
        plan.projects().forEach(p -> projects.put(p.id(), p));
        plan.groups().forEach(g -> walk(g, List.of()));
        plan.projects().forEach(p -> path(p).forEach(g ->
                filed.computeIfAbsent(g.number(), n -> new ArrayList<>()).add(p)));
        reports.forEach(this::read);
        var table = plan.risks();
        if (table != null) {
            table.rows().forEach(this::read);
        }
    }

    private void walk(Group group, List<Group> above) {
        var path = new ArrayList<>(above);
        path.add(group);
        paths.putIfAbsent(group.number(), path);
        group.groups().forEach(below -> walk(below, path));
    }

    private void read(ProgressReport report) {
        Set<String> spoken = new HashSet<>();
        for (ReportEntry entry : report.entries()) {
            if (projects.containsKey(entry.projectId())) {
                add(entry.projectId(), new Reported(report, entry));
                spoken.add(entry.projectId());
            }
        }
        for (Project project : plan.projects()) {
            var money = project.budget(report.fiscalYear());
            if (money.kind() != Money.Kind.NOT_IN_PLAN && !spoken.contains(project.id())) {
                add(project.id(), new Reported(report, null));
            }
        }
    }

    private void add(String project, Reported reported) {
        history.computeIfAbsent(project, p -> new ArrayList<>()).add(reported);
    }

    private void read(RiskTable.Row row) {
        Set<String> seen = new HashSet<>();
        for (RiskTable.Control control : row.controls()) {
            if (!control.project().isEmpty() && seen.add(control.project())) {
                risks.computeIfAbsent(control.project(), p -> new ArrayList<>()).add(row);
            }
        }
    }

    Plan plan() {
        return plan;
    }

    /** The reports on the plan, in time order. */
    List<ProgressReport> reports() {
        return reports;
    }

    /** The project with this id. */
    @Nullable
    Project project(String id) {
        return projects.get(id);
    }

    /** From the top group to the one a project is filed under; empty when there is no such group. */
    List<Group> path(Project project) {
        return paths.getOrDefault(project.group(), List.of());
    }

    /** The projects of a group and of all groups below it, in plan order. */
    List<Project> in(Group group) {
        return filed.getOrDefault(group.number(), List.of());
    }

    /** The projects filed under a group itself. */
    List<Project> directlyIn(Group group) {
        return in(group).stream().filter(p -> p.group().equals(group.number())).toList();
    }

    /** What every report on the plan says about a project, in time order. */
    List<Reported> history(Project project) {
        return history.getOrDefault(project.id(), List.of());
    }

    /** The processes at risk a project is named as a control for. */
    List<RiskTable.Row> risks(Project project) {
        return risks.getOrDefault(project.id(), List.of());
    }
}
