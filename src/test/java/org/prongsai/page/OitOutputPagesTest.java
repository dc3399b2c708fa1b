package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.AssessorView;
import org.prongsai.page.view.ItasView;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** Pages made of what is disclosed: for those who hand it in and for those who assess it. */
class OitOutputPagesTest {

    private static final Site SITE = SiteReader.read(
                    new Workspace(Path.of("src/test/resources/sites/oit/site")), new Diagnostics())
            .orElseThrow()
            .site();

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
                config.origin());
        var page = (ItasView)
                view(new Site(nowhere, SITE.agencies(), SITE.itaSchemes(), SITE.frameworks()), "/oit/2570/itas/");
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
        assertEquals("ข่าวการดำเนินงาน", items.get(3).todo());
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
