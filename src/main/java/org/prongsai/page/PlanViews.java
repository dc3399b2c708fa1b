package org.prongsai.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Group;
import org.prongsai.model.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.model.Revision;
import org.prongsai.model.Target;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.MoneyCell;
import org.prongsai.page.view.Note;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.PlanView;
import org.prongsai.page.view.Prose;
import org.prongsai.page.view.Table;

/** Says what a plan contains. */
final class PlanViews {

    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;

    PlanViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    PageView view(Agency agency, PlanFacts facts) {
        return new Sheet(agency, facts).view();
    }

    /** One plan on its page. */
    private final class Sheet {
        private final Agency agency;
        private final PlanFacts facts;
        private final Plan plan;
        private final PageAddress at;

        Sheet(Agency agency, PlanFacts facts) {
            this.agency = agency;
            this.facts = facts;
            this.plan = facts.plan();
            this.at = addresses.plan(agency, plan);
        }

        PageView view() {
            var head = new Frames.Head(
                    at,
                    plan.title(),
                    wording.say("แผน {0}", Format.years(plan.years())),
                    plan.title() + ": " + Glances.plan(wording, plan),
                    plan.updated(),
                    plan.responsible());
            var all = all(plan.projects());
            var money = money();
            var kinds = kinds();
            var targets = targets();
            var risks = new RiskViews(addresses, frames.wording()).view(agency, facts, at);
            var sections = sections();
            var view = new PlanView(
                    lead(),
                    all.amounts() > 0 && all.incomplete() ? wording.say("ยอดรวม{0}", all.missing(wording)) : "",
                    contents(!targets.isEmpty(), !risks.rows().isEmpty(), !sections.isEmpty()),
                    about(),
                    Notes.except(wording, List.of("total", "count"), plan.asPrinted()),
                    money,
                    notes("total"),
                    statements(),
                    kinds,
                    notes("count"),
                    dimensions(),
                    changes(),
                    targets,
                    risks,
                    sections,
                    reports());
            return new PageView(frames.of(agency, Frames.Section.PLANS, head), view);
        }

        // In a few sentences

        private List<String> lead() {
            var lead = new ArrayList<String>();
            int years = plan.years().size();
            int items = plan.projects().size();
            var all = all(plan.projects());
            var span = years > 1
                    ? wording.say("แผน {0} ปี ({1})", years, Format.years(plan.years()))
                    : wording.say("แผนปี {0}", Format.years(plan.years()));
            lead.add(wording.say(
                    "{0} มี {1} {2} งบประมาณรวม {3}",
                    span, items, Glances.unit(wording, plan.projects()), all.text(wording)));
            long spending =
                    plan.projects().stream().filter(p -> p.total().signum() > 0).count();
            if (spending > 0 && spending < items) {
                long zero = plan.projects().stream()
                        .filter(p -> p.total().signum() == 0
                                && p.budgets().values().stream().anyMatch(m -> m.kind() == Money.Kind.AMOUNT))
                        .count();
                long without = items - spending - zero;
                lead.add(wording.say(
                        "มีงบประมาณ {0} รายการ{1}{2}",
                        spending,
                        zero > 0 ? wording.say(" ตั้งไว้ 0 บาท {0} รายการ", zero) : "",
                        without > 0 ? wording.say(" ไม่มียอดเงิน {0} รายการ", without) : ""));
            }
            return lead;
        }

        private List<Frame.Link> contents(boolean targets, boolean risks, boolean document) {
            var links = new ArrayList<Frame.Link>();
            links.add(new Frame.Link(wording.say("งบประมาณ"), "#money", false));
            links.add(new Frame.Link(wording.say("จำนวนตามประเภท"), "#kinds", false));
            links.add(new Frame.Link(wording.say("รายการทั้งหมด"), "#items", false));
            links.add(new Frame.Link(wording.say("การเปลี่ยนแปลง"), "#changes", false));
            if (targets) {
                links.add(new Frame.Link(wording.say("ค่าเป้าหมาย"), "#targets", false));
            }
            if (risks) {
                links.add(new Frame.Link(wording.say("ความเสี่ยง"), "#risks", false));
            }
            links.add(new Frame.Link(wording.say("รายงานผล"), "#reports", false));
            links.add(new Frame.Link(wording.say("เกี่ยวกับแผน"), "#about", false));
            if (document) {
                links.add(new Frame.Link(wording.say("เนื้อหาในเล่ม"), "#document", false));
            }
            return links;
        }

