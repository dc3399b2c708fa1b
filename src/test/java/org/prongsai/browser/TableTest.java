package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.browser.Samples.Sample;

/** Long tables are filtered and sorted by double click, and stand whole where no script runs. */
@InBrowser
class TableTest {

    private static final int LARGEST_SCRIPT = 7 * 1024;

    /** A plan of 200 projects in 20 groups, each a table. */
    private static final String PLAN = "many/plans/2567-2569/";
    /** Entries with sums, words and days in one table. */
    private static final String REPORT = "ko/oit/2565/o41/";

    private static final String PURCHASES = "ban-tuayang/oit/2567/o14/";
    private static final String MONTHS = "ban-tuayang/oit/2567/o12/";

    private static Tab tab;

    @BeforeAll
    static void needsABrowser() {
        tab = Chromium.tab();
    }

    @BeforeEach
    void atADesk() {
        tab.width(1280);
    }

    @AfterEach
    void asBefore() {
        tab.look("light");
    }

    @Test
    void wordsNarrowEveryTableOfASet() {
        open(Sample.GALLERY, PLAN);
        assertEquals("200 แถว", told());
        filter("โครงการ ๑๙๙,๐๐๐");
        assertEquals("แสดง 1 จาก 200 แถว", told());
        assertEquals(List.of("โครงการลำดับที่ 199 ของแผนที่มีสองร้อยโครงการ"), names());
        assertEquals(1, tab.evaluate("[...document.querySelectorAll('.sifted section')].filter(seen).length"));
        filter("ไม่มีคำนี้");
        assertEquals("แสดง 0 จาก 200 แถว", told());
        filter("");
        assertEquals("200 แถว", told());
        assertEquals(200, names().size());
    }

    @Test
    void theHeadOfAGroupStaysWithItsRowsAndSumsOfOthersGo() {
        open(Sample.DEMO, "bang-toei/reports/2567-12m/");
        var heads = "[...document.querySelectorAll('.sifted .group')].filter(seen).map(r => r.textContent.trim())";
        var sums = "[...document.querySelectorAll('.sifted .total, .sifted .subtotal')].filter(seen).length";
        int groups = tab.faults(heads).size();
        assertTrue(groups > 1 && (int) tab.evaluate(sums) > 0);
        filter(names().get(0));
        assertEquals(1, tab.faults(heads).size());
        assertEquals(0, tab.evaluate(sums));
        filter(tab.faults(heads).get(0));
        assertTrue(names().size() > 1, "the name of a group finds all its rows");
    }

    @Test
    void sumsSortByValueAndWhatIsNoneComesLast() {
        open(Sample.DEMO, REPORT);
        sort(3);
        assertEquals("81 แถว · เรียงตาม เบิกจ่าย น้อยไปมาก", told());
        assertEquals(List.of("13,532", "19,892", "ไม่ได้ระบุยอด"), cells(3).subList(0, 3));
        assertEquals("", cells(3).get(80));
        sort(3);
        assertEquals(List.of("19,892", "13,532", "ไม่ได้ระบุยอด"), cells(3).subList(0, 3));
        assertEquals("descending", sorted(3));
        sort(3);
        assertEquals("81 แถว", told());
        assertEquals(null, sorted(3));
    }

    @Test
    void theOrderOfTheDocumentComesBack() {
        open(Sample.DEMO, PURCHASES);
        var before = names();
        sort(0);
        assertNotEquals(before, names());
        sort(0);
        sort(0);
        assertEquals(before, names());
    }

    @Test
    void wordsSortAsInAThaiDictionary() {
        open(Sample.DEMO, REPORT);
        sort(0);
        var names = names();
        assertTrue(names.get(0).startsWith("การดำเนินงาน"), names.get(0));
        int spread = at(names, "กิจกรรมเชิดชู");
        assertTrue(at(names, "กิจกรรม “ควบคุม") < spread && spread < at(names, "กิจกรรมติดตาม"), "เชิดชู is under ช");
    }

    @Test
    void monthsSortByTime() {
        open(Sample.DEMO, MONTHS);
        sort(0);
        sort(0);
        assertEquals("มีนาคม 2567", cells(0).get(0));
        assertEquals("ตุลาคม 2566", cells(0).get(17));
        assertEquals("18 แถว · เรียงตาม เดือน ใหม่ไปเก่า", told());
    }

    @Test
    void groupsKeepTheirPlaces() {
        open(Sample.DEMO, "bang-toei/reports/2567-12m/");
        var kinds = "[...document.querySelectorAll('#entry-table tbody tr')].map(r => r.className)";
        var before = tab.faults(kinds);
        var names = names();
        sort(0);
        assertEquals(before, tab.faults(kinds));
        assertNotEquals(names, names());
    }

    @Test
    void aKeyIsEnough() {
        open(Sample.DEMO, REPORT);
        tab.evaluate("document.querySelector('.sift input').focus()");
        tab.press("Tab");
        while (!tab.evaluate("document.activeElement.className").equals("sort")) {
            tab.press("Tab");
        }
        tab.press("Space");
        assertEquals("ascending", sorted(0));
        assertEquals("sort", tab.evaluate("document.activeElement.className"));
    }

    @Test
    void onAPhoneAListSortsTheCards() {
        tab.width(320);
        open(Sample.DEMO, REPORT);
        assertEquals(0, tab.evaluate("[...document.querySelectorAll('.sort')].filter(b => !b.disabled).length"));
        tab.evaluate("{ const menu = document.querySelector('.sift select'); menu.value = '3-';"
                + " menu.dispatchEvent(new Event('change')); } 0");
        assertEquals("19,892", cells(3).get(0));
        tab.width(1280);
        tab.evaluate("new Promise(done => setTimeout(done, 100))");
        assertEquals(0, tab.evaluate("[...document.querySelectorAll('.sort')].filter(b => b.disabled).length"));
    }

