package org.prongsai.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.document.PdfFuzz;
import org.prongsai.parse.FrontMatterFuzz;
import org.prongsai.parse.ScalarsFuzz;
import org.prongsai.parse.TableFuzz;
import org.prongsai.parse.YamlFuzz;
import org.prongsai.publish.OutputPathFuzz;
import org.prongsai.render.MarkdownFuzz;

/**
 * What the readers promise for any bytes at all. Every run tries the seeds of {@code src/test/resources/fuzz}; with
 * {@code -Pthorough} Jazzer makes up bytes of its own for {@code fuzz.seconds} per target, starting from them. What it
 * finds is written beside the seeds, and stays there once it is mended.
 */
class FuzzTest {

    private static final Path SEEDS = Path.of("src/test/resources/fuzz");
    private static final Path WORK = Path.of("target/robust/fuzz");
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units: *(\\d+)");

    /** Longest input, in bytes. */
    private static final int LENGTH = 8_192;

    /** One thing to be tried with any bytes. */
    private record Target(Class<?> type, Consumer<byte[]> attempt) {

        String name() {
            return type.getSimpleName();
        }
    }

    private static final List<Target> TARGETS = List.of(
            new Target(YamlFuzz.class, YamlFuzz::fuzzerTestOneInput),
            new Target(FrontMatterFuzz.class, FrontMatterFuzz::fuzzerTestOneInput),
            new Target(ScalarsFuzz.class, ScalarsFuzz::fuzzerTestOneInput),
            new Target(TableFuzz.class, TableFuzz::fuzzerTestOneInput),
            new Target(MarkdownFuzz.class, MarkdownFuzz::fuzzerTestOneInput),
            new Target(OutputPathFuzz.class, OutputPathFuzz::fuzzerTestOneInput),
            new Target(PdfFuzz.class, PdfFuzz::fuzzerTestOneInput));

    static Stream<Arguments> seeds() {
        return TARGETS.stream().flatMap(t -> SampleFiles.read(SEEDS.resolve(t.name())).entrySet().stream()
                .map(seed -> Arguments.of(t.name() + " " + seed.getKey(), t.attempt(), seed.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void seedsAreBorne(String name, Consumer<byte[]> attempt, byte[] seed) {
        attempt.accept(seed);
    }

    static Stream<Arguments> targets() {
        return TARGETS.stream().map(t -> Arguments.of(t.name(), t.type()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    @EnabledIfSystemProperty(named = "fuzz.seconds", matches = "[1-9]\\d*")
    void anyBytesAreBorne(String name, Class<?> type) throws IOException, InterruptedException {
        long seconds = Long.getLong("fuzz.seconds");
        var found = Files.createDirectories(WORK.resolve(name));
        var said = WORK.resolve(name + ".txt");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + type.getName(),
                "--instrumentation_includes=org.prongsai.**:org.yaml.**:org.commonmark.**:de.siegmar.**:org.apache.pdfbox.**",
                "-max_total_time=" + seconds,
                "-max_len=" + LENGTH,
                "-timeout=20",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                "-artifact_prefix=" + SEEDS.resolve(name) + "/",
                found.toString(),
                SEEDS.resolve(name).toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        builder.environment().put("CLASSPATH", classes);
        var process = builder.start();
        assertTrue(process.waitFor(seconds + 120, TimeUnit.SECONDS), "still running");
        var words = Files.readString(said);
        var executions = EXECUTIONS.matcher(words);
        assertEquals(0, process.exitValue(), () -> words.substring(Math.max(0, words.length() - 4_000)));
        assertTrue(executions.find(), words);
        System.out.println(name + ": " + executions.group(1) + " executions in " + seconds + " s");
    }
}