        // Money

        private MoneySum all(List<Project> projects) {
            return MoneySum.of(plan.years().stream()
                    .flatMap(y -> projects.stream().map(p -> p.budget(y)))
                    .toList());
        }

        private Table money() {
            var rows = new ArrayList<Table.Row>();
            for (Group top : plan.groups()) {
                rows.add(sums("", Table.Cell.link(title(wording, top), "#" + id(top)), facts.in(top), top.number()));
            }
            rows.add(sums("total", Table.Cell.of(wording.say("รวมทั้งแผน")), plan.projects(), ""));
            return new Table(
                    "money-table", wording.say("งบประมาณตามมิติและปีงบประมาณ (บาท)"), years(wording.say("มิติ")), rows);
        }

        /** A row of sums by years with their printed counterparts. */
        private Table.Row sums(String kind, Table.Cell name, List<Project> projects, String group) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(name);
            for (FiscalYear year : plan.years()) {
                var sum = MoneySum.of(projects.stream().map(p -> p.budget(year)).toList());
                cells.add(with(
                        sum(sum),
                        printed(n -> n.field().equals("total") && n.group().equals(group) && year.equals(n.year()))));
            }
            if (plan.years().size() > 1) {
                cells.add(with(
                        sum(all(projects)),
                        printed(n -> n.field().equals("total") && n.group().equals(group) && n.year() == null)));
            }
            return new Table.Row(kind, "", cells);
        }

        private List<Table.Column> years(String first) {
            var columns = new ArrayList<Table.Column>();
            columns.add(new Table.Column(first, false));
            plan.years().forEach(y -> columns.add(new Table.Column(wording.say("ปี {0}", y), true)));
            if (plan.years().size() > 1) {
                columns.add(
                        new Table.Column(wording.say("รวม {0} ปี", plan.years().size()), true));
            }
            return columns;
        }

        /** How many items state which of the facts, by year. */
        private Table statements() {
            var columns = new ArrayList<Table.Column>();
            columns.add(new Table.Column(wording.say("แผนระบุว่า"), false));
            plan.years().forEach(y -> columns.add(new Table.Column(wording.say("ปี {0}", y), true)));
            var rows = new ArrayList<Table.Row>();
            rows.add(counts("", wording.say("มีงบประมาณ"), Glances::isSpending));
            rows.add(counts(
                    "", wording.say("ตั้งไว้ 0 บาท"), m -> m.kind() == Money.Kind.AMOUNT && !Glances.isSpending(m)));
            for (Money.Kind kind : List.of(Money.Kind.NO_BUDGET, Money.Kind.PER_ORDINANCE, Money.Kind.NOT_REPORTED)) {
                rows.add(counts("", Format.words(wording, kind), m -> m.kind() == kind));
            }
            rows.add(counts("subtotal", wording.say("วางแผนจะทำในปีนั้น"), Money::isPlanned));
            rows.add(counts("", Format.words(wording, Money.Kind.DROPPED), m -> m.kind() == Money.Kind.DROPPED));
            rows.add(
                    counts("", Format.words(wording, Money.Kind.NOT_IN_PLAN), m -> m.kind() == Money.Kind.NOT_IN_PLAN));
            rows.removeIf(r -> r.kind().isEmpty()
                    && r.cells().stream().skip(1).allMatch(c -> c.text().equals("0")));
            return new Table("planned", wording.say("จำนวนรายการที่วางแผนไว้แต่ละปี (รายการ)"), columns, rows);
        }

