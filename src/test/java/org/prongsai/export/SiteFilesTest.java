package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.ReportSamples;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.Catalogue;
import org.prongsai.page.PagePlan;
import org.prongsai.render.TemplateEngine;
import org.prongsai.render.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SiteFilesTest {

    private static final String BASE = "https://example.go.th/ita/";

    @Test
    void withoutAnAddressThereIsNothingToTell() {
        var files = files("");
        assertEquals(List.of("robots.txt"), List.copyOf(files.keySet()));
        assertEquals("User-agent: *\nAllow: /\n", files.get("robots.txt"));
    }

    @Test
    void theSitemapNamesEveryPageWithItsOwnDay() throws Exception {
        var files = files(BASE);
        assertTrue(files.get("robots.txt").endsWith("\nSitemap: " + BASE + "sitemap.xml\n"));
        var map = new TreeMap<String, String>();
        var urls = xml(files.get("sitemap.xml")).getElementsByTagName("url");
        for (int i = 0; i < urls.getLength(); i++) {
            map.put(text(urls, i, "loc"), text(urls, i, "lastmod"));
        }
        assertEquals(
                catalogue(site(BASE)).listings().stream()
                        .map(l -> BASE + l.page().address().path().substring(1))
                        .filter(url -> !url.endsWith("404.html"))
                        .sorted()
                        .toList(),
                List.copyOf(map.keySet()));
        for (Catalogue.Listing listing : catalogue(site(BASE)).listings()) {
            var url = BASE + listing.page().address().path().substring(1);
            assertEquals(url.endsWith("404.html") ? null : listing.updated(), map.get(url));
        }
    }

    @Test
    void theSitemapOfOneLanguageSpeaksOfNone() {
        var sitemap = files(BASE).get("sitemap.xml");
        assertFalse(sitemap.contains("xhtml"), sitemap);
    }

    @ParameterizedTest
    @CsvSource({"th en, th", "en th, en"})
    void theSitemapOfTwoLanguagesTiesThePagesOfEach(String languages, String first) throws Exception {
        var site = site(BASE, List.of(languages.split(" ")));
        var map = new TreeMap<String, Map<String, String>>();
        var urls = xml(files(site).get("sitemap.xml")).getElementsByTagName("url");
        for (int i = 0; i < urls.getLength(); i++) {
            map.put(text(urls, i, "loc"), alternates((Element) urls.item(i)));
            assertTrue(text(urls, i, "lastmod").matches("\\d{4}-\\d\\d-\\d\\d"));
        }
        assertTrue(map.size() > 20, map::toString);
        var forms = map.keySet().stream().filter(url -> url.endsWith("/form/")).toList();
        assertEquals(
                List.of(Map.of()), forms.stream().map(map::remove).distinct().toList(), "official forms are in Thai");
        map.forEach((url, alternates) -> {
            assertEquals(Set.of("th", "en", "x-default"), alternates.keySet(), url);
            assertEquals(alternates.get(first), alternates.get("x-default"), url);
            assertTrue(alternates.containsValue(url), url);
            alternates.values().forEach(other -> assertEquals(alternates, map.get(other), other));
        });
        assertEquals(map.size(), 2 * map.values().stream().distinct().count());
    }

    @Test
    void linksOfASitemapCountAsItsBytes() {
        var alternates = List.of(new Sitemap.Alternate("th", BASE), new Sitemap.Alternate("en", BASE + "en/"));
        var entries = IntStream.range(0, 20)
                .mapToObj(i -> new Sitemap.Entry(BASE + i + "/", "2026-01-01", alternates))
                .toList();
        Sitemap.write(BASE, entries, 1000, 2000, (path, bytes) -> assertTrue(bytes.length < 2400, path));
    }

    private static Map<String, String> alternates(Element url) {
        var alternates = new TreeMap<String, String>();
        var links = url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            assertEquals("alternate", link.getAttribute("rel"));
            alternates.put(link.getAttribute("hreflang"), link.getAttribute("href"));
        }
        return alternates;
    }

    @Test
    void aLargeSitemapIsDivided() throws Exception {
        var entries = IntStream.range(0, 25)
                .mapToObj(i -> new Sitemap.Entry(BASE + i + "/", "2026-01-%02d".formatted(i + 1), List.of()))
                .toList();
        var files = new TreeMap<String, String>();
        Sitemap.write(BASE, entries, 10, 1 << 20, (path, bytes) -> files.put(path, utf8(bytes)));
        assertEquals(
                List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"), List.copyOf(files.keySet()));
        var parts = xml(files.get("sitemap.xml")).getElementsByTagName("sitemap");
        assertEquals(BASE + "sitemap-2.xml", text(parts, 1, "loc"));
        assertEquals("2026-01-20", text(parts, 1, "lastmod"));
        assertEquals(
                5, xml(files.get("sitemap-3.xml")).getElementsByTagName("url").getLength());
        files.clear();
        Sitemap.write(BASE, entries, 1000, 500, (path, bytes) -> files.put(path, utf8(bytes)));
        assertTrue(files.size() > 6, files.keySet()::toString);
        files.forEach((name, file) -> assertTrue(name.equals("sitemap.xml") || file.length() < 900, file));
    }

    @Test
    void feedsHaveStableIdsAndTheDaysOfContent() throws Exception {
        var files = files(BASE);
        for (String name : List.of("feed.xml", "sample/feed.xml")) {
            var feed = xml(files.get(name)).getDocumentElement();
            assertEquals("feed", feed.getNodeName());
            assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
            assertEquals(BASE + name.replace("feed.xml", ""), text(feed, "id"));
            var links = feed.getElementsByTagName("link");
            assertEquals(BASE + name, ((Element) links.item(0)).getAttribute("href"));
            var entries = feed.getElementsByTagName("entry");
            var ids = new ArrayList<String>();
            var days = new ArrayList<String>();
            for (int i = 0; i < entries.getLength(); i++) {
                ids.add(text(entries, i, "id"));
                days.add(text(entries, i, "updated"));
                assertFalse(text(entries, i, "title").isEmpty());
            }
            assertTrue(ids.contains(BASE + "sample/reports/2567-12m/"), ids::toString);
            assertTrue(ids.contains(BASE + "sample/plans/2566-2567/"), ids::toString);
            assertFalse(ids.toString().contains("/p01/"));
            assertEquals(ids.size(), ids.stream().distinct().count());
            assertEquals(days.get(0), text(feed, "updated"));
            assertTrue(days.get(0).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00\\+07:00"), days.get(0));
            assertEquals(days.stream().sorted((a, b) -> b.compareTo(a)).toList(), days);
        }
    }

    @Test
    void theCatalogueNamesEveryDataSetWithItsFiles() {
        var catalogue = files(BASE).get("catalog.json");
        for (String url : List.of(
                "plans/2566-2567/budgets.csv",
                "plans/2566-2567/plan.json",
                "reports/2567-6m/report.csv",
                "ita/2567/ita.csv")) {
            assertTrue(catalogue.contains("\"@id\" : \"" + BASE + "sample/" + url + "\""), url);
        }
        assertEquals(1, catalogue.split("foaf:name", -1).length - 1, "the agency is described once");
    }

    private static Map<String, String> files(String baseUrl) {
        return files(site(baseUrl));
    }

    private static Map<String, String> files(Site site) {
        var files = new TreeMap<String, String>();
        SiteFiles.write(site, catalogue(site).listings(), (path, bytes) -> files.put(path, utf8(bytes)));
        return files;
    }

    private static Catalogue catalogue(Site site) {
        var catalogue = new Catalogue();
        catalogue.noting(PagePlan.of(site)).forEach(page -> page.view().get());
        return catalogue;
    }

    private static Site site(String baseUrl) {
        return site(baseUrl, ReportSamples.site().config().languages());
    }

    private static Site site(String baseUrl, List<String> languages) {
        var site = ReportSamples.site();
        var old = site.config();
        var config = new SiteConfig(
                old.title(),
                old.tagline(),
                baseUrl,
                languages,
                old.theme(),
                old.mode(),
                old.openYear(),
                "",
                old.formDigits(),
                old.origin());
        return new Site(config, site.agencies(), site.itaSchemes(), site.frameworks(), site.types());
    }

    @Test
    void linkedDataIsJsonAndNamesTheFiles() throws Exception {
        var engine = new TemplateEngine(Theme.shipped());
        for (var page : PagePlan.of(site(BASE, List.of("th", "en")))) {
            var out = new StringWriter();
            engine.render(page.layout(), page.view().get(), out);
            var html = org.jsoup.Jsoup.parse(out.toString());
            var data = html.select("script");
            if (page.agency().isEmpty()) {
                assertEquals(0, data.size());
                continue;
            }
            assertEquals("application/ld+json", data.attr("type"));
            var json = data.get(0).data();
            try (var parser = new com.fasterxml.jackson.core.JsonFactory().createParser(json)) {
                while (parser.nextToken() != null) {
                    // Reading on is the proof.
                }
            }
            var language = page.isFirst() ? "th" : "en";
            var url = BASE + page.address().path().substring(1);
            assertTrue(json.contains("\"GovernmentOrganization\",\"@id\":\"" + BASE + "sample/#agency\""), json);
            assertTrue(
                    json.contains("\"url\":\"" + BASE + (page.isFirst() ? "" : "en/") + "sample/\""),
                    "the agency's page in the same language: " + json);
            assertTrue(json.contains("{\"@type\":\"WebPage\",\"@id\":\"" + url + "\""), json);
            assertTrue(json.contains("\"inLanguage\":\"" + language + "\",\"dateModified\""), json);
            for (var step : html.select("nav.crumbs li")) {
                assertTrue(json.contains("\"name\":\"" + step.text() + "\""), "the way as shown: " + step.text());
            }
            boolean hasData =
                    List.of("plan", "report", "progress", "ita", "oit").contains(page.layout());
            assertEquals(hasData, json.contains("\"Dataset\""), page.address().path());
            var first = page.isFirst() ? url : url.replace(BASE + "en/", BASE);
            assertEquals(hasData, json.contains("\"Dataset\",\"@id\":\"" + first + "#data\""), "one data set");
            assertFalse(json.contains("\"contentUrl\":\"" + BASE + "en/"), "files are there once");
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(NodeList of, int i, String child) {
        return text((Element) of.item(i), child);
    }

    /** The text of an element's own child. */
    private static String text(Element of, String child) {
        for (var node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(child)) {
                return node.getTextContent();
            }
        }
        throw new AssertionError("no " + child);
    }
}
