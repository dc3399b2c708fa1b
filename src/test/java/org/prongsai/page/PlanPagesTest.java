package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.AgencyView;
import org.prongsai.page.view.NotFoundView;
import org.prongsai.page.view.PlanView;
import org.prongsai.page.view.PortalView;
import org.prongsai.page.view.ProjectView;
import org.prongsai.page.view.Table;

class PlanPagesTest {

    private static final String PLAN = "/sample/plans/2566-2567/";

    @Test
    void everyPageStandsOnceAndInOrder() {
        var paths = PagePlan.of(ReportSamples.site()).stream()
                .map(p -> p.address().path())
                .toList();
        assertEquals(paths.stream().sorted().distinct().toList(), paths);
        assertTrue(paths.containsAll(List.of("/", "/404.html", "/sample/", PLAN, PLAN + "p05/")));
    }

    @Test
    void sumsLeaveOutNothingInSilence() {
        var plan = (PlanView) page(PLAN);
        assertEquals(
                List.of("1 สร้างวัฒนธรรมสุจริต", "15,000", "35,000", "50,000"),
                texts(plan.money().rows().get(0)));
        assertEquals(
                List.of("2 ป้องกัน", "1,000.50", "13,500.50", "14,501"),
                texts(plan.money().rows().get(1)));
        assertEquals(
                List.of("รวมทั้งแผน", "16,000.50", "48,500.50", "64,501"),
                texts(plan.money().rows().get(2)));
        assertTrue(plan.money().rows().get(1).cells().get(1).small().contains("ยังไม่รวม 1 รายการ"));
        assertEquals("", plan.money().rows().get(0).cells().get(1).small());
        assertTrue(plan.missing().contains("ตามข้อบัญญัติ"));
    }

    @Test
    void everyFactAboutMoneyKeepsItsOwnCode() {
        var plan = (PlanView) page(PLAN);
        var codes = plan.dimensions().stream()
                .flatMap(d -> d.table().rows().stream())
                .filter(r -> r.id().startsWith("item-"))
                .map(r -> r.cells().get(2).code())
                .toList();
        assertEquals(List.of("amount", "dropped", "no-budget", "not-in-plan", "amount"), codes);
    }

    @Test
    void countsByKindAndByYear() {
        var plan = (PlanView) page(PLAN);
        var kinds = plan.kinds().rows();
        assertEquals(List.of("รวมทั้งแผน", "2", "1", "1", "1", "5"), texts(kinds.get(kinds.size() - 1)));
        var planned = plan.statements().rows().stream()
                .filter(r -> r.kind().equals("subtotal"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("วางแผนจะทำในปีนั้น", "5", "3"), texts(planned));
    }

    @Test
    void whatChangedIsSaidWithItsReason() {
        var changes = ((PlanView) page(PLAN)).changes();
        assertEquals(1, changes.dropped().size());
        assertEquals(
                "ไม่ดำเนินการในปี 2567 เพราะงบไม่พอ", changes.dropped().get(0).text());
        assertEquals(List.of(), changes.added());
    }

    @Test
    void aProjectsHistoryHoldsEveryReport() {
        var told = (ProjectView) page(PLAN + "p05/");
        assertEquals(2, told.history().size());
        assertEquals("รายงานรอบ 6 เดือน ปี 2567", told.history().get(0).report().text());
        assertEquals("over", told.history().get(1).remaining().kind());
        var silent = (ProjectView) page(PLAN + "p02/");
        assertEquals(List.of(), silent.history().get(1).status());
        assertEquals(
                "ไม่มีแถวในรายงาน แต่บทสรุปของรายงานกล่าวว่าดำเนินการแล้ว",
                silent.history().get(1).silence());
        var outside = (ProjectView) page(PLAN + "p04/");
        assertEquals(List.of(), outside.history(), "not in the plan of the reported year");
    }

    @Test
    void homePagesSayWhatWasDoneAndPaid() {
        var agency = (AgencyView) page("/sample/");
        var glance = agency.latest().get(0);
        assertEquals(
                "ทำแล้ว 2 จาก 4 รายการ ไม่มีในรายงาน 1 รายการ (ในจำนวนนี้แผนระบุว่าไม่ดำเนินการในปีนี้ 1 รายการ) และทำนอกแผนอีก 1 รายการ",
                glance.work());
        assertEquals(
                "แผนตั้งไว้ 48,500.50 บาท · รายงานระบุงบ 43,500 บาท (2 รายการ) · เบิกจ่าย 33,532 บาท (2 รายการ)",
                glance.money());
        assertTrue(glance.missing().contains("ไม่ได้ระบุยอด"));
        assertEquals("บุคลากรไม่เพียงพอ", agency.unfinished().get(0).reason());
        assertEquals(List.of("ผล ITA ปี 2567 ได้ 92.35 คะแนน ระดับผ่านดี"), agency.headlines());
        assertEquals(1, ((PortalView) page("/")).cards().size());
    }

    @Test
    void theLostPageLinksFromTheServersRoot() {
        var view = PagePlan.of(ReportSamples.site()).stream()
                .filter(p -> p.address().path().equals("/404.html"))
                .findFirst()
                .orElseThrow()
                .view()
                .get();
        assertEquals("/", view.frame().root());
        assertEquals("/sample/", ((NotFoundView) view.page()).agencies().get(0).href());
    }

    @Test
    void oneAgencyAloneStandsAtTheRoot() {
        var pages = PagePlan.of(ReportSamples.site(SiteConfig.Mode.AGENCY));
        assertEquals(
                "agency",
                pages.stream()
                        .filter(p -> p.address().path().equals("/"))
                        .findFirst()
                        .orElseThrow()
                        .layout());
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

    private static List<String> texts(Table.Row row) {
        return row.cells().stream().map(Table.Cell::text).toList();
    }
}
