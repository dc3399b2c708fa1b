package org.prongsai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Location;

class ItaScoreTest {

    private static final Origin NOWHERE = new Origin(Location.ofFile("ita.yml"), Map.of());

    @Test
    void theTotalOf2567IsTheWeightedMeanOfMeans() {
        var score = score(Map.of(), "100", "98.89", "100", "95.55", "100", "95.79", "92.09", "85.60", "100", "76.67");
        assertEquals(0, new BigDecimal("92.3484").compareTo(score.total()));
        assertEquals(0, new BigDecimal("98.888").compareTo(score.tools().get("IIT")));
        assertEquals(0, new BigDecimal("91.16").compareTo(score.tools().get("EIT")));
        assertEquals(0, new BigDecimal("88.335").compareTo(score.tools().get("OIT")));
    }

    @Test
    void withoutTheEitPartsTheLevelStaysOpen() {
        var score = score(Map.of(), "100", "98.89", "100", "95.55", "100", "95.79", "92.09", "85.60", "100", "76.67");
        assertNull(score.level());
        assertEquals(List.of("good", "pass"), score.possible());
    }

    @Test
    void withBothPartsItIsSettled() {
        assertEquals(List.of("good"), level("91", "91.32"));
        assertEquals(List.of("pass"), level("84.99", "97.33"));
    }

    @Test
    void aMeanBelowTheMarkRulesTheBetterLevelOut() {
        var score = score(Map.of(), "100", "100", "100", "100", "100", "80", "80", "80", "100", "100");
        assertEquals(List.of("pass"), score.possible());
    }

    @Test
    void aMissingScoreGivesNoTotal() {
        assertTrue(ItaScore.of(scheme(), result(Map.of(), "100", "90")).isEmpty());
    }

    private static List<String> level(String eit1, String eit2) {
        var parts = Map.of("EIT1", new BigDecimal(eit1), "EIT2", new BigDecimal(eit2));
        return score(parts, "100", "98.89", "100", "95.55", "100", "95.79", "92.09", "85.60", "100", "76.67")
                .possible();
    }

    private static ItaScore score(Map<String, BigDecimal> tools, String... scores) {
        return ItaScore.of(scheme(), result(tools, scores)).orElseThrow();
    }

    private static ItaResult result(Map<String, BigDecimal> tools, String... scores) {
        var byNumber = new LinkedHashMap<Integer, BigDecimal>();
        for (int i = 0; i < scores.length; i++) {
            byNumber.put(i + 1, new BigDecimal(scores[i]));
        }
        return new ItaResult(
                new FiscalYear(2567),
                byNumber,
                tools,
                BigDecimal.ZERO,
                "",
                null,
                "",
                "",
                null,
                null,
                List.of(),
                NOWHERE);
    }

    private static ItaScheme scheme() {
        var parts = List.of(tool("EIT1", "15"), tool("EIT2", "15"));
        var tools = List.of(
                tool("IIT", "30"), new ItaScheme.Tool("EIT", "EIT", new BigDecimal("30"), parts), tool("OIT", "40"));
        var toolOf = List.of("IIT", "IIT", "IIT", "IIT", "IIT", "EIT", "EIT", "EIT", "OIT", "OIT");
        var indicators = new java.util.ArrayList<ItaScheme.Indicator>();
        for (int i = 0; i < toolOf.size(); i++) {
            indicators.add(new ItaScheme.Indicator(i + 1, toolOf.get(i), "indicator " + (i + 1)));
        }
        var levels = List.of(
                new ItaScheme.Level("best", new BigDecimal("95"), new BigDecimal("95"), ""),
                new ItaScheme.Level("good", new BigDecimal("85"), new BigDecimal("85"), ""),
                new ItaScheme.Level("pass", new BigDecimal("85"), null, ""),
                new ItaScheme.Level("mend", BigDecimal.ZERO, null, ""));
        return new ItaScheme(
                new FiscalYear(2567),
                "ITA",
                false,
                ItaScheme.Proofs.SOURCED,
                new BigDecimal("85"),
                2,
                tools,
                indicators,
                levels,
                List.of(),
                "");
    }

    private static ItaScheme.Tool tool(String code, String weight) {
        return new ItaScheme.Tool(code, code, new BigDecimal(weight), List.of());
    }
}
