package org.prongsai.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Project;
import org.prongsai.model.Result;
import org.prongsai.page.view.FormView;
import org.prongsai.page.view.ProjectView;

/** The sheets of plan items by the headings of the form. */
final class FormSheets {

    private static final Wording THAI = FormWords.THAI;

    private FormSheets() {}

    /** Whether the document has a sheet of an item: more of it than stands in the table. */
    static boolean exists(Project project) {
        var told = new ArrayList<>(List.of(project.rationale(), targetGroup(project)));
        told.addAll(project.objectives());
        project.methods().forEach(m -> told.add(m.text()));
        Stream.of(project.outputs(), project.outcomes(), project.indicators())
                .flatMap(List::stream)
                .forEach(r -> told.add(r.text()));
        return told.stream().anyMatch(text -> !text.isEmpty());
    }

    /** The fragment of a sheet on the form of its plan. */
    static String id(Project project) {
        return "sheet-" + project.id();
    }

    static FormView.Sheet of(PlanFacts facts, Project project) {
        var path = facts.path(project);
        var place = new ArrayList<String>();
        for (int i = 0; i < path.size(); i++) {
            place.add((i == 0 ? "มิติที่ " : "") + path.get(i).number() + " "
                    + path.get(i).name());
        }
        var printed = project.asPrinted();
        return new FormView.Sheet(
                id(project),
                place,
                "ลำดับที่ " + project.number(),
                points(project, facts.plan().years()),
                Notes.of(THAI, printed));
    }

    /** Nine headings; the form before 2566, which asks for a place and does not tell outputs from outcomes, has ten. */
    private static List<FormView.Point> points(Project project, List<FiscalYear> years) {
        boolean earlier = !project.place().isEmpty() || !project.indicators().isEmpty();
        var kind = project.kind() == Kind.UNSPECIFIED
                ? "โครงการ/กิจกรรม/มาตรการ"
                : project.kind().thai();
        var points = new ArrayList<FormView.Point>();
        point(points, "ชื่อ" + kind, FormWords.listing("", List.of(project.name())));
        points.add(
                new FormView.Point(label(points, "หลักการและเหตุผล/ที่มาของโครงการ"), project.rationale(), List.of()));
        point(points, "วัตถุประสงค์", FormWords.listing("", project.objectives()));
        var group = targetGroup(project);
        point(
                points,
                earlier ? "เป้าหมาย" : "กลุ่มเป้าหมาย",
                FormWords.listing("", group.isEmpty() ? List.of() : List.of(group)));
        if (earlier) {
            var place = project.place();
            point(points, "พื้นที่ดำเนินการ", FormWords.listing("", place.isEmpty() ? List.of() : List.of(place)));
        }
        point(
                points,
                "วิธีดำเนินการ",
                new FormView.Listing(
                        "",
                        project.methods().stream()
                                .map(m -> new ProjectView.Step(m.text(), m.steps()))
                                .toList()));
        var period = Format.period(THAI, project.period());
        point(points, "ระยะเวลาดำเนินการ", FormWords.listing("", period.isEmpty() ? List.of() : List.of(period)));
        point(points, "งบประมาณดำเนินการ", FormWords.listing("", List.of(String.join(" · ", budgets(project, years)))));
        point(
                points,
                "ผู้รับผิดชอบ",
                FormWords.listing(
                        "",
                        project.responsible().isEmpty()
                                ? List.of()
                                : List.of(String.join(", ", project.responsible()))));
        results(points, project, earlier);
        return points;
    }

    private static void results(List<FormView.Point> points, Project project, boolean earlier) {
        var lists = new ArrayList<FormView.Listing>();
        if (!project.indicators().isEmpty()) {
            lists.add(FormWords.listing("", results(project.indicators())));
        }
        if (!project.outputs().isEmpty()) {
            lists.add(FormWords.listing("ผลผลิต", results(project.outputs())));
        }
        if (!project.outcomes().isEmpty()) {
            lists.add(FormWords.listing("ผลลัพธ์", results(project.outcomes())));
        }
        points.add(new FormView.Point(label(points, earlier ? "ตัวชี้วัด/ผลลัพธ์" : "ผลผลิต/ผลลัพธ์"), "", lists));
    }

    private static void point(List<FormView.Point> points, String label, FormView.Listing listing) {
        points.add(
                new FormView.Point(label(points, label), "", listing.lines().isEmpty() ? List.of() : List.of(listing)));
    }

    private static String label(List<FormView.Point> before, String label) {
        return (before.size() + 1) + ". " + label;
    }

    private static String targetGroup(Project project) {
        return ProjectViews.targetGroup(project.targetGroup());
    }

    /** What the plan says about money, and of which years. */
    private static List<String> budgets(Project project, List<FiscalYear> years) {
        Map<String, List<FiscalYear>> said = new LinkedHashMap<>();
        years.forEach(y -> said.computeIfAbsent(money(project.budget(y)), m -> new ArrayList<>())
                .add(y));
        return said.entrySet().stream()
                .map(e -> "ปีงบประมาณ " + years(e.getValue(), years) + " " + e.getKey())
                .toList();
    }

    /** 2566–2570 when it is all of them, else one after the other. */
    private static String years(List<FiscalYear> some, List<FiscalYear> all) {
        return some.size() == all.size()
                ? Format.years(all)
                : String.join(", ", some.stream().map(FiscalYear::toString).toList());
    }

    private static String money(Money money) {
        var baht = money.baht();
        return baht == null ? Format.words(THAI, money.kind()) : "จำนวน " + Format.baht(THAI, baht);
    }

    private static List<String> results(List<Result> results) {
        return results.stream().map(r -> ProjectViews.result(THAI, r)).toList();
    }
}
