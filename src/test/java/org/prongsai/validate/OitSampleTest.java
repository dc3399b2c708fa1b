package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Disclosure;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Need;
import org.prongsai.model.Site;

/**
 * The sample agency answers every item of 2567, and each fact of it counts: take away one, and the element that needs it is
 * told to be missing. The folders in {@code oit-2567} show for every element how an answer lacks it; their reports are
 * approved beside them.
 */
class OitSampleTest {

    private static final FiscalYear YEAR = new FiscalYear(2567);
    private static final String MISSING = "oit-element-missing";
    private static final Path FAILING = Path.of("src/test/resources/oit-2567");

    @TempDir
    static Path folder;

    private static SampleSite sample;
    private static Site whole;

    @BeforeAll
    static void readTheSample() throws IOException {
        sample = new SampleSite(folder);
        whole = sample.read(new Diagnostics());
    }

    @AfterEach
    void restore() throws IOException {
        sample.restore();
    }

    @Test
    void answersEveryItemAndNothingIsToBeSaidOfIt() throws IOException {
        var findings = sample.findings();
        assertEquals(List.of(), findings.sorted(), sample.report(findings));
        var disclosure = Disclosure.of(whole.agencies().get(0), framework());
        assertEquals(0, disclosure.readiness().compareTo(BigDecimal.valueOf(100)));
        assertEquals(35, disclosure.standings().size());
        for (Disclosure.Standing standing : disclosure.standings()) {
            assertEquals(
                    Disclosure.State.COMPLETE, standing.state(), standing.item().code());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("rounds")
    void oneFactLessIsOneElementMissing(List<Fact> facts) throws IOException {
        for (Fact fact : facts) {
            WithoutFact.take(
                    fact.need(),
                    sample,
                    sample.answer(fact.item().code()),
                    whole.types().get(fact.item().type()));
        }
        var findings = sample.findings();
        for (Fact fact : facts) {
            var of = missing(findings).stream()
                    .filter(m -> m.item().equals(fact.item().code()))
                    .toList();
            var own = of.stream()
                    .filter(m -> m.element().equals(fact.element().id()))
                    .toList();
            assertEquals(1, own.size(), () -> fact + "\n" + codes(findings));
            assertSaysAll(own.get(0), fact);
            var others = of.stream()
                    .map(Diagnostic::element)
                    .filter(e -> !e.equals(fact.element().id()));
            assertEquals(
                    List.of(), others.filter(e -> !fact.leavesWithoutRows(e)).toList(), fact::toString);
        }
    }

    private static void assertSaysAll(Diagnostic finding, Fact fact) throws IOException {
        assertEquals("2567", finding.values().get("year"), fact::toString);
        assertTrue(new BigDecimal(finding.values().get("points")).signum() > 0, fact::toString);
        assertTrue(finding.at().line() > 0, fact::toString);
        var stem = sample.answer(fact.item().code()).getFileName().toString().substring(0, 3);
        var file = finding.at().file();
        assertTrue(file.startsWith("content/" + SampleSite.AGENCY + "/oit/2567/" + stem), file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void reportsWhatWasApproved(String element) throws IOException {
        sample.cover(FAILING.resolve(element));
        var findings = sample.findings();
        assertTrue(missing(findings).stream().anyMatch(m -> m.element().equals(element)), () -> codes(findings));
        var approved = FAILING.resolve(element + ".approved.txt");
        var actual = sample.report(findings);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, actual);
        }
        assertTrue(Files.exists(approved), "run with -Dapprove=true and read " + approved);
        assertEquals(Files.readString(approved), actual, "read the difference, then run with -Dapprove=true");
    }

    @Test
    void everyElementHasAFailingSampleAndEverySampleAnElement() throws IOException {
        var elements = framework().items().stream()
                .flatMap(i -> i.elements().stream())
                .map(Framework.Element::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(elements, failing().collect(Collectors.toCollection(TreeSet::new)));
        try (Stream<Path> files = Files.list(FAILING)) {
            var reports = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".approved.txt"))
                    .map(f -> f.replace(".approved.txt", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(elements, reports);
        }
    }

    @Test
    void everyElementIsProvenByTheProgram() {
        for (Framework.Item item : framework().items()) {
            for (Framework.Element element : item.elements()) {
                assertFalse(element.needs().isEmpty() && element.asks() == null, element.id());
            }
        }
    }

    /** Every fact once; a round takes at most one from each item, so that few sites have to be read. */
    private static List<List<Fact>> rounds() {
        var rounds = new ArrayList<List<Fact>>();
        for (Framework.Item item : framework().items()) {
            int round = 0;
            for (Framework.Element element : item.elements()) {
                for (Need need : element.needs()) {
                    if (round == rounds.size()) {
                        rounds.add(new ArrayList<>());
                    }
                    rounds.get(round).add(new Fact(item, element, need));
                    round++;
                }
            }
        }
        return rounds;
    }

    /**
     * Something an element needs.
     *
     * @param item whose answer holds it
     * @param element that needs it
     * @param need for it
     */
    private record Fact(Framework.Item item, Framework.Element element, Need need) {

        /** Whether another element asks something of the very rows that are taken away. */
        boolean leavesWithoutRows(String other) {
            return need instanceof Need.Given rows
                    && rows.part().isEmpty()
                    && item.elements().stream()
                            .filter(e -> e.id().equals(other))
                            .flatMap(e -> e.needs().stream())
                            .anyMatch(n -> n instanceof Need.Given given
                                    && !given.of().isEmpty()
                                    && given.of().equals(rows.of()));
        }
    }

    private static Stream<String> failing() throws IOException {
        try (Stream<Path> folders = Files.list(FAILING)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Framework framework() {
        return whole.frameworks().get(YEAR);
    }

    private static List<Diagnostic> missing(Diagnostics findings) {
        return findings.sorted().stream().filter(f -> f.code().equals(MISSING)).toList();
    }

    private static String codes(Diagnostics findings) {
        return findings.sorted().stream()
                .map(f -> f.code() + " " + f.element() + " " + f.at())
                .collect(Collectors.joining("\n"));
    }
}
