package org.prongsai.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whatever prose holds becomes HTML that runs nothing and leads only where links may lead. */
public final class MarkdownFuzz {

    private static final Set<String> FORBIDDEN =
            Set.of("script", "style", "iframe", "object", "embed", "form", "svg", "math", "base", "meta", "link");

    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer();

    private MarkdownFuzz() {}

    /** One try; fails where the promise does not hold. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var html = MARKDOWN.toHtml(new String(bytes, UTF_8), 2, "../");
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertFalse(FORBIDDEN.contains(element.normalName()), html);
            element.attributes()
                    .forEach(a -> assertFalse(
                            a.getKey().startsWith("on") || a.getKey().equals("style"), html));
            assertTrue(LinkPolicy.allows(element.attr("href")), html);
            assertTrue(LinkPolicy.allowsPicture(element.attr("src")), html);
        }
    }
}
