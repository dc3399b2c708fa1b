package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.ItaView;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** What the page of a result says first, of results that reach nothing and of one that almost reaches all. */
class ItaSummaryTest {

    private static final Site GALLERY = SiteReader.read(
                    new Workspace(Path.of("src/test/resources/sites/gallery/site")), new Diagnostics())
            .orElseThrow()
            .site();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/zero/ita/2567/ | ทั้ง 10 ตัวชี้วัดได้ 0.00 คะแนนเท่ากัน ต่ำกว่าเกณฑ์ผ่าน 85 อยู่ 85.00 คะแนน",
                "/en/zero/ita/2567/ | All 10 indicators have 0.00 points, below the pass mark of 85 by 85.00 points",
            })
    void indicatorsThatAreAlikeAreSaidOnce(String address, String summary) {
        assertEquals(summary, summary(address));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/zero/ita/2567/ | ทั้ง 10 ตัวชี้วัดไม่ถึงเกณฑ์ผ่าน",
                "/en/zero/ita/2567/ | None of the 10 indicators reaches the pass mark",
            })
    void theChartSaysTheSame(String address, String finding) {
        assertEquals(finding, view(address).indicatorChart().finding());
    }

    private static String summary(String address) {
        return view(address).summary().get(0);
    }

    private static ItaView view(String address) {
        var old = GALLERY.config();
        var config = new SiteConfig(
                old.title(),
                old.tagline(),
                old.baseUrl(),
                List.of("th", "en"),
                old.theme(),
                old.mode(),
                old.openYear(),
                "",
                old.formDigits(),
                old.origin());
        var site = new Site(config, GALLERY.agencies(), GALLERY.itaSchemes(), GALLERY.frameworks(), GALLERY.types());
        return PagePlan.of(site).stream()
                .filter(page -> page.address().path().equals(address))
                .map(page -> (ItaView) page.view().get().page())
                .findFirst()
                .orElseThrow();
    }
}
