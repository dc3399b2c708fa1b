package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;

/** Charts, the tables beside them and the tables to download tell the same numbers, on every page of the demo. */
class ChartsAgreeTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    /** What a bar of money is called in the narrow chart, and in the table. */
    private static final Map<String, String> ROWS = Map.of(
            "ตามแผน", "งบประมาณตามแผนของปี",
            "ที่รายงาน", "งบประมาณที่รายงาน",
            "คงเหลือ", "คงเหลือ (งบประมาณที่รายงาน หัก เบิกจ่าย)",
            "เกินงบ", "คงเหลือ (งบประมาณที่รายงาน หัก เบิกจ่าย)");

    @TempDir
    static Path folder;

    private int compared;

    @BeforeAll
    static void build() {
        assertTrue(new SiteBuild(Path.of("."), stage -> {}).build(folder).published());
    }

    @Test
    void everyNumberOfAChartStandsInItsTable() throws IOException {
        for (Path page : pages("plot-chart")) {
            for (Element chart : Jsoup.parse(page).select("figure.plot-chart")) {
                var name = page + " " + chart.selectFirst("b").id();
                var table = partner(chart);
                assertNotNull(table, name + " has no table");
                for (Element bar : bars(chart)) {
                    var row = row(table, label(bar));
                    assertNotNull(row, name + ": no row for " + label(bar));
                    var cells = row.select("td").stream()
                            .flatMap(c -> numbers(c.text()).stream())
                            .toList();
                    numbers(value(bar)).forEach(n -> assertTrue(cells.contains(n), name + " " + label(bar) + ": " + n));
                    compared += numbers(value(bar)).size();
                }
            }
        }
        assertTrue(compared > 80, compared + " numbers");
        System.out.println(compared + " numbers of charts compared with tables");
    }

    @Test
    void barsAreAsLongAsTheirNumbers() throws IOException {
        for (Path page : pages("plot-chart")) {
            for (Element chart : Jsoup.parse(page).select("figure.plot-chart")) {
                var lengths = new ArrayList<BigDecimal[]>();
                for (Element bar : bars(chart)) {
                    var numbers = numbers(value(bar));
                    var widths = bar.select("rect[class]:not(.f-ground)");
                    if (chart.selectFirst("b").id().endsWith("-money-chart")) {
                        // เบิกจ่าย 72,750 บาท จาก 76,000 บาท: the first part is what was paid.
                        if (numbers.size() == 2 && widths.hasClass("f-disbursed")) {
                            lengths.add(new BigDecimal[] {
                                numbers.get(0),
                                percent(bar.selectFirst(".f-disbursed").attr("width"))
                            });
                        }
                    } else if (!numbers.isEmpty()) {
                        var sum = widths.stream()
                                .map(w -> percent(w.attr("width")))
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                        // 15 รายการ + นอกแผน 1
                        lengths.add(new BigDecimal[] {numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add), sum});
                    }
                }
                proportional(page + " " + chart.selectFirst("b").id(), lengths);
            }
        }
    }

    @Test
    void reportsAreCountedFromTheirTable() throws IOException {
        int checked = 0;
        for (Path page : pages("plot-chart")) {
            var table = report(page);
            if (table == null) {
                continue;
            }
            var rows = csv(table);
            var document = Jsoup.parse(page);
            for (Element bar : bars(document.selectFirst("figure:has(#status-chart)"))) {
                var code = bar.selectFirst("rect[class]:not(.f-ground)")
                        .className()
                        .substring(2);
                if (!code.equals("without-entry")) {
                    Predicate<NamedCsvRecord> counted = code.equals("outside-plan")
                            ? r -> r.getField("item").isEmpty()
                            : r -> r.getField("status").equals(code)
                                    && !r.getField("item").isEmpty();
                    assertEquals(
                            List.of(BigDecimal.valueOf(
                                    rows.stream().filter(counted).count())),
                            numbers(value(bar)),
                            page + " " + code);
                    checked++;
                }
            }
            var money = new TreeMap<String, BigDecimal>();
            bars(document.selectFirst("figure:has(#money-chart)"))
                    .forEach(bar -> money.put(label(bar), numbers(value(bar)).get(0)));
            var budget = sum(rows, "budget_baht", r -> true);
            var disbursed = sum(rows, "disbursed_baht", r -> true);
            same(budget, money.get("ที่รายงาน"), page + " budget");
            same(disbursed, money.get("เบิกจ่าย"), page + " disbursed");
            var left = budget.subtract(disbursed);
            same(left.abs(), money.get(left.signum() < 0 ? "เกินงบ" : "คงเหลือ"), page + " remaining");
            checked += 3;
            var units = document.selectFirst("figure:has(#unit-money-chart)");
            if (units != null) {
                for (Element bar : bars(units)) {
                    var numbers = numbers(value(bar));
                    if (numbers.size() == 2
                            && rows.stream()
                                    .noneMatch(r -> r.getField("responsible").contains(";"))) {
                        Predicate<NamedCsvRecord> theirs =
                                r -> r.getField("responsible").equals(label(bar));
                        same(sum(rows, "disbursed_baht", theirs), numbers.get(0), page + " " + label(bar));
                        same(sum(rows, "budget_baht", theirs), numbers.get(1), page + " " + label(bar));
                        checked += 2;
                    }
                }
            }
        }
        assertTrue(checked > 25, checked + " figures");
        System.out.println(checked + " figures of charts compared with report.csv");
    }

    @Test
    void scoresAreThoseOfTheTable() throws IOException {
        int checked = 0;
        for (Path page : pages("id=\"indicators-chart\"")) {
            var scores = csv(page.resolveSibling("ita.csv"));
            var bars = bars(Jsoup.parse(page).selectFirst("figure:has(#indicators-chart)"));
            assertEquals(scores.size(), bars.size(), page.toString());
            for (int i = 0; i < bars.size(); i++) {
                var score = scores.get(i);
                assertEquals(score.getField("no") + ". " + score.getField("name"), label(bars.get(i)));
                same(
                        new BigDecimal(score.getField("score")),
                        numbers(value(bars.get(i))).get(0),
                        page.toString());
                checked++;
            }
        }
        assertTrue(checked >= 30, checked + " scores");
    }

    /** Beside it, or what comes next. */
    private static Element partner(Element chart) {
        var beside = chart.closest(".beside");
        if (beside != null) {
            return beside.selectFirst("table");
        }
        var next = chart.nextElementSibling();
        return next == null ? null : next.selectFirst("table");
    }

    private static Element row(Element table, String label) {
        var name = spaceless(ROWS.getOrDefault(label, label));
        var rows = table.select("tbody tr");
        return rows.stream()
                .filter(row -> head(row).equals(name))
                .findFirst()
                // ทำนอกแผน says more behind its name.
                .or(() ->
                        rows.stream().filter(row -> head(row).startsWith(name)).findFirst())
                .orElse(null);
    }

    private static String head(Element row) {
        return spaceless(row.selectFirst("th").text());
    }

    /** Parts of a name that stand on lines of their own have no space between them. */
    private static String spaceless(String text) {
        return text.replace(" ", "");
    }

    private static List<Element> bars(Element chart) {
        return chart.select(".plot-rows > div");
    }

    private static String label(Element bar) {
        return bar.selectFirst("p span").text();
    }

    private static String value(Element bar) {
        return bar.selectFirst("p b").text();
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(m -> new BigDecimal(m.group().replace(",", "")))
                .toList();
    }

    private static BigDecimal percent(String width) {
        return new BigDecimal(width.replace("%", ""));
    }

    /** Every length is the same multiple of its number, but for rounding. */
    private static void proportional(String name, List<BigDecimal[]> lengths) {
        var longest = lengths.stream()
                .filter(l -> l[0].signum() > 0)
                .max((a, b) -> a[0].compareTo(b[0]))
                .orElse(null);
        if (longest == null) {
            return;
        }
        for (BigDecimal[] length : lengths) {
            var expected = length[0].multiply(longest[1]).divide(longest[0], 4, RoundingMode.HALF_UP);
            assertTrue(
                    expected.subtract(length[1]).abs().compareTo(ROUNDING) <= 0,
                    name + ": " + length[0] + " is " + length[1] + " % long, not " + expected);
        }
    }

    /** The table of the report a page is about: its own, or that of the year's last report. */
    private static Path report(Path page) {
        var own = page.resolveSibling("report.csv");
        if (Files.exists(own)) {
            return own;
        }
        if (!page.getParent().getParent().endsWith("progress")) {
            return null;
        }
        var agency = page.getParent().getParent().getParent();
        var year = page.getParent().getFileName();
        return Stream.of("-12m", "-6m")
                .map(round -> agency.resolve("reports/" + year + round + "/report.csv"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> csv(Path file) throws IOException {
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(Files.readString(file).substring(1))) {
            return reader.stream().toList();
        }
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, String column, Predicate<NamedCsvRecord> wanted) {
        return rows.stream()
                .filter(wanted)
                .map(r -> r.getField(column))
                .filter(v -> !v.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void same(BigDecimal expected, BigDecimal shown, String name) {
        assertTrue(shown != null && expected.compareTo(shown) == 0, name + ": " + expected + " shown as " + shown);
    }

    /** Pages that contain a text. */
    private static List<Path> pages(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var found = new ArrayList<Path>();
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                if (Files.readString(file).contains(text)) {
                    found.add(file);
                }
            }
            return found;
        }
    }
}
