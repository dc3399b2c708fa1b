package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        tab.evaluate("{ const p = document.createElement('p'); p.className = 'planted'; p.textContent = "
                + Json.write(words) + "; document.querySelector('main').append(p); } 0");
        finds("lineStarts", "a line begins with");
    }

    @Test
    void coloursTooClose() {
        style("body { color: #999; background: #888 }");
        contains("color-contrast", checks.violations());
        contains("color-contrast", checks.colourViolations());
    }

    @Test
    void aPictureWithoutWords() {
        tab.evaluate("document.querySelector('main').append(new Image()); 0");
        contains("image-alt", checks.violations());
    }

    @Test
    void whatThePageSaysToTheConsole() {
        tab.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">'); 0");
        assertTrue(tab.console().toString().contains("Content Security Policy"), tab.console()::toString);
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
