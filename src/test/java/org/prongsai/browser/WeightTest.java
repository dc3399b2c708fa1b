package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.browser.Samples.Sample;

/**
 * What a reader on a slow network loads before the first words stand: a page and its style sheets. Every page of the demo
 * keeps below 50 KiB, and below 12 on the way, but those that show a whole document or a whole year at one address,
 * because somebody looks for every part of it there. A letter of Thai takes three bytes; the longest report has 179 KiB of
 * words.
 */
class WeightTest {

    private static final int KIB = 1024;

    /**
     * What a page may weigh, in KiB.
     *
     * @param pages addresses, as a pattern
     * @param whole the page and its style sheets
     * @param onTheWay the same, compressed
     */
    record Limit(String pages, int whole, int onTheWay) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit("[^/]+/plans/.*/form", 206, 30),
            new Limit("[^/]+/plans/[^/]+", 142, 19),
            new Limit("[^/]+/reports/.*/form", 205, 28),
            new Limit("[^/]+/reports/[^/]+", 314, 35),
            new Limit("[^/]+/progress/.*", 58, 12),
            new Limit("[^/]+/ita/.*", 137, 20),
            new Limit("[^/]+/oit/[^/]+", 72, 13),
            new Limit("[^/]+/oit/.*/assessor", 83, 12),
            new Limit("[^/]+/oit/.*/itas", 98, 15),
            new Limit("bang-toei/oit/2568/o26", 54, 12),
            new Limit("khlong-prap/oit/2568/o27", 101, 16),
            new Limit("ko/oit/2564/o39", 70, 13),
            new Limit("ko/oit/2565/o41", 109, 17),
            new Limit("ko/search", 54, 12),
            new Limit(".*", 50, 12));

    static List<String> pages() throws IOException {
        var site = Sample.DEMO.folder();
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.endsWith("index.html"))
                    .map(file -> site.relativize(file.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("pages")
    void aPageIsLight(String page) throws IOException {
        var file = Sample.DEMO.page(page);
        long whole = Files.size(file);
        long onTheWay = compressed(file);
        for (var link : Jsoup.parse(file).select("link[rel=stylesheet]")) {
            var sheet = file.resolveSibling(link.attr("href"));
            whole += Files.size(sheet);
            onTheWay += compressed(sheet);
        }
        var limit =
                LIMITS.stream().filter(l -> page.matches(l.pages())).findFirst().orElseThrow();
        var said = "%s: %,d bytes, %,d on the way; the limit is %s".formatted(page, whole, onTheWay, limit);
        assertTrue(whole <= (long) limit.whole() * KIB && onTheWay <= (long) limit.onTheWay() * KIB, said);
    }

    private static long compressed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