    @Test
    void aLinkToARowOutOfSightBringsItBack() {
        open(Sample.DEMO, "mueang-khaen/oit/2567/");
        filter("ไม่มีคำนี้");
        tab.evaluate("document.querySelector('.sifted tbody tr').id = 'lost'; location.hash = 'lost';"
                + " new Promise(done => setTimeout(done, 100))");
        assertEquals(true, tab.evaluate("seen(document.getElementById('lost'))"));
        assertEquals("", tab.evaluate("document.querySelector('.sift input').value"));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void tablesInUseLookAsTheyShould(int width) {
        tab.width(width);
        for (String page : List.of(REPORT, PURCHASES)) {
            open(Sample.DEMO, page);
            tab.evaluate("{ const menu = document.querySelector('.sift select'); menu.value = '0-';"
                    + " menu.dispatchEvent(new Event('change')); } 0");
            filter("1");
            var checks = new Checks(tab);
            assertEquals(List.of(), checks.violations());
            for (String check : List.of("misplaced", "lineStarts", "targets")) {
                assertEquals(List.of(), checks.faults(check), check);
            }
            tab.look("dark");
            assertEquals(List.of(), checks.colourViolations());
            tab.look("light");
            assertEquals(List.of(), tab.console());
        }
    }

    @Test
    void paperShowsWhatWasShownAndSaysSo() {
        open(Sample.DEMO, REPORT);
        tab.look("print");
        assertEquals(false, tab.evaluate("seen(document.querySelector('.sift'))"));
        tab.look("light");
        filter("big cleaning");
        tab.look("print");
        assertEquals("แสดง 1 จาก 81 แถว", tab.evaluate("document.querySelector('.sift').innerText.trim()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PURCHASES, REPORT})
    void withoutScriptsNothingIsMissingAndNothingIsPromised(String page) {
        var text = "document.querySelector('main').innerText.replace(/\\s+/g, '')";
        open(Sample.DEMO, page);
        tab.evaluate("document.querySelector('.sift').remove()");
        var whole = tab.evaluate(text);
        var still = Chromium.tabWithoutScripts();
        still.width(1280);
        still.open(address(Sample.DEMO, page));
        assertEquals(whole, still.evaluate(text));
        assertEquals(0, still.evaluate("document.querySelector('.sift').getClientRects().length"));
    }

    /** The page as it stands before its script has come is, to the pixel, as it stands then. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void nothingMovesWhenTheScriptComes(int width) throws IOException {
        tab.width(width);
        var places = "[...document.querySelectorAll('main *')].filter(e => !e.matches('thead th *, .sift *'))"
                + ".map(e => [e.tagName, ...Object.values(e.getBoundingClientRect().toJSON())].join(' '))";
        for (String page : List.of(REPORT, PURCHASES)) {
            open(Sample.DEMO, page);
            var after = tab.faults(places);
            var file = Sample.DEMO.page(page);
            var still = Files.writeString(
                    file.resolveSibling("still.html"), Files.readString(file).replace("table.js", "none.js"));
            tab.open(still.toUri());
            Files.delete(still);
            var before = tab.faults(places);
            assertEquals(after.size(), before.size());
            for (int i = 0; i < after.size(); i++) {
                assertEquals(before.get(i), after.get(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void thePagesWithLongTablesAndNoOthersMayRunTheScript(Sample sample) throws IOException {
        try (Stream<Path> files = Files.walk(sample.folder())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                var html = Files.readString(file);
                boolean isLong = html.contains("class=\"sifted\"");
                assertEquals(isLong, html.contains("assets/table.js"), file.toString());
                assertEquals(
                        isLong || html.contains("assets/search.js"),
                        html.contains("script-src 'self'"),
                        file.toString());
            }
        }
    }

    @Test
    void theScriptIsSmall() throws IOException {
        assertTrue(Files.size(Sample.DEMO.folder().resolve("assets/table.js")) < LARGEST_SCRIPT);
    }

    private static void open(Sample sample, String page) {
        tab.open(address(sample, page));
        tab.evaluate("globalThis.seen = e => e.checkVisibility(); 0");
    }

    private static URI address(Sample sample, String page) {
        return sample.page(page).toUri();
    }

    private static void filter(String words) {
        tab.evaluate(
                "words => { const box = document.querySelector('.sift input'); box.value = words;"
                        + " box.dispatchEvent(new Event('input')); return new Promise(done => setTimeout(done, 250)); }",
                words);
    }

    private static void sort(int column) {
        tab.evaluate("document.querySelector('.sifted thead').rows[0].cells[" + column + "].firstChild.click()");
    }

    private static Object sorted(int column) {
        return tab.evaluate(
                "document.querySelector('.sifted thead').rows[0].cells[" + column + "].getAttribute('aria-sort')");
    }

    private static String told() {
        return (String) tab.evaluate("document.querySelector('.sift [role=status]').textContent");
    }

    /** What the rows in sight say in a column, without their second lines. */
    private static List<String> cells(int column) {
        return tab.faults(
                "[...document.querySelector('.sifted').querySelectorAll('tbody tr:not([class])')].filter(seen)"
                        + ".map(r => { const c = r.cells[" + column + "].cloneNode(true);"
                        + " c.querySelectorAll('small').forEach(s => s.remove()); return c.textContent.trim(); })");
    }

    private static List<String> names() {
        return cells(0);
    }

    private static int at(List<String> names, String start) {
        return names.indexOf(
                names.stream().filter(n -> n.startsWith(start)).findFirst().orElseThrow());
    }
}
