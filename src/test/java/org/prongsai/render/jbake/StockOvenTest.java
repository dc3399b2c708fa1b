package org.prongsai.render.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.render.Themes;

/** Our engines work in JBake's own oven, so they use its extension points as they were meant. */
class StockOvenTest {

    @TempDir
    Path site;

    @Test
    void jbakeItselfBakesWithOurEngines() throws IOException, InterruptedException {
        Themes.put(site, "jbake.properties", """
                db.store=memory
                template.page.file=page.peb
                render.index=false
                render.archive=false
                render.feed=false
                render.sitemap=false
                render.tags=false
                render.error404=false
                """);
        Themes.put(site, "content/news.md", """
                title=<ข่าว>
                type=page
                status=published
                ~~~~~~
                # หัวข้อ

                ข้อความ **หนา** <b>
                """);
        Themes.put(
                site,
                "templates/page.peb",
                "<h1>{{ content.title }}</h1>{{ content.body | raw }}{% for p in published_pages %}[{{ p.uri }}]{% endfor %}");
        var log = site.resolve("log.txt");
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.prongsai.render.jbake.StockBake",
                        site.toString(),
                        site.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, child.waitFor(), () -> read(log));
        assertEquals(
                "<h1>&lt;ข่าว&gt;</h1><h3>หัวข้อ</h3>\n<p>ข้อความ <strong>หนา</strong> &lt;b&gt;</p>\n[news.html]",
                read(site.resolve("out/news.html")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
