package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** Whoever loses one fact of a complete answer is told once: which element, where, and what it puts at stake. */
class OneMessageTest {

    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final String FOLDER = "content/a/oit/2568/";

    @TempDir
    Path site;

    @BeforeEach
    void complete() throws IOException {
        copy("base");
        copy("oit-element-missing/pass-people");
        copy("oit-element-missing/pass-six-months");
        copy("oit-element-missing/pass-table");
        assertEquals(List.of(), findings());
    }

    @Test
    void aFieldOfAnAnswerLeftBlank() throws IOException {
        var said = new TreeSet<String>();
        var lines = Files.readAllLines(site.resolve(FOLDER + "o01.yml"));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            // Whoever is not vacant any more lacks a name and a picture: two facts, not one.
            if (line.indexOf(": ") < 0 || line.contains("vacant")) {
                continue;
            }
            var blank = new ArrayList<>(lines);
            blank.set(i, line.substring(0, line.indexOf(": ") + 1));
            write("o01.yml", String.join("\n", blank) + "\n");
            one(line, said);
            if (!line.strip().startsWith("- ")) {
                blank.remove(i);
                write("o01.yml", String.join("\n", blank) + "\n");
                one("without " + line, said);
            }
        }
        assertEquals(Set.of("o1.1", "o1.2", "o1.3", "o1.4", "o1.5", "o1.6"), said);
    }

    @Test
    void aMonth() throws IOException {
        var said = new TreeSet<String>();
        var lines = Files.readAllLines(site.resolve(FOLDER + "o02.yml"));
        for (int i = 1; i < lines.size(); i++) {
            var less = new ArrayList<>(lines);
            less.remove(i);
            write("o02.yml", String.join("\n", less) + "\n");
            one("without " + lines.get(i), said);
            assertEquals(Set.of("o2.1"), said);
            less.add(i, lines.get(i).replaceAll("walk-in: [0-9]+, ", ""));
            write("o02.yml", String.join("\n", less) + "\n");
            one("blank " + lines.get(i), said);
            less.set(i, lines.get(i).replaceAll("256[78]", "2560"));
            write("o02.yml", String.join("\n", less) + "\n");
            one("other year " + lines.get(i), said);
        }
    }

    @Test
    void aCellOrAColumnOfATable() throws IOException {
        var said = new TreeSet<String>();
        var table = Files.readAllLines(site.resolve(FOLDER + "o3-items.csv")).stream()
                .map(l -> Arrays.asList(l.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                .toList();
        for (int row = 1; row < table.size(); row++) {
            for (int column = 0; column < table.get(0).size(); column++) {
                var less = table.stream().map(ArrayList::new).toList();
                less.get(row).set(column, "");
                write("o3-items.csv", csv(less));
                one("cell " + row + "/" + column, said);
            }
        }
        for (int column = 0; column < table.get(0).size(); column++) {
            var less = table.stream().map(ArrayList::new).toList();
            for (var row : less) {
                row.remove(column);
            }
            write("o3-items.csv", csv(less));
            one("column " + column, said);
        }
        for (int row = 1; row < table.size(); row++) {
            var less = new ArrayList<>(table.stream().map(ArrayList::new).toList());
            less.remove(row);
            write("o3-items.csv", csv(less));
            one("row " + row, said);
        }
        assertEquals(Set.of("o3.1", "o3.2", "o3.3"), said);
    }

    private static String csv(List<ArrayList<String>> rows) {
        return rows.stream().map(r -> String.join(",", r)).collect(Collectors.joining("\n")) + "\n";
    }

    /** At most one finding, and that a complete one. */
    private void one(String change, Set<String> elements) {
        var found = findings();
        assertTrue(found.size() <= 1, () -> change + ": " + found);
        for (Diagnostic finding : found) {
            assertEquals("oit-element-missing", finding.code(), change);
            assertTrue(finding.at().file().startsWith(FOLDER) && finding.at().line() > 0, change);
            assertEquals(
                    finding.item().toLowerCase(Locale.ROOT), finding.element().split("\\.")[0]);
            for (Language language : Language.values()) {
                var words = Catalogue.of(language).what(finding);
                for (String part : List.of(finding.item() + " ", finding.element(), "2568", "10.00")) {
                    assertTrue(words.contains(part), words);
                }
            }
            elements.add(finding.element());
        }
    }

    private List<Diagnostic> findings() {
        var findings = new Diagnostics();
        var workspace = new Workspace(site);
        SiteReader.read(workspace, findings)
                .ifPresent(reading -> Rules.check(reading.site(), reading.incomplete(), workspace, findings));
        return findings.sorted();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(site.resolve(FOLDER + name), text);
    }

    private void copy(String sample) throws IOException {
        var from = RULES.resolve(sample);
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var target = site.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
