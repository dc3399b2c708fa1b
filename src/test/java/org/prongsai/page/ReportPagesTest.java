package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.page.view.Chart;
import org.prongsai.page.view.ItaView;
import org.prongsai.page.view.ProgressView;
import org.prongsai.page.view.ReportView;
import org.prongsai.page.view.Share;
import org.prongsai.page.view.Table;

class ReportPagesTest {

    private static final ReportView REPORT = (ReportView) page("/sample/reports/2567-12m/");
    private static final ProgressView PROGRESS = (ProgressView) page("/sample/progress/2567/");
    private static final ItaView ITA = (ItaView) page("/sample/ita/2567/");

    @Test
    void aReportLeadsWithWorkAndMoney() {
        assertEquals(
                List.of(
                        "ทำแล้ว 2 จาก 4 รายการ ไม่มีในรายงาน 1 รายการ (ในจำนวนนี้แผนระบุว่าไม่ดำเนินการในปีนี้ 1 รายการ) และทำนอกแผนอีก 1 รายการ",
                        "แผนตั้งไว้ 48,500.50 บาท · รายงานระบุงบ 43,500 บาท (2 รายการ) · เบิกจ่าย 33,532 บาท (2 รายการ)"),
                REPORT.lead());
        assertTrue(REPORT.summary().contains("มี 1 รายการที่เบิกจ่ายเกินงบ รวม 32 บาท"), REPORT.summary()::toString);
        assertTrue(REPORT.summary().contains("คงเหลือ 9,968 บาท"), REPORT.summary()::toString);
    }

    @Test
    void entriesKeepTheirAnchorsAndFindTheirProjects() {
        var entries =
                REPORT.groups().stream().flatMap(g -> g.entries().stream()).toList();
        assertEquals(
                List.of("e-p01", "e-p03", "e-p05", "e-outside-plan-1"),
                entries.stream().map(ReportView.Entry::id).toList());
        assertEquals("../../plans/2566-2567/p01/index.html", entries.get(0).href());
        assertEquals("", entries.get(3).href());
        assertEquals("จังหวัดขอความร่วมมือ", entries.get(3).outsidePlan());
    }

    @Test
    void anEntrySaysWhatIsLeftAndWhetherTheTargetWasMet() {
        var entries =
                REPORT.groups().stream().flatMap(g -> g.entries().stream()).toList();
        assertEquals(List.of("35,000", "30,000", "20,000", "10,000"), sums(entries.get(0)));
        assertEquals(List.of("ไม่ใช้งบประมาณ", "ไม่ใช้งบประมาณ", "ไม่ได้ระบุยอด", "คำนวณไม่ได้"), sums(entries.get(1)));
        assertEquals("เกินงบ 32", sums(entries.get(2)).get(3));
        assertEquals(
                "เป้าหมาย 70 คน ทำได้ 55 คน ต่ำกว่าเป้าหมาย 15 คน",
                entries.get(0).measured());
        assertTrue(entries.get(0).missed());
        assertEquals("เกินงบ 32 บาท", entries.get(2).sumNotes().get(0).reason());
    }

    @Test
    void planAndReportAreSetAgainstEachOther() {
        assertEquals(
                List.of("โครงการอบรม", "35,000", "30,000"),
                texts(rows(REPORT.differences()).get(0)));
        assertEquals(
                List.of("โครงการสายตรง", "13,500.50", "13,500"),
                texts(rows(REPORT.differences()).get(1)));
        assertEquals(
                List.of("กิจกรรมเครือข่าย", "ไม่ดำเนินการในปีนี้"),
                texts(rows(REPORT.unreported()).get(0)));
        assertEquals("ไม่มีแถวในรายงาน", REPORT.unreportedReason());
        assertEquals(1, rows(REPORT.outside()).size());
    }

    @Test
    void blanksInTheMemoAreSaidToBeBlank() {
        var memo = REPORT.memo();
        assertNotNull(memo);
        assertEquals("เอกสารเว้นว่าง", memo.facts().get(1).values().get(0).text());
        assertEquals("", memo.opinions().get(0).text());
        assertEquals(
                List.of("ผู้อำนวยการกอง", "ผู้รายงาน", "เว้นว่าง"),
                texts(rows(memo.signatories()).get(0)));
    }

    @Test
    void theConclusionIsHeldAgainstTheEntries() {
        var conclusion = REPORT.conclusion();
        assertNotNull(conclusion);
        assertEquals(
                List.of(
                        "บทสรุปกล่าวว่าดำเนินการแล้ว 2 รายการ",
                        "สถานะของรายการเหล่านี้ในตารางรายงาน: แล้วเสร็จ 1 รายการ",
                        "อีก 1 รายการไม่มีผลในรายงาน"),
                conclusion.claimed());
        assertEquals(
                "กิจกรรมเครือข่าย",
                texts(rows(conclusion.withoutEntry()).get(0)).get(0));
    }

