package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.FormView;
import org.prongsai.page.view.PlanFormView;
import org.prongsai.page.view.ReportFormView;

/** Forms say what the official documents say, in their columns and their order. */
class FormPagesTest {

    private static final String PLAN = "/sample/plans/2566-2567/form/";
    private static final String REPORT = "/sample/reports/2567-12m/form/";

    @Test
    void thePlanHasTheColumnsOfTheForm() {
        var items = plan().items();
        assertEquals(
                List.of("มิติ", "ภารกิจตามมิติ", "โครงการ/กิจกรรม/มาตรการ", "ปี 2566", "ปี 2567", "หมายเหตุ"),
                items.heads().get(0).stream().map(FormView.Head::text).toList());
        assertEquals(
                List.of("งบประมาณ (บาท)", "งบประมาณ (บาท)"),
                items.heads().get(1).stream().map(FormView.Head::text).toList());
        assertEquals(6, items.columns().size());
    }

    @Test
    void everyRowFillsTheTable() {
        for (FormView.Grid grid : List.of(plan().items(), report().results(), report().summary())) {
            int[] taken = new int[grid.columns().size()];
            for (FormView.Row row : grid.rows()) {
                int at = 0;
                for (FormView.Cell cell : row.cells()) {
                    while (taken[at] > 0) {
                        taken[at++]--;
                    }
                    for (int i = 0; i < cell.columns(); i++) {
                        taken[at++] = cell.rows() - 1;
                    }
                }
                while (at < taken.length) {
                    assertTrue(taken[at] > 0, () -> grid.id() + " lacks a cell: " + row);
                    taken[at++]--;
                }
                assertEquals(taken.length, at, () -> grid.id() + ": " + row);
            }
        }
    }

    @Test
    void sumsOfThePlanAreThoseOfItsPage() {
        var rows = plan().items().rows();
        var total = rows.get(rows.size() - 1);
        assertEquals("grand", total.kind());
        assertEquals(List.of("รวมทั้งสิ้น", "จำนวน 5 รายการ", "16,000.50", "48,500.50", ""), texts(total));
        assertTrue(total.cells().get(2).small().contains("ยังไม่รวม 1 รายการ"));
    }

    @Test
    void theReportHasTheNineColumnsOfTheForm() {
        assertEquals(
                List.of(
                        "ลำดับ",
                        "โครงการ/กิจกรรม/มาตรการ",
                        "วิธีการดำเนินงาน",
                        "ตัวชี้วัด",
                        "งบประมาณ (บาท)",
                        "ระยะเวลาดำเนินการ",
                        "ผลการดำเนินงาน",
                        "การใช้จ่ายงบประมาณ (บาท)",
                        "หน่วยงานรับผิดชอบ"),
                report().results().heads().get(0).stream()
                        .map(FormView.Head::text)
                        .toList());
        var numbers = report().results().rows().stream()
                .filter(r -> r.kind().isEmpty())
                .map(r -> r.cells().get(0).lines().get(0))
                .toList();
        assertEquals(
                Stream.iterate(1, i -> i + 1)
                        .limit(numbers.size())
                        .map(String::valueOf)
                        .toList(),
                numbers);
    }

    @Test
    void aSheetHasTheHeadingsOfItsForm() {
        var agency = ReportSamples.site().agencies().get(0);
        var plan = agency.plans().get(0);
        assertEquals(List.of(), plan().sheets(), "the document has none");
        var sheet = FormSheets.of(new PlanFacts(agency, plan), plan.projects().get(0));
        var labels = sheet.points().stream().map(FormView.Point::label).toList();
        assertEquals("1. ชื่อ", labels.get(0).substring(0, 7));
        assertEquals(
                List.of(
                        "2. หลักการและเหตุผล/ที่มาของโครงการ",
                        "3. วัตถุประสงค์",
                        "4. กลุ่มเป้าหมาย",
                        "5. วิธีดำเนินการ",
                        "6. ระยะเวลาดำเนินการ",
                        "7. งบประมาณดำเนินการ",
                        "8. ผู้รับผิดชอบ",
                        "9. ผลผลิต/ผลลัพธ์"),
                labels.subList(1, labels.size()));
    }

    @Test
    void aFormIsThereOnceAndLinkedFromEveryLanguage() {
        for (List<String> languages : List.of(List.of("th", "en"), List.of("en", "th"), List.of("en"))) {
            var pages = PagePlan.of(in(languages));
            var forms = pages.stream()
                    .filter(Page::isForm)
                    .map(p -> p.address().path())
                    .toList();
            var start = languages.get(0).equals("en") && languages.size() > 1 ? "/th" : "";
            assertEquals(List.of(start + PLAN, start + REPORT, start + "/sample/reports/2567-6m/form/"), forms);
            pages.stream().filter(p -> p.layout().equals("plan")).forEach(p -> {
                var view = p.view().get();
                var form = view.data().forms().get(0);
                assertEquals(
                        start + PLAN + "index.html",
                        URI.create(p.address().path()).resolve(form.href()).getPath());
                assertEquals(view.frame().lang().equals("en") ? "th" : "", form.lang());
            });
        }
    }

    private static Site in(List<String> languages) {
        var site = ReportSamples.site();
        var config = site.config();
        return new Site(
                new SiteConfig(
                        config.title(),
                        config.tagline(),
                        config.baseUrl(),
                        languages,
                        config.theme(),
                        config.mode(),
                        config.openYear(),
                        config.urlLock(),
                        config.formDigits(),
                        config.origin()),
                site.agencies(),
                site.itaSchemes(),
                site.frameworks(),
                site.types());
    }

    private static PlanFormView plan() {
        return (PlanFormView) page(PLAN);
    }

    private static ReportFormView report() {
        return (ReportFormView) page(REPORT);
    }

    private static Record page(String path) {
        return PagePlan.of(ReportSamples.site()).stream()
                .filter(p -> p.address().path().equals(path))
                .findFirst()
                .orElseThrow()
                .view()
                .get()
                .page();
    }

    private static List<String> texts(FormView.Row row) {
        return row.cells().stream().map(c -> String.join(" ", c.lines())).toList();
    }
}
