package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.Group;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Note;
import org.prongsai.page.view.ReportView;
import org.prongsai.page.view.Table;

/** The entries of one report: who they are, where they stand on the page, and what they say. */
final class EntryViews {

    private static final List<String> NAME_FIELDS = List.of("name", "number", "group", "kind");
    private static final List<String> STATUS_FIELDS = List.of("status", "reason");
    private static final List<String> RESULT_FIELDS = List.of("results", "measured");
    private static final List<String> BESIDE = List.of(
            "name",
            "number",
            "group",
            "kind",
            "status",
            "reason",
            "results",
            "measured",
            "budget",
            "integrated-budget",
            "disbursed",
            "remaining",
            "method",
            "indicators",
            "targets",
            "period",
            "responsible",
            "remark");

    private final Agency agency;
    private final Plan plan;
    private final ProgressReport report;
    private final Addresses addresses;
    private final Map<String, Project> projects;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Group> tops = new HashMap<>();
    private final IdentityHashMap<ReportEntry, String> anchors = new IdentityHashMap<>();
    private final Set<String> reported = new HashSet<>();

    EntryViews(Agency agency, Plan plan, ProgressReport report, Addresses addresses) {
        this.agency = agency;
        this.plan = plan;
        this.report = report;
        this.addresses = addresses;
        this.projects = plan.projects().stream().collect(Collectors.toMap(Project::id, p -> p, (a, b) -> a));
        for (Group top : plan.groups()) {
            top.tree().forEach(g -> {
                groups.put(g.number(), g);
                tops.put(g.number(), top);
            });
        }
        nameAnchors();
    }

    private void nameAnchors() {
        Set<String> used = new HashSet<>();
        int outside = 0;
        for (ReportEntry entry : report.entries()) {
            var base = entry.projectId().isEmpty() ? "e-outside-plan-" + ++outside : "e-" + entry.projectId();
            var anchor = base;
            for (int i = 2; !used.add(anchor); i++) {
                anchor = base + "-" + i;
            }
            anchors.put(entry, anchor);
            reported.add(entry.projectId());
        }
    }

    /** The id of an entry on the report's page. */
    String anchor(ReportEntry entry) {
        return anchors.getOrDefault(entry, "entries");
    }

    /** The plan item of an entry; {@code null} outside the plan. */
    @Nullable
    Project project(ReportEntry entry) {
        return projects.get(entry.projectId());
    }

    /** The plan item with an id; {@code null} when there is none. */
    @Nullable
    Project project(String id) {
        return projects.get(id);
    }

    /** Whether the report has an entry for a plan item. */
    boolean isReported(String projectId) {
        return reported.contains(projectId);
    }

    /** The plan's name of the item, or the report's own outside the plan. */
    String name(ReportEntry entry) {
        var project = project(entry);
        return project == null ? entry.name() : project.name();
    }

    /** Entries by top group in plan order, then those filed under none. */
    Map<String, List<ReportEntry>> byTop() {
        var byTop = new LinkedHashMap<String, List<ReportEntry>>();
        plan.groups().forEach(g -> byTop.put(g.number(), new ArrayList<>()));
        for (ReportEntry entry : report.entries()) {
            var top = tops.get(groupOf(entry));
            byTop.computeIfAbsent(top == null ? "" : top.number(), k -> new ArrayList<>())
                    .add(entry);
        }
        byTop.values().removeIf(List::isEmpty);
        return byTop;
    }

    /** Number and name of a top group. */
    String topName(String number) {
        var group = groups.get(number);
        return group == null ? "ไม่ได้ระบุมิติ" : "มิติที่ " + number + " " + group.name();
    }

    private String groupOf(ReportEntry entry) {
        var project = project(entry);
        return project == null ? entry.group() : project.group();
    }

    /** What the plan says about the money of an entry's item in the year. */
    Money planned(ReportEntry entry) {
        var project = project(entry);
        return project == null ? Money.of(Money.Kind.NOT_IN_PLAN) : project.budget(report.fiscalYear());
    }

    /** Link from the report's page to the page of a plan item; empty outside the plan. */
    String href(@Nullable Project project) {
        return project == null ? "" : addresses.report(agency, report).to(addresses.project(agency, plan, project));
    }

    /** A row of the short table. */
    Table.Row row(ReportEntry entry) {
        var cells = List.of(
                Table.Cell.link(name(entry), "#" + anchor(entry)),
                Table.Cell.of(Format.status(entry.status())),
                Table.Cell.of(Format.moneyCell(entry.budget())),
                Table.Cell.of(Format.moneyCell(entry.disbursed())),
                Table.Cell.of(Figures.remaining(entry)));
        return new Table.Row("", "", cells);
    }

