package org.prongsai.render.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake on exactly the libraries we ship needs neither JBake's database nor its configuration library. */
class RuntimeClassPathTest {

    private static final List<String> UNWANTED = List.of(
            " com.orientechnologies.",
            " org.apache.commons.configuration2.",
            " org.apache.commons.lang3.",
            " org.json.");

    @TempDir
    Path theme;

    @Test
    void aBakeLoadsNothingWeDoNotShip() throws IOException, InterruptedException {
        var libraries = Path.of("target", "lib");
        assumeTrue(Files.isDirectory(libraries), "packaged");
        Bakes.layout(theme);
        var log = theme.resolve("log.txt");
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-Xshare:auto",
                        "-cp",
                        String.join(
                                System.getProperty("path.separator"),
                                Path.of("target", "classes").toString(),
                                Path.of("target", "test-classes").toString(),
                                libraries.resolve("*").toString()),
                        "org.prongsai.render.jbake.Bakes",
                        theme.toString(),
                        "10",
                        "2")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, child.waitFor(), () -> tail(log));
        var lines = Files.readAllLines(log);
        assertEquals(
                2, lines.stream().filter(line -> line.startsWith("10 files")).count(), () -> tail(log));
        assertTrue(lines.stream().anyMatch(line -> line.contains(" org.jbake.app.Oven ")));
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> UNWANTED.stream().anyMatch(line::contains))
                        .toList());
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.contains("[class,load]"))
                    .toList();
            return String.join("\n", lines);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
