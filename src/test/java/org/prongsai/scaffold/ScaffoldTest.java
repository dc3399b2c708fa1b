package org.prongsai.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.FiscalYear;

class ScaffoldTest {

    private static final String AGENCY = "content/ban-tuayang/";

    @TempDir
    Path folder;

    @BeforeEach
    void aSiteIsBegun() throws IOException {
        Draft.write(folder, Starter.files());
    }

    @Test
    void theStarterHasNoErrors() {
        assertEquals(List.of(), errors());
    }

    @Test
    void skeletonsHaveNoErrorsAsTheyAre() throws Exception {
        Draft.write(folder, skeletons().plan("2571-2575"));
        Draft.write(folder, skeletons().report("2568-6m"));
        Draft.write(folder, skeletons().oit("2568", List.of()));
        assertEquals(List.of(), errors());
        assertTrue(skeletons().oit("2568", List.of()).isEmpty(), "every item has its file now");
    }

    @Test
    void everyFieldOfASkeletonCanBeFilledIn() throws Exception {
        for (Draft draft : skeletons().oit("2568", List.of())) {
            var filled = draft.text()
                    .replaceAll("(?m)^# ", "")
                    .replaceAll("(?m)^responsible:.*\\R", "responsible: กองคลัง\n");
            var file = folder.resolve(draft.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, filled);
        }
        var unexpected = errors().stream()
                .filter(e -> !e.startsWith("oit-file-missing") && !e.startsWith("oit-element-unknown"))
                .toList();
        assertEquals(List.of(), unexpected);
    }

    @Test
    void onlyTheItemsAskedForAreBegun() throws Exception {
        var drafts = skeletons().oit("2568", List.of("o2", "O3"));
        assertEquals(
                List.of(AGENCY + "oit/2568/o02-executives.yml", AGENCY + "oit/2568/o03-contact.yml"),
                drafts.stream().map(Draft::path).toList());
        assertThrows(Refusal.class, () -> skeletons().oit("2568", List.of("O99")));
        assertThrows(Refusal.class, () -> skeletons().oit("2599", List.of()));
        assertThrows(Refusal.class, () -> skeletons().report("2590-6m"));
        assertThrows(Refusal.class, () -> skeletons().plan("../2571"));
    }

    @Test
    void aNewYearKeepsWhatHoldsToBeConfirmed() throws Exception {
        Rollover.of(folder, "2568").apply();
        assertEquals(List.of(), errors());
        var executives = Files.readString(folder.resolve(AGENCY + "oit/2568/o02-executives.yml"));
        assertTrue(executives.contains("to-confirm: [people]"), executives);
        assertTrue(Files.readString(folder.resolve("site-config.yml")).contains("open-year: 2568 "));
        var todo = Files.readString(folder.resolve("todo-2568.md"));
        assertTrue(todo.contains("เลขข้อเปลี่ยน: O31 → O24"), todo);
        assertTrue(todo.contains("ไม่มีแล้ว: O6 Q&A"), todo);
        assertFalse(Files.exists(folder.resolve(AGENCY + "oit/2568/o12-procurement-list.yml")), "that is of its year");
    }

    @Test
    void aSecondTimeChangesNothing() throws Exception {
        Rollover.of(folder, "2568").apply();
        var before = files();
        var again = Rollover.of(folder, "2568");
        assertTrue(
                again.isDone(),
                () -> again.files().stream().map(Draft::path).toList().toString());
        again.apply();
        assertEquals(before, files());
    }

    @Test
    void lookingFirstWritesNothing() throws Exception {
        var before = files();
        assertFalse(Rollover.of(folder, "2568").isDone());
        assertEquals(before, files());
        assertThrows(Refusal.class, () -> Rollover.of(folder, "2566"));
        assertThrows(Refusal.class, () -> Rollover.of(folder, "25x8"));
    }

    @Test
    void settingsKeepEverythingButTheYear() {
        var year = new FiscalYear(2568);
        assertEquals(
                "# a\r\nopen-year: 2568   # ปี\r\nmode: agency\r\n",
                OpenYear.in("# a\r\nopen-year: ๒๕๖๗   # ปี\r\nmode: agency\r\n", year));
        assertEquals("title: ก\nopen-year: 2568\n", OpenYear.in("title: ก", year));
    }

    @Test
    void anAnswerKeepsItsLinesAndLosesWhatNobodyCanConfirm() {
        var carried = new Carried(
                "\ufeffupdated: 2567-01-15\r\nto-confirm: [old]\r\nelements:\r\n  o31.1: มี\r\n  o31.10: มี\r\npeople: o31-people.csv\r\n",
                false);
        carried.drop("to-confirm");
        carried.rename(Map.of("o31.1", "o26.2", "o31-people.csv", "o26-people.csv"));
        carried.comment("elements");
        carried.lead(List.of("to-confirm: [people]"));
        assertEquals(
                "\ufeffto-confirm: [people]\r\nupdated: 2567-01-15\r\n# elements:\r\n#   o26.2: มี\r\n#   o31.10: มี\r\n"
                        + "people: o26-people.csv\r\n",
                carried.text());
    }

    @Test
    void proseStaysProse() {
        var carried = new Carried("---\nupdated: 2567-01-15\n---\nหน้าที่\n\nของเรา\n", true);
        carried.lead(List.of("to-confirm: [duties]"));
        assertEquals("---\nto-confirm: [duties]\nupdated: 2567-01-15\n---\nหน้าที่\n\nของเรา\n", carried.text());
        carried.commentBody("text");
        assertEquals(
                "to-confirm: [duties]\nupdated: 2567-01-15\n# text: |\n#   หน้าที่\n#\n#   ของเรา\n#\n",
                carried.text());
    }

    private Skeletons skeletons() throws Refusal {
        return Skeletons.of(folder, "");
    }

    private List<String> errors() {
        return new SiteBuild(folder, stage -> {})
                .check().findings().sorted().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(d -> d.code() + " " + d.at().file() + ":" + d.at().line() + " " + d.values())
                        .toList();
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return files;
    }
}
