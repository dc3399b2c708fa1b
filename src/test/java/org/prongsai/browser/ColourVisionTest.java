package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.browser.Samples.Sample;

/**
 * Whoever sees some colours as one, or none at all, still tells the parts of a chart and the states of work apart: measured
 * on the pixels such a reader sees.
 */
@InBrowser
class ColourVisionTest {

    private static final List<String> DEFICIENCIES =
            List.of("protanopia", "deuteranopia", "tritanopia", "achromatopsia");
    private static final String OF_STATUS = ".tag, .legend li[class^=s-]";

    /** Contrast of WCAG that shapes need, and that words need. */
    private static final double SHAPE = 3;

    private static final double WORD = 4.5;
    /** Two patterns are told apart if in so much of them one is light where the other is dark. */
    private static final double PATTERN = 0.1;
    /** How far down a page is looked at, in pixels. */
    private static final int HIGHEST = 2400;
    /** Parts of a bar that are narrower have no room for a pattern; what they say stands in the legend, too. */
    private static final int NARROWEST = 6;

    private static Tab tab;

    /**
     * Something drawn, in pixels from the top left corner of the page.
     *
     * @param chart which chart it stands in, counted from 0; -1 for words and icons
     * @param bar which bar, counted through the page; -1 for what stands in no bar
     * @param kind {@code part}, {@code ground} or {@code mark} of a bar; {@code swatch} of a legend; {@code word} or
     *     {@code icon} of a status
     * @param name the code of a part, the text of a word
     */
    record Shape(int chart, int bar, String kind, String name, double x, double y, double width, double height) {

        static Shape of(Map<?, ?> drawn) {
            return new Shape(
                    number(drawn, "chart").intValue(),
                    number(drawn, "bar").intValue(),
                    (String) drawn.get("kind"),
                    (String) drawn.get("name"),
                    number(drawn, "x").doubleValue(),
                    number(drawn, "y").doubleValue(),
                    number(drawn, "width").doubleValue(),
                    number(drawn, "height").doubleValue());
        }

        private static Number number(Map<?, ?> drawn, String name) {
            return (Number) drawn.get(name);
        }

        double right() {
            return x + width;
        }

        /** What is seen of it, less a border of two pixels. */
        Picture in(Picture page) {
            return page.part((int) Math.ceil(x) + 2, (int) Math.ceil(y) + 2, (int) width - 5, (int) height - 4);
        }
    }

    @BeforeAll
    static void needsABrowser() {
        tab = Chromium.tab();
    }

    @AfterEach
    void asBefore() {
        tab.look("light");
    }

