package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as an officer uses it: by running the jar, saving files, and looking at the pages. */
class ServeTest {

    private static final Path SAMPLE = Path.of("src/test/resources/sites/agency/site");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Process process;

    @BeforeEach
    void start() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("jar", "target/prongsai.jar"),
                        "serve",
                        "--port",
                        "0",
                        "--site",
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    @AfterEach
    void end() throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(5, TimeUnit.SECONDS), "the preview does not end when it is told to");
    }

    @Test
    void savedFilesAreSeenAndFaultsStandInThePlaceOfPages() throws Exception {
        var plan = folder.resolve("content/tambon/plans/2566-2568/p01.md");
        var page = address() + "plans/2566-2568/p01/";
        var before = Files.readString(plan);
        until(page, body -> body.contains("โครงการอบรมคุณธรรมแก่บุคลากร"));

        Files.writeString(plan, before.replace("โครงการอบรมคุณธรรมแก่บุคลากร", "โครงการอบรมคุณธรรมทุกกอง"));
        until(page, body -> body.contains("โครงการอบรมคุณธรรมทุกกอง"));

        Files.writeString(plan, before.replace("2567: 50,000.- บาท", "2567: 50.000"));
        until(page, body -> body.contains("50.000") && body.contains("p01.md:8:9"));

        Files.writeString(plan, before);
        until(page, body -> body.contains("โครงการอบรมคุณธรรมแก่บุคลากร") && !body.contains("50.000"));
        assertFalse(Files.exists(folder.resolve("target/site")), "a preview publishes nothing");
    }

    private String address() throws Exception {
        var said = folder.resolve("said.txt");
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(50)) {
            var address = ADDRESS.matcher(Files.readString(said));
            if (address.find()) {
                return address.group();
            }
            assertTrue(process.isAlive(), () -> text(said));
        }
        throw new AssertionError(text(said));
    }

    private String until(String page, Predicate<String> wanted) throws Exception {
        var body = "";
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(50)) {
            body = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(page)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            if (wanted.test(body)) {
                return body;
            }
        }
        throw new AssertionError(body + text(folder.resolve("said.txt")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
