package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.PortalView;

/** An invented agency says so on every page and counts nowhere. */
class SampleAgencyTest {

    private static final Agency REAL = ReportSamples.agency();
    private static final Agency INVENTED = ReportSamples.agency("invented", true);

    @Test
    void everyPageOfItSaysThatItIsInvented() {
        var pages = PagePlan.of(site(REAL, INVENTED));
        assertTrue(pages.stream().anyMatch(p -> p.address().path().startsWith("/invented/")));
        for (Page page : pages) {
            var path = page.address().path();
            var notice = page.view().get().frame().notice();
            assertEquals(path.startsWith("/invented/"), notice.startsWith("ข้อมูลตัวอย่าง"), path);
        }
    }

    @Test
    void thePortalListsItApartAndCountsItNowhere() {
        var alone = portal(site(REAL));
        var both = portal(site(REAL, INVENTED));
        assertEquals(List.of(), alone.samples());
        assertEquals("invented/index.html", both.samples().get(0).agency().href());
        assertEquals(
                new PortalView(
                        alone.tagline(),
                        alone.lead(),
                        alone.totals(),
                        alone.cards(),
                        alone.provinces(),
                        both.samples(),
                        alone.overviews(),
                        alone.updates()),
                both);
    }

    @Test
    void aPortalOfSamplesAloneClaimsNoAgency() {
        var portal = portal(site(INVENTED));
        assertEquals(List.of("ยังไม่มีหน่วยงานเปิดเผยข้อมูลที่นี่"), portal.lead());
        assertTrue(portal.cards().isEmpty());
        assertFalse(portal.samples().isEmpty());
    }

    private static PortalView portal(Site site) {
        return (PortalView) home(site).page();
    }

    private static PageView home(Site site) {
        return PagePlan.of(site).stream()
                .filter(p -> p.address().path().equals("/"))
                .findFirst()
                .orElseThrow()
                .view()
                .get();
    }

    private static Site site(Agency... agencies) {
        var one = ReportSamples.site();
        return new Site(one.config(), List.of(agencies), one.itaSchemes(), Map.of(), Map.of());
    }
}
