package org.prongsai.parse;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.model.FileFormat.By;
import org.prongsai.model.FileFormat.Kind;

/**
 * How texts of a kind are spelt, as regular expressions that Java and JavaScript read alike. They say what the readers say
 * of a text alone; that the end of a period is not before its beginning, and the like, they cannot say.
 */
final class Spellings {

    private static final String FISCAL_YEAR = "2(?:[4-7]\\d\\d|800)";
    private static final String ERA = "(?:พ\\.ศ\\.\\s*)?";
    private static final String YEAR = "(?:ปีงบประมาณ\\s*)?" + ERA + FISCAL_YEAR;
    private static final String YEARS = YEAR + "(?:\\s*[-–—]\\s*" + ERA + FISCAL_YEAR + ")?";

    /** Years of either era that are read, see {@link Dates}. */
    private static final String ANY_YEAR =
            "(?:2(?:40[1-9]|4[1-9]\\d|[5-7]\\d\\d)|185[89]|18[6-9]\\d|19\\d\\d|2[01]\\d\\d|22[0-4]\\d|225[0-6])";

    private static final String[] DAYS = {"(?:0?[1-9]|[12]\\d)", "(?:0?[1-9]|[12]\\d|30)", "(?:0?[1-9]|[12]\\d|3[01])"};
    private static final String[] MONTHS = {"0?2", "(?:0?[469]|11)", "(?:0?[13578]|1[02])"};
    private static final String DAY = "(?:" + day() + ")";
    private static final String NAMED_MONTH =
            "(?:เดือน\\s*)?" + names(Dates.monthNames(0, 1, 2)) + "\\s*" + ERA + ANY_YEAR;
    private static final String MOMENT = "(?:" + DAY + "|" + NAMED_MONTH + ")";
    private static final String PERIOD =
            YEARS + "|" + MOMENT + "(?:(?:\\s+[-–—]\\s+|\\s*ถึง\\s*|\\s*[–—]\\s*)" + MOMENT + ")?";
    private static final String MONTH =
            NAMED_MONTH + "|" + ANY_YEAR + "-(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/" + ANY_YEAR;

    /** Decoded addresses are looked at once more when they are read. */
    private static final String ADDRESS =
            "(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*%(?![0-9A-Fa-f]{2}))/(?:[^/?#*\\\\]+/)*(?:[^/?#*\\\\]+|\\*)?";

    private static final String OUTSIDE = "https?://[^\\s/?#:\"'<>\\\\]+(?::[0-9]{1,5})?(?:/[^\\s\"'<>\\\\]*)?";

    private Spellings() {}

    /** The spelling of a kind, from the first letter to the last; empty where any text will do. */
    static String of(Kind kind, Collection<String> words) {
        return switch (kind) {
            case TEXT, PROSE, TEXTS -> "\\S";
            case WORDS -> "\\p{L}";
            case CHOICES, YES_NO -> whole(alternatives(words));
            case NUMBER -> whole(withThaiDigits(Numbers.SPELLING));
            case MONEY, BUDGET, SUM -> whole(alternatives(words) + "|" + withThaiDigits(MoneyReader.SPELLING));
            case YEAR -> whole(withThaiDigits(YEAR));
            case YEARS -> whole(withThaiDigits(YEARS));
            case DATE -> whole(withThaiDigits(DAY));
            case MONTH -> whole(withThaiDigits(MONTH));
            case PERIOD -> whole(withThaiDigits(PERIOD));
            case PHONE -> whole(withThaiDigits("(?!" + Scalars.ZERO_LOST + "$)" + Scalars.PHONE));
            case EMAIL -> whole(Scalars.EMAIL.pattern());
            case WEB -> whole(Scalars.WEB.pattern());
            case LINK -> whole(Scalars.WEB + "|" + AgencyReader.ATTACHMENT);
            case FILE -> whole(AgencyReader.ATTACHMENT.pattern());
            case IMAGE -> whole("(?=" + AgencyReader.ATTACHMENT + "$)" + ValueReader.PICTURE);
            case PATH -> whole(Fields.BELOW.pattern());
            case AGENCY_PATH -> whole(CorrectionsReader.PATH.pattern());
            case ADDRESS -> whole(ADDRESS);
            case ADDRESS_OR_WEB -> whole(ADDRESS + "|" + OUTSIDE);
            case TARGET -> whole("(?:>=|<=|=)?\\s*(?:" + withThaiDigits(Numbers.SPELLING) + ")");
            case SHEET -> "\\.[cC][sS][vV]$";
            case RECORD_OR_TEXT, RECORDS_OR_TEXTS -> "\\S";
            case CHOICE, RECORD, RECORDS, TABLE, GRID -> "";
        };
    }

    /** The spelling of the keys of a table; empty where any will do. */
    static String of(By by) {
        return switch (by) {
            case YEAR -> of(Kind.YEAR, List.of());
            case NUMBER -> whole("[0-9๐-๙]{1,3}");
            case WORD -> "";
        };
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static String alternatives(Collection<String> words) {
        return words.stream()
                .map(word -> word.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0"))
                .collect(Collectors.joining("|"));
    }

    private static String names(Collection<String> words) {
        return "(?:" + alternatives(words) + ")";
    }

    private static String day() {
        var iso = ANY_YEAR + "-(?:" + pairs("%2$s-%1$s") + ")";
        var slashed = "(?:" + pairs("%1$s/%2$s") + ")/" + ANY_YEAR;
        var words = new StringBuilder();
        for (int i = 0; i < DAYS.length; i++) {
            words.append(i == 0 ? "" : "|").append(DAYS[i]).append("\\s*").append(names(Dates.monthNames(i)));
        }
        return iso + "|" + slashed + "|(?:วันที่\\s*)?(?:" + words + ")\\s*" + ERA + ANY_YEAR;
    }

    private static String pairs(String form) {
        return String.format(form, DAYS[0], MONTHS[0]) + "|" + String.format(form, DAYS[1], MONTHS[1]) + "|"
                + String.format(form, DAYS[2], MONTHS[2]);
    }

    /** The same pattern for texts in which each digit may be a Thai one; numbers in braces are counts and stay. */
    static String withThaiDigits(String pattern) {
        var out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{') {
                int end = pattern.indexOf('}', i);
                out.append(pattern, i, end + 1);
                i = end;
            } else if (c == '[') {
                int end = pattern.indexOf(']', i);
                var inside = pattern.substring(i + 1, end);
                out.append('[').append(inside).append(thai(inside)).append(']');
                i = end;
            } else if (c == '\\') {
                i++;
                out.append(pattern.charAt(i) == 'd' ? "[0-9๐-๙]" : "\\" + pattern.charAt(i));
            } else if (c >= '0' && c <= '9') {
                out.append('[').append(c).append(thai(String.valueOf(c))).append(']');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The digits and ranges of digits of a class in Thai. */
    private static String thai(String inside) {
        var digits = new StringBuilder();
        var found = Pattern.compile("[0-9](-[0-9])?").matcher(inside);
        while (found.find()) {
            found.group().chars().forEach(c -> digits.append(c == '-' ? '-' : (char) (c - '0' + '๐')));
        }
        return digits.toString();
    }
}
