package org.prongsai.search;

/**
 * Lists of page numbers as text: gaps in digits of base 32, runs of neighbours in one step.
 *
 * <p>Five bits to a character; one of the second half of the alphabet says that more follow. A star announces how many
 * pages follow without a gap. {@code 02*4} is 0, 3, 4, 5, 6, 7.
 */
final class PageNumbers {

    /** The first of 64 characters, in the order of Unicode. */
    private static final char ZERO = '0';

    private static final int BASE = 32;
    private static final char RUN = '*';

    /** Fewer neighbours than this are shorter one by one. */
    private static final int SHORTEST_RUN = 3;

    private PageNumbers() {}

    /** The text of some numbers, sorted and without repetition. */
    static String text(int[] numbers) {
        var text = new StringBuilder();
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            append(text, numbers[i] - last - 1);
            last = numbers[i];
            int run = 0;
            while (i + run + 1 < numbers.length && numbers[i + run + 1] == last + run + 1) {
                run++;
            }
            if (run >= SHORTEST_RUN) {
                append(text.append(RUN), run);
                i += run;
                last += run;
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number) {
        int rest = number;
        int shift = 0;
        while (rest >> shift >= BASE) {
            shift += 5;
        }
        for (; shift >= 0; shift -= 5) {
            int digit = (rest >> shift) % BASE;
            text.append((char) (ZERO + (shift > 0 ? digit + BASE : digit)));
        }
    }
}
