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

    PlanViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
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
                    "แผน " + Format.years(plan.years()),
                    plan.title() + ": " + Glances.plan(plan),
                    plan.updated(),
                    plan.responsible());
            var all = all(plan.projects());
            var money = money();
            var kinds = kinds();
            var targets = targets();
            var risks = new RiskViews(addresses).view(agency, facts, at);
            var sections = sections();
            var view = new PlanView(
                    lead(),
                    all.amounts() > 0 && all.incomplete() ? "ยอดรวม" + all.missing() : "",
                    contents(!targets.isEmpty(), !risks.rows().isEmpty(), !sections.isEmpty()),
                    about(),
                    Notes.except(List.of("total", "count"), plan.asPrinted()),
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
                    ? "แผน " + years + " ปี (" + Format.years(plan.years()) + ")"
                    : "แผนปี " + Format.years(plan.years());
            lead.add(span + " มี " + Format.number(items) + " " + Glances.unit(plan.projects()) + " งบประมาณรวม "
                    + all.text());
            long spending =
                    plan.projects().stream().filter(p -> p.total().signum() > 0).count();
            if (spending > 0 && spending < items) {
                long zero = plan.projects().stream()
                        .filter(p -> p.total().signum() == 0
                                && p.budgets().values().stream().anyMatch(m -> m.kind() == Money.Kind.AMOUNT))
                        .count();
                long without = items - spending - zero;
                lead.add("มีงบประมาณ " + Format.number(spending) + " รายการ"
                        + (zero > 0 ? " ตั้งไว้ 0 บาท " + Format.number(zero) + " รายการ" : "")
                        + (without > 0 ? " ไม่มียอดเงิน " + Format.number(without) + " รายการ" : ""));
            }
            return lead;
        }

        private List<Frame.Link> contents(boolean targets, boolean risks, boolean document) {
            var links = new ArrayList<Frame.Link>();
            links.add(new Frame.Link("งบประมาณ", "#money", false));
            links.add(new Frame.Link("จำนวนตามประเภท", "#kinds", false));
            links.add(new Frame.Link("รายการทั้งหมด", "#items", false));
            links.add(new Frame.Link("การเปลี่ยนแปลง", "#changes", false));
            if (targets) {
                links.add(new Frame.Link("ค่าเป้าหมาย", "#targets", false));
            }
            if (risks) {
                links.add(new Frame.Link("ความเสี่ยง", "#risks", false));
            }
            links.add(new Frame.Link("รายงานผล", "#reports", false));
            links.add(new Frame.Link("เกี่ยวกับแผน", "#about", false));
            if (document) {
                links.add(new Frame.Link("เนื้อหาในเล่ม", "#document", false));
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
                rows.add(sums("", Table.Cell.link(title(top), "#" + id(top)), facts.in(top), top.number()));
            }
            rows.add(sums("total", Table.Cell.of("รวมทั้งแผน"), plan.projects(), ""));
            return new Table("money-table", "งบประมาณตามมิติและปีงบประมาณ (บาท)", years("มิติ"), rows);
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
            plan.years().forEach(y -> columns.add(new Table.Column("ปี " + y, true)));
            if (plan.years().size() > 1) {
                columns.add(new Table.Column("รวม " + plan.years().size() + " ปี", true));
            }
            return columns;
        }

        /** How many items state which of the facts, by year. */
        private Table statements() {
            var columns = new ArrayList<Table.Column>();
            columns.add(new Table.Column("แผนระบุว่า", false));
            plan.years().forEach(y -> columns.add(new Table.Column("ปี " + y, true)));
            var rows = new ArrayList<Table.Row>();
            rows.add(counts("", "มีงบประมาณ", Glances::isSpending));
            rows.add(counts("", "ตั้งไว้ 0 บาท", m -> m.kind() == Money.Kind.AMOUNT && !Glances.isSpending(m)));
            for (Money.Kind kind : List.of(Money.Kind.NO_BUDGET, Money.Kind.PER_ORDINANCE, Money.Kind.NOT_REPORTED)) {
                rows.add(counts("", Format.words(kind), m -> m.kind() == kind));
            }
            rows.add(counts("subtotal", "วางแผนจะทำในปีนั้น", Money::isPlanned));
            rows.add(counts("", Format.words(Money.Kind.DROPPED), m -> m.kind() == Money.Kind.DROPPED));
            rows.add(counts("", Format.words(Money.Kind.NOT_IN_PLAN), m -> m.kind() == Money.Kind.NOT_IN_PLAN));
            rows.removeIf(r -> r.kind().isEmpty()
                    && r.cells().stream().skip(1).allMatch(c -> c.text().equals("0")));
            return new Table("planned", "จำนวนรายการที่วางแผนไว้แต่ละปี (รายการ)", columns, rows);
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
            columns.add(new Table.Column("มิติ", false));
            used.forEach(k -> columns.add(new Table.Column(k == Kind.UNSPECIFIED ? "ไม่ระบุประเภท" : k.thai(), true)));
            columns.add(new Table.Column("รวม", true));
            var rows = new ArrayList<Table.Row>();
            for (Group top : plan.groups()) {
                rows.add(kindRow("", Table.Cell.link(title(top), "#" + id(top)), facts.in(top), top.number(), used));
            }
            rows.add(kindRow("total", Table.Cell.of("รวมทั้งแผน"), plan.projects(), "", used));
            return new Table("kinds-table", "จำนวนโครงการ กิจกรรม และมาตรการ (รายการ)", columns, rows);
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
                                Table.Cell.of("รวมข้อ " + below.number()),
                                facts.in(below),
                                below.number()));
                    }
                }
                rows.add(sums("total", Table.Cell.of("รวมมิติที่ " + top.number()), facts.in(top), "\0"));
                dimensions.add(new PlanView.Dimension(
                        id(top),
                        title(top),
                        Notes.of(top.asPrinted()),
                        new Table(
                                "table-" + id(top),
                                "รายการในมิติที่ " + top.number() + " และงบประมาณแต่ละปี (บาท)",
                                years("รายการ"),
                                rows)));
            }
            return dimensions;
        }

        private void group(Group group, List<Table.Row> rows) {
            rows.add(new Table.Row(
                    "group", id(group), List.of(Table.Cell.of(title(group)).with(Notes.of(group.asPrinted())))));
            facts.directlyIn(group).forEach(p -> rows.add(item(p)));
            group.groups().forEach(below -> group(below, rows));
        }

        private Table.Row item(Project project) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.link(project.name(), at.to(addresses.project(agency, plan, project)))
                    .with("ลำดับ " + project.number()
                            + (project.kind() == Kind.UNSPECIFIED
                                    ? " · ไม่ระบุประเภท"
                                    : " · " + project.kind().thai())
                            + (project.addedIn().isEmpty() ? "" : " · เพิ่มในการแก้ไขครั้งที่ " + project.addedIn())));
            for (FiscalYear year : plan.years()) {
                cells.add(with(
                        Table.Cell.of(Format.moneyCell(project.budget(year))),
                        project.asPrinted().stream()
                                .filter(n -> n.field().equals("budgets") && year.equals(n.year()))
                                .findFirst()
                                .map(PlanViews::printed)
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
            listed.add(Fact.of("วันที่อนุมัติ", date == null ? "" : Format.day(date)));
            listed.add(Fact.of("ผู้อนุมัติ", revision.approvedBy()));
            if (!revision.note().isEmpty()) {
                listed.add(Fact.of("สาระ", revision.note()));
            }
            listed.add(items("เพิ่ม", revision.added()));
            listed.add(items("ยกเลิก", revision.dropped()));
            return new PlanView.Revision("แก้ไขครั้งที่ " + revision.number(), listed);
        }

        private Fact items(String label, List<String> ids) {
            var links = new ArrayList<Frame.Link>();
            for (String id : ids) {
                var project = facts.project(id);
                links.add(project == null ? new Frame.Link(id, "", false) : link(project));
            }
            if (links.isEmpty()) {
                links.add(new Frame.Link("ไม่มี", "", false));
            }
            return new Fact(label, links, List.of());
        }

        /** From which year an item is in the plan, when it was not from the first. */
        private String since(Project project) {
            var first = plan.years().get(0);
            if (project.budget(first).kind() != Money.Kind.NOT_IN_PLAN) {
                return project.addedIn().isEmpty() ? "" : "เพิ่มในการแก้ไขครั้งที่ " + project.addedIn();
            }
            return plan.years().stream()
                    .filter(y -> project.budget(y).kind() != Money.Kind.NOT_IN_PLAN)
                    .findFirst()
                    .map(y -> "เข้าแผนตั้งแต่ปี " + y)
                    .orElse("ยังไม่อยู่ในแผนปีใด");
        }

        private static String droppedText(Project project, List<FiscalYear> years) {
            var text = "ไม่ดำเนินการในปี "
                    + String.join(", ", years.stream().map(FiscalYear::toString).toList());
            var reasons = new LinkedHashSet<String>();
            years.forEach(y -> reasons.add(project.budget(y).reason()));
            reasons.remove("");
            return reasons.isEmpty() ? text : text + " เพราะ" + String.join(" / ", reasons);
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
            columns.add(new Table.Column("ตัวชี้วัด", false));
            columns.add(new Table.Column("ค่าฐาน", true));
            plan.years().forEach(y -> columns.add(new Table.Column("ปี " + y, true)));
            var rows = plan.targets().stream().map(this::target).toList();
            return List.of(new Table("targets-table", "ค่าเป้าหมายของแผนแต่ละปี", columns, rows));
        }

        private Table.Row target(Target target) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(target.indicator())
                    .with((target.unit().isEmpty() ? "" : "หน่วย: " + target.unit() + " · ") + direction(target)));
            var baseline = target.baseline();
            var baseYear = target.baselineYear();
            var base = baseline != null ? Table.Cell.of(Format.number(baseline)) : Table.Cell.fact("ไม่ได้ระบุค่าฐาน");
            cells.add(baseYear == null ? base : base.with("ปี " + baseYear));
            for (FiscalYear year : plan.years()) {
                var value = target.values().get(year);
                cells.add(value == null ? Table.Cell.none() : Table.Cell.of(Format.number(value)));
            }
            return new Table.Row("", "", cells);
        }

        /** Which way is better; values of a target that falls from a named year are what it falls by. */
        private static String direction(Target target) {
            if (target.rising()) {
                return "ยิ่งมากยิ่งดี";
            }
            var baseYear = target.baselineYear();
            return baseYear == null ? "ยิ่งน้อยยิ่งดี" : "ลดลงจากปี " + baseYear;
        }

        private List<Prose> sections() {
            return Sections.of(plan.sections());
        }

        private List<Fact> about() {
            var date = plan.approvedOn();
            var facts = new ArrayList<Fact>();
            facts.add(Fact.of("ชื่อแผน", plan.title()));
            facts.add(Fact.of(
                    "ปีงบประมาณ",
                    Format.years(plan.years()) + " (" + plan.years().size() + " ปี)"));
            facts.add(Fact.of("หน่วยงานเจ้าของแผน", agency.name()));
            facts.add(Fact.of("วันที่อนุมัติ", date == null ? "" : Format.day(date)));
            facts.add(Fact.of("ผู้อนุมัติ", plan.approvedBy()));
            facts.add(Fact.of("ส่วนงานรับผิดชอบ", plan.responsible()));
            facts.add(Fact.link("ข้อมูลสำหรับโปรแกรม", "ดาวน์โหลดข้อมูล", "#data"));
            return facts;
        }

        private List<Frame.Link> reports() {
            var links = new ArrayList<Frame.Link>();
            facts.reports()
                    .forEach(r -> links.add(
                            new Frame.Link("รายงาน" + Frames.shortName(r), at.to(addresses.report(agency, r)), false)));
            facts.reports().stream()
                    .map(r -> r.fiscalYear())
                    .distinct()
                    .forEach(y -> links.add(
                            new Frame.Link("ผลการดำเนินงานปี " + y, at.to(addresses.progress(agency, y)), false)));
            return links;
        }

        /** A sum; that it is incomplete is said beside it, what is missing at the top of the page. */
        private static Table.Cell sum(MoneySum sum) {
            var cell = sum.cell();
            int missing = sum.perOrdinance() + sum.notReported();
            boolean partial = sum.amounts() > 0 && missing > 0;
            return Table.Cell.of(new MoneyCell(
                    cell.kind(), cell.text(), partial ? "ยังไม่รวม " + Format.number(missing) + " รายการ" : ""));
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
                    .map(PlanViews::printed)
                    .orElse("");
        }

        private List<Note> notes(String field) {
            return Notes.of(plan.asPrinted().stream()
                    .filter(n -> n.field().equals(field))
                    .toList());
        }
    }

    private static String printed(AsPrinted note) {
        return note.value().isEmpty() ? "เอกสารเว้นว่าง" : "เอกสารพิมพ์ " + note.value();
    }

    /** 1.1 ชื่อ. */
    private static String title(Group group) {
        return group.name().isEmpty() ? "ข้อ " + group.number() : group.number() + " " + group.name();
    }

    private static String id(Group group) {
        return "group-" + group.number().replaceAll("[^0-9A-Za-z]+", "-");
    }
}
