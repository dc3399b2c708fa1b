package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Word lists are read without their comments. */
class ResourcesTest {

    @Test
    void aListHoldsItsWordsOnly() {
        var provinces = Resources.lines("provinces.txt");
        assertEquals(77, provinces.size());
        assertTrue(provinces.stream().noneMatch(p -> p.isBlank() || p.startsWith("#")));
    }

    @Test
    void aPairIsSplitAtItsSign() {
        var codes = Resources.pairs("area-codes.txt");
        assertEquals("034", codes.get("นครปฐม"));
    }
}
