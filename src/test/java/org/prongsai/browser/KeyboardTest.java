package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.browser.Samples.Sample;
import org.prongsai.browser.Samples.SamplePage;

/** A reader without a mouse reaches everything, in the order of reading, and sees where she is. */
@InBrowser
class KeyboardTest {

    private static final String STOPS =
            "[...document.querySelectorAll('a[href], summary, button, input, select, [tabindex=\"0\"]')]";

    private static Tab tab;

    @BeforeAll
    static void needsABrowser() {
        tab = Chromium.tab();
    }

    static Stream<SamplePage> pages() {
        return Samples.pages().stream()
                .filter(page -> page.sample() == Sample.AGENCY)
                .filter(SamplePage::opensByDoubleClick);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void tabLeadsThroughThePage(SamplePage page) {
        tab.width(1280);
        tab.open(page.file().toUri());
        tab.evaluate("globalThis.stops = " + STOPS + ".filter(e => e.checkVisibility()); 0");
        var faults = new ArrayList<String>();
        int count = (int) tab.evaluate("stops.length");
        for (int i = 0; i < count; i++) {
            tab.press("Tab");
            faults.addAll(tab.faults(FOCUS.replace("INDEX", String.valueOf(i))));
        }
        assertEquals(List.of(), faults);
        assertEquals("skip", tab.evaluate("stops[0].className"));
    }

    /** Is the element in turn focused, marked and not covered? */
    private static final String FOCUS = """
            (() => {
              const e = stops[INDEX];
              const name = 'stop INDEX “' + e.textContent.trim().slice(0, 30) + '” ';
              if (document.activeElement !== e) return [name + 'is not next, but ' + document.activeElement.outerHTML.slice(0, 80)];
              const style = getComputedStyle(e);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 3) return [name + 'is not marked'];
              const box = e.getClientRects()[0];
              const on = document.elementFromPoint(Math.max(1, box.left + Math.min(4, box.width / 2)), box.top + Math.min(20, box.height / 2));
              return on && (e.contains(on) || on.contains(e)) ? [] : [name + 'is covered by ' + (on && on.outerHTML.slice(0, 80))];
            })()
            """;
}
