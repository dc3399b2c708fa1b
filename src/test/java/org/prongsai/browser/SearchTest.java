package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.browser.Samples.Sample;

/** The search page answers by double click, with the very script and index that are published. */
@InBrowser
class SearchTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/search/questions.txt");
    private static final int LARGEST_SCRIPT = 10 * 1024;

    private static Tab tab;

    @BeforeAll
    static void needsABrowser() {
        tab = Chromium.tab();
    }

    @BeforeEach
    void open() {
        tab.width(1280);
        open(Sample.DEMO);
    }

    static List<String> questions() throws IOException {
        try (Stream<String> lines = Files.lines(QUESTIONS)) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theRightPageIsAmongTheFirst(String line) {
        var parts = line.split(" \\| ");
        var answers = ask(parts[0]);
        assertTrue(answers.subList(0, Math.min(3, answers.size())).contains(parts[1]), () -> answers + " " + found());
    }

    @Test
    void aQuestionNobodyCanAnswer() {
        assertEquals(List.of(), ask("ฌฌฌฌฌฌ"));
        assertTrue(found().startsWith("ไม่พบ"), this::found);
        assertEquals(true, tab.evaluate("document.getElementById('all').checkVisibility()"));
    }

    @Test
    void aQuestionOfWhichOnlySomeWordsAreKnown() {
        assertEquals("ko/plans/2561-2564/p2-2-3-3/", ask("บัตรคิว xyzzy").get(0));
        assertTrue(found().startsWith("ไม่มีหน้าที่มีครบทุกคำ"), this::found);
    }

    @Test
    void kindYearAndAgencyNarrowTheAnswers() {
        assertTrue(ask("การทุจริต").size() > 5);
        choose("kind", "แผน");
        assertTrue(ask("การทุจริต").stream().allMatch(page -> page.matches("[a-z-]+/plans/[0-9-]+/")));
        choose("year", "2567");
        var ofYear = ask("การทุจริต");
        assertTrue(ofYear.containsAll(List.of("bang-toei/plans/2567/", "mueang-khaen/plans/2566-2570/")));
        assertFalse(ofYear.contains("ko/plans/2561-2564/"));
        choose("agency", "อบต.บางเตย");
        assertEquals(List.of("bang-toei/plans/2567/"), ask("การทุจริต"));
        assertEquals("พบ 1 หน้า", found());
        assertEquals(List.of("bang-toei/plans/2567/"), ask(""), "filters alone list what passes them");
    }

    @Test
    void theQuestionStandsInTheAddress() {
        ask("บัตรคิว");
        var address = (String) tab.evaluate("location.href");
        tab.open(Sample.DEMO.page("").toUri());
        tab.open(URI.create(address));
        tab.evaluate(ANSWERED);
        assertEquals("บัตรคิว", tab.evaluate("document.getElementById('words').value"));
        assertEquals("ko/plans/2561-2564/p2-2-3-3/", answers().get(0));
    }

    @Test
    void theKeyboardIsEnough() {
        ask("การทุจริต");
        tab.evaluate("document.getElementById('words').focus()");
        tab.press("ArrowDown");
        tab.press("ArrowDown");
        assertEquals(1, tab.evaluate("[...document.querySelectorAll('#results a')].indexOf(document.activeElement)"));
        tab.press("ArrowUp");
        assertEquals(0, tab.evaluate("[...document.querySelectorAll('#results a')].indexOf(document.activeElement)"));
        tab.press("Escape");
        assertEquals("words", tab.evaluate("document.activeElement.id"));
    }

    @Test
    void moreAnswersComeOnDemand() {
        assertEquals(10, ask("การทุจริต").size());
        tab.evaluate("document.querySelector('#rest button').click(); new Promise(done => setTimeout(done, 300))");
        assertEquals(20, answers().size());
        assertEquals(10, tab.evaluate("[...document.querySelectorAll('#results a')].indexOf(document.activeElement)"));
    }

    @Test
    void theCountIsSpoken() {
        ask("บัตรคิว");
        assertEquals("status", tab.evaluate("document.getElementById('found').getAttribute('role')"));
        assertTrue(found().matches("พบ \\d+ หน้า"), this::found);
    }

    @Test
    void everyAnswerLeadsToAPage() {
        for (String page : ask("แผน")) {
            var file = Sample.DEMO.folder().resolve(page);
            assertTrue(Files.isRegularFile(page.endsWith("/") ? file.resolve("index.html") : file), page);
        }
    }

    @Test
    void anAgencyAloneHasNothingToChooseFrom() {
        open(Sample.AGENCY);
        assertEquals(false, tab.evaluate("document.getElementById('agency').checkVisibility()"));
        assertTrue(ask("no gift").size() > 0);
    }

    @Test
    void answersLookAsTheyShould() {
        for (int width : List.of(320, 1280)) {
            tab.width(width);
            open(Sample.DEMO);
            ask("การทุจริต");
            var checks = new Checks(tab);
            assertEquals(List.of(), checks.violations());
            for (String check : List.of("misplaced", "lineStarts", "targets")) {
                assertEquals(List.of(), checks.faults(check), check);
            }
            tab.look("dark");
            assertEquals(List.of(), checks.colourViolations());
            tab.look("light");
        }
        assertEquals(List.of(), tab.console());
    }

    @Test
    void theScriptIsSmallAndAllButTheOnlyOne() throws IOException {
        var folder = Sample.DEMO.folder();
        assertTrue(Files.size(folder.resolve("assets/search.js")) < LARGEST_SCRIPT);
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of("assets/search.js", "assets/table.js"),
                    files.map(f -> folder.relativize(f).toString().replace('\\', '/'))
                            .filter(f -> f.endsWith(".js") && !f.startsWith("search/data/"))
                            .sorted()
                            .toList());
        }
    }

    private static final String ANSWERED =
            "new Promise(done => { const look = () => document.getElementById('found').textContent ? done() : setTimeout(look, 20); look(); })";

    private void open(Sample sample) {
        tab.open(URI.create("about:blank"));
        tab.open(sample.folder().resolve("search/index.html").toUri());
        tab.evaluate(
                "new Promise(done => { const look = () => document.getElementById('find').hidden ? setTimeout(look, 20) : done(); look(); })");
    }

    private List<String> ask(String question) {
        tab.evaluate(
                "question => { const box = document.getElementById('words'); box.value = question;"
                        + " document.getElementById('found').textContent = '';"
                        + " box.dispatchEvent(new Event('input', { bubbles: true })); }",
                question);
        tab.evaluate(ANSWERED);
        return answers();
    }

    private void choose(String field, String option) {
        tab.evaluate(
                "([id, text]) => { const field = document.getElementById(id);"
                        + " field.value = [...field.options].find(o => o.text === text).value; }",
                List.of(field, option));
    }

    private String found() {
        return (String) tab.evaluate("document.getElementById('found').textContent");
    }

    /** Pages of the answers shown, from the site's root. */
    private static List<String> answers() {
        return tab.faults("[...document.querySelectorAll('#results a')].filter(a => a.checkVisibility())"
                + ".map(a => a.href.slice(new URL('..', location.href).href.length).replace(/index\\.html$/, ''))");
    }
}
