package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void aSlipOfTheKeyboardIsFound() {
        assertEquals(Optional.of("status"), Nearest.to("stauts", List.of("state", "status", "reason")));
        assertEquals(Optional.of("budgets"), Nearest.to("budget", List.of("name", "budgets")));
        assertEquals(Optional.of("กองคลัง"), Nearest.to("กองคลังง", List.of("สำนักปลัด", "กองคลัง")));
    }

    @Test
    void whatIsFarIsNotGuessed() {
        assertEquals(Optional.empty(), Nearest.to("ผู้รับผิดชอบ", List.of("name", "kind")));
        assertEquals(Optional.empty(), Nearest.to("x", List.of("name", "kind")));
    }

    @Test
    void distanceCountsSwapsOnce() {
        assertEquals(1, Nearest.distance("ab", "ba", 3));
        assertEquals(3, Nearest.distance("kitten", "sitting", 5));
        assertEquals(3, Nearest.distance("abcdef", "uvwxyz", 2));
    }
}
