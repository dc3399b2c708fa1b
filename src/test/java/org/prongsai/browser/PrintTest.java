package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.browser.Samples.SamplePage;

/** Every kind of page on paper. */
@InBrowser
class PrintTest {

    /** A4 less the margins of the theme's style sheet, in CSS pixels. */
    private static final int PAPER = (210 - 2 * 14) * 96 * 10 / 254;

    /** The same for the wide tables of official forms, which lie across. */
    private static final int PAPER_ACROSS = (297 - 2 * 14) * 96 * 10 / 254;

    private static final Pattern A4 =
            Pattern.compile("/MediaBox \\[0 0 (?:59[45][.\\d]* 84[12][.\\d]*|84[12][.\\d]* 59[45][.\\d]*)]");
    /** The wide tables of official forms. */
    private static final Pattern ACROSS = Pattern.compile("/MediaBox \\[0 0 84[12]");

    private static final Pattern ANY_SIZE = Pattern.compile("/MediaBox \\[");

    private static Tab tab;

    @BeforeAll
    static void needsABrowser() {
        tab = Chromium.tab();
    }

    static Stream<SamplePage> pages() {
        return Samples.pages().stream().filter(SamplePage::opensByDoubleClick);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void fitsOnA4(SamplePage page) {
        tab.look("print");
        boolean form = page.kind().endsWith("/form");
        tab.width(form ? PAPER_ACROSS : PAPER);
        tab.open(page.file().toUri());
        var checks = new Checks(tab);
        for (String check : List.of("misplaced", "lineStarts")) {
            assertEquals(List.of(), checks.faults(check), check);
        }
        var pdf = new String(tab.pdf(), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF-"));
        assertTrue(count(A4, pdf) > 0, "no page of A4");
        assertEquals(count(ANY_SIZE, pdf), count(A4, pdf), "pages of another size");
        assertTrue(pdf.contains("/StructTreeRoot"), "not tagged");
        assertTrue(pdf.contains("Sarabun"), "without our font");
        assertEquals(form, ACROSS.matcher(pdf).find(), "official forms have tables across, and nothing else has");
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
