package org.prongsai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.diagnostic.Location;

class ReportsTest {

    private final Diagnostics findings = new Diagnostics();

    @Test
    void thaiMarksTakeNoColumn() {
        assertEquals(2, Columns.of("ที่กู้"));
        assertEquals(2, Columns.of("น้ำ"));
        assertEquals(4, Columns.of("日本"));
    }

    @Test
    void theUnderlineStandsUnderThePlace() {
        var snippet = Snippet.of("name: ที่ทำการ", 7, 3, 80);
        assertEquals("name: ที่ทำการ", snippet.text());
        assertEquals("      ~", snippet.underline());
        assertEquals(
                "      " + "~".repeat(6), Snippet.of("name: ที่ทำการ", 7, 9, 80).underline());
    }

    @Test
    void aPlaceAfterThaiIsNotPushedAside() {
        var line = "- {text: ที่นี่, level: สูง}";
        assertEquals(
                "- {text: ทน, level: ".length(),
                Snippet.of(line, line.indexOf("สูง") + 1, 3, 80).before());
    }

    @Test
    void aTabIsShownAsSpaces() {
        assertEquals("    x", Snippet.of("\tx", 2, 1, 80).text());
        assertEquals("    ~", Snippet.of("\tx", 2, 1, 80).underline());
    }

    @Test
    void aPlaceBehindTheEndIsStillUnderlined() {
        assertEquals("     ~", Snippet.of("name:", 6, 0, 80).underline());
        assertEquals("~", Snippet.of("", 1, 0, 80).underline());
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        var line = "ก".repeat(300) + "X" + "ข".repeat(300);
        var snippet = Snippet.of(line, 301, 1, 60);
        assertTrue(Columns.of(snippet.text()) <= 60, snippet.text());
        assertTrue(snippet.text().startsWith("…") && snippet.text().endsWith("…"));
        assertEquals('X', snippet.text().charAt(snippet.before()));
    }

    @Test
    void everyPlaceOfEveryLineFits() {
        var line = "  - ชื่อ: \tโครงการ “น้ำใจ” 日本 ที่ ๑ และอื่น ๆ อีกมากมายในตำบลนี้";
        for (int width = 20; width < 70; width += 7) {
            for (int column = 1; column <= line.length() + 1; column++) {
                for (int length = 0; length < 12; length += 3) {
                    var snippet = Snippet.of(line, column, length, width);
                    assertTrue(Columns.of(snippet.text()) <= width, snippet.toString());
                    assertTrue(snippet.marked() >= 1, snippet.toString());
                    assertTrue(snippet.before() <= width, snippet.toString());
                }
            }
        }
    }

    @Test
    void wrappedLinesFitAndLoseNothing() {
        var text =
                "ตรวจตัวเลขทั้งสองช่อง ถ้าโอนงบเพิ่ม ให้แก้ budget: แล้วบันทึกเหตุผลไว้ในช่องหมายเหตุของรายการนี้ด้วย";
        var lines = Columns.wrap(text, 30);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        lines.forEach(l -> assertTrue(Columns.of(l) <= 30, l));
        lines.forEach(
                l -> assertFalse(!l.isEmpty() && Character.getType(l.charAt(0)) == Character.NON_SPACING_MARK, l));
    }

    @Test
    void aCleanSiteIsSaidToBeClean() throws IOException {
        assertEquals("ไม่พบสิ่งที่ต้องแก้\n", terminal(100, false));
    }

    @Test
    void theCountComesFirstAndErrorsBeforeWarnings() throws IOException {
        findings.add(Diagnostic.warning("unit-unknown", new Location("a.yml", 1, 1, 1), "unit", "ก", "known", "ข"));
        findings.add(Diagnostic.error("text-empty", new Location("b.yml", 1, 1, 1), "key", "name"));
        var text = terminal(100, false);
        assertTrue(text.startsWith("พบข้อผิดพลาด 1 จุด คำเตือน 1 จุด ข้อสังเกต 0 จุด ใน 2 ไฟล์\n"), text);
        assertTrue(text.indexOf("text-empty") < text.indexOf("unit-unknown"), text);
    }

    @Test
    void theSameFaultIsToldOnceAndThenCounted() throws IOException {
        for (int line = 1; line <= 30; line++) {
            findings.add(Diagnostic.error("text-empty", new Location("a.yml", line, 1, 1), "key", "name"));
        }
        var text = terminal(100, false);
        assertEquals(2, text.split("\\[text-empty]", -1).length, text);
        assertTrue(text.contains("พบแบบเดียวกันอีก 29 แห่ง"), text);
        assertTrue(text.contains("และอีก 21 แห่ง"), text);
        assertTrue(text.contains("  - a.yml:9  "), text);
        assertFalse(text.contains("  - a.yml:10  "), text);
    }

    @Test
    void contentCannotCommandTheTerminal() throws IOException {
        findings.add(Diagnostic.error(
                "unit-unknown", new Location("a.yml", 2, 1, 1), "unit", "\u001b[31m\u202e", "known", "\u0007"));
        var text = terminal(100, false);
        assertFalse(text.chars().anyMatch(c -> c == 0x1b || c == 0x202e || c == 7), text);
    }

    @Test
    void annotationsAreEscaped() throws IOException {
        findings.add(Diagnostic.error(
                "unit-unknown", new Location("a,b:c%.yml", 3, 5, 2), "unit", "50%\nก", "known", "::error::ข"));
        findings.add(Diagnostic.notice("text-empty", Location.ofFile("z.yml"), "key", "name"));
        var text = new StringBuilder();
        new GithubReport(Language.EN).print(findings, text);
        var lines = text.toString().lines().toList();
        assertEquals(2, lines.size(), text.toString());
        assertTrue(
                lines.get(0).startsWith("::error file=a%2Cb%3Ac%25.yml,line=3,col=5,endColumn=7,title=unit-unknown::"),
                lines.get(0));
        assertTrue(lines.get(0).contains("50%25%0Aก"), lines.get(0));
        assertTrue(lines.get(1).startsWith("::notice file=z.yml,title=text-empty::"), lines.get(1));
    }

