package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * Thai vowels and tone marks stand in the order in which everybody types and searches them.
 *
 * <p>Covers 000-003 X3, with marks that stand twice or on nothing: what looks right but is typed in another order cannot be found.
 */
final class LettersInOrder implements TextRule {

    private static final char SILENT = '\u0e4c';
    private static final char SHORT = '\u0e47';
    private static final char TONE_FIRST = '\u0e48';
    private static final char TONE_LAST = '\u0e4b';
    private static final char AM = '\u0e33';
    private static final char CIRCLE = '\u0e4d';
    private static final Pattern CIRCLE_AND_AA = Pattern.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32");
    private static final Pattern AM_AND_TONE = Pattern.compile("ำ([\u0e48-\u0e4b])");
    private static final Pattern TONE_AND_VOWEL = Pattern.compile("([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])");

    @Override
    public List<String> codes() {
        return List.of("thai-order", "thai-mark-stray");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var value = text.value();
        for (int i = 0; i < value.length(); i++) {
            if (isStray(value, i)) {
                diagnostics.add(Diagnostic.warning(
                        "thai-mark-stray",
                        text.at(),
                        "field",
                        text.field(),
                        "text",
                        Words.around(value, i, 6),
                        Places.FOUND,
                        value.substring(Math.max(0, i - 1), i + 1)));
                return;
            }
            if (i + 1 < value.length() && isOutOfOrder(value, i)) {
                var part = word(value, i);
                diagnostics.add(Diagnostic.warning(
                        "thai-order",
                        text.at(),
                        "value",
                        Words.brief(part),
                        "suggestion",
                        Words.brief(mended(part)),
                        Places.FOUND,
                        value.substring(i, i + 2)));
                return;
            }
        }
    }

    private static boolean isOutOfOrder(String value, int i) {
        char c = value.charAt(i);
        char next = value.charAt(i + 1);
        if (c == 'เ') {
            return next == 'เ';
        }
        if (c == CIRCLE) {
            return next == 'า' || (isTone(next) && value.startsWith("า", i + 2));
        }
        if (c == AM) {
            return isTone(next);
        }
        return isTone(c) && isVowelMark(next);
    }

    /** A tone mark, or a vowel above or below, that stands on no consonant or on its own like. */
    private static boolean isStray(String value, int i) {
        char c = value.charAt(i);
        boolean vowel = isVowelMark(c);
        if (!vowel && !isTone(c) && c != SILENT && c != SHORT) {
            return false;
        }
        char before = i == 0 ? ' ' : value.charAt(i - 1);
        boolean ofAnotherFault = (isTone(before) && !isTone(c)) || before == AM || before == '\u25cc';
        if ((before >= 'ก' && before <= 'ฮ') || ofAnotherFault) {
            return false;
        }
        return vowel || (!isVowelMark(before) && before != CIRCLE);
    }

    private static boolean isVowelMark(char c) {
        return c == '\u0e31' || (c >= '\u0e34' && c <= '\u0e39');
    }

    private static boolean isTone(char c) {
        return c >= TONE_FIRST && c <= TONE_LAST;
    }

    private static String mended(String word) {
        var vowels = CIRCLE_AND_AA.matcher(word.replace("เเ", "แ")).replaceAll("$1ำ");
        var tones = AM_AND_TONE.matcher(vowels).replaceAll("$1ำ");
        return TONE_AND_VOWEL.matcher(tones).replaceAll("$2$1");
    }

    /** The text between spaces around a position. */
    private static String word(String value, int at) {
        int from = value.lastIndexOf(' ', at) + 1;
        return value.substring(from).split(" ", 2)[0];
    }
}
