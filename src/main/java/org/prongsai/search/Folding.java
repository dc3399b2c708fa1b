package org.prongsai.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * One spelling for what readers take for the same, and its division into runs of letters.
 *
 * <p>Folded are: Thai and Arabic digits, capitals, ํา and ำ, เเ and แ, a tone mark typed before its vowel, doubled marks,
 * ฯ and ๆ, characters without width, commas inside numbers, the dots of ป.ป.ช. and พ.ศ.
 */
final class Folding {

    private static final char NIKHAHIT = '\u0e4d';
    private static final char AA = '\u0e32';
    private static final char AM = '\u0e33';
    private static final int LONGEST_DOTTED = 2;

    private Folding() {}

    /** The text in the one spelling. */
    static String fold(String text) {
        var nfc = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(nfc.length());
        int end = nfc.length();
        for (int i = 0; i < end; i++) {
            char c = nfc.charAt(i);
            char next = i + 1 < end ? nfc.charAt(i + 1) : ' ';
            if (c == 'ฯ' || c == 'ๆ') {
                out.append(' ');
            } else if (c >= '๐' && c <= '๙') {
                out.append((char) ('0' + c - '๐'));
            } else if (c == 'เ' && next == 'เ') {
                out.append('แ');
                i++;
            } else if (c == NIKHAHIT && next == AA) {
                out.append(AM);
                i++;
            } else if (c == NIKHAHIT && isTone(next) && i + 2 < end && nfc.charAt(i + 2) == AA) {
                out.append(next).append(AM);
                i += 2;
            } else if (isTone(c) && isUpperVowel(next)) {
                out.append(next).append(c);
                i++;
            } else if (!isWidthless(c) && !(isMark(c) && next == c)) {
                // A mark typed twice looks like one.
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /** Runs of Thai letters, and words and numbers of Latin letters and digits, of a folded text. */
    static List<String> runs(String folded) {
        var runs = new ArrayList<String>();
        int end = folded.length();
        int i = 0;
        while (i < end) {
            char c = folded.charAt(i);
            if (isThai(c)) {
                int dotted = dotted(folded, i);
                int stop = dotted > i ? dotted : thai(folded, i);
                runs.add(dotted > i ? folded.substring(i, stop).replace(".", "") : folded.substring(i, stop));
                i = stop;
            } else if (isLatin(c)) {
                int stop = latin(folded, i);
                runs.add(folded.substring(i, stop).replace(",", ""));
                i = stop;
            } else {
                i++;
            }
        }
        return runs;
    }

    /** The word without tone marks and the like, which many leave out or mistake. */
    static String bare(String word) {
        StringBuilder bare = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '\u0e47' && c <= '\u0e4c') {
                bare = bare == null ? new StringBuilder(word.substring(0, i)) : bare;
            } else if (bare != null) {
                bare.append(c);
            }
        }
        return bare == null ? word : bare.toString();
    }

    static boolean isThai(char c) {
        return (c >= 'ก' && c <= '\u0e3a' && c != 'ฯ') || (c >= 'เ' && c <= '\u0e4d' && c != 'ๆ');
    }

    static boolean isConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    /** The end of an abbreviation such as ป.ป.ช.; the start when there is none. */
    private static int dotted(String text, int start) {
        int end = start;
        int parts = 0;
        for (int i = start; i < text.length(); ) {
            int stop = i;
            while (stop < text.length() && stop - i < LONGEST_DOTTED && isConsonant(text.charAt(stop))) {
                stop++;
            }
            if (stop == i || stop == text.length() || text.charAt(stop) != '.') {
                break;
            }
            parts++;
            i = stop + 1;
            end = i;
        }
        return parts > 1 ? end : start;
    }

    private static int thai(String text, int start) {
        int i = start;
        while (i < text.length() && isThai(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Letters and digits; between digits also dots and commas. */
    private static int latin(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inNumber = (c == '.' || c == ',')
                    && i > start
                    && isDigit(text.charAt(i - 1))
                    && i + 1 < text.length()
                    && isDigit(text.charAt(i + 1));
            if (!isLatin(c) && !inNumber) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || (c >= 'ß' && c <= 'ɏ' && c != '÷');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isTone(char c) {
        return c >= '\u0e48' && c <= '\u0e4b';
    }

    private static boolean isUpperVowel(char c) {
        return c == '\u0e31' || (c >= '\u0e34' && c <= '\u0e39');
    }

    private static boolean isMark(char c) {
        return c == '\u0e31' || (c >= '\u0e34' && c <= '\u0e3a') || (c >= '\u0e47' && c <= '\u0e4e');
    }

    private static boolean isWidthless(char c) {
        return (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\u00ad' || c == '\ufeff';
    }
}