    @Test
    void numbersOfPersonsAreStruckOutEverywhere() throws IOException {
        var id = "1-1010-00000-00-9";
        findings.add(Diagnostic.error("text-empty", new Location(id + ".yml", 1, 1, 4), "key", id));
        for (Language language : Language.values()) {
            var text = new StringBuilder();
            new TerminalReport(language, file -> List.of("name: 1-1010-", "  00000-00-9"), 100, false)
                    .print(findings, text);
            new HtmlReport(language, file -> List.of("name: " + id), Map.of()).print(findings, List.of(), text);
            new JsonReport(language).print(findings, text);
            new GithubReport(language).print(findings, text);
            assertFalse(text.toString().contains("00000-00-9"), text.toString());
            assertFalse(text.toString().contains("1-1010"), text.toString());
        }
    }

    @Test
    void colourIsGivenOnlyWhenAskedFor() throws IOException {
        findings.add(Diagnostic.error("text-empty", new Location("a.yml", 1, 1, 1), "key", "name"));
        assertTrue(terminal(100, true).contains("\u001b[1;31m"));
        assertFalse(terminal(100, false).contains("\u001b"));
    }

    @Test
    void jsonHoldsOneObjectPerFinding() throws IOException {
        findings.add(Diagnostic.error("unit-unknown", Location.ofFile("a.yml"), "unit", "\"<ก>\\", "known", "ข"));
        findings.add(Diagnostic.notice("total-needless", new Location("b.yml", 3, 5, 2), "printed", "1", "year", ""));
        var out = new StringBuilder();
        new JsonReport(Language.EN).print(findings, out);
        var keys = new ArrayList<String>();
        try (var json = new JsonFactory().createParser(out.toString())) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    keys.add(json.currentName());
                }
            }
        }
        var expected = List.of("code", "severity", "file", "line", "column", "message", "fix", "item", "element");
        assertEquals(expected, keys.subList(0, 9));
        assertEquals(18, keys.size());
        assertTrue(out.toString().contains("\"severity\" : \"notice\""), out.toString());
    }

    @Test
    void noFindingsAreAnEmptyArray() throws IOException {
        var out = new StringBuilder();
        new JsonReport(Language.TH).print(findings, out);
        assertEquals("[ ]\n", out.toString());
    }

    @Test
    void thePageIsWholeAndEscaped() throws IOException {
        findings.add(Diagnostic.error("unit-unknown", new Location("a.yml", 1, 7, 2), "unit", "<b>&\"", "known", "ข"));
        findings.add(Diagnostic.warning("text-empty", new Location("b<i>.yml", 1, 1, 1), "key", "name"));
        var out = new StringBuilder();
        new HtmlReport(Language.TH, lines("name: <script>alert(1)</script>"), Map.of())
                .print(findings, List.of("OIT 2567 <ก>"), out);
        var page = Jsoup.parse(out.toString());
        assertEquals(0, page.select("script, link, img, iframe, b, i").size());
        assertEquals(2, page.select("article").size());
        assertEquals(1, page.select("h2:not(:has(~ [id^=m-]))").size());
        assertEquals(2, page.select("h3[id^=f]").size());
        assertEquals(
                List.of("m-unit-unknown", "m-text-empty"),
                page.select("h3[id^=m-]").eachAttr("id"));
        assertEquals("<s", page.select("mark").get(0).text());
        assertEquals("th", page.select("html").attr("lang"));
        for (var link : page.select("a")) {
            assertEquals(1, page.select(link.attr("href")).size());
        }
    }

    @Test
    void thePageIsOrderedByWhoIsInCharge() throws IOException {
        for (String file : List.of("a.yml", "b.yml", "c.yml", "d.yml")) {
            findings.add(Diagnostic.warning("text-empty", new Location(file, 1, 1, 1), "key", "name"));
        }
        var out = new StringBuilder();
        var inCharge = Map.of("a.yml", "ทต. ข กองคลัง", "d.yml", "ทต. ก สำนักปลัด", "c.yml", "ทต. ข กองคลัง");
        new HtmlReport(Language.TH, lines("name:"), inCharge).print(findings, List.of(), out);
        var page = Jsoup.parse(out.toString());
        var units = List.of("ทต. ก สำนักปลัด", "ทต. ข กองคลัง", "ไฟล์ที่ไม่ระบุผู้รับผิดชอบ");
        assertEquals(units, page.select("h2:not(:has(~ [id^=m-]))").eachText());
        assertEquals(
                List.of("d.yml", "a.yml", "c.yml", "b.yml"),
                page.select("h3[id^=f]").eachText());
        assertEquals(units, page.select("tbody th").eachText());
        assertEquals(
                List.of("1", "2", "1"),
                page.select("tbody tr:has(th) td:nth-child(3)").eachText());
        for (var link : page.select("table a")) {
            assertEquals(link.text(), page.select(link.attr("href")).text());
        }
    }

    private String terminal(int width, boolean colour) throws IOException {
        var out = new StringBuilder();
        new TerminalReport(Language.TH, lines("name: ก", "\u001b[2Jname: \u202eข"), width, colour).print(findings, out);
        return out.toString();
    }

    private static Function<String, List<String>> lines(String... lines) {
        return file -> List.of(lines);
    }
}
