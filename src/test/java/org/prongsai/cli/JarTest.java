package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command contract, by running the very jar that is shipped. */
class JarTest {

    private static final Path SAMPLE =
            Path.of("src/test/resources/sites/agency/site").toAbsolutePath();

    @TempDir
    Path folder;

    /** What a run of the program said and answered. */
    private record Run(int exit, String out, String err) {}

    @Test
    void buildPublishesAndAnswersZero() throws Exception {
        var run = run(
                "build",
                "--site",
                SAMPLE.toString(),
                "--out",
                folder.resolve("site").toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.exists(folder.resolve("site/manifest.json")));
        assertTrue(Files.exists(folder.resolve("site/plans/2566-2568/plan.json")));
        assertTrue(run.err().contains("เสร็จแล้ว"), run.err());
    }

    @Test
    void theSiteFolderIsTheWorkingDirectoryUnlessGiven() throws Exception {
        copy(SAMPLE, folder.resolve("own"));
        var run = run(folder.resolve("own"), List.of(), Map.of(), "build");
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.exists(folder.resolve("own/target/site/index.html")));
    }

    @Test
    void checkAnswersOneAndSaysWhereAndWhat() throws Exception {
        var site = faulty();
        var run = run("check", "--site", site.toString());
        assertEquals(1, run.exit());
        var said = run.out() + run.err();
        assertTrue(said.contains("content/tambon/plans/2566-2568/p01.md:8:9"), said);
        assertTrue(said.contains("50.000"), said);
        assertTrue(said.contains("50,000"), said);
    }

    @Test
    void checkSpeaksEnglishWhenAsked() throws Exception {
        var run = run("check", "--site", faulty().toString(), "--lang", "en");
        var said = run.out() + run.err();
        assertTrue(said.toLowerCase(java.util.Locale.ROOT).contains("error"), said);
    }

    @Test
    void checkWritesJsonForPrograms() throws Exception {
        var run = run("check", "--site", faulty().toString(), "--format", "json");
        assertEquals(1, run.exit());
        var keys = new HashSet<String>();
        try (var parser = new JsonFactory().createParser(run.out())) {
            assertEquals(JsonToken.START_ARRAY, parser.nextToken());
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    keys.add(parser.currentName());
                }
            }
        }
        assertTrue(
                keys.containsAll(
                        List.of("code", "severity", "file", "line", "column", "message", "fix", "item", "element")),
                keys.toString());
    }

    @Test
    void checkWritesAPageForColleagues() throws Exception {
        var report = folder.resolve("report.html");
        var run = run("check", "--site", faulty().toString(), "--format", "html", "--report", report.toString());
        assertEquals(1, run.exit());
        assertTrue(Files.readString(report).contains("50.000"));
    }

    @Test
    void checkAndBuildEndWithHowFarAnswersHaveCome() throws Exception {
        var site = Path.of("src/test/resources/sites/oit/site").toAbsolutePath();
        var check = run("check", "--site", site.toString());
        var last = check.out().lines().reduce("", (a, b) -> b);
        assertTrue(
                last.matches("OIT 2570 เทศบาลตำบลตัวอย่าง: ครบ \\d+ จาก 8 ข้อ \\(ความพร้อม \\d+\\.\\d\\d\\).*"),
                check.out());
        var build = run(
                "build",
                "--site",
                site.toString(),
                "--out",
                folder.resolve("site").toString());
        assertEquals(last, build.err().lines().reduce("", (a, b) -> b));
        var json = run("check", "--site", site.toString(), "--format", "json");
        assertTrue(json.out().strip().startsWith("[") && json.out().strip().endsWith("]"), json.out());
    }

    @Test
    void findingsForProgramsNameTheItemAndTheElement() throws Exception {
        var rules = Path.of("src/test/resources/rules").toAbsolutePath();
        copy(rules.resolve("base"), folder.resolve("own"));
        copy(rules.resolve("oit-element-missing/fail-cell-blank"), folder.resolve("own"));
        var run = run("check", "--site", folder.resolve("own").toString(), "--format", "json");
        assertTrue(run.out().contains("o3-items.csv"), run.out());
        assertTrue(run.out().contains("\"item\" : \"O3\""), run.out());
        assertTrue(run.out().contains("\"element\" : \"o3.3\""), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "publish",
                "build --fast",
                "check --format xml",
                "verify http://a|b/",
                "explain --all",
                "build --lang xx"
            })
    void whatIsNotUnderstoodAnswersTwoAndShowsTheWay(String arguments) throws Exception {
        var run = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("prongsai"), run.err());
    }

    @Test
    void aFolderThatIsNotOursIsNotReplaced() throws Exception {
        var precious = folder.resolve("photos");
        Files.createDirectories(precious);
        Files.writeString(precious.resolve("album.txt"), "ห้ามลบ");
        var run = run("build", "--site", SAMPLE.toString(), "--out", precious.toString());
        assertEquals(3, run.exit(), run.err());
        assertEquals("ห้ามลบ", Files.readString(precious.resolve("album.txt")));
    }

    @Test
    void anOutputThatIsAFileAnswersThree() throws Exception {
        Files.writeString(folder.resolve("site"), "x");
        var run = run(
                "build",
                "--site",
                SAMPLE.toString(),
                "--out",
                folder.resolve("site").toString());
        assertEquals(3, run.exit(), run.err());
    }

    @Test
    void aFailingBuildLeavesThePublishedSiteAsItWas() throws Exception {
        var out = folder.resolve("site");
        assertEquals(
                0,
                run("build", "--site", SAMPLE.toString(), "--out", out.toString())
                        .exit());
        var before = hashes(out);
        assertEquals(
                1,
                run("build", "--site", faulty().toString(), "--out", out.toString())
                        .exit());
        assertEquals(before, hashes(out));
    }

    @Test
    void anEmptyFolderIsAContentFinding() throws Exception {
        var run = run("check", "--site", folder.toString());
        assertEquals(1, run.exit());
        assertTrue((run.out() + run.err()).contains("site-config.yml"));
    }

    @Test
    void explainTellsMoreAndOffersTheNearestCode() throws Exception {
        var known = run("explain", "money-dash");
        assertEquals(0, known.exit(), known.err());
        assertTrue(known.out().contains("money-dash"));
        var misspelt = run("explain", "money-dsah");
        assertEquals(2, misspelt.exit());
        assertTrue(misspelt.err().contains("money-dash"), misspelt.err());
        var all = run("explain");
        assertEquals(0, all.exit(), all.err());
        assertTrue(all.out().lines().anyMatch(l -> l.startsWith("  money-dash")), all.out());
    }

    @Test
    void explainWritesAPageForEveryMessageAndNeverOverOtherFiles() throws Exception {
        var out = folder.resolve("messages");
        assertEquals(0, run("explain", "--out", out.toString()).exit());
        assertTrue(Files.exists(out.resolve("money-dash.html")) && Files.exists(out.resolve("en/money-dash.html")));
        assertEquals(0, run("verify", out.toString()).exit());
        assertEquals(0, run("explain", "--out", out.toString()).exit(), "once more");
        Files.createDirectories(folder.resolve("photos"));
        Files.writeString(folder.resolve("photos/album.txt"), "x");
        assertEquals(
                3, run("explain", "--out", folder.resolve("photos").toString()).exit());
    }

    @Test
    void verifyFindsWhatChangedSinceItWasPublished() throws Exception {
        var out = folder.resolve("site");
        run("build", "--site", SAMPLE.toString(), "--out", out.toString());
        assertEquals(0, run("verify", out.toString()).exit());
        Files.writeString(out.resolve("index.html"), "แก้มือ");
        Files.delete(out.resolve("404.html"));
        Files.writeString(out.resolve("extra.txt"), "x");
        var run = run("verify", out.toString());
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("index.html"), run.out());
        assertTrue(run.out().contains("404.html"), run.out());
        assertTrue(run.out().contains("extra.txt"), run.out());
    }

    @Test
    void theSameFilesGiveTheSameBytesOnEveryMachine() throws Exception {
        var machines = List.of(
                List.of("-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8"),
                List.of(
                        "-Duser.timezone=Asia/Bangkok",
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Dfile.encoding=x-windows-874"),
                List.of(
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.variant=TH",
                        "-Dfile.encoding=UTF-8"),
                List.of(
                        "-Duser.timezone=America/New_York",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-9"),
                List.of("-Duser.timezone=UTC", "-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=US-ASCII"));
        var sites = new ArrayList<Map<String, String>>();
        for (int i = 0; i < machines.size(); i++) {
            var site = folder.resolve("place" + i).resolve("own");
            copy(SAMPLE, site);
            var run = run(
                    site,
                    machines.get(i),
                    Map.of(),
                    "build",
                    "--out",
                    folder.resolve("out" + i).toString());
            assertEquals(0, run.exit(), run.err());
            sites.add(hashes(folder.resolve("out" + i)));
        }
        for (var site : sites) {
            assertEquals(sites.get(0), site);
        }
    }

    @Test
    void neitherFaultsNorFailuresShowTheInsideOfTheProgram() throws Exception {
        for (String[] arguments : List.of(
                new String[] {"check", "--site", faulty().toString()},
                new String[] {"build", "--site", "no-such-folder"},
                new String[] {"verify", "no-such-folder"},
                new String[] {"nonsense"})) {
            var run = run(arguments);
            var said = run.out() + run.err();
            assertFalse(said.contains("Exception"), said);
            assertFalse(said.lines().anyMatch(line -> line.matches("\\s+at .*")), said);
            assertFalse(said.contains("org.prongsai"), said);
            assertTrue(run.exit() != 0 && run.exit() != 70, "exit " + run.exit() + ": " + said);
        }
    }

    @Test
    void aSiteIsBegunCheckedAndRolledOver() throws Exception {
        var site = folder.resolve("new");
        assertEquals(0, run("new", "site", site.toString()).exit());
        assertEquals(2, run("new", "site", site.toString()).exit());
        assertEquals(0, run("check", "--site", site.toString()).exit());
        assertEquals(
                0, run("new", "plan", "2571-2575", "--site", site.toString()).exit());
        var taken = run("new", "plan", "2571-2575", "--site", site.toString());
        assertEquals(2, taken.exit());
        assertTrue(taken.err().contains("plan.yml"), taken.err());
        var config = Files.readString(site.resolve("site-config.yml"));
        assertEquals(
                0,
                run("rollover", "2568", "--dry-run", "--site", site.toString()).exit());
        assertEquals(config, Files.readString(site.resolve("site-config.yml")));
        var opened = run("rollover", "2568", "--site", site.toString());
        assertEquals(0, opened.exit(), opened.err());
        assertTrue(opened.out().contains("todo-2568.md"), opened.out());
        assertTrue(Files.readString(site.resolve("site-config.yml")).contains("open-year: 2568"));
        assertEquals(0, run("check", "--site", site.toString()).exit());
        assertEquals(2, run("new").exit());
    }

    private Path faulty() throws IOException {
        var site = folder.resolve("faulty");
        if (!Files.exists(site)) {
            copy(SAMPLE, site);
            var project = site.resolve("content/tambon/plans/2566-2568/p01.md");
            Files.writeString(project, Files.readString(project).replace("2567: 50,000.- บาท", "2567: 50.000"));
        }
        return site;
    }

    @Test
    void withoutABrowserNothingIsPublishedAndItIsSaidHowToGetOne() throws Exception {
        var site = Path.of("src/test/resources/sites/oit/site").toAbsolutePath();
        var out = folder.resolve("no-browser");
        var environment = Map.of("CHROME_PATH", folder.resolve("none").toString());
        String[] command = {"build", "--pdf", "--keep-lock", "--site", site.toString(), "--out", out.toString()};
        var run = run(folder, List.of(), environment, command);
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("CHROME_PATH") && run.err().contains("ไม่พบเบราว์เซอร์"), run.err());
        assertFalse(Files.exists(out));
    }

    private Run run(String... arguments) throws Exception {
        return run(folder, List.of(), Map.of(), arguments);
    }

    private Run run(Path workingFolder, List<String> machine, Map<String, String> environment, String... arguments)
            throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar()));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile(folder, "out", ".txt");
        var err = Files.createTempFile(folder, "err", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "still running: " + command);
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static String jar() {
        var jar = Path.of(System.getProperty("jar", "target/prongsai.jar")).toAbsolutePath();
        assertTrue(Files.exists(jar), "build the jar first: mvn package");
        return jar.toString();
    }

    private static Map<String, String> hashes(Path site) throws IOException, NoSuchAlgorithmException {
        var hashes = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(site.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return hashes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.write(copy, Files.readString(file).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
