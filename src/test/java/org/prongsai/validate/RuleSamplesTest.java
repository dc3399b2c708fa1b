package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.parse.SiteReader;
import org.prongsai.report.TerminalReport;
import org.prongsai.source.Workspace;

/**
 * Every rule on small sites. A sample is the site in {@code rules/base} with the files of its folder put over it. One that
 * passes does not have the code its folder is named after; one that fails has it, and its report is approved beside it.
 */
class RuleSamplesTest {

    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path BASE = RULES.resolve("base");

    @TempDir
    Path site;

    @Test
    void theSharedSiteIsFreeOfFindings() {
        assertEquals(List.of(), findings(BASE).sorted());
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
    void everyCodeHasSamplesAndEverySampleACode() throws IOException {
        Set<String> codes = Rules.codes();
        assertEquals(codes, codesOf(passing()), "passing samples");
        assertEquals(codes, codesOf(failing()), "failing samples");
    }

    @Test
    void noApprovedReportIsLeftWithoutItsSample() throws IOException {
        try (var files = Files.walk(RULES)) {
            var orphans = files.filter(f -> f.toString().endsWith(".approved.txt"))
                    .filter(f -> !Files.isDirectory(Path.of(f.toString().replace(".approved.txt", ""))))
                    .toList();
            assertEquals(List.of(), orphans);
        }
    }

    private static Stream<Path> passing() throws IOException {
        return samples("pass-");
    }

    private static Stream<Path> failing() throws IOException {
        return samples("fail-");
    }

    private static Stream<Path> samples(String prefix) throws IOException {
        try (var folders = Files.walk(RULES, 2)) {
            return folders
                    .filter(Files::isDirectory)
                    .filter(f -> f.getFileName().toString().startsWith(prefix))
                    .map(RULES::relativize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Set<String> codesOf(Stream<Path> samples) {
        return samples.map(RuleSamplesTest::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(Path sample) {
        return sample.getName(0).toString();
    }

    private static Path approved(Path sample) {
        return RULES.resolve(sample.getParent()).resolve(sample.getFileName() + ".approved.txt");
    }

    private static Set<String> codes(Diagnostics findings) {
        return findings.sorted().stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    private Diagnostics findings(Path sample) {
        copy(BASE, site);
        if (!sample.equals(BASE)) {
            copy(RULES.resolve(sample), site);
        }
        var findings = new Diagnostics();
        var workspace = new Workspace(site);
        SiteReader.read(workspace, findings)
                .ifPresent(reading -> Rules.check(reading.site(), reading.incomplete(), workspace, findings));
        return findings;
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
            return Files.readAllLines(site.resolve(file));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
