package org.prongsai.report;

import java.util.ArrayList;
import java.util.List;

/** How many columns text takes on a terminal: Thai vowel and tone marks none, East Asian wide characters two. */
final class Columns {

    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf},
        {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1faff},
        {0x20000, 0x3fffd}
    };

    private Columns() {}

    /** The columns of a whole text. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The columns of one character. */
    static int of(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return codePoint == 0xad ? 1 : 0;
            }
            default -> {
                for (int[] range : WIDE) {
                    if (codePoint >= range[0] && codePoint <= range[1]) {
                        return 2;
                    }
                }
                return 1;
            }
        }
    }

    /** Text that cannot command a terminal or turn itself around: such characters become a dot. */
    static String safe(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isUnsafe(c) ? '·' : c));
        return safe.toString();
    }

    private static boolean isUnsafe(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Lines no wider than given, broken at spaces where there are any and never between a letter and its marks. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            wrapLine(paragraph, Math.max(width, 20), lines);
        }
        return lines;
    }

    private static void wrapLine(String text, int width, List<String> lines) {
        int start = 0;
        int space = -1;
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int columns = of(c);
            if (used + columns > width) {
                // A late space is better than a cut word; Thai has few spaces, so an early one is not waited for.
                int cut = space > start + width / 3 ? space : i;
                lines.add(text.substring(start, cut).strip());
                start = cut;
                used = of(text.substring(start, i));
                space = -1;
            }
            if (c == ' ') {
                space = i;
            }
            used += columns;
            i += Character.charCount(c);
        }
        lines.add(text.substring(start).strip());
    }
}
