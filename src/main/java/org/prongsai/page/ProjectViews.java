package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Group;
import org.prongsai.model.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Result;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.MoneyCell;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.ProjectView;
import org.prongsai.page.view.StatusTag;
import org.prongsai.page.view.Table;

/** Says what a project is, what it costs and what became of it. */
final class ProjectViews {

    private final Addresses addresses;
    private final Frames frames;

    ProjectViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
    }

    /** The page of the project that stands at a place of the plan. */
    PageView view(Agency agency, PlanFacts facts, int place) {
        var plan = facts.plan();
        var project = plan.projects().get(place);
        var at = addresses.project(agency, plan, project);
        var history = facts.history(project);
        var lead = lead(plan, project, history);
        var head = new Frames.Head(
                at,
                project.name(),
                "ลำดับ " + project.number(),
                project.name() + ": " + String.join(" ", lead),
                project.updated() != null ? project.updated() : plan.updated(),
                responsible(plan, project));
        var view = new ProjectView(
                lead,
                latest(history),
                years(plan, project, history),
                sheet(agency, facts, project, at),
                project.methods().stream()
                        .map(s -> new ProjectView.Step(s.text(), s.steps()))
                        .toList(),
                project.rationale(),
                Notes.of(project.asPrinted().stream()
                        .filter(n -> !(n.field().equals("budgets") && n.year() != null))
                        .toList()),
                facts.risks(project).stream()
                        .map(r -> new Frame.Link(r.process(), at.to(addresses.plan(agency, plan)) + "#risks", false))
                        .toList(),
                history.stream().map(r -> entry(agency, project, at, r)).toList(),
                neighbour(agency, plan, place - 1, at),
                neighbour(agency, plan, place + 1, at));
        var crumb = new Frames.Crumb("แผน " + Format.years(plan.years()), addresses.plan(agency, plan));
        return new PageView(frames.of(agency, Frames.Section.PLANS, head, crumb), view);
    }

    private static String responsible(Plan plan, Project project) {
        return project.responsible().isEmpty() ? plan.responsible() : String.join(", ", project.responsible());
    }

    private List<Frame.Link> neighbour(Agency agency, Plan plan, int place, PageAddress at) {
        if (place < 0 || place >= plan.projects().size()) {
            return List.of();
        }
        var project = plan.projects().get(place);
        return List.of(new Frame.Link(project.name(), at.to(addresses.project(agency, plan, project)), false));
    }

    // Money and status first

    private static List<String> lead(Plan plan, Project project, List<PlanFacts.Reported> history) {
        var lead = new ArrayList<String>();
        var money = MoneySum.of(plan.years().stream().map(project::budget).toList());
        if (plan.years().size() == 1) {
            lead.add("แผนปี " + plan.years().get(0) + ": "
                    + money(project.budget(plan.years().get(0))));
        } else if (money.amounts() > 0) {
            lead.add("แผน " + plan.years().size() + " ปีตั้งงบประมาณรวม " + money.text()
                    + (money.incomplete() ? " (" + money.missing() + ")" : ""));
        } else {
            lead.add("แผน " + plan.years().size() + " ปี: " + money.text());
        }
        if (history.isEmpty()) {
            lead.add("ยังไม่มีรายงานผลของรายการนี้");
        } else {
            var last = history.get(history.size() - 1);
            lead.add("รายงาน" + Frames.shortName(last.report()) + ": " + outcome(last.entry()));
        }
        return lead;
    }

    private static String outcome(@Nullable ReportEntry entry) {
        if (entry == null) {
            return "ไม่มีรายการนี้ในรายงาน";
        }
        var money = Glances.money(MoneySum.of(List.of(entry.budget())), MoneySum.of(List.of(entry.disbursed())));
        return Format.word(entry.status()) + " · " + money;
    }

    private static String money(Money money) {
        var baht = money.baht();
        return baht == null ? Format.words(money.kind()) : "งบประมาณ " + Format.baht(baht);
    }

    private static List<StatusTag> latest(List<PlanFacts.Reported> history) {
        if (history.isEmpty()) {
            return List.of();
        }
        return List.of(status(history.get(history.size() - 1)));
    }

    private static StatusTag status(PlanFacts.Reported reported) {
        var entry = reported.entry();
        return entry == null ? Glances.WITHOUT_ENTRY : Format.status(entry.status());
    }

    private static Table years(Plan plan, Project project, List<PlanFacts.Reported> history) {
        boolean reported = !history.isEmpty();
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("ปีงบประมาณ", false));
        columns.add(new Table.Column("ตามแผน", true));
        if (reported) {
            columns.add(new Table.Column("งบที่รายงาน", true));
            columns.add(new Table.Column("เบิกจ่าย", true));
            columns.add(new Table.Column("สถานะ", false));
        }
        var rows = new ArrayList<Table.Row>();
        for (FiscalYear year : plan.years()) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(year.toString()));
            cells.add(Table.Cell.of(Format.moneyCell(project.budget(year)))
                    .with(Notes.on("budgets", project.asPrinted(), year)));
            if (reported) {
                var last = history.stream()
                        .filter(r -> r.report().fiscalYear().equals(year))
                        .reduce((a, b) -> b);
                var entry = last.map(PlanFacts.Reported::entry).orElse(null);
                var nothing = last.isPresent() ? Table.Cell.fact("ไม่มีในรายงาน") : Table.Cell.fact("ไม่มีรายงานปีนี้");
                cells.add(entry == null ? nothing : Table.Cell.of(Format.moneyCell(entry.budget())));
                cells.add(entry == null ? nothing : Table.Cell.of(Format.moneyCell(entry.disbursed())));
                cells.add(last.isEmpty() ? nothing : Table.Cell.of(status(last.get())));
            }
            rows.add(new Table.Row("", "", cells));
        }
        if (plan.years().size() > 1) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of("รวม"));
            cells.add(Table.Cell.of(
                    MoneySum.of(plan.years().stream().map(project::budget).toList())
                            .cell()));
            while (cells.size() < columns.size()) {
                cells.add(Table.Cell.blank());
            }
            rows.add(new Table.Row("total", "", cells));
        }
        return new Table(
                "years",
                reported ? "เงิน (บาท) และสถานะของรายการนี้แต่ละปี" : "งบประมาณของรายการนี้แต่ละปี (บาท)",
                columns,
                rows);
    }

    // The sheet

    private List<Fact> sheet(Agency agency, PlanFacts facts, Project project, PageAddress at) {
        var sheet = new ArrayList<Fact>();
        var plan = facts.plan();
        var planPage = at.to(addresses.plan(agency, plan));
        sheet.add(Fact.link("แผน", plan.title(), planPage + "#item-" + project.id()));
        sheet.add(new Fact(
                "มิติ/ภารกิจ",
                facts.path(project).stream()
                        .map(g -> new Frame.Link(title(g), "", false))
                        .toList(),
                List.of()));
        sheet.add(Fact.of("ลำดับในแผน", project.number()));
        sheet.add(Fact.of(
                "ประเภท",
                project.kind() == Kind.UNSPECIFIED ? "" : project.kind().thai()));
        sheet.add(Fact.of("วัตถุประสงค์", project.objectives()));
        sheet.add(Fact.of("กลุ่มเป้าหมาย", targetGroup(project.targetGroup())));
        sheet.add(Fact.of("สถานที่ดำเนินการ", project.place()));
        sheet.add(Fact.of("ระยะเวลา", Format.period(project.period())));
        sheet.add(Fact.of("ผู้รับผิดชอบ", project.responsible()));
        if (project.indicators().isEmpty() || !project.outputs().isEmpty()) {
            sheet.add(results("ผลผลิต", project.outputs()));
        }
        if (project.indicators().isEmpty() || !project.outcomes().isEmpty()) {
            sheet.add(results("ผลลัพธ์", project.outcomes()));
        }
        if (!project.indicators().isEmpty()) {
            sheet.add(results("ตัวชี้วัด", project.indicators()));
        }
        if (!project.addedIn().isEmpty()) {
            sheet.add(Fact.of("เพิ่มในแผน", "การแก้ไขครั้งที่ " + project.addedIn()));
        }
        if (!project.remark().isEmpty()) {
            sheet.add(Fact.of("หมายเหตุ", project.remark()));
        }
        return folded(sheet, project);
    }

    /** The facts; those the document does not state are named in one line, but who is responsible is always shown. */
    private static List<Fact> folded(List<Fact> sheet, Project project) {
        var silent = sheet.stream()
                .filter(f -> f.values().isEmpty()
                        && f.notes().isEmpty()
                        && !f.label().equals("ผู้รับผิดชอบ"))
                .toList();
        var names = new ArrayList<>(silent.stream().map(Fact::label).toList());
        if (project.methods().isEmpty()) {
            names.add("วิธีดำเนินการ");
        }
        if (project.rationale().isEmpty()) {
            names.add("หลักการและเหตุผล");
        }
        if (names.isEmpty()) {
            return sheet;
        }
        var rest = new ArrayList<>(sheet);
        rest.removeAll(silent);
        rest.add(Fact.of("เอกสารไม่ได้ระบุ", String.join(", ", names)));
        return rest;
    }

    private static String title(Group group) {
        return group.name().isEmpty() ? "ข้อ " + group.number() : group.number() + " " + group.name();
    }

    private static String targetGroup(Project.TargetGroup group) {
        var number = group.number();
        if (number == null) {
            return group.text();
        }
        var count = Format.number(number) + (group.unit().isEmpty() ? "" : " " + group.unit());
        return group.text().isEmpty() ? count : group.text() + " (" + count + ")";
    }

    private static Fact results(String label, List<Result> results) {
        return Fact.of(label, results.stream().map(ProjectViews::result).toList());
    }

    private static String result(Result result) {
        var more = new ArrayList<String>();
        var target = result.target();
        if (target != null) {
            more.add("เป้าหมาย" + comparison(result.comparison()) + quantity(target, result.unit()));
        }
        if (!result.measuredBy().isEmpty()) {
            more.add("วัดจาก" + result.measuredBy());
        }
        return more.isEmpty() ? result.text() : result.text() + " (" + String.join(" · ", more) + ")";
    }

    private static String comparison(String sign) {
        return switch (sign) {
            case ">=" -> "ไม่น้อยกว่า ";
            case "<=" -> "ไม่เกิน ";
            default -> " ";
        };
    }

    /** 2 ครั้ง, but ร้อยละ 80. */
    private static String quantity(BigDecimal number, String unit) {
        if (unit.equals("ร้อยละ")) {
            return "ร้อยละ " + Format.number(number);
        }
        return Format.number(number) + (unit.isEmpty() ? "" : " " + unit);
    }

    // History

    private ProjectView.Entry entry(Agency agency, Project project, PageAddress at, PlanFacts.Reported reported) {
        var report = reported.report();
        var link = new Frame.Link("รายงาน" + Frames.shortName(report), at.to(addresses.report(agency, report)), false);
        var period = Format.period(report.period());
        var entry = reported.entry();
        if (entry == null) {
            var nothing = new MoneyCell("unknown", "", "");
            return new ProjectView.Entry(
                    link,
                    period,
                    List.of(),
                    silence(reported, project),
                    "",
                    nothing,
                    nothing,
                    nothing,
                    List.of(),
                    List.of());
        }
        return new ProjectView.Entry(
                link,
                period,
                List.of(Format.status(entry.status())),
                "",
                entry.reason(),
                Format.moneyCell(entry.budget()),
                Format.moneyCell(entry.disbursed()),
                remaining(entry),
                results(entry),
                Notes.of(entry.asPrinted()));
    }

    /** Why a report has no entry, where it declares that. */
    private static String silence(PlanFacts.Reported reported, Project project) {
        var unreported = reported.report().unreported();
        var reason = unreported.projects().contains(project.id())
                ? unreported.reason().replace("ของรายการเหล่านี้", "ของรายการนี้")
                : "";
        return (reason + " " + ReportViews.claim(reported.report(), project)).strip();
    }

    private static MoneyCell remaining(ReportEntry entry) {
        var left = entry.remaining();
        if (left == null) {
            return new MoneyCell("unknown", "คำนวณไม่ได้", "");
        }
        return left.signum() < 0
                ? new MoneyCell("over", "เกินงบ " + Format.number(left.negate()), "")
                : new MoneyCell(Money.Kind.AMOUNT.code(), Format.number(left), "");
    }

    private static List<Fact> results(ReportEntry entry) {
        var facts = new ArrayList<Fact>();
        add(facts, "ผลการดำเนินงาน", entry.results());
        var measured = entry.measured();
        if (measured != null) {
            add(facts, "เป้าหมายและผลที่นับได้", List.of(Measures.sentence(measured)));
        }
        add(facts, "ตัวชี้วัด", entry.indicators());
        add(facts, "ค่าเป้าหมาย", entry.targets());
        add(facts, "วิธีดำเนินการ", entry.method());
        var integrated = entry.integratedBudget();
        if (integrated != null) {
            facts.add(Fact.of("งบบูรณาการ", money(integrated)));
        }
        add(facts, "ช่วงเวลาที่ทำ", List.of(Format.period(entry.period())));
        add(facts, "ผู้รับผิดชอบ", entry.responsible());
        add(facts, "หมายเหตุ", List.of(entry.remark()));
        return facts;
    }

    private static void add(List<Fact> facts, String label, List<String> texts) {
        var stated = texts.stream().filter(t -> !t.isEmpty()).toList();
        if (!stated.isEmpty()) {
            facts.add(Fact.of(label, stated));
        }
    }
}
