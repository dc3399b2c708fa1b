package org.prongsai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Disclosure.State;
import org.prongsai.model.Framework.Aspect;
import org.prongsai.model.Framework.Proof;
import org.prongsai.model.Framework.Shows;
import org.prongsai.model.Framework.Source;

class DisclosureTest {

    private static final FiscalYear Y2567 = ReportSamples.Y2567;
    private static final Location AT = new Location("o01.yml", 1, 1, 0);
    private static final Origin ORIGIN = new Origin(AT, Map.of());

    @Test
    void anItemIsCompleteWhenEveryElementIsAnswered() {
        var framework = framework(List.of(List.of(item("O1", false, "o1.1", "o1.2"))));
        assertEquals(State.MISSING, state(framework));
        assertEquals(State.INCOMPLETE, state(framework, entry("O1", "", "o1.1")));
        assertEquals(State.COMPLETE, state(framework, entry("O1", "", "o1.1", "o1.2")));
    }

    @Test
    void aBlankAnswerIsNone() {
        var framework = framework(List.of(List.of(item("O1", false, "o1.1"))));
        var blank = new Entry(
                Y2567,
                "O1",
                "",
                null,
                "",
                "",
                "",
                Map.of("o1.1", new Answer("", List.of(), null, null, ORIGIN)),
                List.of(),
                null,
                List.of(),
                ORIGIN);
        assertEquals(State.INCOMPLETE, state(framework, blank));
    }

    @Test
    void nothingToReportIsReadyOnlyWhereItIsAccepted() {
        var reason = entry("O1", "ไม่มีเรื่องร้องเรียน");
        assertEquals(State.NOTHING_TO_REPORT, state(framework(List.of(List.of(item("O1", true, "o1.1")))), reason));
        assertEquals(State.INCOMPLETE, state(framework(List.of(List.of(item("O1", false, "o1.1")))), reason));
    }

    @Test
    void withoutKnownElementsNothingIsCalledComplete() {
        var framework = framework(List.of(List.of(item("O1", false))));
        var text = new Entry(Y2567, "O1", "", null, "", "", "มีรายงาน", Map.of(), List.of(), null, List.of(), ORIGIN);
        assertEquals(State.UNPROVEN, state(framework, text));
        assertFalse(State.UNPROVEN.isReady());
    }

    @Test
    void readinessIsTheMeanOfMeans() {
        // 9.1: one of two, 9.2: one of one, so indicator 9 is 75; indicator 10 is 0.
        var framework = framework(
                List.of(
                        List.of(item("O1", false, "o1.1"), item("O2", false, "o2.1")),
                        List.of(item("O3", false, "o3.1"))),
                List.of(List.of(item("O4", false, "o4.1"))));
        var disclosure = disclosure(framework, entry("O1", "", "o1.1"), entry("O3", "", "o3.1"));
        assertEquals(0, new BigDecimal("37.5").compareTo(disclosure.readiness()));
    }

    @Test
    void theItemThatCostsMostComesFirst() {
        var framework = framework(
                List.of(
                        List.of(item("O1", false, "o1.1"), item("O2", false, "o2.1")),
                        List.of(item("O3", false, "o3.1"))),
                List.of(List.of(item("O4", false, "o4.1"))));
        var risks = disclosure(framework, entry("O3", "", "o3.1")).risks();
        assertEquals(
                List.of("O4", "O1"),
                risks.stream().map(r -> r.items().get(0).code()).toList());
        assertEquals(0, new BigDecimal("20").compareTo(risks.get(0).each()));
        assertEquals(0, new BigDecimal("5").compareTo(risks.get(1).each()));
        assertEquals(0, new BigDecimal("10").compareTo(risks.get(1).total()));
    }

    @Test
    void noPointIsAtRiskWhenEverythingIsReady() {
        var framework = framework(List.of(List.of(item("O1", false, "o1.1"))));
        var disclosure = disclosure(framework, entry("O1", "", "o1.1"));
        assertTrue(disclosure.risks().isEmpty());
        assertEquals(0, new BigDecimal("100").compareTo(disclosure.readiness()));
    }

    @Test
    void aPlanAnswersTheYearsItCoversAndNoOther() {
        var item = from(Source.PLAN, Shows.IN_FORCE, Aspect.PROJECTS);
        assertTrue(Evidence.of(ReportSamples.agency(), item, Y2567).isPresent());
        assertFalse(
                Evidence.of(ReportSamples.agency(), item, new FiscalYear(2569)).isPresent());
    }

    @Test
    void aReportOfTheYearBeforeAnswersThisYear() {
        var item = from(Source.REPORT_12M, Shows.PREVIOUS_YEAR, Aspect.PROJECTS);
        assertFalse(Evidence.of(ReportSamples.agency(), item, Y2567).isPresent());
        assertTrue(Evidence.of(ReportSamples.agency(), item, Y2567.next()).isPresent());
    }

    @Test
    void itemsTheReportIsSilentOnLackTheirResult() {
        var item = from(Source.REPORT_12M, Shows.ASSESSMENT_YEAR, Aspect.RESULTS);
        var evidence = Evidence.of(ReportSamples.agency(), item, Y2567).orElseThrow();
        var verdict = evidence.judge(item.elements().get(0));
        assertFalse(verdict == null || verdict.met());
    }

