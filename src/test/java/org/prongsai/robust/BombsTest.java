package org.prongsai.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents made to exhaust the program: each is refused at its place or does no harm, in a machine with 128 MB. How long
 * each took is written to {@code target/robust/bombs.txt}; what never ends is stopped after 20 seconds.
 *
 * <p>{@code -Dbomb=NAME} sets off one alone.
 */
class BombsTest {

    private static final Path REPORT = Path.of("target/robust/bombs.txt");
    private static final String HEAP = "-Xmx128m";

    @TempDir
    Path folder;

    @Test
    void everyBombIsDefused() throws Exception {
        var effects = setOff();
        effects.forEach(e -> System.out.println(e.line()));
        var wrong = effects.stream()
                .filter(e -> !e.wrong().isEmpty())
                .map(BombRange.Effect::line)
                .toList();
        assertEquals(List.of(), wrong);
        if (System.getProperty("bomb") == null) {
            assertEquals(Bombs.all().size(), effects.size(), "the machine ended early");
        }
        var slowest = effects.stream()
                .max(Comparator.comparingLong(BombRange.Effect::millis))
                .orElseThrow();
        long most =
                effects.stream().mapToLong(BombRange.Effect::megabytes).max().orElseThrow();
        System.out.printf(
                "%d bombs, slowest %d ms, %d ms of work (%s), heap up to %d MB%n",
                effects.size(), slowest.millis(), slowest.work(), slowest.name(), most);
    }

    private List<BombRange.Effect> setOff() throws IOException, InterruptedException {
        Files.createDirectories(REPORT.getParent());
        Files.deleteIfExists(REPORT);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                HEAP,
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                BombRange.class.getName(),
                folder.toString(),
                REPORT.toString()));
        if (System.getProperty("bomb") != null) {
            command.add(System.getProperty("bomb"));
        }
        var said = folder.resolve("said.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        builder.environment().put("CLASSPATH", classes);
        var process = builder.start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), "still running");
        assertTrue(Files.exists(REPORT), () -> "nothing was set off: " + read(said));
        return Files.readAllLines(REPORT).stream().map(BombRange.Effect::of).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
