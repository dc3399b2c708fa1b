package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.browser.Samples.Sample;

/** What a reader on a slow network loads before the first words stand: the page and its style sheets. */
class WeightTest {

    /**
     * Pages of the demo with what they may weigh. Most stay below 50 KiB, and below 12 on the way; a plan of 80 items, and
     * what answers for a whole year on one page, holds more text than that.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  |  50 | 12
            mueang-khaen/                       |  50 | 12
            mueang-khaen/plans/2566-2570/p01/   |  50 | 12
            bang-toei/plans/2567/               |  55 | 12
            ban-tuayang/progress/2567/          |  59 | 12
            ban-tuayang/ita/2566/               |  62 | 13
            ban-tuayang/reports/2567-6m/        |  71 | 13
            ban-tuayang/oit/2567/               |  61 | 12
            ban-tuayang/oit/2567/o14/           |  50 | 12
            mueang-khaen/oit/2568/assessor/     |  50 | 12
            mueang-khaen/oit/2568/itas/         |  54 | 12
            ban-tuayang/calendar/               |  50 | 12
            search/                             |  50 | 12
            ko/plans/2561-2564/                 | 150 | 19
            """)
    void aPageIsLight(String page, int kib, int kibOnTheWay) throws IOException {
        var file = Sample.DEMO.folder().resolve(page).resolve("index.html");
        long whole = Files.size(file);
        long onTheWay = compressed(file);
        for (var link : Jsoup.parse(file).select("link[rel=stylesheet]")) {
            var sheet = file.resolveSibling(link.attr("href"));
            whole += Files.size(sheet);
            onTheWay += compressed(sheet);
        }
        long most = kib * 1024L;
        long mostOnTheWay = kibOnTheWay * 1024L;
        var said = "%s: %,d bytes, %,d on the way".formatted(page, whole, onTheWay);
        assertTrue(whole <= most && onTheWay <= mostOnTheWay, said);
    }

    private static long compressed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
