package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.SmallSite;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/**
 * Every irregularity that was found in five real documents is caught, or there is a reason why it cannot be. What is
 * recorded in the demo content is caught there; the rest is typed into a small site as an officer would type it.
 */
class IrregularitiesTest {

    private static final Path TABLE = Path.of("src/test/resources/facts/irregularities.tsv");
    private static final String PLAN = "content/a/plans/2566-2567/";
    private static final Map<String, String> FILES = Map.of(
            "p01", PLAN + "p01.yml",
            "plan", PLAN + "plan.yml",
            "report", "content/a/reports/2567-12m.yml",
            "measures", "content/a/ita/2567-measures.yml",
            "ita", "content/a/ita/2567.yml");

    private static Set<String> demo = Set.of();

    @TempDir
    Path site;

    /** A line of the table. */
    record Row(String id, String code, String where, String what) {

        @Override
        public String toString() {
            return id + " " + code;
        }
    }

    @BeforeAll
    static void readDemo() {
        demo = findings(Path.of("")).stream()
                .map(d -> d.code() + " " + d.at().file())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("caught")
    void isCaught(Row row) throws IOException {
        if (row.where().equals("demo")) {
            assertTrue(demo.contains(row.code() + " " + row.what()), row + " in " + row.what());
            return;
        }
        SmallSite.copyTo(site);
        assertEquals(List.of(), findings(site), "before the slip");
        type(row);
        var codes = findings(site).stream().map(Diagnostic::code).toList();
        assertTrue(codes.contains(row.code()), row + ": " + codes);
    }

    @Test
    void everyRowIsOfOneKindAndNamedOnce() throws IOException {
        var ids = new HashSet<String>();
        var known = Catalogue.of(Language.TH).codes();
        for (Row row : rows()) {
            assertTrue(ids.add(row.id()), row.id() + " stands twice");
            assertFalse(row.what().isBlank(), row.id());
            assertTrue(row.code().equals("-") || known.contains(row.code()), row.toString());
            assertEquals(row.code().equals("-"), row.where().equals("-"), row.toString());
        }
    }

    @Test
    void nothingOfTheNotesIsLeftOut() throws IOException {
        var ids = rows().stream().map(Row::id).toList();
        assertEquals(98, ids.stream().filter(id -> id.startsWith("000 ")).count());
        assertEquals(64, ids.stream().filter(id -> id.startsWith("003 ")).count());
        assertTrue(ids.stream().filter(id -> id.startsWith("001-004 ")).count() >= 58);
    }

    private void type(Row row) throws IOException {
        var text = row.what().replace("\\n", "\n");
        if (row.where().equals("p03.md")) {
            Files.writeString(site.resolve(PLAN + "p03.md"), text + "\n");
            return;
        }
        var how = row.where().charAt(row.where().length() - 1);
        var file = site.resolve(FILES.get(row.where().substring(0, row.where().length() - 1)));
        var before = Files.readString(file);
        if (how == '+') {
            Files.writeString(file, before + text + "\n");
            return;
        }
        int arrow = text.indexOf(" => ");
        var old = text.substring(0, arrow);
        assertTrue(before.contains(old), row + ": the small site has no " + old);
        Files.writeString(file, before.replace(old, text.substring(arrow + 4)));
    }

    static List<Row> caught() throws IOException {
        return rows().stream().filter(r -> !r.code().equals("-")).toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private static List<Diagnostic> findings(Path folder) {
        var findings = new Diagnostics();
        var workspace = new Workspace(folder);
        SiteReader.read(workspace, findings)
                .ifPresent(reading -> Rules.check(reading.site(), reading.incomplete(), workspace, findings));
        return findings.sorted();
    }
}
