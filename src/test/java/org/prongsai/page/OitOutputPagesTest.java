package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.AssessorView;
import org.prongsai.page.view.CalendarView;
import org.prongsai.page.view.ItasView;
import org.prongsai.page.view.OitOverviewView;
import org.prongsai.page.view.Table;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** Pages made of what is disclosed: for those who hand it in and for those who assess it. */
class OitOutputPagesTest {

    private static final Site SITE = withoutNews();

    /** The sample with one item that nobody has answered yet. */
    private static Site withoutNews() {
        var from = Path.of("src/test/resources/sites/oit/site");
        try (var files = Files.walk(from)) {
            var site = Files.createTempDirectory("oit");
            for (Path file : files.toList()) {
                var copy = site.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.getFileName().toString().startsWith("o4")) {
                    Files.copy(file, copy);
                }
            }
            return SiteReader.read(new Workspace(site), new Diagnostics())
                    .orElseThrow()
                    .site();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsHandedInHasAnAnswerAnAddressAndTheWayToIt() {
        var items = ((ItasView) view(SITE, "/oit/2570/itas/")).items();
        assertEquals(
                List.of("มี", "มี", "ไม่มีเรื่องให้รายงาน", "ไม่มี", "มี", "มี", "มี", "มี"),
                items.stream().map(ItasView.Item::reply).toList());
        var contact = items.get(1);
        assertEquals(List.of("https://sample.example/oit/2570/o2/"), contact.urls());
        assertTrue(contact.explanation()
                .startsWith(
                        "หน้าแรก › OIT › O2 ข้อมูลการติดต่อ\n1) ที่อยู่ https://sample.example/oit/2570/o2/#o2.1\n"));
        assertEquals(
                "../o2/index.html#o2.1", contact.elements().get(0).element().href());
        assertEquals("", contact.elements().get(3).element().href(), "not shown, so there is nowhere to go");
        assertEquals("", items.get(3).page().href());
    }

    @Test
    void anOlderYearIsReachedThroughTheChoiceOfYears() {
        var item = ((ItasView) view(SITE, "/oit/2569/itas/"))
                .items().stream()
                        .filter(i -> !i.explanation().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertTrue(item.explanation().startsWith("หน้าแรก › OIT › ปี 2569 › "), item.explanation());
    }

    @Test
    void withoutTheSitesAddressThePageSaysWhatToWrite() {
        var config = SITE.config();
        var nowhere = new SiteConfig(
                config.title(),
                "",
                "",
                config.languages(),
                config.theme(),
                config.mode(),
                config.openYear(),
                "",
                config.formDigits(),
                config.origin());
        var page = (ItasView) view(
                new Site(nowhere, SITE.agencies(), SITE.itaSchemes(), SITE.frameworks(), SITE.types()),
                "/oit/2570/itas/");
        assertTrue(page.missing().contains("base-url: https://"));
        assertTrue(page.items().stream().allMatch(i -> i.urls().isEmpty()));
        assertEquals("", ((ItasView) view(SITE, "/oit/2570/itas/")).missing());
    }

    @Test
    void assessorsFindEveryItemWithEveryElementAndOneWayBack() {
        var page = (AssessorView) view(SITE, "/oit/2570/assessor/");
        assertEquals("../index.html", page.back().href());
        var items = page.parts().stream().flatMap(p -> p.items().stream()).toList();
        assertEquals(8, items.size());
        var contact = items.get(1);
        assertEquals(
                List.of("done", "done", "done", "not-started"),
                contact.elements().stream().map(t -> t.status().code()).toList());
        assertEquals(
                "../o2/index.html#o2.3", contact.elements().get(2).element().href());
        assertEquals(List.of("ปรับปรุงล่าสุด 1 พฤศจิกายน 2569", "ผู้รับผิดชอบ สำนักปลัด"), contact.facts());
        assertTrue(items.get(2).nothing().startsWith("ไม่มีเรื่องร้องเรียน"));
        assertTrue(
                items.get(3).todo().startsWith("ข่าวการดำเนินงาน"), items.get(3).todo());
    }

    @Test
    void aYearsDutiesSayWhereTheirDaysComeFrom() {
        var page = (CalendarView) view(SITE, "/calendar/");
        assertEquals("", page.missing());
        assertTrue(page.banner().contains("ฉบับชั่วคราว"));
        assertEquals(
                List.of("2026-10-31", "2027-03-31", "2027-04-15", "2027-09-30", "2027-09-30"),
                page.entries().stream().map(e -> e.day().iso()).toList());
        assertEquals(
                List.of(true, false, false, false, false),
                page.entries().stream().map(CalendarView.Entry::advice).toList());
        var half = page.entries().get(2);
        assertEquals("ตามประกาศ", half.basis());
        assertEquals("../oit/2570/o1/index.html", half.items().get(0).element().href());
    }

    @Test
    void theOverviewOfAPortalStandsByNameAndLeavesSamplesOut() {
        var item = SITE.agencies().get(0);
        var site = portal(
                agency(item, "b", "ข", "ลำพูน", false),
                agency(item, "a", "ก", "ลำพูน", false),
                agency(item, "c", "ค", "ตาก", false),
                agency(item, "d", "ง", "ตาก", true));
        var page = (OitOverviewView) view(site, "/oit/2570/");
        assertEquals(
                List.of("ตาก", "ค", "ลำพูน", "ก", "ข"),
                page.agencies().get(0).rows().stream()
                        .map(r -> r.cells().get(0).text())
                        .toList());
        assertEquals(
                List.of("ก", "4", "3", "1"),
                page.agencies().get(0).rows().get(3).cells().stream()
                        .limit(4)
                        .map(Table.Cell::text)
                        .toList());
        assertEquals(
                List.of("ตาก", "ง"),
                page.samples().get(0).rows().stream()
                        .map(r -> r.cells().get(0).text())
                        .toList());
        assertTrue(page.lead().get(0).startsWith("3 หน่วยงานมีข้อมูลของปีนี้ในเว็บไซต์นี้ จาก 3 หน่วยงาน"));
        assertEquals(
                "../../a/oit/2570/index.html",
                page.agencies().get(0).rows().get(3).cells().get(0).href());
    }

    private static Site portal(Agency... agencies) {
        var config = SITE.config();
        var portal = new SiteConfig(
                config.title(),
                "",
                config.baseUrl(),
                config.languages(),
                config.theme(),
                SiteConfig.Mode.PORTAL,
                config.openYear(),
                "",
                config.formDigits(),
                config.origin());
        return new Site(portal, List.of(agencies), SITE.itaSchemes(), SITE.frameworks(), SITE.types());
    }

    private static Agency agency(Agency like, String id, String name, String province, boolean invented) {
        return new Agency(
                id,
                name,
                name,
                like.type(),
                "",
                province,
                "",
                invented,
                like.contact(),
                like.terms(),
                like.formDigits(),
                like.units(),
                like.aliases(),
                like.responsible(),
                like.updated(),
                like.plans(),
                like.reports(),
                like.itaResults(),
                like.entries(),
                like.articles(),
                like.corrections(),
                like.waivers(),
                like.origin());
    }

    private static Record view(Site site, String path) {
        return PagePlan.of(site).stream()
                .filter(p -> p.address().path().equals(path))
                .findFirst()
                .orElseThrow()
                .view()
                .get()
                .page();
    }
}
