package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;

class FrontMatterTest {

    private final Diagnostics findings = new Diagnostics();

    @Test
    void factsAndProseKnowTheirLines() {
        assertEquals(
                Optional.of(new FrontMatter("a: 1\nb: 2", 2, "ก\n\nข", 5)), cut("---\na: 1\nb: 2\n---\n\nก\n\nข\n"));
        assertEquals(Optional.of(new FrontMatter("a: 1", 2, "", 4)), cut("--- \r\na: 1\r\n---\t"));
        assertEquals(Optional.of(new FrontMatter("", 2, "---", 3)), cut("---\n---\n---\n"));
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void aFileWithoutFactsIsRefusedAtItsBeginning() {
        for (String text : List.of("", "\n---\na: 1\n---\n", "ก", "----\n---\n")) {
            assertTrue(cut(text).isEmpty(), text);
        }
        assertEquals(List.of("front-matter-missing"), codes());
        assertEquals(new Location("a.md", 1, 1, 0), findings.sorted().get(0).at());
    }

    @Test
    void factsWithoutAnEndAreRefusedAtTheirBeginning() {
        assertTrue(cut("---").isEmpty());
        assertTrue(cut("---\na: 1\n").isEmpty());
        assertEquals(List.of("front-matter-unclosed"), codes());
        assertEquals(new Location("a.md", 1, 1, 3), findings.sorted().get(0).at());
    }

    @Test
    void proseOfAsManySignsAsAnyoneWritesIsCut() {
        assertTrue(cut("---\n---\n" + "*ก ".repeat(5_000) + "_ก ".repeat(5_000) + "[ก] ".repeat(5_000))
                .isPresent());
        assertTrue(
                cut("---\n---\n" + "*".repeat(6_000) + "\n" + "__".repeat(6_000))
                        .isPresent(),
                "two rows");
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void moreSignsThanAnyoneWritesAreRefusedAtTheFirstTooMany() {
        assertTrue(cut("---\na: 1\n---\n" + "*ก* ".repeat(2_500) + "\n*ข*\n").isEmpty());
        assertEquals(List.of("prose-too-many-signs"), codes());
        assertEquals(new Location("a.md", 5, 1, 1), findings.sorted().get(0).at());
        assertEquals("*", findings.sorted().get(0).values().get("sign"));
    }

    @Test
    void aRowOfOpeningBracketsCountsOneByOne() {
        assertTrue(cut("---\n---\n" + "[".repeat(5_000)).isPresent());
        assertTrue(cut("---\n---\n" + "[".repeat(5_001)).isEmpty());
        assertEquals(new Location("a.md", 3, 5_001, 1), findings.sorted().get(0).at());
    }

    private Optional<FrontMatter> cut(String text) {
        return FrontMatter.cut(text, "a.md", findings);
    }

    private List<String> codes() {
        return findings.sorted().stream().map(f -> f.code()).toList();
    }
}
