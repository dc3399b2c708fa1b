package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.ItaScore;
import org.prongsai.model.OitScore;
import org.prongsai.model.Origin;
import org.prongsai.source.Workspace;

/** The scoring data shipped with the program, against scores that were really published. */
class ShippedScoringTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2564, 2565, 2566, 2567, 2568, 2569})
    void aSchemeAddsUp(int year) {
        var scheme = scheme(year);
        assertEquals(year, scheme.year().number());
        assertEquals(0, HUNDRED.compareTo(sum(scheme.tools())));
        for (ItaScheme.Tool tool : scheme.tools()) {
            assertTrue(tool.parts().isEmpty() || sum(tool.parts()).compareTo(tool.weight()) == 0, tool.code());
            assertTrue(scheme.indicators().stream().anyMatch(i -> i.tool().equals(tool.code())), tool.code());
        }
        var minimums = scheme.levels().stream().map(ItaScheme.Level::minimum).toList();
        assertEquals(
                minimums.stream().sorted((a, b) -> b.compareTo(a)).toList(), minimums, "the best level comes first");
        assertEquals(0, minimums.get(minimums.size() - 1).signum(), "every total has a level");
        assertTrue(!scheme.source().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2564, true", "2565, false", "2566, false", "2567, true", "2568, false", "2569, false"})
    void whatIsOnlyRememberedProvesNoLevel(int year, boolean proves) {
        assertEquals(proves, scheme(year).provesLevel());
    }

    @ParameterizedTest
    @CsvSource({"2567, false", "2568, true", "2569, true"})
    void yearsNotSettledAreProvisional(int year, boolean provisional) {
        assertEquals(provisional, scheme(year).provisional());
    }

    @ParameterizedTest
    @CsvSource({
        "100, AA",
        "95, AA",
        "94.99, A",
        "85, A",
        "84.99, B",
        "75, B",
        "74.99, C",
        "65, C",
        "64.99, D",
        "55, D",
        "54.99, E",
        "50, E",
        "49.99, F",
        "0, F"
    })
    void before2567ALevelIsALetter(String total, String level) {
        for (int year : List.of(2564, 2565, 2566)) {
            assertEquals(List.of(level), levels(scheme(year), total, total, total, total));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "95, 95, 95, 95, ผ่านดีเยี่ยม", "100, 100, 94.99, 100, ผ่านดี", "85, 85, 85, 85, ผ่านดี",
        "100, 84.99, 100, 100, ผ่าน", "84.99, 84.99, 84.99, 84.99, ต้องปรับปรุง", "70, 70, 70, 70, ต้องปรับปรุง",
        "69.99, 69.99, 69.99, 69.99, ต้องปรับปรุงโดยด่วน"
    })
    void since2567EveryToolCounts(String iit, String eit1, String eit2, String oit, String level) {
        for (int year : List.of(2567, 2568, 2569)) {
            assertEquals(List.of(level), levels(scheme(year), iit, eit1, eit2, oit));
        }
    }

    @Test
    void theScoreOf2567IsReproduced() {
        var score =
                score(2567, Map.of(), "100", "98.89", "100", "95.55", "100", "95.79", "92.09", "85.60", "100", "76.67");
        assertEquals(0, new BigDecimal("92.3484").compareTo(score.total()));
        assertEquals(new BigDecimal("92.35"), score.total().setScale(2, RoundingMode.HALF_UP));
        assertTrue(score.possible().contains("ผ่านดี"));
    }

    /** Thirteen agencies of a province in the NACC's report of 2564: total, level, EIT and OIT points, two indicators. */
    @ParameterizedTest
    @CsvSource({
        "98.04, AA, 28.04, 40.00, 100, 100",
        "97.41, AA, 28.11, 40.00, 100, 100",
        "97.37, AA, 28.67, 38.70, 93.5, 100",
        "97.25, AA, 28.65, 39.50, 97.5, 100",
        "97.08, AA, 27.57, 40.00, 100, 100",
        "97.05, AA, 28.79, 38.31, 97.78, 93.75",
        "96.38, AA, 28.37, 39.43, 97.14, 100",
        "96.08, AA, 29.09, 37.00, 97.5, 87.5",
        "94.73, A, 27.10, 38.76, 93.78, 100",
        "94.73, A, 27.96, 39.20, 96.0, 100",
        "94.46, A, 28.25, 37.25, 92.5, 93.75",
        "94.38, A, 27.98, 38.93, 94.64, 100",
        "94.37, A, 27.28, 37.25, 92.5, 93.75"
    })
    void thePublishedScoresOf2564AreReproduced(
            BigDecimal total, String level, BigDecimal eit, BigDecimal oit, String ninth, String tenth) {
        var third = new BigDecimal("0.3");
        var iit = total.subtract(eit).subtract(oit);
        assertTrue(iit.signum() > 0 && iit.compareTo(new BigDecimal("30.00")) <= 0, "fits a weight of 30: " + iit);
        var tools = Map.of(
                "IIT", iit.divide(third, 10, RoundingMode.HALF_UP),
                "EIT", eit.divide(third, 10, RoundingMode.HALF_UP));
        var score = score(2564, tools, "0", "0", "0", "0", "0", "0", "0", "0", ninth, tenth);
        var points = score.tools().get("OIT").multiply(new BigDecimal("0.4"));
        assertEquals(oit.setScale(2), points.setScale(2, RoundingMode.HALF_UP));
        assertEquals(total.setScale(2), score.total().setScale(2, RoundingMode.HALF_UP));
        assertEquals(List.of(level), score.possible());
    }

    /** Each printed indicator score comes out of items of 0 or 100, with so many items lost per sub-indicator. */
    @ParameterizedTest
    @CsvSource({
        "2564, 9, 97.50, 9.2:1",
        "2564, 9, 97.78, 9.1:1",
        "2564, 9, 97.14, 9.3:1",
        "2564, 9, 96.00, 9.5:1",
        "2564, 9, 93.50, 9.2:1 9.5:1",
        "2564, 9, 93.78, 9.1:1 9.5:1",
        "2564, 9, 92.50, 9.2:1 9.4:1",
        "2564, 9, 94.64, 9.2:1 9.3:1",
        "2564, 10, 93.75, 10.1:1",
        "2564, 10, 87.50, 10.1:2",
        "2566, 9, 90.00, 9.3:1 9.4:1",
        "2566, 10, 87.50, 10.1:2"
    })
    void anIndicatorIsTheMeanOfItsSubIndicators(int year, String indicator, String printed, String lost)
            throws IOException {
        var losses = new HashMap<String, Integer>();
        for (String loss : lost.split(" ")) {
            losses.put(loss.split(":")[0], Integer.valueOf(loss.split(":")[1]));
        }
        var framework = framework(year);
        var scores = new HashMap<String, BigDecimal>();
        for (Framework.Indicator of : framework.indicators()) {
            for (Framework.SubIndicator part : of.subIndicators()) {
                for (int i = 0; i < part.items().size(); i++) {
                    boolean gone = i < losses.getOrDefault(part.number(), 0);
                    scores.put(part.items().get(i).code(), gone ? BigDecimal.ZERO : HUNDRED);
                }
            }
        }
        assertEquals(new BigDecimal(printed), indicator(framework, indicator, scores));
    }

    @Test
    void theWholeIsTheMeanOfItsIndicators() throws IOException {
        var framework = framework(2564);
        var first = framework.items().get(0).code();
        var last = framework
                .indicators()
                .get(1)
                .subIndicators()
                .get(0)
                .items()
                .get(0)
                .code();
        var score = OitScore.of(
                framework, i -> i.code().equals(first) || i.code().equals(last) ? BigDecimal.ZERO : HUNDRED);
        var points = score.total().multiply(framework.weight()).movePointLeft(2);
        assertEquals(new BigDecimal("38.31"), points.setScale(2, RoundingMode.HALF_UP));
    }

    /** 76.67 of 2567 needs an item between 0 and 100, so items are figures and not yes or no. */
    @Test
    void anItemMayScoreBetweenNothingAndFull() throws IOException {
        var framework = framework(2567);
        var scores = new HashMap<String, BigDecimal>();
        framework.items().forEach(i -> scores.put(i.code(), HUNDRED));
        scores.put("O26", BigDecimal.ZERO);
        scores.put("O32", BigDecimal.ZERO);
        scores.put("O33", BigDecimal.valueOf(80));
        assertEquals(new BigDecimal("76.67"), indicator(framework, "10", scores));
    }

    private static BigDecimal indicator(Framework framework, String number, Map<String, BigDecimal> scores) {
        return OitScore.of(framework, i -> scores.getOrDefault(i.code(), HUNDRED)).indicators().stream()
                .filter(i -> i.indicator().number().equals(number))
                .findFirst()
                .orElseThrow()
                .score()
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static List<String> levels(ItaScheme scheme, String iit, String eit1, String eit2, String oit) {
        var tools = Map.of(
                "IIT", new BigDecimal(iit),
                "EIT1", new BigDecimal(eit1),
                "EIT2", new BigDecimal(eit2),
                "OIT", new BigDecimal(oit));
        return score(scheme, tools, "0", "0", "0", "0", "0", "0", "0", "0", "0", "0")
                .possible();
    }

    private static ItaScore score(int year, Map<String, BigDecimal> tools, String... scores) {
        return score(scheme(year), tools, scores);
    }

    private static ItaScore score(ItaScheme scheme, Map<String, BigDecimal> tools, String... scores) {
        var byNumber = new TreeMap<Integer, BigDecimal>();
        for (int i = 0; i < scores.length; i++) {
            byNumber.put(i + 1, new BigDecimal(scores[i]));
        }
        var origin = new Origin(Location.ofFile("ita.yml"), Map.of());
        var result = new ItaResult(
                scheme.year(), byNumber, tools, BigDecimal.ZERO, "", null, "", "", null, null, List.of(), origin);
        return ItaScore.of(scheme, result).orElseThrow();
    }

    private static BigDecimal sum(List<ItaScheme.Tool> tools) {
        return tools.stream().map(ItaScheme.Tool::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ItaScheme scheme(int year) {
        var findings = new Diagnostics();
        var scheme = SchemeReader.read(yaml("ita-" + year + ".yml", findings), findings);
        assertEquals(List.of(), findings.sorted());
        return scheme;
    }

    /** The list as a site gets it that answers one item of the year. */
    private Framework framework(int year) throws IOException {
        Files.writeString(folder.resolve("site-config.yml"), "title: ก\nmode: agency\n");
        var agency = Files.createDirectories(folder.resolve("content/a"));
        Files.writeString(
                agency.resolve("agency.yml"), "name: ก\ntype: เทศบาลตำบล\nunits: [ก]\nupdated: 1 ตุลาคม 2567\n");
        var answers = Files.createDirectories(agency.resolve("oit/" + year));
        Files.writeString(answers.resolve("o01.yml"), "text: ก\n");
        var findings = new Diagnostics();
        var reading = SiteReader.read(new Workspace(folder), findings).orElseThrow();
        assertEquals(List.of(), findings.sorted());
        return reading.site().frameworks().get(new FiscalYear(year));
    }

    private static Node yaml(String name, Diagnostics findings) {
        var text = Resources.text("/frameworks/" + name).orElseThrow();
        return YamlParser.parse(text, "frameworks/" + name, 1, findings).orElseThrow();
    }
}
