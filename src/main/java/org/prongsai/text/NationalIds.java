package org.prongsai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the 13-digit numbers of natural persons, however they are spelt, and tells them from numbers that look alike.
 *
 * <p>A number counts when its check digit is right and it stands in a form in which such numbers are written: in one
 * piece, in the groups of the card (1 4 5 2 1), or digit by digit. Then its first digit is 1–8 (0 is a juristic person)
 * and the next two are a province's code. Where words nearby speak of the card, any grouping and any province will do;
 * where a number in one piece follows words for something else, it is let pass.
 */
public final class NationalIds {

    private static final int LENGTH = 13;
    private static final int LONGEST_GAP = 24;
    private static final int BEFORE = 80;
    private static final int AFTER = 30;
    private static final int LABEL = 32;
    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern ADDRESS = Pattern.compile("(://|www\\.)\\S*\\z");
    /** Most characters are Thai letters: from here to the digit nought there is no digit. */
    private static final char FIRST_THAI = '\u0e00';

    private static final char THAI_ZERO = '\u0e50';
    private static final List<Integer> OF_THE_CARD = List.of(1, 4, 5, 2, 1);
    private static final Set<Integer> PROVINCES = IntStream.of(
                    ranges(10, 19, 20, 27, 30, 49, 50, 58, 60, 67, 70, 77, 80, 86, 90, 96))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    /** Spaces, points, dashes and marks are left out before words are looked for. */
    private static final List<String> CARD_WORDS = folded(
            "บัตรประชาชน",
            "ประจําตัวประชาชน",
            "บัตรประจําตัว",
            "เลขบัตร",
            "ปชช",
            "เลขประจําตัว13หลัก",
            "13หลัก",
            "citizenid",
            "nationalid",
            "idcard",
            "idnumber",
            "identificationnumber",
            "personalid");

    private static final List<String> OTHER_LABELS = folded(
            "เลขที่โครงการ",
            "โครงการเลขที่",
            "รหัสโครงการ",
            "egp",
            "คุมสัญญา",
            "สัญญาเลขที่",
            "เลขที่สัญญา",
            "เลขที่บัญชี",
            "บัญชีเลขที่",
            "เลขบัญชี",
            "บาร์โค้ด",
            "barcode",
            "ครุภัณฑ์",
            "ใบเสร็จ",
            "ใบกํากับ",
            "ใบสําคัญ",
            "เลขที่เอกสาร",
            "เลขอ้างอิง",
            "เลขพัสดุ",
            "รหัสพัสดุ",
            "มิเตอร์",
            "isbn",
            "ean13",
            "timestamp",
            "time",
            "จํานวนเงิน",
            "วงเงิน",
            "งบประมาณ",
            "ฎีกา",
            "เช็ค",
            "รหัสสินค้า",
            "gfmis",
            "tracking",
            "fbid");

    private NationalIds() {}

    /**
     * A number that was found.
     *
     * @param start of its first digit, in UTF-16 units
     * @param end behind its last digit
     */
    public record Found(int start, int end) {}

    /** Every such number of a text, in order. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>(0);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!mayBeDigit(c)) {
                i++;
                continue;
            }
            var glyph = Glyph.at(text, i);
            if (glyph.kind() != Glyph.Kind.DIGIT) {
                i = glyph.end();
                continue;
            }
            var run = Run.from(text, i);
            if (run.isComplete() && isPersons(run, text)) {
                found.add(new Found(i, run.end));
                i = run.end;
            } else {
                i = run.firstEnd;
            }
        }
        return found;
    }

    /** Whether a digit may begin here, as itself or as the escape of one. */
    private static boolean mayBeDigit(char c) {
        if (c >= FIRST_THAI && c < THAI_ZERO) {
            return false;
        }
        return c < 0x80 ? (c >= '0' && c <= '9') || c == '&' || c == '\\' : Character.isDigit(c);
    }

    /** The text with all but the first digit of every such number struck out; as long as before. */
    public static String masked(String text) {
        if (text.length() < LENGTH) {
            return text;
        }
        var found = in(text);
        if (found.isEmpty()) {
            return text;
        }
        var masked = new StringBuilder(text);
        for (Found number : found) {
            masked.replace(number.start(), number.end(), struckOut(text.substring(number.start(), number.end())));
        }
        return masked.toString();
    }

    /** A number with every digit but the first struck out; as long as before. */
    public static String struckOut(String number) {
        var struck = new StringBuilder(number);
        for (int i = 1; i < struck.length(); i++) {
            if (Character.isDigit(struck.charAt(i))) {
                struck.setCharAt(i, 'x');
            }
        }
        return struck.toString();
    }

