package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first five minutes of the README, done as written: its files, its commands, its sample of a message. */
class ReadmeTest {

    private static final Pattern FILE = Pattern.compile("(?m)^`([^`\\n]+)`\\n```yaml\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?m)^java -jar prongsai\\.jar (.+)$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)]+)\\)");

    @TempDir
    Path site;

    @Test
    void itsFilesAndCommandsMakeAWebsite() throws Exception {
        var readme = Files.readString(Path.of("README.md"));
        var files = files(readme);
        assertTrue(files.size() >= 4, "the README shows the files of a first site");
        for (String[] file : files) {
            var path = site.resolve(file[0]);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file[1]);
        }
        var commands = COMMAND.matcher(readme).results().map(r -> r.group(1)).toList();
        assertTrue(commands.containsAll(List.of("check", "build")), commands.toString());
        for (String command : commands) {
            assertEquals("", run(command.split(" "), 0), command);
        }
        assertTrue(Files.exists(site.resolve("target/site/index.html")));
    }

    @Test
    void itsSampleOfAMessageIsWhatTheProgramSays() throws Exception {
        var readme = Files.readString(Path.of("README.md"));
        for (String[] file : files(readme)) {
            var path = site.resolve(file[0]);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file[1].replace("๒๐,๐๐๐ บาท", "20.000"));
        }
        var said = run(new String[] {"check"}, 1);
        var sample = readme.substring(readme.indexOf("```text\n") + 8);
        sample = sample.substring(0, sample.indexOf("```"));
        for (String line : sample.lines().toList()) {
            assertTrue(said.contains(line), line + "\nis not in\n" + said);
        }
    }

    @Test
    void whatItLinksToIsThere() throws IOException {
        for (String paper : List.of("README.md", ".github/CONTRIBUTING.md")) {
            for (var link :
                    LINK.matcher(Files.readString(Path.of(paper))).results().toList()) {
                var target = Path.of(paper).toAbsolutePath().resolveSibling(link.group(1));
                assertTrue(Files.exists(target), paper + " links to " + link.group(1));
            }
        }
    }

    @Test
    void itTellsOfEveryPackage() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        try (var folders = Files.walk(Path.of("src/main/java/org/prongsai"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                var name = Path.of("src/main/java/org/prongsai")
                        .relativize(folder)
                        .toString()
                        .replace('/', '.');
                assertTrue(name.isEmpty() || readme.contains("`" + name + "`"), "the map lacks " + name);
            }
        }
    }

    private static List<String[]> files(String readme) {
        var files = new ArrayList<String[]>();
        var match = FILE.matcher(readme);
        while (match.find()) {
            files.add(new String[] {match.group(1), match.group(2)});
        }
        assertFalse(files.isEmpty());
        return files;
    }

    private String run(String[] arguments, int exit) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("jar", "target/prongsai.jar"))
                        .toAbsolutePath()
                        .toString()));
        command.addAll(List.of(arguments));
        var said = Files.createTempFile("readme", ".txt");
        var process = new ProcessBuilder(command)
                .directory(site.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        var text = Files.readString(said);
        Files.delete(said);
        assertEquals(exit, process.exitValue(), text);
        return exit == 0 ? "" : text;
    }
}
