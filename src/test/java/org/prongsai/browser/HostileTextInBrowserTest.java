package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.render.MarkdownRenderer;
import org.prongsai.robust.HostileSite;
import org.prongsai.robust.Payloads;

/** Sites whose every text is hostile, in a browser that does not heed their Content-Security-Policy: nothing runs. */
@InBrowser
class HostileTextInBrowserTest {

    /** A dialog counts as a hit; a real one would stop the browser. */
    private static final String WATCH = "window.alert = window.confirm = window.prompt = () => { top.hit = 1; }";

    private static final String POLICY = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";

    @TempDir
    Path folder;

    private Tab tab;

    @BeforeEach
    void open() {
        tab = Chromium.tabWithoutPolicy(WATCH);
        tab.width(1280);
    }

    @Test
    void payloadsRunWhereTheyAreNotText() throws IOException {
        int ran = 0;
        for (String payload : List.of(
                Payloads.elements().get(0),
                Payloads.elements().get(5),
                Payloads.elements().get(8))) {
            var page = folder.resolve("page.html");
            Files.writeString(page, "<!doctype html>" + POLICY + "<title>x</title><p>" + payload);
            tab.open(page.toUri());
            tab.evaluate("new Promise(done => setTimeout(done, 100))");
            ran += hit() == null ? 0 : 1;
        }
        assertEquals(3, ran);
    }

    @Test
    void nothingRunsOnAnyPage() throws IOException {
        int pages = 0;
        for (String sample : HostileSite.SAMPLES) {
            var out = folder.resolve("out-" + sample).toAbsolutePath();
            assertTrue(
                    new HostileSite(sample, folder.resolve(sample)).build(out).published());
            for (Path page : pages(out)) {
                tab.open(page.toUri());
                assertEquals(null, hit(), page.toString());
                assertEquals(List.of(), tab.console(), page.toString());
                pages++;
            }
            tab.open(out.resolve("search/index.html").toUri());
            tab.evaluate("new Promise(done => { const look = () => document.getElementById('find').hidden"
                    + " ? setTimeout(look, 20) : done(); look(); })");
            tab.evaluate("{ const box = document.getElementById('words'); box.value = 'onload';"
                    + " box.dispatchEvent(new Event('input', { bubbles: true })); }"
                    + " new Promise(done => setTimeout(done, 500))");
            assertNotEquals(0, tab.evaluate("document.querySelectorAll('#results a').length"));
            assertEquals(null, hit(), "search");
            assertEquals(List.of(), tab.console(), "search");
        }
        System.out.println(pages + " hostile pages opened without a policy");
    }

    @Test
    void nothingRunsInProse() throws IOException {
        var page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!doctype html><meta charset=utf-8><title>x</title>"
                        + new MarkdownRenderer().toHtml(Payloads.markdown(), 2, "../"));
        tab.open(page.toUri());
        tab.evaluate("document.querySelectorAll('a').forEach(a => { a.focus();"
                + " a.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); })");
        assertEquals(null, hit());
    }

    private Object hit() {
        return tab.evaluate("window.hit");
    }

    /** All but the page for addresses without a page, which only a server places, and pages that lead on at once. */
    private static List<Path> pages(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(f -> f.toString().endsWith(".html") && !f.endsWith("404.html"))
                    .filter(f -> !contains(f, "http-equiv=\"refresh\""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
