package org.prongsai.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Group;
import org.prongsai.model.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.model.RiskTable;
import org.prongsai.model.Section;
import org.prongsai.model.Target;
import org.prongsai.page.FormWords.Footnotes;
import org.prongsai.page.view.FormView;
import org.prongsai.page.view.FormView.Cell;
import org.prongsai.page.view.FormView.Head;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.PlanFormView;

/** A plan as the official document orders it: introduction, table of money by years, a sheet for each item. */
final class PlanForms {

    private static final Wording THAI = FormWords.THAI;
    private static final List<String> FOREWORD = List.of("foreword");
    private static final List<String> REMARKS = List.of("notes");

    private final Addresses addresses;
    private final Frames frames;

    PlanForms(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
    }

    PageView view(Agency agency, PlanFacts facts, String digits) {
        var plan = facts.plan();
        var title = plan.title() + " (แบบ A4)";
        var head = new Frames.Head(
                addresses.form(addresses.plan(agency, plan)),
                title,
                "แบบ A4",
                title + " ของ" + agency.name(),
                plan.updated(),
                plan.responsible());
        var crumb = new Frames.Crumb(
                frames.wording().say("แผน {0}", Format.years(plan.years())), addresses.plan(agency, plan));
        var frame = frames.of(agency, Frames.Section.PLANS, head, crumb).alone();
        return new PageView(frame, new Form(agency, facts).view(digits));
    }

    /** One plan. */
    private static final class Form {

        private final Agency agency;
        private final PlanFacts facts;
        private final Plan plan;

        Form(Agency agency, PlanFacts facts) {
            this.agency = agency;
            this.facts = facts;
            this.plan = facts.plan();
        }

        PlanFormView view(String digits) {
            var chapters = chapters();
            var sheets = plan.projects().stream().filter(FormSheets::exists).toList();
            var without = sheets.isEmpty()
                    ? List.<String>of()
                    : plan.projects().stream()
                            .filter(p -> !FormSheets.exists(p))
                            .map(FormWords::numbered)
                            .toList();
            int part = chapters.isEmpty() ? 1 : 2;
            return new PlanFormView(
                    digits,
                    cover(),
                    FormWords.chapters(plan.sections(), FOREWORD, true),
                    chapters.isEmpty() ? "" : "ส่วนที่ 1 บทนำ",
                    chapters,
                    "ส่วนที่ " + part + " แผนปฏิบัติการ แยกตามมิติและภารกิจ",
                    items(),
                    sheets.isEmpty() ? "" : "ส่วนที่ " + (part + 1) + " รายละเอียดโครงการ/กิจกรรม/มาตรการ",
                    sheets.stream().map(p -> FormSheets.of(facts, p)).toList(),
                    without,
                    signatures(),
                    remarks());
        }

        private FormView.Cover cover() {
            return new FormView.Cover(Stream.of(
                            plan.title(),
                            agency.name(),
                            FormWords.years(plan.years()),
                            plan.responsible().isEmpty() ? "" : "จัดทำโดย " + plan.responsible(),
                            FormWords.place(agency.district(), agency.province()))
                    .filter(line -> !line.isEmpty())
                    .toList());
        }

        private List<FormView.Chapter> remarks() {
            var remarks = new ArrayList<>(FormWords.chapters(plan.sections(), REMARKS, true));
            var printed = plan.asPrinted().stream()
                    .filter(n -> !n.field().equals("total") && !n.field().equals("count"))
                    .toList();
            if (!printed.isEmpty()) {
                remarks.add(
                        new FormView.Chapter("หมายเหตุของเอกสาร", "", List.of(), Notes.of(THAI, printed), List.of()));
            }
            return remarks;
        }

        /** Made by, approved by: posts are printed as far as the document states them. */
        private List<FormView.Signature> signatures() {
            var day = plan.approvedOn();
            return List.of(
                    new FormView.Signature("", "", "ผู้จัดทำแผน", ""),
                    new FormView.Signature(
                            plan.approvedBy(), "", "ผู้อนุมัติแผน", day == null ? "" : Format.day(THAI, day)));
        }

        // Introduction

        private List<FormView.Chapter> chapters() {
            var chapters = new ArrayList<FormView.Chapter>();
            var risks = plan.risks();
            if (risks != null && !risks.rows().isEmpty()) {
                chapters.add(new FormView.Chapter(
                        title(chapters, "การประเมินความเสี่ยงการทุจริตในองค์กร"),
                        "",
                        List.of(),
                        List.of(),
                        List.of(risks(risks))));
            }
            add(chapters, "background");
            add(chapters, "objectives");
            goals(chapters);
            add(chapters, "benefits");
            var placed = List.of("foreword", "background", "objectives", "goals", "benefits", "notes");
            for (Section section : plan.sections()) {
                if (!placed.contains(section.key())) {
                    chapters.add(FormWords.chapter(title(chapters, section.title()), section));
                }
            }
            return chapters;
        }

        private void add(List<FormView.Chapter> chapters, String key) {
            for (Section section : plan.sections()) {
                if (section.key().equals(key)) {
                    chapters.add(FormWords.chapter(title(chapters, section.title()), section));
                }
            }
        }