    /** An entry in full. */
    ReportView.Entry view(ReportEntry entry) {
        var project = project(entry);
        var printed = entry.asPrinted();
        var measured = entry.measured();
        return new ReportView.Entry(
                anchor(entry),
                name(entry),
                href(project),
                place(entry),
                notes(NAME_FIELDS, printed),
                Format.status(entry.status()),
                entry.reason(),
                Figures.isNotDone(entry.status()) && entry.reason().isEmpty(),
                notes(STATUS_FIELDS, printed),
                entry.outsidePlan(),
                sums(entry),
                entry.results(),
                measured == null ? "" : Measures.sentence(measured),
                measured != null && Boolean.FALSE.equals(measured.met()),
                notes(RESULT_FIELDS, printed),
                facts(entry, project),
                details(entry),
                Notes.except(BESIDE, printed));
    }

    private String place(ReportEntry entry) {
        var number = groupOf(entry);
        var group = groups.get(number);
        var project = project(entry);
        var text = new StringBuilder();
        if (group != null) {
            text.append(number).append(' ').append(group.name());
        }
        if (project != null && !project.number().isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append("ลำดับที่ ").append(project.number());
        }
        return text.toString().strip();
    }

    private List<ReportView.Sum> sums(ReportEntry entry) {
        var printed = entry.asPrinted();
        var sums = new ArrayList<ReportView.Sum>();
        sums.add(new ReportView.Sum("แผนปี " + report.fiscalYear(), Format.moneyCell(planned(entry)), List.of()));
        sums.add(new ReportView.Sum("งบที่รายงาน", Format.moneyCell(entry.budget()), Notes.on("budget", printed)));
        var integrated = entry.integratedBudget();
        if (integrated != null) {
            sums.add(new ReportView.Sum(
                    "งบบูรณาการ", Format.moneyCell(integrated), Notes.on("integrated-budget", printed)));
        }
        sums.add(new ReportView.Sum("เบิกจ่าย", Format.moneyCell(entry.disbursed()), Notes.on("disbursed", printed)));
        sums.add(new ReportView.Sum("คงเหลือ", Figures.remaining(entry), Notes.on("remaining", printed)));
        return sums;
    }

    private static List<Fact> facts(ReportEntry entry, @Nullable Project project) {
        var facts = new ArrayList<Fact>();
        var printed = entry.asPrinted();
        facts.add(Fact.of("ระยะเวลา", Format.period(entry.period())).with(Notes.on("period", printed)));
        var responsible =
                entry.responsible().isEmpty() && project != null ? project.responsible() : entry.responsible();
        facts.add(Fact.of("ผู้รับผิดชอบ", String.join(", ", responsible)).with(Notes.on("responsible", printed)));
        return facts;
    }

    private static List<Fact> details(ReportEntry entry) {
        var facts = new ArrayList<Fact>();
        var printed = entry.asPrinted();
        add(facts, "วิธีดำเนินการ", entry.method(), Notes.on("method", printed));
        add(facts, "ตัวชี้วัด", entry.indicators(), Notes.on("indicators", printed));
        add(facts, "เป้าหมาย", entry.targets(), Notes.on("targets", printed));
        var remark = entry.remark().isEmpty() ? List.<String>of() : List.of(entry.remark());
        add(facts, "หมายเหตุ", remark, Notes.on("remark", printed));
        return facts;
    }

    private static void add(List<Fact> facts, String label, List<String> texts, List<Note> notes) {
        if (!texts.isEmpty() || !notes.isEmpty()) {
            facts.add(Fact.of(label, texts).with(notes));
        }
    }

    private static List<Note> notes(List<String> fields, List<AsPrinted> printed) {
        return Notes.of(printed.stream().filter(p -> fields.contains(p.field())).toList());
    }

    /** Whether a reported budget is not what the plan set aside; a sum is told from every other fact. */
    boolean differs(ReportEntry entry) {
        var project = project(entry);
        if (project == null) {
            return false;
        }
        @Nullable BigDecimal planned = planned(entry).baht();
        @Nullable BigDecimal stated = entry.budget().baht();
        if (planned == null || stated == null) {
            return (planned == null) != (stated == null);
        }
        return planned.compareTo(stated) != 0;
    }
}
