package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.SmallSite;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.model.Agency;
import org.prongsai.parse.SiteReader;
import org.prongsai.report.TerminalReport;
import org.prongsai.source.Workspace;

/**
 * Every rule by itself: it says of its samples what it says among all rules, and nothing of the shared site. Each sample
 * meets one rule only, so that a change of a rule is held against the samples of that rule and no others.
 */
class RuleAloneTest {

    private static final Path RULES = SmallSite.SAMPLES;

    private static final List<Path> SAMPLES = listed();

    /** Rules change no site, so each is read once. */
    private static final Map<Path, SiteReader.Reading> READ = new ConcurrentHashMap<>();

    /** What compares files, and is not said while one of them cannot be read. */
    private static final Set<String> OF_SEVERAL_FILES = Set.of(
            "addition-without-revision",
            "budget-differs-from-plan",
            "budget-not-reported",
            "conclusion-claims-undone",
            "conclusion-claims-unreported",
            "conclusion-project-unknown",
            "control-outside-plan-unsaid",
            "control-project-unknown",
            "count-differs",
            "count-needless",
            "done-undone",
            "entry-outside-plan-unexplained",
            "entry-project-unknown",
            "entry-repeated",
            "evidence-repeated",
            "group-without-project",
            "memo-number-blank",
            "number-skipped",
            "oit-answer-empty",
            "oit-element-missing",
            "oit-element-twice",
            "oit-entry-empty",
            "oit-framework-missing",
            "oit-item-unknown",
            "oit-time-differs",
            "oit-year-provisional",
            "opinion-blank",
            "opinion-post-differs",
            "plan-item-declared-unreported",
            "plan-item-dropped-unreported",
            "plan-item-unreported",
            "printed-group-unknown",
            "project-above-lowest-group",
            "project-group-unknown",
            "reason-missing",
            "report-plan-unknown",
            "report-year-outside-plan",
            "responsible-missing",
            "responsible-missing-everywhere",
            "result-is-threshold",
            "result-repeated",
            "result-repeats-target",
            "result-without-figure",
            "revision-project-unknown",
            "revision-unknown",
            "signature-blank",
            "spending-exceeds-budget",
            "spending-not-stated",
            "spending-shrinks",
            "status-contradicts-result",
            "target-missed-unexplained",
            "total-differs",
            "total-needless",
            "unreported-has-entry",
            "unreported-project-unknown",
            "work-in-unplanned-year",
            "work-outside-period",
            "zero-against-no-budget");

    @TempDir
    Path site;

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void saysOfItsSampleWhatWasApproved(Path sample) throws IOException {
        var code = sample.getName(0).toString();
        var approved = RULES.resolve(sample.getParent()).resolve(sample.getFileName() + ".approved.txt");
        var expected = Files.exists(approved) ? part(code, Files.readString(approved)) : "";
        assertEquals(expected, part(code, report(findings(rules(code), RULES.resolve(sample)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void saysNothingOfTheSharedSite(String code) {
        assertEquals(List.of(), findings(rules(code), SmallSite.BASE).sorted());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void onlyWhatComparesFilesWaitsForThoseThatCannotBeRead(Path sample) {
        var code = sample.getName(0).toString();
        var site = reading(RULES.resolve(sample)).site();
        var unread = site.agencies().stream().map(Agency::id).collect(Collectors.toSet());
        var findings = new Diagnostics();
        Rules.check(rules(code), site, unread, new Workspace(this.site), findings);
        boolean said = findings.sorted().stream().anyMatch(f -> f.code().equals(code));
        assertEquals(OF_SEVERAL_FILES.contains(code), !said);
    }

    private static List<Path> samples() {
        return SAMPLES;
    }

    private static Stream<Path> failing() {
        return SAMPLES.stream().filter(f -> f.getFileName().toString().startsWith("fail-"));
    }

    private static List<Path> listed() {
        try (var folders = Files.walk(RULES, 2)) {
            return folders.filter(Files::isDirectory)
                    .filter(f -> f.getFileName().toString().matches("(pass|fail)-.*"))
                    .map(RULES::relativize)
                    .filter(f -> Rules.codes().contains(f.getName(0).toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> codes() {
        return Rules.codes().stream();
    }

    /** The rule that reports a code; all of them for what is said of waivers, which wait for other findings. */
    private static List<Rule> rules(String code) {
        if (Waivers.codes().contains(code)) {
            return Rules.all();
        }
        return Rules.all().stream().filter(r -> r.codes().contains(code)).toList();
    }

    /** The paragraph of a report that is about a code. */
    private static String part(String code, String report) {
        return Stream.of(report.split("\n\n", -1))
                .filter(p -> p.lines().findFirst().orElse("").endsWith("[" + code + "]"))
                .findFirst()
                .orElse("")
                .strip();
    }

    private Diagnostics findings(List<Rule> rules, Path sample) {
        var reading = reading(sample);
        var findings = new Diagnostics();
        Rules.check(rules, reading.site(), reading.incomplete(), new Workspace(site), findings);
        return findings;
    }

    private SiteReader.Reading reading(Path sample) {
        SmallSite.copyTo(site, sample);
        return READ.computeIfAbsent(sample, s -> SiteReader.read(new Workspace(site), new Diagnostics())
                .orElseThrow());
    }

    private String report(Diagnostics findings) throws IOException {
        var text = new StringBuilder();
        new TerminalReport(Language.TH, this::lines, 100, false).print(findings, text);
        return text.toString();
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(site.resolve(file));
        } catch (IOException e) {
            return List.of();
        }
    }
}
