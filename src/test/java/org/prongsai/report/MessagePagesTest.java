package org.prongsai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prongsai.build.Handbook;
import org.prongsai.check.SiteReader;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;

/** The pages that explain messages: one for each, in both languages, from the wording and nothing else. */
class MessagePagesTest {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Map<String, byte[]> SITE = new LinkedHashMap<>();

    @BeforeAll
    static void write() {
        var handbook = new Handbook(Path.of(""));
        Handbook.copyLook(SITE::put);
        new MessagePages((words, code) ->
                        handbook.asked(code).stream().map(a -> a.item().title()).toList())
                .write(SITE::put);
    }

    private static Document page(String path) {
        assertTrue(SITE.containsKey(path), path);
        return Jsoup.parse(new String(SITE.get(path), StandardCharsets.UTF_8), "https://example.go.th/" + path);
    }

    @Test
    void noLinkIsBrokenAndNoHeadingSkipped() {
        var findings = new Diagnostics();
        var reader = new SiteReader((path, bytes) -> {}, List.of(), "", (file, title, headings, text) -> {}, false);
        SITE.forEach(reader::accept);
        reader.report(findings);
        assertEquals(List.of(), findings.sorted());
        assertFalse(SITE.keySet().stream().anyMatch(p -> p.endsWith(".js")), "no script");
    }

    @Test
    void everyMessageHasAPageInEachLanguageWhichSaysAllThereIs() {
        for (Language language : Language.values()) {
            var catalogue = Catalogue.of(language);
            var folder = language == Language.TH ? "" : "en/";
            var listed = page(folder + "index.html").select("main ul.list a").eachAttr("href");
            assertEquals(catalogue.codes().size(), listed.size());
            for (String code : catalogue.codes()) {
                assertTrue(listed.contains(code + ".html"), code);
                var page = page(folder + code + ".html");
                assertEquals(language.code(), page.select("html").attr("lang"));
                assertEquals(catalogue.title(code), page.select("h1").text());
                assertEquals(
                        List.of(catalogue.wrong(code), catalogue.right(code)),
                        page.select("main pre").stream().map(Element::wholeText).toList(),
                        code);
                assertTrue(page.select("dl dd").last().text().matches(VERSION.pattern()), code);
                assertEquals(2, page.select("link[hreflang]").size());
            }
        }
    }

    @Test
    void bothLanguagesLeadToEachOther() {
        for (Language language : Language.values()) {
            for (Element link : page(language == Language.TH
                            ? "spending-exceeds-budget.html"
                            : "en/spending-exceeds-budget.html")
                    .select("link[hreflang]")) {
                var target = link.absUrl("href").replace("https://example.go.th/", "");
                assertEquals(link.attr("hreflang"), page(target).select("html").attr("lang"));
            }
        }
    }

    @Test
    void themesHoldEveryMessageOnceAndAreTheSameInBothLanguages() {
        var thai = new ArrayList<>(Catalogue.of(Language.TH).themes().values());
        assertEquals(thai, new ArrayList<>(Catalogue.of(Language.EN).themes().values()));
        var codes = thai.stream().flatMap(List::stream).toList();
        assertEquals(
                new ArrayList<>(Catalogue.of(Language.TH).codes()),
                codes.stream().sorted().toList());
        assertFalse(Catalogue.of(Language.TH).themes().containsKey(""));
    }

    @Test
    void whatAsksIsTakenFromTheListsOfTheYears() throws IOException {
        var handbook = new Handbook(Path.of(""));
        var known = Catalogue.of(Language.TH).codes();
        for (String code : new TreeSet<>(handbook.codes())) {
            assertTrue(known.contains(code), code);
            assertFalse(handbook.asked(code).isEmpty(), "no list asks for what " + code + " is about");
        }
        var spending = handbook.asked("spending-not-stated");
        assertTrue(spending.stream().anyMatch(a -> a.list().year().number() == 2567), spending.toString());
        assertEquals(List.of(), handbook.asked("yaml-tab"));
    }

    @Test
    void onlyMessagesThatExistAreYoungerThanTheFirstVersion() throws IOException {
        var since = new Properties();
        try (var stream = Catalogue.class.getResourceAsStream("/messages/since.properties")) {
            since.load(stream);
        }
        var known = Catalogue.of(Language.TH).codes();
        for (String code : since.stringPropertyNames()) {
            assertTrue(code.equals("first") || known.contains(code), code);
            assertTrue(since.getProperty(code).matches(VERSION.pattern()), code);
        }
    }
}