        private Table.Row counts(String kind, String label, Predicate<Money> of) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(label));
            for (FiscalYear year : plan.years()) {
                cells.add(Table.Cell.of(Format.number(plan.projects().stream()
                        .map(p -> p.budget(year))
                        .filter(of)
                        .count())));
            }
            return new Table.Row(kind, "", cells);
        }

        // Kinds

        private Table kinds() {
            var used = new LinkedHashSet<>(List.of(Kind.PROJECT, Kind.ACTIVITY, Kind.MEASURE));
            plan.projects().forEach(p -> used.add(p.kind()));
            var columns = new ArrayList<Table.Column>();
            columns.add(new Table.Column(wording.say("มิติ"), false));
            used.forEach(k -> columns.add(new Table.Column(
                    k == Kind.UNSPECIFIED ? wording.say("ไม่ระบุประเภท") : wording.say(k.thai()), true)));
            columns.add(new Table.Column(wording.say("รวม"), true));
            var rows = new ArrayList<Table.Row>();
            for (Group top : plan.groups()) {
                rows.add(kindRow(
                        "", Table.Cell.link(title(wording, top), "#" + id(top)), facts.in(top), top.number(), used));
            }
            rows.add(kindRow("total", Table.Cell.of(wording.say("รวมทั้งแผน")), plan.projects(), "", used));
            return new Table("kinds-table", wording.say("จำนวนโครงการ กิจกรรม และมาตรการ (รายการ)"), columns, rows);
        }

        private Table.Row kindRow(String row, Table.Cell name, List<Project> projects, String group, Set<Kind> used) {
            var counts = Plan.countsByKind(projects);
            var cells = new ArrayList<Table.Cell>();
            cells.add(name);
            for (Kind kind : used) {
                cells.add(with(
                        Table.Cell.of(Format.number(counts.getOrDefault(kind, 0))),
                        printed(n -> n.field().equals("count") && n.group().equals(group) && n.kind() == kind)));
            }
            cells.add(with(
                    Table.Cell.of(Format.number(projects.size())),
                    printed(n -> n.field().equals("count") && n.group().equals(group) && n.kind() == null)));
            return new Table.Row(row, "", cells);
        }

        // Items

        private List<PlanView.Dimension> dimensions() {
            var dimensions = new ArrayList<PlanView.Dimension>();
            for (Group top : plan.groups()) {
                var rows = new ArrayList<Table.Row>();
                facts.directlyIn(top).forEach(p -> rows.add(item(p)));
                for (Group below : top.groups()) {
                    group(below, rows);
                    if (top.groups().size() > 1) {
                        rows.add(sums(
                                "subtotal",
                                Table.Cell.of(wording.say("รวมข้อ {0}", below.number())),
                                facts.in(below),
                                below.number()));
                    }
                }
                rows.add(
                        sums("total", Table.Cell.of(wording.say("รวมมิติที่ {0}", top.number())), facts.in(top), "\0"));
                dimensions.add(new PlanView.Dimension(
                        id(top),
                        title(wording, top),
                        Notes.of(wording, top.asPrinted()),
                        new Table(
                                "table-" + id(top),
                                wording.say("รายการในมิติที่ {0} และงบประมาณแต่ละปี (บาท)", top.number()),
                                years(wording.say("รายการ")),
                                rows)));
            }
            return dimensions;
        }

        private void group(Group group, List<Table.Row> rows) {
            rows.add(new Table.Row(
                    "group",
                    id(group),
                    List.of(Table.Cell.of(title(wording, group)).with(Notes.of(wording, group.asPrinted())))));
            facts.directlyIn(group).forEach(p -> rows.add(item(p)));
            group.groups().forEach(below -> group(below, rows));
        }

        private Table.Row item(Project project) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.link(project.name(), at.to(addresses.project(agency, plan, project)))
                    .with(wording.say(
                            "ลำดับ {0}{1}{2}",
                            project.number(),
                            project.kind() == Kind.UNSPECIFIED
                                    ? wording.say(" · ไม่ระบุประเภท")
                                    : " · " + wording.say(project.kind().thai()),
                            project.addedIn().isEmpty()
                                    ? ""
                                    : wording.say(" · เพิ่มในการแก้ไขครั้งที่ {0}", project.addedIn()))));
            for (FiscalYear year : plan.years()) {
                cells.add(with(
                        Table.Cell.of(Format.moneyCell(wording, project.budget(year))),
                        project.asPrinted().stream()
                                .filter(n -> n.field().equals("budgets") && year.equals(n.year()))
                                .findFirst()
                                .map(PlanViews.this::printedText)
                                .orElse("")));
            }
            if (plan.years().size() > 1) {
                cells.add(sum(MoneySum.of(project.budgets().values())));
            }
            return new Table.Row("", "item-" + project.id(), cells);
        }

        // Changes

        private PlanView.Changes changes() {
            var revisions = plan.revisions().stream().map(this::revision).toList();
            var added = new ArrayList<PlanView.Change>();
            var dropped = new ArrayList<PlanView.Change>();
            for (Project project : plan.projects()) {
                var since = since(project);
                if (!project.addedIn().isEmpty() || !since.isEmpty()) {
                    added.add(new PlanView.Change(link(project), since));
                }
                var without = plan.years().stream()
                        .filter(y -> project.budget(y).kind() == Money.Kind.DROPPED)
                        .toList();
                if (!without.isEmpty()) {
                    dropped.add(new PlanView.Change(link(project), droppedText(project, without)));
                }
            }
            return new PlanView.Changes(revisions, added, dropped);
        }

        private PlanView.Revision revision(Revision revision) {
            var date = revision.date();
            var listed = new ArrayList<Fact>();
            listed.add(Fact.of(wording.say("วันที่อนุมัติ"), date == null ? "" : Format.day(wording, date)));
            listed.add(Fact.of(wording.say("ผู้อนุมัติ"), revision.approvedBy()));
            if (!revision.note().isEmpty()) {
                listed.add(Fact.of(wording.say("สาระ"), revision.note()));
            }
            listed.add(items(wording.say("เพิ่ม"), revision.added()));
            listed.add(items(wording.say("ยกเลิก"), revision.dropped()));
            return new PlanView.Revision(wording.say("แก้ไขครั้งที่ {0}", revision.number()), listed);
        }

        private Fact items(String label, List<String> ids) {
            var links = new ArrayList<Frame.Link>();
            for (String id : ids) {
                var project = facts.project(id);
                links.add(project == null ? new Frame.Link(id, "", false) : link(project));
            }
            if (links.isEmpty()) {
                links.add(new Frame.Link(wording.say("ไม่มี"), "", false));
            }
            return new Fact(label, links, List.of());
        }

        /** From which year an item is in the plan, when it was not from the first. */
        private String since(Project project) {
            var first = plan.years().get(0);
            if (project.budget(first).kind() != Money.Kind.NOT_IN_PLAN) {
                return project.addedIn().isEmpty() ? "" : wording.say("เพิ่มในการแก้ไขครั้งที่ {0}", project.addedIn());
            }
            return plan.years().stream()
                    .filter(y -> project.budget(y).kind() != Money.Kind.NOT_IN_PLAN)
                    .findFirst()
                    .map(y -> wording.say("เข้าแผนตั้งแต่ปี {0}", y))
                    .orElse(wording.say("ยังไม่อยู่ในแผนปีใด"));
        }

        private String droppedText(Project project, List<FiscalYear> years) {
            var text = wording.say(
                    "ไม่ดำเนินการในปี {0}",
                    String.join(", ", years.stream().map(FiscalYear::toString).toList()));
            var reasons = new LinkedHashSet<String>();
            years.forEach(y -> reasons.add(project.budget(y).reason()));
            reasons.remove("");
            return reasons.isEmpty() ? text : wording.say("{0} เพราะ{1}", text, String.join(" / ", reasons));
        }

        private Frame.Link link(Project project) {
            return new Frame.Link(project.name(), at.to(addresses.project(agency, plan, project)), false);
        }

        // Targets and the rest

        private List<Table> targets() {
            if (plan.targets().isEmpty()) {
                return List.of();
            }
            var columns = new ArrayList<Table.Column>();
            columns.add(new Table.Column(wording.say("ตัวชี้วัด"), false));
            columns.add(new Table.Column(wording.say("ค่าฐาน"), true));
            plan.years().forEach(y -> columns.add(new Table.Column(wording.say("ปี {0}", y), true)));
            var rows = plan.targets().stream().map(this::target).toList();
            return List.of(new Table("targets-table", wording.say("ค่าเป้าหมายของแผนแต่ละปี"), columns, rows));
        }

        private Table.Row target(Target target) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(target.indicator())
                    .with((target.unit().isEmpty() ? "" : wording.say("หน่วย: {0} · ", target.unit()))
                            + direction(target)));
            var baseline = target.baseline();
            var baseYear = target.baselineYear();
            var base = baseline != null
                    ? Table.Cell.of(Format.number(baseline))
                    : Table.Cell.fact(wording.say("ไม่ได้ระบุค่าฐาน"));
            cells.add(baseYear == null ? base : base.with(wording.say("ปี {0}", baseYear)));
            for (FiscalYear year : plan.years()) {
                var value = target.values().get(year);
                cells.add(value == null ? Table.Cell.none() : Table.Cell.of(Format.number(value)));
            }
            return new Table.Row("", "", cells);
        }

        /** Which way is better; values of a target that falls from a named year are what it falls by. */
        private String direction(Target target) {
            if (target.rising()) {
                return wording.say("ยิ่งมากยิ่งดี");
            }
            var baseYear = target.baselineYear();
            return baseYear == null ? wording.say("ยิ่งน้อยยิ่งดี") : wording.say("ลดลงจากปี {0}", baseYear);
        }

        private List<Prose> sections() {
            return Sections.of(wording, plan.sections());
        }

        private List<Fact> about() {
            var date = plan.approvedOn();
            var facts = new ArrayList<Fact>();
            facts.add(Fact.of(wording.say("ชื่อแผน"), plan.title()));
            facts.add(Fact.of(
                    wording.say("ปีงบประมาณ"),
                    wording.say(
                            "{0} ({1} ปี)",
                            Format.years(plan.years()), plan.years().size())));
            facts.add(Fact.of(wording.say("หน่วยงานเจ้าของแผน"), agency.name()));
            facts.add(Fact.of(wording.say("วันที่อนุมัติ"), date == null ? "" : Format.day(wording, date)));
            facts.add(Fact.of(wording.say("ผู้อนุมัติ"), plan.approvedBy()));
            facts.add(Fact.of(wording.say("ส่วนงานรับผิดชอบ"), plan.responsible()));
            facts.add(Fact.link(wording.say("ข้อมูลสำหรับโปรแกรม"), wording.say("ดาวน์โหลดข้อมูล"), "#data"));
            return facts;
        }

        private List<Frame.Link> reports() {
            var links = new ArrayList<Frame.Link>();
            facts.reports()
                    .forEach(r -> links.add(new Frame.Link(
                            wording.say("รายงาน{0}", Frames.shortName(wording, r)),
                            at.to(addresses.report(agency, r)),
                            false)));
            facts.reports().stream()
                    .map(r -> r.fiscalYear())
                    .distinct()
                    .forEach(y -> links.add(new Frame.Link(
                            wording.say("ผลการดำเนินงานปี {0}", y), at.to(addresses.progress(agency, y)), false)));
            return links;
        }

        /** A sum; that it is incomplete is said beside it, what is missing at the top of the page. */
        private Table.Cell sum(MoneySum sum) {
            var cell = sum.cell(wording);
            int missing = sum.perOrdinance() + sum.notReported();
            boolean partial = sum.amounts() > 0 && missing > 0;
            return Table.Cell.of(new MoneyCell(
                    cell.kind(), cell.text(), partial ? wording.say("ยังไม่รวม {0} รายการ", missing) : ""));
        }

        private static Table.Cell with(Table.Cell cell, String printed) {
            if (printed.isEmpty()) {
                return cell;
            }
            return cell.with(cell.small().isEmpty() ? printed : cell.small() + " " + printed);
        }

        /** What is printed instead of a computed figure; the reason stands below the table. */
        private String printed(Predicate<AsPrinted> fits) {
            return plan.asPrinted().stream()
                    .filter(fits)
                    .findFirst()
                    .map(PlanViews.this::printedText)
                    .orElse("");
        }

        private List<Note> notes(String field) {
            return Notes.of(
                    wording,
                    plan.asPrinted().stream()
                            .filter(n -> n.field().equals(field))
                            .toList());
        }
    }

    private String printedText(AsPrinted note) {
        return note.value().isEmpty() ? wording.say("เอกสารเว้นว่าง") : wording.say("เอกสารพิมพ์ {0}", note.value());
    }

    /** 1.1 ชื่อ. */
    private String title(Wording wording, Group group) {
        return group.name().isEmpty() ? wording.say("ข้อ {0}", group.number()) : group.number() + " " + group.name();
    }

    private static String id(Group group) {
        return "group-" + group.number().replaceAll("[^0-9A-Za-z]+", "-");
    }
}
