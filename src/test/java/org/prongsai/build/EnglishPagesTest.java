package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Severity;

/** The demo in Thai and English, and a small site in every order of languages. */
class EnglishPagesTest {

    private static final Path SAMPLE = Path.of("src/test/resources/sites/english/site");
    private static final Pattern THAI = Pattern.compile("[\\u0e00-\\u0e7f]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    /**
     * Attributes that may hold Thai names among English words: no element can be put inside them. A heading of a column
     * that is content stands beside English cells.
     */
    private static final Set<String> MIXED =
            Set.of("content", "aria-label", "alt", "title", "data-label", "href", "src");

    @TempDir
    static Path folder;

    private static Path demo;
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void build() throws IOException {
        var site = folder.resolve("demo");
        copy(Path.of("content"), site.resolve("content"));
        var config = Files.readString(Path.of("site-config.yml")).replaceAll("(?m)^languages:.*\\R?", "");
        Files.writeString(site.resolve("site-config.yml"), config + "\nlanguages: [th, en]\n");
        demo = built(site);
        for (Path file : pages(demo)) {
            PAGES.put(name(demo, file), Jsoup.parse(file));
        }
    }

    @Test
    void thaiInEnglishPagesIsMarkedAsThai() {
        int thai = 0;
        for (var page : PAGES.entrySet()) {
            if (!page.getKey().startsWith("en/")) {
                continue;
            }
            assertEquals("en", page.getValue().selectFirst("html").attr("lang"), page.getKey());
            for (Element element : page.getValue().getAllElements()) {
                boolean told = language(element).equals("th");
                for (TextNode text : element.textNodes()) {
                    boolean isThai = THAI.matcher(text.text()).find();
                    thai += isThai ? 1 : 0;
                    // A page's title is one text, which no element can divide.
                    boolean mixedTitle = element.nameIs("title")
                            && LATIN.matcher(text.text()).find();
                    assertTrue(!isThai || told || mixedTitle, () -> page.getKey() + ": " + element.outerHtml());
                }
                element.attributes()
                        .forEach(attribute -> assertTrue(
                                told
                                        || !THAI.matcher(attribute.getValue()).find()
                                        || MIXED.contains(attribute.getKey()),
                                () -> page.getKey() + ": " + attribute));
            }
        }
        assertTrue(thai > 10_000, "names and texts of the demo");
    }

    @Test
    void englishIsNotMarkedAsThai() {
        for (var page : PAGES.entrySet()) {
            if (page.getKey().startsWith("en/")) {
                for (Element run : page.getValue().select("[lang=th]")) {
                    boolean wrong = !run.hasAttr("hreflang")
                            && LATIN.matcher(run.text()).find();
                    assertFalse(wrong, () -> page.getKey() + ": " + run.outerHtml());
                }
            }
        }
    }

    @Test
    void everyPageNamesItsPartnerAndIsNamedByIt() {
        long pairs = 0;
        for (var page : PAGES.entrySet()) {
            if (page.getKey().equals("404.html") || page.getKey().endsWith("/form/index.html")) {
                continue;
            }
            var alternates = alternates(page.getValue());
            assertEquals(Set.of("th", "en", "x-default"), alternates.keySet(), page.getKey());
            assertEquals(alternates.get("th"), alternates.get("x-default"), page.getKey());
            var own = page.getValue().selectFirst("link[rel=canonical]").attr("href");
            assertEquals(own, alternates.get(page.getValue().selectFirst("html").attr("lang")), page.getKey());
            var other = page.getKey().startsWith("en/") ? page.getKey().substring(3) : "en/" + page.getKey();
            assertTrue(PAGES.containsKey(other), other);
            assertEquals(alternates, alternates(PAGES.get(other)), page.getKey());
            var there = page.getValue().selectFirst("a[hreflang]");
            assertEquals(other, target(page.getKey(), there.attr("href")), page.getKey());
            assertEquals(there.attr("lang"), there.attr("hreflang"));
            pairs++;
        }
        assertTrue(pairs > 400, () -> PAGES.size() + " pages");
    }

    @Test
    void linksStayInEnglishWhereThereIsAPage() {
        for (var page : PAGES.entrySet()) {
            if (!page.getKey().startsWith("en/")) {
                continue;
            }
            for (Element link : page.getValue().select("a[href]:not([hreflang])")) {
                var href = link.attr("href");
                if (href.contains(":") || href.startsWith("#")) {
                    continue;
                }
                var target = target(page.getKey(), href);
                assertTrue(target.startsWith("en/") || !PAGES.containsKey(target), () -> page.getKey() + ": " + link);
            }
        }
    }

    @Test
    void everyPageIsSharedWithAPictureThatIsThere() throws IOException {
        var base = "https://prongsai.example/";
        var pictures = new HashMap<String, String>();
        for (var page : PAGES.entrySet()) {
            boolean search = page.getKey().endsWith("search/index.html");
            var url = page.getValue().select("meta[property=og:image]").attr("content");
            assertEquals(search || page.getKey().equals("404.html"), url.isEmpty(), page.getKey());
            if (!url.isEmpty()) {
                assertTrue(url.startsWith(base), url);
                assertEquals(
                        page.getKey().startsWith("en/"),
                        url.startsWith(base + "en/"),
                        "in the language of the page: " + url);
                pictures.put(
                        url.substring(base.length()),
                        page.getValue().select("meta[property=og:image:alt]").attr("content"));
                assertEquals(
                        page.getValue().selectFirst("link[rel=canonical]").attr("href"),
                        page.getValue().select("meta[property=og:url]").attr("content"));
            }
        }
        try (Stream<Path> files = Files.walk(demo)) {
            assertEquals(
                    pictures.keySet().stream().sorted().toList(),
                    files.filter(f -> f.endsWith("card.png"))
                            .map(f -> name(demo, f))
                            .sorted()
                            .toList());
        }
        for (var picture : pictures.entrySet()) {
            long size = Files.size(demo.resolve(picture.getKey()));
            assertTrue(size > 5_000 && size < 40 * 1024, picture.getKey() + ": " + size);
            assertTrue(
                    !picture.getKey().contains("ban-tuayang")
                            || picture.getValue().startsWith("ข้อมูลตัวอย่าง")
                            || picture.getValue().startsWith("Sample data"),
                    picture::toString);
        }
    }

    @Test
    void dataIsThereOnce() throws IOException {
        try (Stream<Path> files = Files.walk(demo.resolve("en"))) {
            var others = files.filter(Files::isRegularFile)
                    .map(f -> name(demo, f))
                    .filter(f -> !f.endsWith(".html") && !f.endsWith("/card.png") && !f.startsWith("en/search/data/"))
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    @Test
    void englishPagesHaveASearchOfTheirOwn() throws IOException {
        var index = Files.readString(demo.resolve("en/search/data/index.js"));
        assertTrue(index.contains("Reports and progress"), index.substring(0, 200));
        assertTrue(Files.readString(demo.resolve("en/search/data/d0.js")).contains("\"en/"));
        assertFalse(Files.readString(demo.resolve("search/data/d0.js")).contains("\"en/"));
        assertTrue(Files.readString(demo.resolve("sitemap.xml")).contains("/en/"));
    }

    @Test
    void theMissingPageSaysSoInBothLanguages() {
        var page = PAGES.get("404.html");
        assertEquals("th", page.selectFirst("html").attr("lang"));
        assertTrue(page.select("main [lang=en]").text().contains("There is no page at this address"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"th | th | ", "en | en | ", "th, en | th | en", "en, th | en | th"})
    void everyOrderOfLanguagesWorks(String languages, String first, String second) throws IOException {
        var site = folder.resolve("order-" + languages.replace(", ", "-"));
        copy(SAMPLE, site);
        var config = Files.readString(site.resolve("site-config.yml"));
        Files.writeString(
                site.resolve("site-config.yml"),
                config.replaceAll("(?m)^languages:.*", "languages: [" + languages + "]"));
        var out = built(site);
        assertEquals(first, language(out.resolve("index.html")));
        for (String other : List.of("th", "en")) {
            var home = out.resolve(other + "/index.html");
            assertEquals(other.equals(second), Files.exists(home), other);
            if (other.equals(second)) {
                assertEquals(other, language(home));
            }
        }
    }

    @Test
    void proseLeadsToPagesOfTheSameLanguage() throws IOException {
        var site = folder.resolve("prose");
        copy(SAMPLE, site);
        var pages = Files.createDirectories(site.resolve("content/tambon/pages"));
        Files.createDirectories(site.resolve("content/tambon/files"));
        Files.writeString(site.resolve("content/tambon/files/a.txt"), "ข้อความ");
        Files.writeString(
                pages.resolve("links.md"),
                "---\ntitle: ลิงก์\n---\n[ผล](/ita/2569/#levels) [แผน](../../plans/2569-2570/) [ไฟล์](/files/a.txt)");
        var out = built(site);
        assertEquals(
                List.of("../../ita/2569/index.html#levels", "../../plans/2569-2570/", "../../files/a.txt"),
                links(out.resolve("pages/links/index.html")));
        assertEquals(
                List.of(
                        "../../../en/ita/2569/index.html#levels",
                        "../../../en/plans/2569-2570/index.html",
                        "../../../files/a.txt"),
                links(out.resolve("en/pages/links/index.html")));
    }

    private static List<String> links(Path page) throws IOException {
        return Jsoup.parse(page).select(".prose a").eachAttr("href");
    }

    private static String language(Path file) throws IOException {
        return Jsoup.parse(file).selectFirst("html").attr("lang");
    }

    private static String language(Element element) {
        var told = element.closest("[lang]");
        return told == null ? "" : told.attr("lang");
    }

    private static Map<String, String> alternates(Document page) {
        var alternates = new HashMap<String, String>();
        page.select("link[rel=alternate][hreflang]").forEach(l -> alternates.put(l.attr("hreflang"), l.attr("href")));
        return alternates;
    }

    /** The file a link of a page leads to. */
    private static String target(String page, String href) {
        var path = href.replaceFirst("[?#].*", "");
        return Path.of(page).resolveSibling(path).normalize().toString().replace('\\', '/');
    }

    private static Path built(Path site) {
        var out = site.resolveSibling(site.getFileName() + "-out");
        var result = new SiteBuild(site, stage -> {}).build(out);
        assertTrue(result.published(), () -> result.findings().sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList()
                .toString());
        return out;
    }

    private static List<Path> pages(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(f -> f.toString().endsWith(".html")).toList();
        }
    }

    private static String name(Path out, Path file) {
        return out.relativize(file).toString().replace('\\', '/');
    }

    private static void copy(Path from, Path to) throws IOException {
        var all = new ArrayList<Path>();
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(all::add);
        }
        for (Path file : all) {
            var target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
