package org.prongsai.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Period;
import org.prongsai.text.Digits;

/** Days, months and fiscal years as officers write them. Years after 2256 are of the Buddhist Era, others common. */
final class Dates {

    private static final String[][] MONTH_NAMES = {
        {"มกราคม", "ม.ค."},
        {"กุมภาพันธ์", "ก.พ."},
        {"มีนาคม", "มี.ค."},
        {"เมษายน", "เม.ย."},
        {"พฤษภาคม", "พ.ค."},
        {"มิถุนายน", "มิ.ย."},
        {"กรกฎาคม", "ก.ค."},
        {"สิงหาคม", "ส.ค."},
        {"กันยายน", "ก.ย."},
        {"ตุลาคม", "ต.ค."},
        {"พฤศจิกายน", "พ.ย."},
        {"ธันวาคม", "ธ.ค."}
    };
    private static final Map<String, Integer> MONTHS = months();

    /** Years of the common era that are read. */
    private static final int FIRST = 1858;

    private static final int LAST = 2256;

    private static final String YEAR = "(?:พ\\.ศ\\.\\s*)?(\\d{4})";
    private static final String NAME = "(" + String.join("|", quoted()) + ")";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:วันที่\\s*)?(\\d{1,2})\\s*" + NAME + "\\s*" + YEAR);
    private static final Pattern MONTH = Pattern.compile("(?:เดือน\\s*)?" + NAME + "\\s*" + YEAR);
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern SLASHED_MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern FISCAL =
            Pattern.compile("(?:ปีงบประมาณ\\s*)?(?:พ\\.ศ\\.\\s*)?(\\d{4})(?:\\s*[-–—]\\s*(?:พ\\.ศ\\.\\s*)?(\\d{4}))?");
    private static final Pattern JOINT = Pattern.compile("\\s+[-–—]\\s+|\\s*ถึง\\s*|\\s*[–—]\\s*");

    private Dates() {}

    /** A day, or nothing. */
    static Optional<LocalDate> day(String text) {
        if (!Scalars.isWord(text)) {
            return Optional.empty();
        }
        var digits = Digits.arabic(text);
        var iso = ISO.matcher(digits);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var slashed = SLASHED.matcher(digits);
        if (slashed.matches()) {
            return day(slashed.group(3), slashed.group(2), slashed.group(1));
        }
        var words = WORDS.matcher(digits);
        if (words.matches()) {
            return day(words.group(3), String.valueOf(MONTHS.get(words.group(2))), words.group(1));
        }
        return Optional.empty();
    }

    /** A month: {@code 2566-10}, {@code 10/2566} or by its name; or nothing. */
    static Optional<YearMonth> month(String text) {
        if (!Scalars.isWord(text)) {
            return Optional.empty();
        }
        var digits = Digits.arabic(text.strip());
        var named = MONTH.matcher(digits);
        if (named.matches()) {
            return month(named.group(2), String.valueOf(MONTHS.get(named.group(1))));
        }
        var iso = ISO_MONTH.matcher(digits);
        if (iso.matches()) {
            return month(iso.group(1), iso.group(2));
        }
        var slashed = SLASHED_MONTH.matcher(digits);
        return slashed.matches() ? month(slashed.group(2), slashed.group(1)) : Optional.empty();
    }

    /** A fiscal year, or nothing. */
    static Optional<FiscalYear> year(String text) {
        var years = years(text);
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** One fiscal year or a range of at most ten; empty when it is neither. */
    static List<FiscalYear> years(String text) {
        if (!Scalars.isWord(text)) {
            return List.of();
        }
        Matcher match = FISCAL.matcher(Digits.arabic(text));
        if (!match.matches()) {
            return List.of();
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        if (first < 2400 || last > 2800 || last < first || last - first >= 10) {
            return List.of();
        }
        return IntStream.rangeClosed(first, last).mapToObj(FiscalYear::new).toList();
    }

    /** A day, a month, fiscal years, or a range of days or months; or nothing. */
    static Optional<Period> period(String text) {
        if (!Scalars.isWord(text)) {
            return Optional.empty();
        }
        var years = years(text);
        if (!years.isEmpty()) {
            return Optional.of(Period.of(years.get(0), years.get(years.size() - 1)));
        }
        var whole = moment(text);
        if (whole != null) {
            return Optional.of(whole);
        }
        var ends = JOINT.split(text.strip(), -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        var first = moment(ends[0]);
        var last = moment(ends[1]);
        if (first == null || last == null || last.end().isBefore(first.start())) {
            return Optional.empty();
        }
        return Optional.of(new Period(first.start(), last.end(), first.precision()));
    }

    /** Whether both ends of a range can be read, but the first lies after the last. */
    static boolean isReversed(String text) {
        if (!Scalars.isWord(text)) {
            return false;
        }
        var fiscal = FISCAL.matcher(Digits.arabic(text));
        if (fiscal.matches()) {
            return fiscal.group(2) != null && Integer.parseInt(fiscal.group(1)) > Integer.parseInt(fiscal.group(2));
        }
        var ends = JOINT.split(text.strip(), -1);
        var first = ends.length == 2 ? moment(ends[0]) : null;
        var last = ends.length == 2 ? moment(ends[1]) : null;
        return first != null && last != null && last.end().isBefore(first.start());
    }

    /** The same years in the Buddhist Era, where they were written in the common one. */
    static Optional<String> buddhistYears(String text) {
        if (!Scalars.isWord(text)) {
            return Optional.empty();
        }
        var match = FISCAL.matcher(Digits.arabic(text));
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        if (first < 1900 || last < first || last >= 2200) {
            return Optional.empty();
        }
        var from = String.valueOf(first + FiscalYear.BUDDHIST_OFFSET);
        return Optional.of(first == last ? from : from + "-" + (last + FiscalYear.BUDDHIST_OFFSET));
    }

    /** Whether it names a month or a year, but not all that a date needs. */
    static boolean looksIncomplete(String text) {
        if (!Scalars.isWord(text)) {
            return false;
        }
        var digits = Digits.arabic(text);
        if (ISO.matcher(digits).matches()
                || SLASHED.matcher(digits).matches()
                || WORDS.matcher(digits).matches()) {
            return false;
        }
        boolean month = MONTHS.keySet().stream().anyMatch(digits::contains);
        boolean year =
                Pattern.compile("(^|\\D)2[45]\\d\\d(\\D|$)").matcher(digits).find();
        return month || year;
    }

    private static @Nullable Period moment(String text) {
        var day = day(text.strip());
        if (day.isPresent()) {
            return new Period(day.get(), day.get(), Period.Precision.DAY);
        }
        var month = MONTH.matcher(Digits.arabic(text.strip()));
        var named = month.matches()
                ? month(month.group(2), String.valueOf(MONTHS.get(month.group(1))))
                        .orElse(null)
                : null;
        return named == null ? null : new Period(named.atDay(1), named.atEndOfMonth(), Period.Precision.MONTH);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(commonYear(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String year, String month) {
        try {
            return Optional.of(YearMonth.of(commonYear(year), Integer.parseInt(month)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A year centuries away is a slip of the finger, and no fiscal year could be told of it. */
    private static int commonYear(String year) {
        int number = Integer.parseInt(year);
        int common = number > LAST ? number - FiscalYear.BUDDHIST_OFFSET : number;
        if (common < FIRST || common > LAST) {
            throw new DateTimeException(year);
        }
        return common;
    }

    /** The names of months of 28, 30 or 31 days: 0, 1 and 2. */
    static List<String> monthNames(Integer... lengths) {
        var wanted = List.of(lengths);
        return IntStream.range(0, MONTH_NAMES.length)
                .filter(i -> wanted.contains(
                        Math.max(0, YearMonth.of(FIRST + 1, i + 1).lengthOfMonth() - 29)))
                .boxed()
                .flatMap(i -> List.of(MONTH_NAMES[i]).stream())
                .toList();
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (int i = 0; i < MONTH_NAMES.length; i++) {
            for (String name : MONTH_NAMES[i]) {
                months.put(name, i + 1);
            }
        }
        return months;
    }

    private static List<String> quoted() {
        return MONTHS.keySet().stream().map(Pattern::quote).sorted().toList();
    }
}