        /** Goals in words, and the table of targets below them. */
        private void goals(List<FormView.Chapter> chapters) {
            add(chapters, "goals");
            if (plan.targets().isEmpty()) {
                return;
            }
            var goals = plan.sections().stream().anyMatch(s -> s.key().equals("goals"));
            var last = goals ? chapters.remove(chapters.size() - 1) : null;
            chapters.add(
                    last == null
                            ? new FormView.Chapter(
                                    title(chapters, "เป้าหมาย"), "", List.of(), List.of(), List.of(targets()))
                            : new FormView.Chapter(
                                    last.title(), last.text(), last.items(), last.notes(), List.of(targets())));
        }

        private static String title(List<FormView.Chapter> before, String title) {
            return (before.size() + 1) + ". " + title;
        }

        private FormView.Grid risks(RiskTable table) {
            var heads = List.of(
                    Head.of("ลำดับที่"),
                    Head.of("ขั้นตอนการดำเนินงาน"),
                    Head.of("ประเด็นความเสี่ยงการทุจริต"),
                    Head.of("ระดับความเสี่ยง"),
                    Head.of("มาตรการควบคุมความเสี่ยงการทุจริต"));
            var rows = new ArrayList<FormView.Row>();
            for (RiskTable.Row row : table.rows()) {
                boolean first = true;
                for (RiskTable.Risk risk : row.risks()) {
                    var cells = new ArrayList<Cell>();
                    int height = row.risks().size();
                    if (first) {
                        cells.add(Cell.name(String.valueOf(number(table, row)), height, 1));
                        cells.add(Cell.name(row.process(), height, 1));
                    }
                    cells.add(Cell.of(risk.text()));
                    cells.add(Cell.of(risk.level()));
                    if (first) {
                        cells.add(controls(row, height));
                    }
                    rows.add(new FormView.Row("", cells));
                    first = false;
                }
            }
            return new FormView.Grid(
                    "risk-form",
                    "ความเสี่ยงการทุจริตและมาตรการควบคุม",
                    "risks",
                    List.of("number", "process", "risk", "level", "control"),
                    List.of(heads),
                    rows,
                    List.of());
        }

        private static int number(RiskTable table, RiskTable.Row row) {
            return table.rows().indexOf(row) + 1;
        }

        private Cell controls(RiskTable.Row row, int height) {
            var lines = row.controls().stream().map(this::control).toList();
            return new Cell("text", false, lines, "", height, 1, List.of());
        }

        private String control(RiskTable.Control control) {
            var project = facts.project(control.project());
            return project == null ? control.text() : project.name();
        }

        private FormView.Grid targets() {
            var heads = new ArrayList<Head>();
            heads.add(Head.of("ค่าเป้าหมาย"));
            plan.years().forEach(y -> heads.add(Head.of("ปี " + y)));
            var rows = plan.targets().stream()
                    .map(t -> new FormView.Row("", targets(t)))
                    .toList();
            return new FormView.Grid(
                    "target-form",
                    "ค่าเป้าหมายของแผนแต่ละปี",
                    "targets",
                    columns(List.of("item")),
                    List.of(heads),
                    rows,
                    List.of());
        }

        private List<Cell> targets(Target target) {
            var cells = new ArrayList<Cell>();
            var unit = target.unit().isEmpty() ? "" : " (" + target.unit() + ")";
            cells.add(Cell.name(target.indicator() + unit, 1, 1));
            for (FiscalYear year : plan.years()) {
                var value = target.values().get(year);
                cells.add(
                        value == null
                                ? Cell.of("")
                                : new Cell("money", false, List.of(Format.number(value)), "", 1, 1, List.of()));
            }
            return cells;
        }

        // The table of the plan

        private FormView.Grid items() {
            var footnotes = new Footnotes();
            var rows = new ArrayList<FormView.Row>();
            for (Group top : plan.groups()) {
                rows(top, rows, footnotes);
                rows.add(total("total", "รวมมิติที่ " + top.number(), facts.in(top), top.number(), footnotes));
            }
            rows.add(total("grand", "รวมทั้งสิ้น", plan.projects(), "", footnotes));
            return new FormView.Grid(
                    "plan-form",
                    "โครงการ/กิจกรรม/มาตรการ และงบประมาณที่ดำเนินการ (บาท) แยกตามมิติ",
                    "plan",
                    columns(List.of("dimension", "task", "item"), "remark"),
                    heads(),
                    rows,
                    footnotes.all());
        }

        /** Names of the columns: one of money for each year, and what stands before and after. */
        private List<String> columns(List<String> before, String... after) {
            var columns = new ArrayList<>(before);
            plan.years().forEach(y -> columns.add("money"));
            columns.addAll(List.of(after));
            return columns;
        }

