package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.SmallSite;
import org.prongsai.build.SiteBuild;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.parse.YamlParserTest;
import org.prongsai.report.TerminalReport;
import org.prongsai.source.SourceReaderTest;

/**
 * Every message on small sites. A sample is the site in {@code rules/base} with the files of its folder put over it. One
 * that passes does not have the code its folder is named after; one that fails has it, and its report is approved beside
 * it.
 */
class RuleSamplesTest {

    /** Said of finished pages, so the sample has to be built. */
    private static final Set<String> OF_PAGES = Set.of(
            "anchor-missing",
            "heading-main",
            "heading-skipped",
            "id-duplicate",
            "lang-missing",
            "link-broken",
            "link-case",
            "page-empty",
            "page-missing",
            "template-failed",
            "title-missing");

    /** What no folder of text can provoke, and the test that does. */
    private static final Map<String, Class<?>> ELSEWHERE = Map.of(
            "file-link-outside", SourceReaderTest.class,
            "file-too-large", SourceReaderTest.class,
            "file-unreadable", SourceReaderTest.class,
            "value-too-long", YamlParserTest.class,
            "yaml-too-large", YamlParserTest.class);

    @TempDir
    Path folder;

    private Path site() {
        return folder.resolve("site");
    }

    @Test
    void theSharedSiteIsFreeOfFindings() {
        assertEquals(List.of(), findings(SmallSite.BASE).sorted());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passing")
    void passes(Path sample) {
        var findings = findings(sample);
        assertFalse(codes(findings).contains(code(sample)), () -> report(findings));
        assertFalse(findings.hasErrors(), () -> report(findings));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void reportsWhatWasApproved(Path sample) throws IOException {
        var findings = findings(sample);
        assertTrue(codes(findings).contains(code(sample)), () -> report(findings));
        var approved = approved(sample);
        var actual = report(findings);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, actual);
        }
        assertTrue(Files.exists(approved), "run with -Dapprove=true and read " + approved);
        assertEquals(Files.readString(approved), actual, "read the difference, then run with -Dapprove=true");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void everyValueIsFilledIn(Path sample) {
        for (Language language : Language.values()) {
            var catalogue = Catalogue.of(language);
            for (Diagnostic finding : findings(sample).sorted()) {
                for (String text : List.of(catalogue.what(finding), catalogue.fix(finding))) {
                    assertFalse(text.matches("(?s).*\\{[a-z]+}.*"), text);
                }
            }
        }
    }

    @Test
    void everyMessageHasSamplesOrATestOfItsOwn() {
        var codes = new TreeSet<>(Catalogue.of(Language.TH).codes());
        codes.removeAll(ELSEWHERE.keySet());
        assertEquals(codes, codesOf(passing()), "passing samples");
        assertEquals(codes, codesOf(failing()), "failing samples");
        assertTrue(codes.containsAll(Rules.codes()));
    }

    @Test
    void theTestsNamedProvokeTheirMessage() throws IOException {
        for (Map.Entry<String, Class<?>> test : ELSEWHERE.entrySet()) {
            var name = test.getValue().getName().replace('.', '/');
            var source = Files.readString(Path.of("src/test/java", name + ".java"));
            assertTrue(source.contains('"' + test.getKey() + '"'), test.toString());
        }
    }

    @Test
    void noApprovedReportIsLeftWithoutItsSample() throws IOException {
        try (var files = Files.walk(SmallSite.SAMPLES)) {
            var orphans = files.filter(f -> f.toString().endsWith(".approved.txt"))
                    .filter(f -> !Files.isDirectory(Path.of(f.toString().replace(".approved.txt", ""))))
                    .toList();
            assertEquals(List.of(), orphans);
        }
    }

    private static List<Path> passing() {
        return SmallSite.samples("pass-");
    }

    private static List<Path> failing() {
        return SmallSite.samples("fail-");
    }

    private static Set<String> codesOf(List<Path> samples) {
        return samples.stream().map(RuleSamplesTest::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(Path sample) {
        return sample.getParent().getFileName().toString();
    }

    private static Path approved(Path sample) {
        return sample.resolveSibling(sample.getFileName() + ".approved.txt");
    }

    private static Set<String> codes(Diagnostics findings) {
        return findings.sorted().stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    private Diagnostics findings(Path sample) {
        SmallSite.copyTo(site(), sample);
        var build = new SiteBuild(site(), stage -> {});
        return (OF_PAGES.contains(code(sample)) ? build.build(folder.resolve("out")) : build.check()).findings();
    }

    private String report(Diagnostics findings) {
        var text = new StringBuilder();
        try {
            new TerminalReport(Language.TH, this::lines, 100, false).print(findings, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(site().resolve(file));
        } catch (IOException e) {
            return List.of();
        }
    }
}
