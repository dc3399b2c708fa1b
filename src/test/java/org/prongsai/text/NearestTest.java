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
        assertEquals(1, Nearest.distance("xab", "xba", 3));
        assertEquals(2, Nearest.distance("xa", "ay", 3));
        assertEquals(2, Nearest.distance("bca", "abc", 3));
        assertEquals(3, Nearest.distance("q", "xyz", 3));
        assertEquals(0, Nearest.distance("", "", 0));
    }

    @Test
    void aDistanceUpToTheLimitIsExact() {
        assertEquals(2, Nearest.distance("ab", "cd", 2));
        assertEquals(2, Nearest.distance("ab", "abcd", 2));
        assertEquals(2, Nearest.distance("abcd", "cd", 2));
        assertEquals(2, Nearest.distance("ab", "cd", 1));
        assertEquals(2, Nearest.distance("ab", "abcd", 1));
    }

    @Test
    void aThirdOfTheShorterWordMayDiffer() {
        assertEquals(Optional.of("abcdef"), Nearest.to("abcdxy", List.of("abcdef")));
        assertEquals(Optional.empty(), Nearest.to("abcxyz", List.of("abcdef")));
        assertEquals(Optional.of("ab"), Nearest.to("ax", List.of("ab")));
        assertEquals(Optional.empty(), Nearest.to("abcdefgh", List.of("abcdexyz")));
    }

    @Test
    void ofEquallyNearWordsTheFirstIsTaken() {
        assertEquals(Optional.of("cat"), Nearest.to("bat", List.of("dog", "cat", "hat")));
        assertEquals(Optional.of("plan"), Nearest.to("plan", List.of("plans", "plan", "play")));
    }
}
