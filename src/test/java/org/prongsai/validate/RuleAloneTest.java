package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.parse.SiteReader;
import org.prongsai.report.TerminalReport;
import org.prongsai.source.Workspace;

/**
 * Every rule by itself: it says of its samples what it says among all rules, and nothing of the shared site. Each sample
 * meets one rule only, so that a change of a rule is held against the samples of that rule and no others.
 */
class RuleAloneTest {

    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path BASE = RULES.resolve("base");

    private static final List<Path> SAMPLES = listed();

    /** Rules change no site, so each is read once. */
    private static final Map<Path, SiteReader.Reading> READ = new ConcurrentHashMap<>();

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
        assertEquals(List.of(), findings(rules(code), BASE).sorted());
    }

    private static List<Path> samples() {
        return SAMPLES;
    }

    private static List<Path> listed() {
        try (var folders = Files.walk(RULES, 2)) {
            return folders.filter(Files::isDirectory)
                    .filter(f -> f.getFileName().toString().matches("(pass|fail)-.*"))
                    .map(RULES::relativize)
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
        copy(BASE);
        copy(sample);
        var findings = new Diagnostics();
        var workspace = new Workspace(site);
        var reading = READ.computeIfAbsent(
                sample, s -> SiteReader.read(workspace, new Diagnostics()).orElseThrow());
        Rules.check(rules, reading.site(), reading.incomplete(), workspace, findings);
        return findings;
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

    private void copy(Path from) {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var target = site.resolve(from.relativize(file).toString());
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
