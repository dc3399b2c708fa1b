package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

    private final MarkdownRenderer markdown = new MarkdownRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.go.th/a",
                "https://example.go.th/?q=1&r=2",
                "HTTPS://example.go.th",
                "mailto:a@example.go.th",
                "tel:043123456",
                "a/b.pdf",
                "../a.html#x",
                "#x",
                "?q=a:b",
                "a/b:c",
                "รายงาน.pdf",
            })
    void ordinaryAddressesAreLinked(String address) {
        assertTrue(LinkPolicy.allows(address));
        assertTrue(markdown.toHtml("[x](" + address + ")").contains("<a href="), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "java&Tab;script:alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html,x",
                "data:image/svg+xml,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x",
                "//evil.example",
                "\\\\\\\\evil.example",
                "/\\\\evil.example",
                "http:evil",
                "&nbsp;javascript:alert(1)",
            })
    void otherAddressesLoseTheirLink(String address) {
        for (String form : new String[] {"[x](%s)", "![x](%s)", "<%s>", "[x]\n\n[x]: %s"}) {
            var html = markdown.toHtml(form.formatted(address));
            assertFalse(html.contains("href="), html);
            assertFalse(html.contains("src="), html);
        }
    }

    @Test
    void theWordsOfAForbiddenLinkStay() {
        assertEquals("<p>อ่าน <em>ที่นี่</em> นะ</p>\n", markdown.toHtml("อ่าน [*ที่นี่*](javascript:x) นะ"));
    }

    @Test
    void htmlIsShownAsText() {
        assertEquals(
                "<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n", markdown.toHtml("a <b onclick=\"x\">b</b>"));
        assertFalse(markdown.toHtml("<script>alert(1)</script>").contains("<script"));
    }

    @ParameterizedTest
    @CsvSource({"1,3", "3,3", "1221,3443", "136,345", "312,334", "12345,34566"})
    void headingsBeginBelowThePagesAndLeaveNoGap(String written, String shown) {
        var source = new StringBuilder();
        written.chars().forEach(level -> source.append("#".repeat(level - '0')).append(" x\n"));
        var html = markdown.toHtml(source.toString());
        var found = new StringBuilder();
        for (int at = html.indexOf("<h"); at >= 0; at = html.indexOf("<h", at + 1)) {
            found.append(html.charAt(at + 2));
        }
        assertEquals(shown, found.toString());
    }

    @Test
    void aWideTableScrollsUnderAName() {
        var html = markdown.toHtml("# งบ\n\n|a|b|c|d|\n|-|-:|:-|-|\n|1|2|3|4|\n");
        assertTrue(
                html.contains("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"ตาราง: งบ\"><table>")
                        || html.contains("aria-label=\"ตาราง: งบ\">\n<table>"),
                html);
        assertTrue(html.contains("<th class=\"right\" scope=\"col\">b</th>"), html);
        assertFalse(html.contains("align="), html);
    }

    @Test
    void aNarrowTableStandsAlone() {
        assertFalse(markdown.toHtml("|a|b|\n|-|-|\n|1|2|\n").contains("scroll"));
    }

    @Test
    void linksFromTheRootBecomeRelative() {
        assertEquals(
                "<p><a href=\"../../plans/index.html#a\">x</a></p>\n", markdown.toHtml("[x](/plans/#a)", 3, "../../"));
        assertEquals("<p><a href=\"../files/a.pdf\">x</a></p>\n", markdown.toHtml("[x](/files/a.pdf)", 3, "../"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/plans/#a, ../../../en/plans/index.html#a",
        "/plans/index.html?q=1#a, ../../../en/plans/index.html?q=1#a",
        "/, ../../../en/index.html",
        "../../plans/#a, ../../../en/plans/index.html#a",
        "../about/, ../../../pages/about/../about/",
        "../../files/a.pdf, ../../../pages/about/../../files/a.pdf",
        "/files/a.pdf, ../../../files/a.pdf",
        "/old/, ../../../old/index.html",
        "/en/plans/, ../../../en/plans/index.html",
        "../../../../plans/, ../../../pages/about/../../../../plans/",
        "#a, #a",
        "?q=1, ?q=1",
        "https://x.example/plans/, https://x.example/plans/"
    })
    void linksOfAnEnglishPageLeadToEnglishPages(String written, String expected) {
        var pages = Set.of("plans/index.html", "en/plans/index.html", "index.html", "en/index.html", "old/index.html");
        var there = new Destinations("../../../", "pages/about/index.html", "en/", pages);
        assertEquals(expected, there.of(written));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bombs")
    void bombsAreDefused(String bomb) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> markdown.toHtml(bomb));
    }

    static Stream<String> bombs() {
        int size = 60_000;
        return Stream.of(
                "[[]()".repeat(size / 5),
                "![[]()".repeat(size / 6),
                "x <!-- ".repeat(size / 7),
                "[a](<b".repeat(size / 6),
                "*a **a ".repeat(size / 7),
                "> ".repeat(size / 2),
                "- ".repeat(size / 2),
                "1. ".repeat(size / 3),
                "`".repeat(300).chars().mapToObj(c -> "`x").reduce("", (a, b) -> a + b + "`".repeat(a.length() % 90)),
                "[".repeat(size) + "]".repeat(size),
                ("|" + "a|".repeat(150) + "\n|" + "-|".repeat(150) + "\n")
                        + ("|" + "x|".repeat(150) + "\n").repeat(150),
                Stream.iterate(0, i -> i + 1)
                        .limit(5000)
                        .map(i -> "[" + i + "]: /u\n")
                        .reduce("", String::concat),
                "x".repeat(120_000));
    }
}
