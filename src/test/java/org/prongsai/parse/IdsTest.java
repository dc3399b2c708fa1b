package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"p01", "2566-2570", "p1-1-1", "ko", "a"})
    void lettersDigitsAndHyphensAreLegal(String id) {
        assertTrue(Ids.legal(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "P01", "แผน", "a b", "a_b", "-a", "a-", "a--b", "../a", "con", "nul", "com1", "a.b", "a/b", "a\\b"
            })
    void whatBreaksElsewhereIsNot(String id) {
        assertFalse(Ids.legal(id));
    }

    @Test
    void numbersAreOrderedByTheirValue() {
        var sorted = Stream.of("10", "2", "1.1(10)", "1.1(2)", "1.10", "1.9", "2.5.2(1)b", "2.5.2(1)a")
                .sorted(Ids.NATURAL)
                .toList();
        assertEquals("[1.1(2), 1.1(10), 1.9, 1.10, 2, 2.5.2(1)a, 2.5.2(1)b, 10]", sorted.toString());
    }

    @Test
    void whatIsShorterComesFirst() {
        for (String longer : new String[] {"p1", "pp", "p-", "p.1"}) {
            assertTrue(Ids.NATURAL.compare("p", longer) < 0, longer);
            assertTrue(Ids.NATURAL.compare(longer, "p") > 0, longer);
        }
        assertEquals(0, Ids.NATURAL.compare("p1", "p1"));
        assertEquals(0, Ids.NATURAL.compare("p01", "p1"));
        assertTrue(Ids.NATURAL.compare("p01b", "p1a") > 0);
    }

    @Test
    void anIdHasSixtyLettersAtMost() {
        assertTrue(Ids.legal("a".repeat(60)));
        assertFalse(Ids.legal("a".repeat(61)));
    }
}
