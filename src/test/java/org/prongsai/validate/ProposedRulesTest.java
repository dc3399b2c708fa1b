package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.SmallSite;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Language;

/**
 * What became of every rule that was proposed when five real documents were read: the messages that say it, as gravely as
 * proposed, or the reason why not.
 */
class ProposedRulesTest {

    private static final Path TABLE = Path.of("src/test/resources/facts/rules.tsv");
    private static final Pattern SAID =
            Pattern.compile("^(ข้อผิดพลาด|คำเตือน|ข้อสังเกต): .*\\[([a-z0-9-]+)]$", Pattern.MULTILINE);
    private static final Map<String, String> LETTERS = Map.of("ข้อผิดพลาด", "E", "คำเตือน", "W", "ข้อสังเกต", "N");

    /** A line of the table. */
    record Row(String id, String severity, List<String> codes, String why) {}

    @Test
    void noRuleOfTheNotesIsLeftOut() throws IOException {
        var ids = rows().stream().map(Row::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "a rule stands twice");
        assertEquals(46, ids.stream().filter(id -> id.startsWith("000-003 ")).count());
        assertEquals(54, ids.stream().filter(id -> id.startsWith("001-004 ")).count());
    }

    @Test
    void everyMessageNamedExistsAndWhatHasNoneSaysWhy() throws IOException {
        var known = Catalogue.of(Language.TH).codes();
        for (Row row : rows()) {
            assertTrue(known.containsAll(row.codes()), row.toString());
            assertFalse(row.codes().isEmpty() && row.why().isEmpty(), row.toString());
        }
    }

    @Test
    void everyMessageIsAsGraveAsProposedOrSaysWhyNot() throws IOException {
        var grave = severities();
        for (Row row : rows()) {
            var said = new TreeSet<String>();
            row.codes().forEach(code -> said.addAll(grave.getOrDefault(code, Set.of())));
            assertTrue(said.contains(row.severity()) || !row.why().isEmpty(), row + " is said as " + said);
        }
    }

    /** How grave each message is in the approved reports of the samples. */
    private static Map<String, Set<String>> severities() throws IOException {
        var grave = new HashMap<String, Set<String>>();
        try (Stream<Path> files = Files.walk(SmallSite.SAMPLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".approved.txt")).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(m -> grave.computeIfAbsent(
                                m.group(2), c -> new HashSet<>())
                        .add(LETTERS.getOrDefault(m.group(1), "")));
            }
        }
        return grave;
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(
                        cells[0], cells[1], cells[2].equals("-") ? List.of() : List.of(cells[2].split(" ")), cells[3]))
                .toList();
    }
}
