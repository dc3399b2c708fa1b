package org.prongsai.text;

import java.util.Comparator;

/**
 * The order of Thai dictionaries, near enough for lists of names: a vowel written before its consonant counts after it,
 * tone marks count last. Not left to the machine's collation, which differs between Java versions.
 */
public final class ThaiOrder {

    /** Compares by the order of dictionaries, then by letters. */
    public static final Comparator<String> INSTANCE =
            Comparator.comparing(ThaiOrder::key).thenComparing(Comparator.naturalOrder());

    private ThaiOrder() {}

    private static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLeadingVowel(c) && i + 1 < text.length()) {
                key.append(text.charAt(i + 1)).append(c);
                i++;
            } else if (!isMark(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static boolean isLeadingVowel(char c) {
        return c >= 'เ' && c <= 'ไ';
    }

    private static boolean isMark(char c) {
        return c >= '\u0E47' && c <= '\u0E4C';
    }
}
