package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Page;
import org.prongsai.page.PageAddress;

class SiteReaderTest {

    private static final String GOOD = page("<h1>a</h1><p id=\"here\">ข้อความ</p>");

    private static final TextReader NO_TEXTS = (file, title, headings, text) -> {};

    private String baseUrl = "";
    private final Map<String, String> site = new LinkedHashMap<>();

    @Test
    void aSoundSiteHasNoFindings() {
        site.put("index.html", page("<h1>a</h1><h2 id=\"top-2\">b</h2><h3>c</h3><h2>d</h2>"));
        assertEquals(List.of(), codes());
    }

    @Test
    void filesAreHandedOnAsTheyAre() {
        var bytes = new byte[] {1, 2};
        OutputSink next = (path, same) -> assertSame(bytes, same);
        new SiteReader(next, List.of(), "", NO_TEXTS, false).accept("a.bin", bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#top",
                "#here",
                "#%68ere",
                "index.html",
                "./index.html#here",
                "./",
                "../",
                "../index.html?q=1#here",
                "../plans/a/",
                "/",
                "/index.html",
                "/plans/a",
                "/plans/a/#here",
                "/files/%E0%B8%81.pdf#page=2",
                "../files/ก.pdf",
                "//other.example/x",
                "https://other.example/x#y",
                "mailto:a@b.example",
                "tel:043",
                "HTTP://other.example",
            })
    void aLinkThatLeadsSomewhereIsFine(String address) {
        sampleWith(address);
        assertEquals(List.of(), codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none.html",
                "/none/",
                "../../outside.html",
                "/../index.html",
                "../../..",
                "/plans/b/",
                "/files/",
                "/files/none.pdf",
                "index.html/x"
            })
    void aLinkThatLeadsNowhereIsFound(String address) {
        sampleWith(address);
        var only = only();
        assertEquals("link-broken", only.code());
        assertEquals("content/plans.yml", only.at().file());
        assertEquals("/plans/", only.values().get("page"));
        assertEquals("content/plans.yml", only.values().get("source"));
        assertEquals("คำของลิงก์", only.values().get("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#none", "/#none", "../index.html#HERE", "/plans/a/#none"})
    void anAnchorThatIsNotThereIsFound(String address) {
        sampleWith(address);
        assertEquals("anchor-missing", only().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Plans/a/", "/INDEX.html#here", "../Index.html", "/plans/A", "/files/ก.PDF"})
    void aLinkInAnotherCaseIsFound(String address) {
        sampleWith(address);
        assertEquals("link-case", only().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ita", "/ita/", "/ita/plans/a/#here", "/other/", "/italy/", "../plans/a/"})
    void aSiteMayStandInAFolderOfItsServer(String address) {
        baseUrl = "https://example.go.th/ita/";
        sampleWith(address);
        assertEquals(List.of(), codes());
    }

    @Test
    void belowThatFolderLinksAreChecked() {
        baseUrl = "https://example.go.th/ita/";
        sampleWith("/ita/none/");
        assertEquals("/none/", only().values().get("target"));
    }

    @Test
    void picturesStylesAndScriptsAreLinksToo() {
        site.put(
                "index.html",
                page("<h1>a</h1><p>b</p><img src=\"none.png\" alt=\"ตรา\"><script src=\"none.js\"></script>"
                        + "<link rel=\"stylesheet\" href=\"none.css\"><link rel=\"canonical\" href=\"none\">"));
        assertEquals(List.of("link-broken", "link-broken", "link-broken"), codes());
    }

    @Test
    void aFileOnNobodysListMayBeLinkedToBeforeItComes() {
        site.put("index.html", page("<h1>a</h1><a href=\"plan.json\">x</a>"));
        site.put("plan.json", "{}");
        assertEquals(List.of(), codes());
    }

    @Test
    void theSameBrokenLinkIsCountedAndShownAtTheFirstPages() {
        IntStream.range(0, 40)
                .forEach(i -> site.put("p" + (10 + i) + ".html", page("<h1>a</h1><a href=\"x.html\">x</a>")));
        var found = findings();
        assertEquals(5, found.size());
        assertEquals("40", found.get(0).values().get("count"));
        assertEquals(
                List.of("/p10.html", "/p11.html", "/p12.html", "/p13.html", "/p14.html"),
                found.stream().map(d -> d.values().get("page")).toList());
    }

    @Test
    void aRepeatedIdIsFoundOnce() {
        site.put("index.html", page("<h1>a</h1><p id=\"x\">b</p><p id=\"x\">c</p><p id=\"x\">d</p>"));
        assertEquals("x", only().values().get("id"));
        assertEquals("id-duplicate", only().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h1>a</h1><h3>b</h3>", "<h1>a</h1><h2>b</h2><h4>c</h4>", "<h3>a</h3><h1>b</h1>"})
    void aSkippedHeadingLevelIsFound(String main) {
        site.put("index.html", page(main));
        assertEquals(List.of("heading-skipped"), codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h2>a</h2>", "<h1>a</h1><h1>b</h1>", "<p>a</p>"})
    void aPageHasOneMainHeading(String main) {
        site.put("index.html", page(main));
        assertEquals(List.of("heading-main"), codes());
    }

    @Test
    void aPageWithoutWordsIsEmpty() {
        site.put(
                "index.html",
                "<!doctype html><html lang=\"th\"><title>t</title><h1>a</h1><main> <img alt=\"\"> </main>");
        assertEquals(List.of("page-empty"), codes());
    }

    @Test
    void aPageThatForwardsNeedsNoWords() {
        site.put(
                "index.html",
                "<!doctype html><html lang=\"th\"><title>t</title><meta http-equiv=\"Refresh\" content=\"0;url=/\">");
        assertEquals(List.of(), codes());
    }

    @Test
    void languageAndTitleAreWanted() {
        site.put("index.html", "<!doctype html><main><h1>a</h1></main>");
        assertEquals(List.of("lang-missing", "title-missing"), codes());
    }

    @Test
    void findingsDoNotDependOnTheOrderOfFiles() {
        IntStream.range(0, 200)
                .forEach(i -> site.put("p" + i + ".html", page("<h2>a</h2><a href=\"x" + i % 3 + "\">x</a>")));
        var forward = findings();
        var files = new ArrayList<>(site.entrySet());
        var reader = new SiteReader((path, bytes) -> {}, List.of(), "", NO_TEXTS, false);
        files.parallelStream().forEach(file -> accept(reader, file.getKey(), file.getValue()));
        var findings = new Diagnostics();
        reader.report(findings);
        assertEquals(forward, findings.sorted());
    }

    private void sampleWith(String address) {
        site.put("plans/index.html", page("<h1 id=\"here\">a</h1><a href=\"" + address + "\">คำของลิงก์</a>"));
        site.put("index.html", GOOD);
        site.put("plans/a/index.html", GOOD);
        site.put("files/ก.pdf", "");
    }

    private static String page(String main) {
        return "<!doctype html><html lang=\"th\"><title>t</title><main>" + main + "</main></html>";
    }

    private Diagnostic only() {
        var found = findings();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private List<String> codes() {
        return findings().stream().map(Diagnostic::code).toList();
    }

    private List<Diagnostic> findings() {
        var pages = List.of(planned("/plans/", "content/plans.yml"), planned("/", "content/agency.yml"));
        var reader = new SiteReader((path, bytes) -> {}, pages, baseUrl, NO_TEXTS, false);
        site.forEach((path, text) -> accept(reader, path, text));
        var findings = new Diagnostics();
        reader.report(findings);
        return findings.sorted();
    }

    private static void accept(OutputSink sink, String path, String text) {
        sink.accept(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Page planned(String address, String source) {
        return new Page(new PageAddress(address), "page", source, () -> {
            throw new IllegalStateException("not made here");
        });
    }
}
