package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.SmallSite;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Language;
import org.prongsai.diagnostic.Severity;
import org.prongsai.validate.Rules;

/** Rules are strict for the open year; what they say of closed years never stops publishing. */
class ClosedYearsTest {

    /**
     * What stays an error whatever the year: numbers of persons, links that lead nowhere, pages without a place, and facts
     * of an agency, which are of no year.
     */
    private static final Set<String> STRICT = Set.of(
            "document-national-id",
            "group-number-repeated",
            "id-card-back",
            "national-id",
            "national-id-in-name",
            "ocds-prefix-odd",
            "oit-file-missing",
            "oit-link-unusable",
            "project-group-unknown",
            "report-plan-unknown");

    @TempDir
    Path site;

    /** The samples of rules; what cannot be read is refused whatever the year. */
    static List<Path> failing() {
        return SmallSite.samples("fail-").stream()
                .filter(f -> Rules.codes().contains(f.getParent().getFileName().toString()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void everySampleIsPublishedOnceItsYearIsClosed(Path sample) throws IOException {
        SmallSite.copyTo(site, sample);
        var before = errors(new SiteBuild(site, stage -> {}).check());
        open(2700);
        var result = new SiteBuild(site, stage -> {}).build(site.resolve("out"));
        var after = errors(result);
        var strict = before.stream().filter(d -> STRICT.contains(d.code())).toList();
        assertEquals(strict, after);
        assertEquals(after.isEmpty(), result.published(), sample.toString());
        before.stream().filter(d -> !strict.contains(d)).forEach(d -> assertSaid(d, result));
    }

    private static void assertSaid(Diagnostic error, BuildResult result) {
        var said = result.findings().sorted().stream()
                .filter(d -> d.code().equals(error.code()) && d.at().equals(error.at()))
                .findFirst();
        assertTrue(said.isPresent(), () -> "nothing is said any more of " + error);
        assertEquals(Severity.WARNING, said.get().severity());
        for (Language language : Language.values()) {
            assertTrue(
                    Catalogue.of(language).fix(said.get()).contains(said.get().closedYear()));
        }
    }

    @Test
    void theOpenYearAndASiteWithoutOneAreHeldToTheRules() throws IOException {
        SmallSite.copyTo(site, SmallSite.SAMPLES.resolve("spending-exceeds-budget/fail-one-satang"));
        assertFalse(errors(new SiteBuild(site, stage -> {}).check()).isEmpty());
        open(2567);
        assertFalse(errors(new SiteBuild(site, stage -> {}).check()).isEmpty());
        open(2568);
        assertEquals(List.of(), errors(new SiteBuild(site, stage -> {}).check()));
    }

    private void open(int year) throws IOException {
        var config = site.resolve("site-config.yml");
        var lines = Files.readAllLines(config).stream()
                .filter(l -> !l.startsWith("open-year:"))
                .toList();
        Files.writeString(config, String.join("\n", lines) + "\nopen-year: " + year + "\n");
    }

    private static List<Diagnostic> errors(BuildResult result) {
        return result.findings().sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
    }
}
