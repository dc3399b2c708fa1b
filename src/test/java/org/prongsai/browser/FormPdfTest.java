package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;
import org.prongsai.paper.Browser;

/** Official forms as PDF files. */
@InBrowser
class FormPdfTest {

    private static final String REPORT = "reports/2567-12m/form/report-2567-12m.pdf";
    private static final String PLAN = "plans/2567-2569/form/plan-2567-2569.pdf";

    @TempDir
    Path folder;

    private static Browser browser;

    @BeforeAll
    static void needsABrowser() throws Exception {
        Chromium.tab();
        browser = new Browser(Browsers.find(), !System.getProperty("user.name").equals("root"));
    }

    @Test
    void aFormIsAFileThatSaysWhatItIs() throws IOException {
        var site = folder.resolve("site");
        copy(Path.of("src/test/resources/sites/agency/site"), site);
        Files.writeString(
                site.resolve("site-config.yml"),
                "url-lock: content/addresses.lock\n",
                java.nio.file.StandardOpenOption.APPEND);
        var first = built(site, folder.resolve("first"));
        var second = built(site, folder.resolve("second"));
        var bytes = Files.readAllBytes(first.resolve(REPORT));
        assertArrayEquals(bytes, Files.readAllBytes(second.resolve(REPORT)), "the same content, the same bytes");
        assertEquals(
                Files.readString(first.resolve("manifest.json")), Files.readString(second.resolve("manifest.json")));
        try (var pdf = Loader.loadPDF(bytes)) {
            assertTrue(pdf.getNumberOfPages() > 2);
            var sizes = new HashSet<String>();
            for (PDPage page : pdf.getPages()) {
                sizes.add(Math.round(page.getMediaBox().getWidth()) + " x "
                        + Math.round(page.getMediaBox().getHeight()));
                for (COSName font : page.getResources().getFontNames()) {
                    var used = page.getResources().getFont(font);
                    assertTrue(used.isEmbedded(), used::getName);
                }
            }
            assertEquals(java.util.Set.of("595 x 842", "842 x 595"), sizes, "A4, and A4 across");
            assertTrue(fonts(pdf).contains("Sarabun"), () -> "without our font");
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("No Gift Policy"), text);
            assertTrue(text.contains("๔๕,๐๐๐.๒๕"), text);
            assertEquals("th", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "not tagged");
            assertTrue(pdf.getDocumentInformation().getTitle().contains("รายงานผลการดำเนินงาน"));
        }
        var said = new String(bytes, StandardCharsets.ISO_8859_1);
        assertFalse(said.contains("file:") || said.contains("/tmp"), "knows the machine it was printed on");
        for (String page : new String[] {"reports/2567-12m/", "reports/2567-12m/form/"}) {
            var links = Jsoup.parse(first.resolve(page + "index.html")).select("a[href$=report-2567-12m.pdf]");
            assertEquals(1, links.size(), page);
            assertTrue(links.text().matches("ไฟล์ PDF \\d+ หน้า \\d+ KB"), links.text());
        }
        assertFalse(Files.readString(site.resolve("content/addresses.lock")).contains(".pdf"));
    }

    @Test
    void theHeadOfALongTableStandsOnEveryPage() throws IOException {
        Gallery.write();
        var site = folder.resolve("site");
        copy(Gallery.FOLDER.resolve("content/many"), site.resolve("content/many"));
        Files.writeString(site.resolve("site-config.yml"), "title: เว็บไซต์ตัวอย่าง\nmode: agency\n");
        var out = built(site, folder.resolve("out"));
        try (var pdf = Loader.loadPDF(out.resolve(PLAN).toFile())) {
            int across = 0;
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                if (pdf.getPage(i - 1).getMediaBox().getWidth() > 800) {
                    across++;
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(i);
                    stripper.setEndPage(i);
                    var text = stripper.getText(pdf);
                    assertTrue(
                            text.contains("2569") && text.contains("2567"), () -> "a page without its head: " + text);
                }
            }
            assertTrue(across > 5, across + " pages");
        }
    }

    private static String fonts(PDDocument pdf) throws IOException {
        var names = new StringBuilder();
        for (PDPage page : pdf.getPages()) {
            for (COSName font : page.getResources().getFontNames()) {
                names.append(page.getResources().getFont(font).getName()).append(' ');
            }
        }
        return names.toString();
    }

    private static Path built(Path site, Path out) {
        var result = new SiteBuild(site, stage -> {}, LocalDate.of(2026, 11, 21))
                .printingWith(browser)
                .buildAndRemember(out);
        assertTrue(result.published(), () -> result.findings().sorted().toString());
        return out;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
