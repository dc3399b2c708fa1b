package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the slips of officers are looked for. */
class YamlFaultsTest {

    @Test
    void aColonWithoutSpaceIsLookedForOnTheLineAndOnTwoBefore() {
        assertEquals(0, tight(0, "name:ก"));
        assertEquals(1, tight(1, "name: ก", "year:2567"));
        assertEquals(0, tight(2, "name:ก", "b", "c"));
        assertEquals(-1, tight(3, "name:ก", "b", "c", "d"));
        assertEquals(-1, tight(0, "name: ก", "year:2567"), "not on lines below");
    }

    @Test
    void blankLinesBetweenDoNotCount() {
        assertEquals(0, tight(4, "name:ก", "", "b", " ", "c"));
    }

    @Test
    void aFaultAfterTheLastLineBelongsToIt() {
        assertEquals(1, tight(9, "name: ก", "2567:15000"));
    }

    @Test
    void anAddressAndASpacedColonAreRight() {
        assertEquals(-1, tight(0, "https://example.go.th"));
        assertEquals(-1, tight(0, "  - name: ก"));
        assertEquals(0, tight(0, "  - name:ก"));
        assertEquals(0, tight(0, "name ：ก"));
    }

    @Test
    void theFirstColonCountsBeItNarrowOrWide() {
        assertEquals(4, YamlFaults.colon("name:ก"));
        assertEquals(4, YamlFaults.colon("name：ก"));
        assertEquals(4, YamlFaults.colon("name：12:30"));
        assertEquals(4, YamlFaults.colon("name:ก：ข"));
    }

    @Test
    void aKeyThatStandsTooFarRightIsMovedAndItsValueIsRight() {
        var lines = List.of("name: ก", "  type: ข", "name: โครงการ: ระยะ");
        assertTrue(YamlFaults.isStrayKey(lines, 1, 6));
        assertFalse(YamlFaults.isStrayKey(lines, 0, 4), "stands at the margin");
        assertFalse(YamlFaults.isStrayKey(lines, 2, 13), "within a value");
        assertTrue(YamlFaults.isStrayKey(List.of("a: 1", "  type"), 1, 6), "up to the end of its line");
        assertFalse(YamlFaults.isStrayKey(lines, 1, 99));
        assertFalse(YamlFaults.isStrayKey(lines, 3, 0));
    }

    private static int tight(int fault, String... lines) {
        return YamlFaults.withoutSpaceAfterColon(List.of(lines), fault);
    }
}
