package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageNumbersTest {

    @Test
    void gapsAndRuns() {
        assertEquals("02*4", PageNumbers.text(new int[] {0, 3, 4, 5, 6, 7}));
        assertEquals("", PageNumbers.text(new int[0]));
        // 67 = 2 · 32 + 3: the first digit says that more follow.
        assertEquals("0*R3", PageNumbers.text(IntStream.rangeClosed(0, 67).toArray()));
    }

    @Test
    void everyListComesBack() {
        var random = new Random(2567);
        for (int round = 0; round < 500; round++) {
            double share = random.nextDouble();
            int[] numbers = IntStream.range(0, random.nextInt(40_000))
                    .filter(i -> random.nextDouble() < share * share * share)
                    .toArray();
            assertArrayEquals(numbers, numbers(PageNumbers.text(numbers)));
        }
    }

    @Test
    void aWordOnEveryPageCostsNothing() {
        assertTrue(PageNumbers.text(IntStream.range(0, 36_000).toArray()).length() < 8);
    }

    /** As the script reads them. */
    private static int[] numbers(String text) {
        var ids = new ArrayList<Integer>();
        int id = -1;
        int n = 0;
        boolean run = false;
        for (char c : text.toCharArray()) {
            if (c == '*') {
                run = true;
                continue;
            }
            int digit = c - '0';
            n = n * 32 + digit % 32;
            if (digit > 31) {
                continue;
            }
            if (run) {
                for (; n > 0; n--) {
                    ids.add(++id);
                }
            } else {
                id += n + 1;
                ids.add(id);
            }
            run = false;
            n = 0;
        }
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }
}