    @Test
    void measuresAnswerTheirReportOnlyOnceTheyAreReportedOn() {
        var item = from(Source.MEASURES_REPORT, Shows.PREVIOUS_YEAR, Aspect.MEASURES);
        var year = new FiscalYear(2569);
        assertFalse(Evidence.of(ReportSamples.agency(), item, year).isPresent());
        assertTrue(Evidence.of(reported(), item, year).isPresent());
        assertFalse(Evidence.of(reported(), item, year.previous()).isPresent());
    }

    @Test
    void everyMeasureSaysItsResultAndItsOutcomeOrWhyThereIsNone() {
        assertVerdict(2, 0, judged(Aspect.MEASURES));
        assertVerdict(2, 0, judged(Aspect.RESULTS));
        assertVerdict(2, 0, judged(Aspect.OUTCOMES));
        var silent = measure("O2", Status.IN_PROGRESS, List.of(), List.of());
        var unreported = measure("O3", Status.NOT_REPORTED, List.of(), List.of());
        assertVerdict(4, 1, judged(Aspect.MEASURES, silent, unreported));
        assertVerdict(4, 2, judged(Aspect.RESULTS, silent, unreported));
        assertVerdict(4, 2, judged(Aspect.OUTCOMES, silent, unreported));
    }

    private static void assertVerdict(int of, int missing, Evidence.Verdict verdict) {
        assertEquals(of, verdict.of());
        assertEquals(missing, verdict.missing());
        assertEquals(missing, verdict.places().size(), "every record that lacks it has a place");
    }

    @Test
    void aPlanSaysNothingOfResults() {
        var item = from(Source.PLAN, Shows.IN_FORCE, Aspect.RESULTS);
        var evidence = Evidence.of(ReportSamples.agency(), item, Y2567).orElseThrow();
        assertNull(evidence.judge(item.elements().get(0)));
    }

    @Test
    void aBudgetToBeSetByOrdinanceIsNoFigure() {
        var item = from(Source.PLAN, Shows.IN_FORCE, Aspect.BUDGETS);
        var year2566 = new FiscalYear(2566);
        var verdict = Evidence.of(ReportSamples.agency(), item, year2566)
                .orElseThrow()
                .judge(item.elements().get(0));
        assertTrue(verdict != null && verdict.missing() == 1, String.valueOf(verdict));
    }

    @Test
    void yearsAreThoseWithAnswersOrWithContentThatAnswers() {
        var silent = new Framework(
                new FiscalYear(2569), "", false, "", BigDecimal.TEN, List.of(), List.of(), List.of(), ORIGIN);
        var answered = framework(List.of(List.of(from(Source.PLAN, Shows.IN_FORCE, Aspect.PROJECTS))));
        assertEquals(List.of(answered), Disclosure.answered(ReportSamples.agency(), List.of(silent, answered)));
    }

    private static Evidence.@Nullable Verdict judged(Aspect asks, IntegrityMeasures.Measure... more) {
        var item = from(Source.MEASURES_REPORT, Shows.PREVIOUS_YEAR, asks);
        return Evidence.of(reported(more), item, new FiscalYear(2569))
                .orElseThrow()
                .judge(item.elements().get(0));
    }

    /** One measure that was carried out, one that could not be, and some more. */
    private static Agency reported(IntegrityMeasures.Measure... more) {
        var measures = new ArrayList<>(List.of(
                measure("i1", Status.DONE, List.of("จัดทำคู่มือ"), List.of("รอไม่เกิน 15 นาที")),
                measure("O1", Status.UNABLE, List.of("รออนุมัติ"), List.of())));
        measures.addAll(List.of(more));
        return ReportSamples.agencyWith(measures);
    }

    private static IntegrityMeasures.Measure measure(
            String code, Status status, List<String> results, List<String> outcomes) {
        return new IntegrityMeasures.Measure(
                code, "", List.of(), null, List.of(), false, "", status, results, outcomes, List.of(), ORIGIN);
    }

    private static State state(Framework framework, Entry... entries) {
        return disclosure(framework, entries).standings().get(0).state();
    }

    private static Disclosure disclosure(Framework framework, Entry... entries) {
        return Disclosure.of(ReportSamples.agency(entries), framework);
    }

    @SafeVarargs
    private static Framework framework(List<List<Framework.Item>>... indicators) {
        var read = Arrays.stream(indicators)
                .map(parts -> new Framework.Indicator(
                        "9",
                        "",
                        parts.stream()
                                .map(items -> new Framework.SubIndicator("9.1", "", items))
                                .toList()))
                .toList();
        return new Framework(Y2567, "", false, "", BigDecimal.valueOf(40), List.of(), List.of(), read, ORIGIN);
    }

    private static Framework.Item item(String code, boolean nothing, String... elements) {
        return new Framework.Item(
                code,
                "",
                "",
                Shows.ANY,
                Proof.SOURCED,
                nothing,
                null,
                null,
                Arrays.stream(elements).map(id -> element(id, null)).toList());
    }

    private static Framework.Item from(Source source, Shows shows, Aspect asks) {
        return new Framework.Item(
                "O1", "", "", shows, Proof.SOURCED, false, source, null, List.of(element("o1.1", asks)));
    }

    private static Framework.Element element(String id, @Nullable Aspect asks) {
        return new Framework.Element(id, "", Proof.SOURCED, "", asks, "", List.of());
    }

    private static Entry entry(String code, String nothing, String... elements) {
        var answers = new LinkedHashMap<String, Answer>();
        for (String id : elements) {
            answers.put(id, new Answer("มี", List.of(), null, null, ORIGIN));
        }
        return new Entry(Y2567, code, "", null, "", nothing, "", answers, List.of(), null, List.of(), ORIGIN);
    }
}
