package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.browser.Samples.Sample;

/** With a contrast theme, charts and icons still tell what they tell: their shapes stand out from what they stand on. */
@InBrowser
class ForcedColoursTest {

    private static Tab tab;

    @BeforeAll
    static void needsABrowser() {
        tab = Chromium.tab();
    }

    @AfterEach
    void ownColours() {
        tab.look("light");
    }

    @ParameterizedTest
    @CsvSource({
        "ban-tuayang/progress/2567/, light",
        "ban-tuayang/progress/2567/, dark",
        "ban-tuayang/ita/2566/, light",
        "ban-tuayang/ita/2566/, dark"
    })
    void aBarStandsOutFromItsGround(String page, String scheme) {
        tab.width(1280);
        tab.forcedColours(scheme);
        tab.open(Sample.DEMO.page(page).toUri());
        assertTrue((int) tab.evaluate("document.querySelectorAll('.plot .f-ground').length") > 0);
        assertEquals(List.of(), tab.faults("""
                [...document.querySelectorAll('.plot .f-ground')].filter(ground => {
                  const fill = part => getComputedStyle(part).fill;
                  const part = [...ground.parentNode.querySelectorAll('rect')].find(rect => rect !== ground);
                  return part && fill(part) === fill(ground);
                }).map(ground => ground.parentNode.parentNode.textContent)"""));
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void theSignInAnIconStandsOutFromIt(String scheme) {
        tab.width(1280);
        tab.forcedColours(scheme);
        tab.open(Sample.DEMO.page("ban-tuayang/oit/2567/o14").toUri());
        assertTrue((int) tab.evaluate("document.querySelectorAll('.i .k').length") > 0);
        assertEquals(List.of(), tab.faults("""
                [...document.querySelectorAll('.i .k')].filter(sign =>
                  getComputedStyle(sign).stroke === getComputedStyle(sign.previousElementSibling).fill
                ).map(sign => sign.closest('.i').parentNode.textContent)"""));
    }
}