    private static boolean isPersons(Run run, String text) {
        if (run.digits[0] < 1 || run.digits[0] > 8 || !hasCheckDigit(run.digits)) {
            return false;
        }
        if (speaksOfCard(text, run)) {
            return true;
        }
        if (!PROVINCES.contains(run.digits[1] * 10 + run.digits[2])) {
            return false;
        }
        if (run.sizes.equals(OF_THE_CARD) || run.sizes.size() == LENGTH) {
            return !continues(text, run, "-.");
        }
        return run.sizes.size() == 1
                && !continues(text, run, "-./")
                && !touchesLetter(text, run)
                && !isLabelledOtherwise(text, run);
    }

    private static boolean hasCheckDigit(int[] digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += digits[i] * (LENGTH - i);
        }
        return (11 - sum % 11) % 10 == digits[LENGTH - 1];
    }

    private static boolean speaksOfCard(String text, Run run) {
        var near = folded(text.substring(Math.max(0, run.start - BEFORE), run.start))
                + "|"
                + folded(text.substring(run.end, Math.min(text.length(), run.end + AFTER)));
        return CARD_WORDS.stream().anyMatch(near::contains);
    }

    /** Whether one of these marks ties it to a short number before or behind it, as in a longer number or a decimal. */
    private static boolean continues(String text, Run run, String marks) {
        boolean before = run.start >= 2
                && marks.indexOf(text.charAt(run.start - 1)) >= 0
                && Character.isDigit(text.charAt(run.start - 2));
        boolean behind = run.end + 1 < text.length()
                && marks.indexOf(text.charAt(run.end)) >= 0
                && Character.isDigit(text.charAt(run.end + 1));
        return before || behind;
    }

    private static boolean touchesLetter(String text, Run run) {
        return (run.start > 0 && isLatin(text.charAt(run.start - 1)))
                || (run.end < text.length() && isLatin(text.charAt(run.end)));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether the words before it, on its line and since the last number, name something else, or baht follow. */
    private static boolean isLabelledOtherwise(String text, Run run) {
        int from = run.start;
        while (from > 0
                && run.start - from < LABEL
                && text.charAt(from - 1) != '\n'
                && !Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        var label = folded(text.substring(from, run.start));
        var behind = folded(text.substring(run.end, Math.min(text.length(), run.end + 8)));
        return behind.startsWith("บาท")
                || isInAddress(text, run)
                || OTHER_LABELS.stream().anyMatch(label::contains);
    }

    private static boolean isInAddress(String text, Run run) {
        return ADDRESS.matcher(text.substring(Math.max(0, run.start - LONGEST_ADDRESS), run.start))
                .find();
    }

    /** Letters and Arabic digits only, lower case, ำ taken apart as in other spellings of it. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (char c : Digits.arabic(text).toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == '\u0e33') {
                folded.append("\u0e4d\u0e32");
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static List<String> folded(String... words) {
        return Stream.of(words).map(NationalIds::folded).toList();
    }

    private static int[] ranges(int... bounds) {
        return IntStream.range(0, bounds.length / 2)
                .flatMap(i -> IntStream.rangeClosed(bounds[2 * i], bounds[2 * i + 1]))
                .toArray();
    }

    /** Up to 13 digits from a place on, with the sizes of their groups. */
    private static final class Run {

        private final int start;
        private final int[] digits = new int[LENGTH];
        private final List<Integer> sizes = new ArrayList<>(LENGTH);
        private int count;
        private int size;
        /** Behind the last digit. */
        private int end;
        /** Behind the last digit of the first group. */
        private int firstEnd;

        private boolean tooLong;

        private Run(int start) {
            this.start = start;
        }

        private static Run from(String text, int start) {
            var run = new Run(start);
            run.read(text);
            return run;
        }

        private boolean isComplete() {
            return count == LENGTH && !tooLong;
        }

        private void read(String text) {
            int i = start;
            boolean gap = false;
            while (i < text.length() && (end == 0 || i - end < LONGEST_GAP)) {
                var glyph = Glyph.at(text, i);
                if (glyph.kind() == Glyph.Kind.OTHER) {
                    break;
                }
                if (glyph.kind() == Glyph.Kind.DIGIT) {
                    if (count == LENGTH) {
                        tooLong = !gap;
                        firstEnd = tooLong && sizes.isEmpty() ? endOfDigits(text, i) : firstEnd;
                        break;
                    }
                    take(glyph, gap);
                    gap = false;
                } else {
                    gap |= glyph.kind() == Glyph.Kind.GAP;
                }
                i = glyph.end();
            }
            sizes.add(size);
        }

        private static int endOfDigits(String text, int from) {
            int i = from;
            while (i < text.length() && Glyph.at(text, i).kind() == Glyph.Kind.DIGIT) {
                i = Glyph.at(text, i).end();
            }
            return i;
        }

        private void take(Glyph glyph, boolean afterGap) {
            if (afterGap) {
                sizes.add(size);
                size = 0;
            }
            digits[count] = glyph.digit();
            count++;
            size++;
            end = glyph.end();
            if (sizes.isEmpty()) {
                firstEnd = end;
            }
        }
    }
}
