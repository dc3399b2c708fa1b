package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** What officers hand in opens in a spreadsheet as it was meant, and is the same file every time. */
class ItasFilesTest {

    private static final Site SITE = site();
    private static final String CSV = "oit/2570/itas/itas.csv";
    private static final String XLSX = "oit/2570/itas/itas.xlsx";

    @Test
    void aSpreadsheetReadsTheCsvAsUtf8WithOneRowPerItem() {
        var text = new String(files(SITE).get(CSV), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF\"ข้อ\",\"ชื่อข้อ\",\"คำตอบ\",\"URL\""), text);
        assertEquals(1 + 8, text.split("\r\n").length);
        assertTrue(text.contains("\"O1\",\"โครงสร้าง\",\"มี\",\"https://sample.example/oit/2570/o1/\""), text);
        assertTrue(text.contains("\n1) แผนผังโครงสร้าง https://sample.example/oit/2570/o1/#o1.1\n"), text);
    }

    @Test
    void whatASpreadsheetWouldComputeStaysText() {
        for (String formula : List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx")) {
            var line = new String(CsvFile.bytes(sheet(formula)), StandardCharsets.UTF_8).split("\r\n", 2)[1];
            assertEquals("\"'" + formula + "\",\"3\"\r\n", line);
        }
        assertTrue(new String(CsvFile.bytes(sheet("ก \"ข\"")), StandardCharsets.UTF_8).contains("\"ก \"\"ข\"\"\""));
    }

    @Test
    void theSameTableIsTheSameWorkbook() throws InterruptedException {
        var first = workbook("ก");
        Thread.sleep(1100);
        assertArrayEquals(first, workbook("ก"));
    }

    @Test
    void theWorkbookHoldsNumbersAsNumbersAndWordsAsWords() throws IOException {
        var page = part(workbook("=1+1"), "xl/worksheets/sheet1.xml");
        assertEquals("s", page.select("c[r=A2]").attr("t"));
        assertEquals("n", page.select("c[r=B2]").attr("t"));
        assertEquals("3", page.select("c[r=B2] v").text());
        assertTrue(page.select("f").isEmpty(), "no formula");
        assertEquals("frozen", page.select("pane").attr("state"));
        assertEquals(
                List.of("20.0", "9.0"),
                page.select("col").stream().map(c -> c.attr("width")).toList());
    }

    @Test
    void theWorkbookSaysOnlyTheDayOfItsContent() throws IOException {
        var properties = part(workbook("ก"), "docProps/core.xml");
        assertEquals("2023-11-30T00:00:00Z", properties.select("*|created").text());
    }

    @Test
    void theWorkbookHoldsWhatTheCsvHolds() throws IOException {
        var words =
                part(files(SITE).get(XLSX), "xl/sharedStrings.xml").select("t").eachText();
        assertTrue(words.contains("https://sample.example/oit/2570/o1/"), words.toString());
        assertTrue(words.contains("ไม่มีเรื่องให้รายงาน"), words.toString());
    }

    @Test
    void withoutTheSitesAddressThereIsNothingThatLooksLikeOne() {
        var config = SITE.config();
        var nowhere = new Site(
                new SiteConfig(
                        config.title(),
                        "",
                        "",
                        config.languages(),
                        config.theme(),
                        config.mode(),
                        config.openYear(),
                        "",
                        config.formDigits(),
                        config.origin()),
                SITE.agencies(),
                SITE.itaSchemes(),
                SITE.frameworks(),
                SITE.types());
        var text = new String(files(nowhere).get(CSV), StandardCharsets.UTF_8);
        assertTrue(
                text.contains("\"O1\",\"โครงสร้าง\",\"มี\",\"\",\"หน้าแรก › OIT › O1 โครงสร้าง\n1) แผนผังโครงสร้าง\n"),
                text);
        assertFalse(text.contains("/o1/"), text);
    }

    private static byte[] workbook(String word) {
        return XlsxFile.bytes(LocalDate.of(2023, 11, 30), List.of(sheet(word)));
    }

    private static Sheet sheet(String word) {
        return new Sheet(
                "OIT 2567",
                List.of(new Sheet.Column("คำ", 20), new Sheet.Column("จำนวน", 9)),
                List.of(List.of(Sheet.Cell.of(word), Sheet.Cell.of(3))));
    }

    private static Document part(byte[] workbook, String name) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return Jsoup.parse(new String(parts.get(name), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    private static Map<String, byte[]> files(Site site) {
        var files = new TreeMap<String, byte[]>();
        new ItasFiles().export(site, files::put);
        return files;
    }

    private static Site site() {
        return SiteReader.read(new Workspace(Path.of("src/test/resources/sites/oit/site")), new Diagnostics())
                .orElseThrow()
                .site();
    }
}