        private List<List<Head>> heads() {
            var first = new ArrayList<Head>();
            first.add(new Head("มิติ", 2, 1));
            first.add(new Head("ภารกิจตามมิติ", 2, 1));
            first.add(new Head("โครงการ/กิจกรรม/มาตรการ", 2, 1));
            var second = new ArrayList<Head>();
            for (FiscalYear year : plan.years()) {
                first.add(Head.of("ปี " + year));
                second.add(Head.of("งบประมาณ (บาท)"));
            }
            first.add(new Head("หมายเหตุ", 2, 1));
            return List.of(first, second);
        }

        /** The items of a dimension: its name stands once, high as all of them, that of a task as high as its own. */
        private void rows(Group top, List<FormView.Row> rows, Footnotes footnotes) {
            Map<String, List<Project>> byGroup = new LinkedHashMap<>();
            facts.in(top).forEach(p -> byGroup.computeIfAbsent(p.group(), g -> new ArrayList<>())
                    .add(p));
            int height = Math.max(1, facts.in(top).size());
            var name = Cell.name(named(top), height, 1).with(footnotes.add(top.asPrinted()));
            if (byGroup.isEmpty()) {
                var cells = new ArrayList<>(List.of(name, Cell.blank(), Cell.of("ไม่มีรายการ")));
                plan.years().forEach(y -> cells.add(Cell.blank()));
                cells.add(Cell.blank());
                rows.add(new FormView.Row("", cells));
                return;
            }
            boolean first = true;
            String said = top.number();
            for (List<Project> projects : byGroup.values()) {
                var path = facts.path(projects.get(0));
                var task = task(path, said, projects.size(), footnotes);
                said = path.size() > 1 ? path.get(1).number() : said;
                for (int i = 0; i < projects.size(); i++) {
                    var cells = new ArrayList<Cell>();
                    if (first) {
                        cells.add(name);
                        first = false;
                    }
                    if (i == 0) {
                        cells.add(task);
                    }
                    item(projects.get(i), cells, footnotes);
                    rows.add(new FormView.Row("", cells));
                }
            }
        }

        /** The task of some items; where it is divided once more, that too, and the task itself only once. */
        private static Cell task(List<Group> path, String said, int height, Footnotes footnotes) {
            var lines = new ArrayList<String>();
            var marks = new ArrayList<Integer>();
            for (int i = 1; i < path.size(); i++) {
                var group = path.get(i);
                if (i > 1 || !group.number().equals(said)) {
                    lines.add(named(group));
                    marks.addAll(footnotes.add(group.asPrinted()));
                }
            }
            var kind = lines.isEmpty() ? "blank" : "text";
            return new Cell(kind, !lines.isEmpty(), lines, "", height, 1, marks);
        }

        private static String named(Group group) {
            return group.name().isEmpty() ? "ข้อ " + group.number() : group.number() + ". " + group.name();
        }

        private void item(Project project, List<Cell> cells, Footnotes footnotes) {
            var remarks = new ArrayList<String>();
            if (!project.remark().isEmpty()) {
                remarks.add(project.remark());
            }
            if (!project.addedIn().isEmpty()) {
                remarks.add("เพิ่มในการแก้ไขครั้งที่ " + project.addedIn());
            }
            var printed = project.asPrinted().stream()
                    .filter(n -> List.of("name", "number", "kind", "group", "budgets", "remark")
                            .contains(n.field()))
                    .toList();
            cells.add(Cell.name(FormWords.numbered(project), 1, 1).with(footnotes.add(printed)));
            for (FiscalYear year : plan.years()) {
                var money = project.budget(year);
                cells.add(Cell.of(Format.moneyCell(THAI, money)).with(""));
                if (!money.reason().isEmpty()) {
                    remarks.add("ปี " + year + ": " + money.reason());
                }
            }
            cells.add(remarks.isEmpty() ? Cell.blank() : Cell.of(String.join(" ", remarks)));
        }

        /** รวม, how many, and their money of each year. */
        private FormView.Row total(
                String kind, String label, List<Project> projects, String group, Footnotes footnotes) {
            var printed = plan.asPrinted().stream()
                    .filter(n -> n.field().equals("total") || n.field().equals("count"))
                    .filter(n -> n.group().equals(group))
                    .toList();
            var cells = new ArrayList<Cell>();
            cells.add(Cell.name(label, 1, 2).with(footnotes.add(printed)));
            cells.add(Cell.of("จำนวน " + Format.number(projects.size()) + " รายการ")
                    .with(kinds(projects)));
            for (FiscalYear year : plan.years()) {
                cells.add(sum(projects.stream().map(p -> p.budget(year)).toList()));
            }
            cells.add(Cell.blank());
            return new FormView.Row(kind, cells);
        }

        private static Cell sum(List<Money> money) {
            return Cell.of(MoneySum.of(money).cell(THAI));
        }

        /** โครงการ 11 มาตรการ 9 กิจกรรม 4; empty where all are of one kind. */
        private static String kinds(List<Project> projects) {
            var parts = new ArrayList<String>();
            Plan.countsByKind(projects).forEach((kind, count) -> {
                if (count > 0) {
                    parts.add((kind == Kind.UNSPECIFIED ? "ไม่ระบุประเภท" : kind.thai()) + " " + Format.number(count));
                }
            });
            return String.join(" ", parts);
        }
    }
}