    @ParameterizedTest
    @CsvSource({
        "ban-tuayang/progress/2567/, light",
        "ban-tuayang/progress/2567/, dark",
        "ban-tuayang/ita/2566/, light",
        "ban-tuayang/ita/2566/, dark",
        "ban-tuayang/oit/2567/, light",
        "ban-tuayang/oit/2567/, dark",
        "bang-toei/, light",
        "bang-toei/, dark",
        "'', light",
        "'', dark"
    })
    void nothingIsToldByColourAlone(String page, String look) {
        open(page, look);
        assertEquals(List.of(), wrapped());
        for (String deficiency : DEFICIENCIES) {
            assertEquals(List.of(), faults(deficiency), deficiency);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ban-tuayang/progress/2567/ | .plot rect:not([class]) { display: none }         | look the same
            ban-tuayang/progress/2567/ | .plot rect[class] { fill: #333; stroke: none }    | cannot be told from its ground
            ban-tuayang/progress/2567/ | .plot .f-done { fill: #eee }                      | cannot be told from the page
            ban-tuayang/ita/2566/      | .plot rect:not([class]) { display: none }         | score and below look the same
            ban-tuayang/ita/2566/      | .plot .halo { stroke: none } .plot .mark { stroke: #555 } | mark cannot be seen
            ban-tuayang/oit/2567/      | .s-done { color: #a00 } .s-done .i { color: #ddd } | icon cannot be seen
            ban-tuayang/oit/2567/      | .tag { color: #0a0 !important }                   | cannot be read
            ''                         | .bar rect { stroke: none }                        | run into each other
            """)
    void aThemeThatTellsByColourIsSeen(String page, String rules, String fault) {
        open(page, "light");
        assertEquals(List.of(), faults("achromatopsia"));
        tab.style(rules);
        var found = faults("achromatopsia");
        assertTrue(found.stream().anyMatch(text -> text.contains(fault)), found::toString);
    }

    @Test
    void aStatusThatMayBreakIsSeen() {
        open("ban-tuayang/progress/2567/", "light");
        tab.style(".tag { white-space: normal }");
        assertTrue(!wrapped().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyStatusIsAWordWithAnIconOfItsOwn(Sample sample) throws IOException {
        int marks = 0;
        try (Stream<Path> files = Files.walk(sample.folder())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                var page = Jsoup.parse(file);
                assertEquals(List.of(), marksAlike(page), file.toString());
                marks += page.select(OF_STATUS).size();
            }
        }
        assertTrue(marks > 100, marks + " marks");
    }

    @Test
    void anIconOfTwoStatusesIsSeen() throws IOException {
        var page = Jsoup.parse(Sample.DEMO.page("bang-toei").toFile());
        var marks = page.select(".legend li[class^=s-]");
        marks.get(0).selectFirst("svg").html(marks.get(1).selectFirst("svg").html());
        assertTrue(marksAlike(page).toString().contains("have the same icon"));
        marks.get(1).selectFirst("svg").remove();
        assertTrue(marksAlike(page).toString().contains("has no icon"));
    }

    private static void open(String page, String look) {
        tab.width(1280);
        tab.look(look);
        tab.open(Sample.DEMO.page(page).toUri());
    }

    /** What two statuses of a page have in common that should tell them apart. */
    private static List<String> marksAlike(Document page) {
        var faults = new ArrayList<String>();
        var ofIcons = new LinkedHashMap<String, String>();
        for (var mark : page.select(OF_STATUS)) {
            var icons = mark.select("> svg.i");
            if (icons.size() != 1 || mark.ownText().isBlank()) {
                faults.add("“" + mark.text() + "” has no icon, or an icon no word");
                continue;
            }
            var status = mark.className().replace("tag ", "");
            var other = ofIcons.putIfAbsent(geometry(icons.first()), status);
            if (other != null && !other.equals(status)) {
                faults.add(other + " and " + status + " have the same icon");
            }
        }
        return faults;
    }

    /** What an icon draws, which stands elsewhere on the page if that has the icon twice. */
    private static String geometry(Element icon) {
        var use = icon.selectFirst("use");
        return use == null
                ? icon.html()
                : icon.ownerDocument()
                        .getElementById(use.attr("href").substring(1))
                        .html();
    }

    /** Statuses that may break at the end of a line, where icon and word would part. */
    private static List<String> wrapped() {
        return tab.faults("[...document.querySelectorAll('.tag:not(.ticks .tag, .pack .tag)')]"
                + ".filter(e => getComputedStyle(e).whiteSpace !== 'nowrap').map(e => e.textContent)");
    }

    /** What a reader with a deficiency does not see on the page that is open. */
    private static List<String> faults(String deficiency) {
        var shapes = shapes();
        var page = Picture.of(tab.seenWith(deficiency, () -> tab.picture(HIGHEST)));
        var faults = new ArrayList<String>();
        shapes.stream()
                .filter(shape -> shape.kind().equals("part"))
                .forEach(part -> partFaults(part, shapes, page, faults));
        swatches(shapes, page).forEach(ofChart -> swatchFaults(ofChart, faults));
        for (Shape shape : shapes) {
            if (shape.kind().equals("mark") && !isMarked(shape, page)) {
                faults.add("the mark cannot be seen in bar " + shape.bar());
            } else if (shape.kind().equals("word") && contrast(shape, page) < WORD) {
                faults.add("“%s” cannot be read: %.1f".formatted(shape.name(), contrast(shape, page)));
            } else if (shape.kind().equals("icon") && contrast(shape, page) < SHAPE) {
                faults.add("“%s”: icon cannot be seen: %.1f".formatted(shape.name(), contrast(shape, page)));
            }
        }
        return faults;
    }

    private static List<Shape> shapes() {
        var shapes = ((List<?>) tab.evaluate(SHAPES, HIGHEST))
                .stream().map(drawn -> Shape.of((Map<?, ?>) drawn)).toList();
        assertTrue(shapes.stream().anyMatch(shape -> shape.kind().equals("part")));
        return shapes;
    }

    private static void partFaults(Shape part, List<Shape> shapes, Picture page, List<String> faults) {
        if (part.width() < NARROWEST) {
            return;
        }
        var colour = part.in(page).ground();
        var above = page.pixel((int) (part.x() + part.width() / 2), (int) part.y() - 3);
        if (Picture.contrast(colour, above) < SHAPE) {
            faults.add(part.name() + " cannot be told from the page");
        }
        for (Shape next : shapes) {
            boolean beside = next.bar() == part.bar() && Math.abs(next.x() - part.right()) < 1;
            if (!beside || next.width() < NARROWEST) {
                continue;
            }
            var other = next.in(page).ground();
            boolean told = Picture.contrast(colour, other) >= SHAPE || isParted(part, next, page);
            if (!told && next.kind().equals("ground")) {
                faults.add(part.name() + " cannot be told from its ground");
            } else if (!told) {
                faults.add(part.name() + " and " + next.name() + " run into each other");
            }
        }
    }

    /** Whether a line stands between two parts, in contrast to both. */
    private static boolean isParted(Shape left, Shape right, Picture page) {
        int a = left.in(page).ground();
        int b = right.in(page).ground();
        int edge = (int) Math.round(right.x());
        for (int x = edge - 2; x <= edge + 1; x++) {
            var column = page.part(x, (int) right.y() + 2, 1, (int) right.height() - 4);
            if (column.share(pixel -> Picture.contrast(pixel, a) >= SHAPE && Picture.contrast(pixel, b) >= SHAPE)
                    > 0.8) {
                return true;
            }
        }
        return false;
    }

    /** The patterns of each chart by the codes they stand for, all cut out where they begin. */
    private static Collection<Map<String, Picture>> swatches(List<Shape> shapes, Picture page) {
        var charts = new TreeMap<Integer, Map<String, Picture>>();
        for (Shape shape : shapes) {
            if (shape.kind().equals("swatch")) {
                var cut = page.part((int) Math.round(shape.x()) + 2, (int) Math.round(shape.y()) + 2, 12, 12);
                charts.computeIfAbsent(shape.chart(), chart -> new TreeMap<>()).putIfAbsent(shape.name(), cut);
            }
        }
        return charts.values();
    }

    private static void swatchFaults(Map<String, Picture> ofChart, List<String> faults) {
        var codes = List.copyOf(ofChart.keySet());
        for (int i = 0; i < codes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (ofChart.get(codes.get(i)).apart(ofChart.get(codes.get(j)), SHAPE) < PATTERN) {
                    faults.add(codes.get(i) + " and " + codes.get(j) + " look the same");
                }
            }
        }
    }

    /** Whether an upright line stands out from what is on both sides of it, or from its halo and that from them. */
    private static boolean isMarked(Shape mark, Picture page) {
        int x = (int) Math.round(mark.x() + mark.width() / 2);
        int y = (int) mark.y() + 4;
        int line = page.part(x - 1, y, 2, 14).ground();
        int halo = page.part(x + 2, y, 1, 14).ground();
        return Stream.of(x - 12, x + 6)
                .map(side -> page.part(side, y, 6, 10).ground())
                .allMatch(side -> Picture.contrast(line, side) >= SHAPE
                        || Picture.contrast(line, halo) >= SHAPE && Picture.contrast(halo, side) >= SHAPE);
    }

    /** Of what is written or drawn to the ground around it. */
    private static double contrast(Shape shape, Picture page) {
        return page.part((int) shape.x(), (int) shape.y(), (int) shape.width(), (int) shape.height())
                .contrastToGround();
    }

    /**
     * What is drawn down to a height. What a part is is told by a legend, or by a mark that it reaches or does not; other
     * bars have it written above them. Their patterns begin at the left end, as those of the legend do.
     */
    private static final String SHAPES = """
            highest => {
              const shapes = [];
              const charts = [...document.querySelectorAll('.chart, .plot-chart')];
              const add = (kind, name, element, r, bar) => {
                if (r.width && r.height && r.bottom + scrollY < highest) {
                  shapes.push({chart: charts.indexOf(element.closest('.chart, .plot-chart')), bar, kind, name,
                    x: r.left + scrollX, y: r.top + scrollY, width: r.width, height: r.height});
                }
              };
              const code = part => part.getAttribute('class').slice(2);
              [...document.querySelectorAll('.bar, .plot')].forEach((svg, bar) => {
                const whole = svg.getBoundingClientRect();
                const parts = [...svg.querySelectorAll('rect[class]:not(.f-ground)')];
                const swatch = parts[0] && parts[0].getBoundingClientRect();
                const counts = svg.matches('.legend .plot') || svg.querySelector('.mark');
                if (counts && swatch && swatch.width >= 16 && Math.abs(swatch.left - whole.left) < 1) {
                  add('swatch', code(parts[0]), svg, swatch, -1);
                }
                if (!svg.matches('.bar, .plot-rows .plot')) return;
                let end = whole.left;
                for (const part of parts) {
                  const r = part.getBoundingClientRect();
                  add('part', code(part), svg, r, bar);
                  end = Math.max(end, r.right);
                }
                if (parts.length && svg.querySelector('.f-ground') && end < whole.right - 1) {
                  add('ground', '', svg, new DOMRect(end, whole.top, whole.right - end, whole.height), bar);
                }
                const mark = svg.querySelector('.mark');
                if (mark) add('mark', '', svg, new DOMRect(mark.getBoundingClientRect().left, whole.top, 1, whole.height), bar);
              });
              for (const status of document.querySelectorAll('.tag, .legend li[class^=s-]')) {
                if (!status.checkVisibility()) continue;
                const words = document.createRange();
                words.selectNode([...status.childNodes].find(n => n.nodeType === 3 && n.data.trim()));
                add('word', status.textContent.trim(), status, words.getBoundingClientRect(), -1);
                add('icon', status.textContent.trim(), status, status.querySelector('.i').getBoundingClientRect(), -1);
              }
              return shapes;
            }""";
}
