package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.diagnostic.Severity;

/**
 * Whole sites by approved output: every folder of {@code src/test/resources/sites} holds a {@code site} and what it is to
 * become. {@code -Dapprove=true} rewrites the approved files; a reviewer reads the difference.
 */
class ApprovedSitesTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

    /** Is looked at in a browser, at its edges; its words are nobody's. */
    private static final String GALLERY = "gallery";

    /** What exporters write as text; neither the list of files nor what authors attach. */
    private static final Pattern DATA =
            Pattern.compile("(?!manifest\\.json|files/).*\\.(json|csv|ics|xml)|robots\\.txt");

    @TempDir
    Path folder;

    static List<String> sites() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.map(p -> p.getFileName().toString())
                    .filter(name -> !name.equals(GALLERY))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void becomesWhatWasApproved(String name) throws IOException {
        var expected = SITES.resolve(name).resolve("expected");
        var result = new SiteBuild(SITES.resolve(name).resolve("site"), stage -> {}).build(folder.resolve("site"));
        assertTrue(result.published(), () -> result.findings().sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList()
                .toString());
        var actual = comparable(folder.resolve("site"));
        if (Boolean.getBoolean("approve")) {
            approve(expected, actual);
        }
        assertEquals(
                files(expected), new ArrayList<>(actual.keySet()), "files without approval, or approved for nothing");
        for (var file : actual.entrySet()) {
            assertEquals(
                    Files.readString(expected.resolve(file.getKey())),
                    file.getValue(),
                    file.getKey() + ": run with -Dapprove=true after reading the difference");
        }
    }

    /** Data files whole; of pages what stands in {@code main}, so that a new header does not touch every file. */
    private static TreeMap<String, String> comparable(Path site) throws IOException {
        var texts = new TreeMap<String, String>();
        for (String path : files(site)) {
            if (path.endsWith(".html")) {
                var page = Jsoup.parse(site.resolve(path));
                texts.put(path, page.title() + "\n" + page.select("main").outerHtml() + "\n");
            } else if (DATA.matcher(path).matches()) {
                texts.put(path, Files.readString(site.resolve(path)));
            }
        }
        return texts;
    }

    private static void approve(Path expected, TreeMap<String, String> actual) throws IOException {
        for (String old : files(expected)) {
            Files.delete(expected.resolve(old));
        }
        for (var file : actual.entrySet()) {
            Files.createDirectories(expected.resolve(file.getKey()).getParent());
            Files.writeString(expected.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
