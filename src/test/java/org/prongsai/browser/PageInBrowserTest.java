package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.browser.Samples.Sample;
import org.prongsai.browser.Samples.SamplePage;

/** Every kind of page, opened by double click in a real browser, on a phone, a tablet and a desk. */
@InBrowser
@ParameterizedClass(name = "{0}")
@MethodSource("views")
class PageInBrowserTest {

    private static final int PHONE = 320;
    /** The narrowest that shows tables as tables. */
    private static final int TABLET = 768;

    private static final int DESK = 1280;

    /** English pages and those of the gallery have the layouts of the demo. */
    private static final Set<Sample> OWN_LAYOUTS = Set.of(Sample.DEMO, Sample.AGENCY);

    private static Tab tab;
    private static Checks checks;
    private static List<String> console;

    record View(SamplePage page, int width) {
        @Override
        public String toString() {
            return page + " at " + width + " px";
        }
    }

    @Parameter
    View view;

    /** Of the one agency's site only what the demo has nothing of; on a tablet only the demo and that. */
    static Stream<View> views() {
        var ofDemo = Samples.pages().stream()
                .filter(page -> page.sample() == Sample.DEMO)
                .map(SamplePage::kind)
                .toList();
        return Samples.pages().stream()
                .filter(SamplePage::opensByDoubleClick)
                .filter(page -> page.sample() != Sample.AGENCY || !ofDemo.contains(page.kind()))
                .flatMap(page -> Stream.of(PHONE, TABLET, DESK)
                        .filter(width -> width != TABLET || OWN_LAYOUTS.contains(page.sample()))
                        .map(width -> new View(page, width)));
    }

    @BeforeParameterizedClassInvocation
    static void open(View view) {
        if (tab == null) {
            tab = Chromium.tab();
        }
        tab.look("light");
        tab.width(view.width());
        tab.open(view.page().file().toUri());
        console = tab.console();
        checks = new Checks(tab);
    }

    @Test
    void theConsoleStaysEmpty() {
        assertEquals(List.of(), console);
    }

    @Test
    void axeFindsNothing() {
        if (view.width() == TABLET) {
            return; // it has the elements of the desk
        }
        // Where a page has the layout of another, its colours are judged once in each scheme: here on a phone.
        boolean colours = view.width() == PHONE || hasOwnLayout();
        assertEquals(List.of(), colours ? checks.violations() : checks.violationsButOfColour());
    }

    @Test
    void axeFindsNothingInTheDark() {
        if (view.width() == TABLET || view.width() == PHONE && !hasOwnLayout()) {
            return;
        }
        tab.look("dark");
        assertEquals(List.of(), checks.colourViolations());
        tab.look("light");
    }

    private boolean hasOwnLayout() {
        return OWN_LAYOUTS.contains(view.page().sample());
    }

    @Test
    void textKeepsItsPlace() {
        assertEquals(List.of(), checks.faults("misplaced"));
        assertEquals(List.of(), checks.faultsOfLargeText("misplaced"), "text of 200 %");
        assertEquals(List.of(), checks.faultsOfSpacedText("misplaced"), "text spacing of WCAG 1.4.12");
    }

    @Test
    void noLineBeginsInsideAThaiWord() {
        assertEquals(List.of(), checks.faults("lineStarts"));
    }

    @Test
    void everyTargetFitsAFinger() {
        assertEquals(List.of(), checks.faults("targets"));
    }

    @Test
    void ourOwnFontDrawsTheHeading() {
        assertEquals(List.of("Sarabun"), tab.fonts("h1"));
        assertEquals(
                List.of(),
                tab.faults(
                        "[...document.fonts].filter(f => f.family === 'Sarabun' && f.status === 'error').map(f => f.family)"));
    }
}
