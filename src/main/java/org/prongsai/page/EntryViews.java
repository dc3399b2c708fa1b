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
    private final Wording wording;
    private final Map<String, Project> projects;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Group> tops = new HashMap<>();
    private final IdentityHashMap<ReportEntry, String> anchors = new IdentityHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final boolean anyPeriod;
    private final boolean anyUnit;

    EntryViews(Agency agency, Plan plan, ProgressReport report, Addresses addresses, Wording wording) {
        this.agency = agency;
        this.plan = plan;
        this.report = report;
        this.addresses = addresses;
        this.wording = wording;
        this.projects = plan.projects().stream().collect(Collectors.toMap(Project::id, p -> p, (a, b) -> a));
        for (Group top : plan.groups()) {
            top.tree().forEach(g -> {
                groups.put(g.number(), g);
                tops.put(g.number(), top);
            });
        }
        nameAnchors();
        anyPeriod = report.entries().stream().anyMatch(e -> e.period() != null || isPrinted("period", e));
        anyUnit = report.entries().stream().anyMatch(e -> !responsible(e).isEmpty() || isPrinted("responsible", e));
    }

    private static boolean isPrinted(String field, ReportEntry entry) {
        return AsPrinted.on(field, entry.asPrinted()).isPresent();
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
        return group == null ? wording.say("ไม่ได้ระบุมิติ") : wording.say("มิติที่ {0} {1}", number, group.name());
    }

    /** Number of the top group an entry is filed under; empty for none. */
    String topNumber(ReportEntry entry) {
        var top = tops.get(groupOf(entry));
        return top == null ? "" : top.number();
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
                Table.Cell.of(Format.status(wording, entry.status())),
                Table.Cell.of(Format.moneyCell(wording, entry.budget())),
                Table.Cell.of(Format.moneyCell(wording, entry.disbursed())),
                Table.Cell.of(Figures.remaining(wording, entry)));
        return new Table.Row("", "", cells);
    }

    /** Entries in full. */
    List<ReportView.Entry> views(List<ReportEntry> of) {
        var views = new ArrayList<ReportView.Entry>();
        var before = "";
        for (ReportEntry entry : of) {
            views.add(view(entry, place(entry, before)));
            before = groupOf(entry);
        }
        return views;
    }

    private ReportView.Entry view(ReportEntry entry, String place) {
        var project = project(entry);
        var printed = entry.asPrinted();
        var measured = entry.measured();
        return new ReportView.Entry(
                anchor(entry),
                name(entry),
                href(project),
                place,
                notes(wording, NAME_FIELDS, printed),
                Format.status(wording, entry.status()),
                entry.reason(),
                Figures.isNotDone(entry.status()) && entry.reason().isEmpty(),
                notes(wording, STATUS_FIELDS, printed),
                entry.outsidePlan(),
                sums(entry),
                notes(wording, Figures.MONEY_FIELDS, printed),
                entry.results(),
                measured == null ? "" : Measures.sentence(wording, measured),
                measured != null && Boolean.FALSE.equals(measured.met()),
                notes(wording, RESULT_FIELDS, printed),
                facts(entry),
                details(wording, entry),
                Notes.except(wording, BESIDE, printed));
    }

    /** Number of an entry, after the name of its group where that is another than the one before. */
    private String place(ReportEntry entry, String before) {
        var number = groupOf(entry);
        var group = groups.get(number);
        var project = project(entry);
        var parts = new ArrayList<String>();
        if (group != null && !number.equals(before) && !group.equals(tops.get(number))) {
            parts.add(wording.say("ภายใต้ {0}", (number + " " + group.name()).strip()));
        }
        if (project != null && !project.number().isEmpty()) {
            parts.add(wording.say("ลำดับที่ {0}", project.number()));
        }
        return String.join(" ", parts);
    }

    private List<ReportView.Sum> sums(ReportEntry entry) {
        var sums = new ArrayList<ReportView.Sum>();
        sums.add(new ReportView.Sum(
                wording.say("แผนปี {0}", report.fiscalYear()), Format.moneyCell(wording, planned(entry))));
        sums.add(new ReportView.Sum(wording.say("งบที่รายงาน"), Format.moneyCell(wording, entry.budget())));
        var integrated = entry.integratedBudget();
        if (integrated != null) {
            sums.add(new ReportView.Sum(wording.say("งบบูรณาการ"), Format.moneyCell(wording, integrated)));
        }
        sums.add(new ReportView.Sum(wording.say("เบิกจ่าย"), Format.moneyCell(wording, entry.disbursed())));
        sums.add(new ReportView.Sum(wording.say("คงเหลือ"), Figures.remaining(wording, entry)));
        return sums;
    }

    /** Period and divisions; what no entry of the report states is said once, above them all. */
    private List<Fact> facts(ReportEntry entry) {
        var facts = new ArrayList<Fact>();
        var printed = entry.asPrinted();
        if (anyPeriod) {
            facts.add(Fact.of(wording.say("ระยะเวลา"), Format.period(wording, entry.period()))
                    .with(Notes.on("period", printed)));
        }
        if (anyUnit) {
            facts.add(Fact.of(wording.say("ผู้รับผิดชอบ"), String.join(", ", responsible(entry)))
                    .with(Notes.on("responsible", printed)));
        }
        return facts;
    }

    /** Divisions in charge: those of the entry, else those of the plan item. */
    List<String> responsible(ReportEntry entry) {
        var project = project(entry);
        return entry.responsible().isEmpty() && project != null ? project.responsible() : entry.responsible();
    }

    /** What no entry of the report states, in sentences. */
    List<String> unstated() {
        var sentences = new ArrayList<String>();
        if (!anyPeriod) {
            sentences.add(wording.say("รายงานนี้ไม่ได้ระบุระยะเวลาของรายการใด"));
        }
        if (!anyUnit) {
            sentences.add(wording.say("รายงานนี้ไม่ได้ระบุผู้รับผิดชอบของรายการใด"));
        }
        return sentences;
    }

    private static List<Fact> details(Wording wording, ReportEntry entry) {
        var facts = new ArrayList<Fact>();
        var printed = entry.asPrinted();
        add(facts, wording.say("วิธีดำเนินการ"), entry.method(), Notes.on("method", printed));
        add(facts, wording.say("ตัวชี้วัด"), entry.indicators(), Notes.on("indicators", printed));
        add(facts, wording.say("เป้าหมาย"), entry.targets(), Notes.on("targets", printed));
        var remark = entry.remark().isEmpty() ? List.<String>of() : List.of(entry.remark());
        add(facts, wording.say("หมายเหตุ"), remark, Notes.on("remark", printed));
        return facts;
    }

    private static void add(List<Fact> facts, String label, List<String> texts, List<Note> notes) {
        if (!texts.isEmpty() || !notes.isEmpty()) {
            facts.add(Fact.of(label, texts).with(notes));
        }
    }

    private static List<Note> notes(Wording wording, List<String> fields, List<AsPrinted> printed) {
        return Notes.of(
                wording,
                printed.stream().filter(p -> fields.contains(p.field())).toList());
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
