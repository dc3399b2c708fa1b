package org.prongsai.text;

/** Thai and Arabic digits, read as equal. */
public final class Digits {

    private static final char THAI_ZERO = '\u0e50';
    private static final char THAI_NINE = '\u0e59';

    private Digits() {}

    /** The text with ๐–๙ written 0–9; everything else stays. */
    public static String arabic(String text) {
        int i = 0;
        while (i < text.length() && !isThai(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var chars = text.toCharArray();
        for (; i < chars.length; i++) {
            if (isThai(chars[i])) {
                chars[i] = (char) ('0' + chars[i] - THAI_ZERO);
            }
        }
        return new String(chars);
    }

    /** The text with 0–9 written ๐–๙; everything else stays. */
    public static String thai(String text) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= '0' && chars[i] <= '9') {
                chars[i] = (char) (THAI_ZERO + chars[i] - '0');
            }
        }
        return new String(chars);
    }

    private static boolean isThai(char c) {
        return c >= THAI_ZERO && c <= THAI_NINE;
    }
}
