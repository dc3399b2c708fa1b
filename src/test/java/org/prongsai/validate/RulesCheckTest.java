package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.SmallSite;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.FileContent;
import org.prongsai.source.Workspace;

/** What rules are handed, and what becomes of their findings. */
class RulesCheckTest {

    private static final String REPORT = "content/a/reports/2567-12m.yml";

    @TempDir
    Path folder;

    @BeforeEach
    void site() {
        SmallSite.copyTo(folder);
    }

    @Test
    void whatComparesFilesWaitsForThoseThatCannotBeRead() {
        assertEquals(List.of(REPORT, REPORT), files(check(Set.of(), new Finding(false, ""), new Finding(true, ""))));
        assertEquals(List.of(REPORT), files(check(Set.of("a"), new Finding(false, ""), new Finding(true, ""))));
        assertEquals(
                2,
                check(Set.of("b"), new Finding(false, ""), new Finding(true, ""))
                        .size());
    }

    @Test
    void filesAreHandedOverWithTheirAgency() {
        var files = files(check(Set.of(), new EachFile()));
        assertTrue(files.contains("content/a/agency.yml"), files.toString());
        assertTrue(files.contains("content/a/plans/2566-2567/p01.yml"), files.toString());
        assertTrue(files.contains("site-config.yml"), files.toString());
        assertTrue(files.contains("content/frameworks/oit-2566.yml"), files.toString());
        var owners = check(Set.of(), new EachFile());
        assertEquals("a", owner(owners, "content/a/agency.yml"));
        assertEquals("", owner(owners, "site-config.yml"));
        assertEquals("", owner(owners, "content/frameworks/oit-2566.yml"));
    }

    @Test
    void aFileOutsideTheSiteIsLeftAlone(@TempDir Path elsewhere) throws IOException {
        var file = Files.writeString(elsewhere.resolve("notes.md"), "ส่วนตัว");
        Files.createSymbolicLink(folder.resolve("content/a/notes.md"), file);
        assertFalse(files(check(Set.of(), new EachFile())).contains("content/a/notes.md"));
    }

    @Test
    void aFindingPointsAtTheWordsItIsAbout() {
        var at = check(Set.of(), new Finding(false, "40 คน")).get(0).at();
        assertEquals("8:26", at.line() + ":" + at.column());
        assertEquals("3:1", place(check(Set.of(), new Finding(false, "ไม่มีคำนี้"))));
    }

    @Test
    void ofClosedYearsThereAreWarningsOnly() throws IOException {
        assertEquals(
                Severity.ERROR, check(Set.of(), new Finding(false, "")).get(0).severity());
        var config = folder.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config) + "open-year: 2568\n");
        var closed = check(Set.of(), new Finding(false, "")).get(0);
        assertEquals(Severity.WARNING, closed.severity());
        assertEquals("2567", closed.closedYear());
        assertEquals(Severity.ERROR, check(Set.of(), new Strict()).get(0).severity());
    }

    @Test
    void whatAnAgencyLetsStandIsNotTold() throws IOException {
        var agency = folder.resolve("content/a/agency.yml");
        Files.writeString(
                agency,
                Files.readString(agency)
                        + "waivers: [{code: a-hint, file: reports/2567-12m.yml, reason: ตรวจแล้ว, by: ปลัด อบต.}]\n");
        assertEquals(List.of(), check(Set.of(), new Hint()));
    }

    @Test
    void allRulesAreAskedWhereNoneAreNamed() throws IOException {
        Files.writeString(
                folder.resolve("content/a/plans/2566-2567/p01.yml"),
                Files.readString(folder.resolve("content/a/plans/2566-2567/p01.yml"))
                        + "place: ที่ ที่ประชุม  ประชุมสภา ประชุมสภา\n");
        var workspace = new Workspace(folder);
        var findings = new Diagnostics();
        Rules.check(read(workspace), Set.of(), workspace, findings);
        assertEquals(
                List.of("word-doubled"),
                findings.sorted().stream().map(Diagnostic::code).toList());
        assertTrue(Rules.codes().containsAll(List.of("word-doubled", "waiver-unused")));
    }

    private List<Diagnostic> check(Set<String> incomplete, Rule... rules) {
        var workspace = new Workspace(folder);
        var findings = new Diagnostics();
        Rules.check(List.of(rules), read(workspace), incomplete, workspace, findings);
        return findings.sorted();
    }

    private static Site read(Workspace workspace) {
        return SiteReader.read(workspace, new Diagnostics()).orElseThrow().site();
    }

    private static List<String> files(List<Diagnostic> findings) {
        return findings.stream().map(f -> f.at().file()).toList();
    }

    private static String place(List<Diagnostic> findings) {
        return findings.get(0).at().line() + ":" + findings.get(0).at().column();
    }

    private static String owner(List<Diagnostic> findings, String file) {
        return findings.stream()
                .filter(f -> f.at().file().equals(file))
                .findFirst()
                .orElseThrow()
                .values()
                .getOrDefault("agency", "");
    }

    /** An error in the report of the small site, about some words of it. */
    private record Finding(boolean comparesFiles, String found) implements Rule {

        @Override
        public List<String> codes() {
            return List.of("an-error");
        }

        @Override
        public void check(Agency agency, Site site, Diagnostics diagnostics) {
            var at = new Location(REPORT, 3, 1, 1);
            diagnostics.add(
                    found.isEmpty()
                            ? Diagnostic.error("an-error", at, "compares", comparesFiles)
                            : Diagnostic.error("an-error", at, Places.FOUND, found));
        }
    }

    /** A hint about the report. */
    private record Hint() implements Rule {

        @Override
        public List<String> codes() {
            return List.of("a-hint");
        }

        @Override
        public void check(Agency agency, Site site, Diagnostics diagnostics) {
            diagnostics.add(Diagnostic.notice("a-hint", new Location(REPORT, 3, 1, 1)));
        }
    }

    /** What harms whatever the year. */
    private record Strict() implements Rule {

        @Override
        public List<String> codes() {
            return List.of("national-id");
        }

        @Override
        public void check(Agency agency, Site site, Diagnostics diagnostics) {
            diagnostics.add(Diagnostic.error("national-id", new Location(REPORT, 3, 1, 1)));
        }
    }

    /** A hint about every file. */
    private record EachFile() implements FileRule {

        @Override
        public List<String> codes() {
            return List.of("a-hint");
        }

        @Override
        public void check(FileContent file, @Nullable Agency agency, Diagnostics diagnostics) {
            diagnostics.add(Diagnostic.notice(
                    "a-hint", new Location(file.path(), 1, 1, 1), "agency", agency == null ? "" : agency.id()));
        }
    }
}
