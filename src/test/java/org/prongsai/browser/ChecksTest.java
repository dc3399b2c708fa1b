package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks in the browser find what they were written for, each planted in a page that is well. */
@InBrowser
class ChecksTest {

    private static Tab tab;

    private Checks checks;

    @BeforeAll
    static void needsABrowser() {
        tab = Chromium.tab();
    }

    @BeforeEach
    void openAPhone() {
        tab.width(320);
        open("reports/*");
    }

    private void open(String kind) {
        tab.open(Samples.page(kind).file().toUri());
        checks = new Checks(tab);
    }

    @Test
    void aStatusThatRunsIntoTheNextFigure() {
        assertEquals(List.of(), checks.faults("misplaced"));
        style(".years-table tr { display: grid; grid-template-columns: repeat(3, minmax(5rem, 1fr)) }"
                + " .years-table .s { grid-column: auto } .tag { white-space: nowrap }");
        finds("misplaced", "“ไม่สามารถดำเนินการได้”");
    }

    @Test
    void aLabelThatRunsIntoItsText() {
        open("plans/*");
        assertEquals(List.of(), checks.faults("misplaced"));
        style(".years-table td { display: grid; grid-template-columns: 1rem 1fr }"
                + " .years-table td::before { white-space: nowrap }");
        finds("misplaced", "overlap in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            misplaced       | p { width: 400px }                                    | 'px sideways'
            misplaced       | h2 { overflow: hidden; height: 4px }                  | 'cannot be seen in'
            misplaced       | .quiet, .lead { position: relative; left: -200px }    | 'cannot be seen in'
            misplaced       | h1 { visibility: hidden }                             | 'cannot be seen in'
            targets         | .links a { min-height: 0; padding: 0; font-size: 10px } | 'px: '
            """)
    void whatAStyleSheetSpoils(String check, String rule, String fault) {
        assertEquals(List.of(), checks.faults(check));
        style(rule);
        finds(check, fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ต่าง ๆ", "ต่าง\nๆ", "ๆๆๆๆ"})
    void aLineThatBeginsWithARepetitionMark(String words) {
        style(".planted { width: 1.5em; overflow-wrap: anywhere; white-space: pre-wrap }");
        tab.evaluate(
                "words => { const p = document.createElement('p'); p.className = 'planted'; p.textContent = words;"
                        + " document.querySelector('main').append(p); }",
                words);
        finds("lineStarts", "a line begins with");
    }

    @Test
    void coloursTooClose() {
        style("body { color: #999; background: #888 }");
        contains("color-contrast", checks.violations());
        contains("color-contrast", checks.colourViolations());
        assertEquals(List.of(), checks.violationsButOfColour());
    }

    @Test
    void aPictureWithoutWords() {
        tab.evaluate("document.querySelector('main').append(new Image()); 0");
        contains("image-alt", checks.violations());
        contains("image-alt", checks.violationsButOfColour());
    }

    @Test
    void whatThePageSaysToTheConsole() {
        tab.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">'); 0");
        assertTrue(tab.console().toString().contains("Content Security Policy"), tab.console()::toString);
    }

    /** Also what nobody writes there, but the browser itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>console.info('said so')</script>                                    | said so
            <script>null.value</script>                                                 | TypeError
            <script>Promise.reject(new Error('refused'))</script>                       | refused
            <meta http-equiv=Content-Security-Policy content="style-src 'none'"><p style="color: red"> | Content Security Policy
            <meta http-equiv=Content-Security-Policy content="script-src 'none'"><script>top.x = 1</script> | Content Security Policy
            <img src=missing.png alt="">                                                | missing.png
            <link rel=stylesheet href=missing.css>                                      | missing.css
            <script src=missing.js></script>                                            | missing.js
            """)
    void whatTheBrowserSaysOfAPageThatOpens(String planted, String said, @TempDir Path folder) throws IOException {
        var page = folder.resolve("page.html");
        Files.writeString(page, "<!doctype html><meta charset=utf-8><title>x</title><p>x");
        tab.open(page.toUri());
        assertEquals(List.of(), tab.console());
        Files.writeString(page, "<!doctype html><meta charset=utf-8><title>x</title>" + planted);
        tab.open(page.toUri());
        contains(said, tab.console());
    }

    private void style(String rules) {
        tab.style(rules);
    }

    private void finds(String check, String fault) {
        contains(fault, checks.faults(check));
    }

    private static void contains(String fault, List<String> faults) {
        assertTrue(faults.stream().anyMatch(text -> text.contains(fault)), faults::toString);
    }
}