    @Test
    void chartsShowTheFiguresOfTheirTables() {
        for (var figures : List.of(REPORT.figures(), PROGRESS.figures())) {
            var slices = figures.statuses().rows().stream()
                    .filter(r -> r.kind().isEmpty())
                    .toList();
            for (int i = 0; i < figures.statusChart().bars().size(); i++) {
                var row = texts(slices.get(i));
                var bar = figures.statusChart().bars().get(i);
                assertEquals(row.get(0) + " " + row.get(1) + " รายการ", bar.label() + " " + bar.value());
            }
            for (int i = 0; i < figures.moneyChart().bars().size(); i++) {
                var row = texts(figures.money().rows().get(i));
                assertEquals(
                        row.get(1) + " บาท", figures.moneyChart().bars().get(i).value());
            }
        }
        for (int i = 0; i < ITA.indicatorChart().bars().size(); i++) {
            var row = texts(ITA.indicators().rows().get(i));
            var bar = ITA.indicatorChart().bars().get(i);
            assertEquals(row.get(0) + " " + row.get(2), bar.label() + " " + bar.value());
        }
    }

    @Test
    void barsNeverLeaveTheirGround() {
        var units = PROGRESS.units();
        assertNotNull(units);
        var charts = List.of(
                REPORT.figures().moneyChart(),
                PROGRESS.groups().statusChart(),
                PROGRESS.groups().moneyChart(),
                units.statusChart(),
                units.moneyChart(),
                ITA.indicatorChart());
        for (Chart chart : charts) {
            for (Chart.Bar bar : chart.bars()) {
                double end = 0;
                for (Share part : bar.parts()) {
                    assertTrue(Double.parseDouble(part.start()) >= end - 0.02, chart.title());
                    end = Double.parseDouble(part.start()) + Double.parseDouble(part.width());
                }
                assertTrue(end <= 100.02, () -> chart.title() + ": " + bar.label());
            }
        }
    }

    @Test
    void aYearIsCutByGroupAndByDivision() {
        assertEquals(
                List.of("มิติที่ 1 สร้างวัฒนธรรมสุจริต", "2", "1", "0", "1", "0"),
                texts(PROGRESS.groups().statuses().rows().get(0)));
        assertEquals(
                List.of("ทั้งปี", "48,500.50", "43,500", "33,532", "9,968"),
                texts(PROGRESS.groups().money().rows().get(2)));
        assertTrue(PROGRESS.unitNote().startsWith("1 รายการมีผู้รับผิดชอบหลายสำนัก/กอง"), PROGRESS.unitNote());
        assertEquals(
                "../../reports/2567-12m/index.html#e-p03",
                PROGRESS.notDone().get(0).href());
        assertEquals("รายการในรายงาน", texts(rows(PROGRESS.rounds()).get(0)).get(0));
    }

    @Test
    void anItaTotalIsReproducedAndItsLevelIsNotClaimed() {
        assertEquals("คำนวณได้ 92.3484 ปัดเป็น 92.35 ตรงกับคะแนนที่ประกาศ 92.35", ITA.totalCheck());
        assertEquals(
                "ยืนยันระดับ “ผ่านดี” ไม่ได้ เพราะไม่มีคะแนน EIT ส่วนที่ 1 และ EIT ส่วนที่ 2 แยกกัน",
                ITA.proof().get(0));
        assertEquals("85", ITA.indicatorChart().mark());
        assertEquals(
                List.of("10. การป้องกันการทุจริต", "OIT", "76.67", "ต่ำกว่าเกณฑ์ 8.33"),
                texts(ITA.indicators().rows().get(9)));
        assertTrue(ITA.summary().get(0).contains("ได้ 76.67 คะแนน ต่ำกว่าเกณฑ์ผ่าน 85 อยู่ 8.33 คะแนน"));
    }

    @Test
    void aCodePrintedTwiceGetsTwoIds() {
        var measures = ITA.measures();
        assertNotNull(measures);
        var ids = measures.topics().stream()
                .flatMap(t -> t.measures().stream())
                .map(ItaView.Measure::id)
                .toList();
        assertEquals(List.of("m-i1", "m-o15", "m-o15-2"), ids);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertFalse(measures.topics().get(0).measures().get(0).title().isEmpty());
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

    private static List<String> sums(ReportView.Entry entry) {
        return entry.sums().stream().map(s -> s.cell().text()).toList();
    }

    private static List<Table.Row> rows(Table table) {
        assertNotNull(table);
        return table.rows();
    }

    private static List<String> texts(Table.Row row) {
        return row.cells().stream().map(Table.Cell::text).toList();
    }
}
