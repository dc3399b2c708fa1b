package org.prongsai.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Language;

/**
 * Sites broken at random, by a fixed seed: every run ends as documented, says where and what to write, and leaves either
 * the new site or the former one.
 *
 * <p>{@code -Dmutants=N} tries so many; {@code -Dmutant=SEED} tries one alone and shows what was said.
 */
class MutatedSitesTest {

    private static final Set<Integer> DOCUMENTED = Set.of(0, 1, 3);
    private static final Pattern THAI = Pattern.compile("[\u0e01-\u0e2e]");
    private static final Pattern PLACE = Pattern.compile("(.*?)(?::(\\d+))?(?::(\\d+))?");
    private static final String[][] CHECKS = {
        {}, {"--format", "json"}, {"--format", "html"}, {"--format", "github"}, {"--lang", "en"}
    };

    @TempDir
    Path folder;

    private final List<Map<String, byte[]>> samples = new ArrayList<>(List.of(
            SampleFiles.sample("agency"),
            SampleFiles.sample("oit"),
            SampleFiles.closedYear(),
            SampleFiles.starter(),
            SampleFiles.sample("oit"),
            SampleFiles.sample("measures")));
    private final List<Map<String, byte[]>> published = new ArrayList<>();
    private final Set<String> codes = Catalogue.of(Language.TH).codes();
    private final Map<Integer, Integer> exits = new TreeMap<>();
    private final List<String> protocol = new ArrayList<>();
    private int named;
    private long slowest;
    private String slow = "";

    @Test
    void everyMutantEndsAsDocumented() throws IOException {
        publishSamples();
        var alone = Long.getLong("mutant");
        var seeds = alone == null ? LongStream.range(0, Integer.getInteger("mutants", 200)) : LongStream.of(alone);
        var faults = new ArrayList<String>();
        for (long seed : seeds.toArray()) {
            var mutant = Mutant.of(seed, samples);
            var wrong = tryOut(mutant, alone != null);
            if (!wrong.isEmpty()) {
                faults.add("-Dmutant=" + seed + "  " + mutant.story() + "\n  " + String.join("\n  ", wrong));
            }
        }
        tell();
        assertTrue(faults.isEmpty(), () -> faults.size() + " mutants\n" + String.join("\n", faults));
    }

    private void publishSamples() {
        for (int i = 0; i < samples.size(); i++) {
            SampleFiles.write(samples.get(i), site(i));
            var run = build(i);
            assertEquals(0, run.exit(), run::said);
            // The lock of addresses is now one of the files.
            samples.set(i, SampleFiles.read(site(i)));
            published.add(SampleFiles.read(out(i)));
        }
    }

    /** What is wrong with a run over a mutant; nothing when all is well. */
    private List<String> tryOut(Mutant mutant, boolean aloud) {
        int base = mutant.base();
        SampleFiles.delete(site(base));
        SampleFiles.write(mutant.files(), site(base));
        long start = System.nanoTime();
        var run = build(base);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (millis > slowest) {
            slowest = millis;
            slow = "seed " + mutant.seed();
        }
        if (aloud) {
            System.out.println(mutant.story() + "\n" + run.said());
        }
        exits.merge(run.exit(), 1, Integer::sum);
        var wrong = new ArrayList<String>();
        if (!DOCUMENTED.contains(run.exit())) {
            wrong.add("exit " + run.exit());
        }
        wrong.addAll(run.traces());
        if (run.exit() == 0) {
            verify(base, wrong);
        } else {
            if (!same(published.get(base), SampleFiles.read(out(base)))) {
                wrong.add("the former site was touched");
            }
            if (run.exit() == 1) {
                told(mutant, run, wrong);
            }
        }
        if (run.exit() != 1) {
            protocol.add("%d exit %d %s".formatted(mutant.seed(), run.exit(), mutant.story()));
        }
        if (mutant.seed() % 3 == 0 || aloud) {
            checkAgrees(mutant, run, wrong);
        }
        return wrong;
    }

