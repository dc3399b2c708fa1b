package org.prongsai.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Group;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.model.Revision;
import org.prongsai.model.RiskTable;
import org.prongsai.model.Target;
import org.prongsai.source.SourceFile;

/** Reads the folder of one plan. */
final class PlanReader {

    private static final int LEVELS = 3;

    /** What the program itself publishes beside the pages of projects. */
    private static final Set<String> OWN_FOLDERS = Set.of("form");

    private static final String PROJECT_FILES = "<รหัสโครงการ>.md, <รหัสโครงการ>.yml";

    private final SiteReader site;
    private final String agency;
    private final String folder;
    private final Diagnostics findings;

    PlanReader(SiteReader site, String agency, String folder) {
        this.site = site;
        this.agency = agency;
        this.folder = folder;
        this.findings = site.findings();
    }

    @Nullable
    Plan read(String id) {
        var file = site.workspace().file(folder + "/plan.yml");
        if (!Ids.legal(id)) {
            findings.add(Diagnostic.error("id-illegal", Location.ofFile(folder), "id", id));
            return null;
        }
        if (!site.workspace().exists(file.path())) {
            findings.add(Diagnostic.error("file-missing", Location.ofFile(file.path()), "name", "plan.yml"));
            site.incomplete(agency);
            return null;
        }
        var projects = projects();
        var tree = site.yaml(file, agency).orElse(null);
        if (tree == null) {
            return null;
        }
        var in = Fields.of(tree, file.name(), findings);
        var plan = plan(id, in, projects);
        in.done();
        if (plan.years().isEmpty()) {
            site.incomplete(agency);
            return null;
        }
        return plan;
    }

    private Plan plan(String id, Fields in, List<Project> projects) {
        in.require("years");
        in.require("groups");
        var groups = groups(in, 1);
        var approval = in.nested("approved", a -> new Approval(a.day("date"), a.text("by")));
        return new Plan(
                id,
                in.required("title"),
                in.years("years"),
                in.text("responsible"),
                in.day("updated"),
                approval == null ? null : approval.date(),
                approval == null ? "" : approval.by(),
                groups,
                inOrder(projects, groups),
                in.records("targets", PlanReader::target),
                in.nested("risks", PlanReader::risks),
                in.records("revisions", PlanReader::revision),
                Sections.read(in, "sections"),
                in.asPrinted(),
                in.origin());
    }

    private record Approval(@Nullable LocalDate date, String by) {}

    private List<Group> groups(Fields in, int level) {
        return in.records("groups", group -> {
            var number = group.required("number");
            if (level == 1) {
                group.require("name");
            }
            var below = level < LEVELS ? groups(group, level + 1) : tooDeep(group, number);
            return new Group(number, group.text("name"), below, group.asPrinted(), group.origin());
        });
    }

    private List<Group> tooDeep(Fields group, String number) {
        group.node("groups")
                .ifPresent(node -> findings.add(Diagnostic.error("group-too-deep", node.at(), "number", number)));
        return List.of();
    }

    private List<Project> projects() {
        var projects = new ArrayList<Project>();
        var seen = new LinkedHashMap<String, SourceFile>();
        var twice = new HashSet<String>();
        site.refuseFolders(folder, PROJECT_FILES);
        for (SourceFile file : site.workspace().files(folder)) {
            if (file.name().equals("plan.yml")) {
                continue;
            }
            if (!file.extension().equals("md") && !file.extension().equals("yml")) {
                site.unexpected(file.path(), file.name(), PROJECT_FILES);
                continue;
            }
            if (!Ids.legal(file.stem()) || OWN_FOLDERS.contains(file.stem())) {
                findings.add(Diagnostic.error("id-illegal", Location.ofFile(file.path()), "id", file.stem()));
                continue;
            }
            var first = seen.putIfAbsent(file.stem(), file);
            if (first != null) {
                findings.add(Diagnostic.error(
                                "project-file-twice",
                                Location.ofFile(file.path()),
                                "id",
                                file.stem(),
                                "first",
                                first.name())
                        .also(Location.ofFile(first.path())));
                site.incomplete(agency);
                twice.add(file.stem());
            }
        }
        for (SourceFile file : seen.values()) {
            if (!twice.contains(file.stem())) {
                site.document(file, agency)
                        .ifPresent(d -> projects.add(ProjectReader.read(d, file.stem(), file.name(), findings)));
            }
        }
        return projects;
    }

    /** In the order of the tree, then of numbers; projects of unknown groups come last. */
    private static List<Project> inOrder(List<Project> projects, List<Group> groups) {
        var position = new HashMap<String, Integer>();
        groups.stream().flatMap(Group::tree).forEach(g -> position.putIfAbsent(g.number(), position.size()));
        return projects.stream()
                .sorted(Comparator.comparingInt((Project p) -> position.getOrDefault(p.group(), Integer.MAX_VALUE))
                        .thenComparing(Project::number, Ids.NATURAL)
                        .thenComparing(Project::id))
                .toList();
    }

    private static Target target(Fields in) {
        var indicator = in.required("indicator");
        in.require("values");
        var baseline = in.nested("baseline", b -> new Baseline(b.year("year"), b.number("value")));
        Map<FiscalYear, BigDecimal> values = new LinkedHashMap<>();
        for (Node.Entry entry : in.table("values")) {
            var year = in.year(new Node.Scalar(entry.key(), true, entry.keyAt()), "values");
            var value = in.number(entry.value(), entry.key());
            if (year != null && value != null) {
                values.put(year, value);
            }
        }
        return new Target(
                indicator,
                in.text("unit"),
                in.choice("direction", Choices.RISING, true),
                baseline == null ? null : baseline.year(),
                baseline == null ? null : baseline.value(),
                values,
                in.origin());
    }

    private record Baseline(
            @Nullable FiscalYear year, @Nullable BigDecimal value) {}

    private static RiskTable risks(Fields in) {
        in.require("scale");
        return new RiskTable(
                in.texts("scale"),
                in.records(
                        "rows",
                        row -> new RiskTable.Row(
                                row.required("process"),
                                row.records(
                                        "items",
                                        risk -> new RiskTable.Risk(
                                                risk.required("text"),
                                                risk.required("level"),
                                                risk.origin().of("level"))),
                                row.records("controls", PlanReader::control))),
                in.origin());
    }

    private static RiskTable.Control control(Fields in) {
        var project = in.text("project");
        var printed = in.text("printed-name");
        var text = in.text("text");
        return new RiskTable.Control(
                project,
                project.isEmpty() ? text : printed,
                in.choice("outside-plan", Choices.YES_NO, false),
                in.origin().of("project"));
    }

    private static Revision revision(Fields in) {
        return new Revision(
                in.required("number"),
                in.day("date"),
                in.text("approved-by"),
                in.text("note"),
                in.texts("added"),
                in.texts("dropped"),
                in.at());
    }
}