    /** What was published is whole; then the former site stands again, for the next mutant. */
    private void verify(int base, List<String> wrong) {
        var verified = CommandRun.of("verify", out(base).toString());
        if (verified.exit() != 0) {
            wrong.add("the new site is not whole: " + verified.said());
        }
        SampleFiles.delete(out(base));
        SampleFiles.write(published.get(base), out(base));
    }

    private void checkAgrees(Mutant mutant, CommandRun build, List<String> wrong) {
        var arguments =
                new ArrayList<>(List.of("check", "--site", site(mutant.base()).toString()));
        arguments.addAll(List.of(CHECKS[(int) (mutant.seed() / 3 % CHECKS.length)]));
        var run = CommandRun.of(arguments.toArray(String[]::new));
        wrong.addAll(run.traces());
        if (!DOCUMENTED.contains(run.exit()) || (build.exit() == 0 && run.exit() != 0)) {
            wrong.add("build answers " + build.exit() + ", check " + run.exit());
        }
    }

    private void told(Mutant mutant, CommandRun run, List<String> wrong) {
        var errors = SaidFinding.errors(run.out());
        if (errors.isEmpty()) {
            wrong.add("no finding: " + run.said());
            return;
        }
        for (SaidFinding error : errors) {
            if (!codes.contains(error.code())) {
                wrong.add("unknown code " + error.code());
            }
            if (!THAI.matcher(error.what()).find() || !THAI.matcher(error.fix()).find()) {
                wrong.add("no Thai words: " + error);
            }
            if (run.said().contains("{value}") || run.said().contains("{key}")) {
                wrong.add("words left open: " + error);
            }
            error.places().forEach(place -> located(mutant, error, place, wrong));
        }
        boolean names =
                mutant.touched().stream().anyMatch(path -> errors.stream().anyMatch(e -> e.names(path)));
        named += names ? 1 : 0;
        protocol.add("%d exit 1 %s %s%s"
                .formatted(
                        mutant.seed(),
                        mutant.story(),
                        errors.stream().map(SaidFinding::code).toList(),
                        names ? "" : " named elsewhere"));
    }

    /** A place is a file or folder of the site, and a line it has. */
    private void located(Mutant mutant, SaidFinding error, String place, List<String> wrong) {
        var parts = PLACE.matcher(place);
        if (!parts.matches()) {
            wrong.add("no place: " + error);
            return;
        }
        var path = parts.group(1);
        var bytes = mutant.files().get(path);
        if (bytes == null) {
            boolean folder = mutant.files().keySet().stream().anyMatch(p -> p.startsWith(path + "/"));
            boolean known =
                    folder || samples.get(mutant.base()).containsKey(path) || path.equals("content") || isPublic(path);
            if (!known) {
                wrong.add("no such place: " + place + " of " + error);
            }
        } else if (parts.group(2) != null) {
            int line = Integer.parseInt(parts.group(2));
            var text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            if (line > text.split("\r\n|\r|\n|\u0085|\u2028", -1).length) {
                wrong.add("no such line: " + place + " of " + error);
            }
        }
    }

    /** Findings about the finished pages have the page as their place. */
    private static boolean isPublic(String path) {
        return path.endsWith(".html");
    }

    private static boolean same(Map<String, byte[]> first, Map<String, byte[]> second) {
        return first.keySet().equals(second.keySet())
                && first.keySet().stream().allMatch(p -> Arrays.equals(first.get(p), second.get(p)));
    }

    private CommandRun build(int base) {
        return CommandRun.of(
                "build", "--site", site(base).toString(), "--out", out(base).toString());
    }

    private Path site(int base) {
        return folder.resolve("site" + base);
    }

    private Path out(int base) {
        return folder.resolve("out" + base);
    }

    private void tell() throws IOException {
        var text = new StringBuilder("mutants by exit code: " + exits + "\n");
        int refused = exits.getOrDefault(1, 0);
        text.append("refused ones whose message names a changed file: %d of %d%n".formatted(named, refused));
        text.append("slowest build: %d ms, %s%n".formatted(slowest, slow));
        System.out.print(text);
        protocol.forEach(line -> text.append(line).append('\n'));
        var file = Path.of("target/robust/mutants.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
