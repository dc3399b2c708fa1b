package org.prongsai.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Money;
import org.prongsai.model.Period;
import org.prongsai.model.Status;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.MoneyCell;
import org.prongsai.page.view.StatusTag;
import org.prongsai.page.view.Table;

/** Numbers, days and money in words, with Arabic digits and years of the Buddhist Era. */
public final class Format {

    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    private static final int MOST_DECIMALS = 4;

    private Format() {}

    /** A number with thousands separators and no needless decimals: 15,000 · 13,532.50. */
    public static String number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return grouped(plain.toPlainString());
        }
        if (plain.scale() > MOST_DECIMALS) {
            plain = plain.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        return grouped((plain.scale() == 1 ? plain.setScale(2) : plain).toPlainString());
    }

    /** A number rounded half up to some decimals, all of them shown. */
    public static String number(BigDecimal value, int decimals) {
        return grouped(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** Puts commas into the whole part; by hand, because thousands of figures stand on the pages of a portal. */
    private static String grouped(String digits) {
        int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        int start = digits.startsWith("-") ? 1 : 0;
        if (end - start <= 3) {
            return digits;
        }
        var grouped = new StringBuilder(digits);
        for (int i = end - 3; i > start; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** A count with thousands separators. */
    public static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A share of a whole in percent, one decimal at most; empty when the whole is nothing. */
    public static String percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return "";
        }
        var value = part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
        return number(value, value.stripTrailingZeros().scale() <= 0 ? 0 : 1);
    }

    /** 21 พฤศจิกายน 2569. */
    public static String day(Wording wording, LocalDate day) {
        return day.getDayOfMonth() + " " + month(wording, day);
    }

    /** พฤศจิกายน 2569. */
    public static String month(Wording wording, LocalDate day) {
        return wording.say(MONTHS.get(day.getMonthValue() - 1)) + " " + wording.dated(day);
    }

    /** A day in words and for machines. */
    public static Frame.Day dayView(Wording wording, LocalDate day) {
        return new Frame.Day(day.toString(), day(wording, day));
    }

    /** A period in the precision it was written in; empty for none. */
    public static String period(Wording wording, @Nullable Period period) {
        if (period == null) {
            return "";
        }
        return switch (period.precision()) {
            case DAY ->
                period.start().equals(period.end())
                        ? day(wording, period.start())
                        : day(wording, period.start()) + " – " + day(wording, period.end());
            case MONTH ->
                month(wording, period.start()).equals(month(wording, period.end()))
                        ? month(wording, period.start())
                        : month(wording, period.start()) + " – " + month(wording, period.end());
            case FISCAL_YEAR -> {
                var first = FiscalYear.of(period.start());
                var last = FiscalYear.of(period.end());
                yield first.equals(last)
                        ? wording.say("ปีงบประมาณ {0}", first)
                        : wording.say("ปีงบประมาณ {0}–{1}", first, last);
            }
        };
    }

    /** A period for a table, which sorts it by its first day. */
    public static Table.Cell periodCell(Wording wording, @Nullable Period period) {
        return period == null
                ? Table.Cell.none()
                : Table.Cell.period(period(wording, period), period.start().toString());
    }

    /** A span of years: 2566–2570, or 2567 alone. */
    public static String years(List<FiscalYear> years) {
        var first = years.get(0);
        var last = years.get(years.size() - 1);
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    /** A sum with its unit: 15,000 บาท. */
    public static String baht(Wording wording, BigDecimal sum) {
        return wording.say("{0} บาท", number(sum));
    }

    /** A money statement for a template. */
    public static MoneyCell moneyCell(Wording wording, Money money) {
        return new MoneyCell(money.kind().code(), money(wording, money), money.reason());
    }

    /** A status for a template. */
    public static StatusTag status(Wording wording, Status status) {
        return new StatusTag(status.code(), word(wording, status));
    }

    /** The official word; where an entry states no status, that it states none. */
    public static String word(Wording wording, Status status) {
        return status == Status.NOT_REPORTED ? wording.say("ไม่ได้ระบุสถานะ") : wording.say(status.thai());
    }

    /** What a money statement says: the sum without its unit, or the fact in words. */
    public static String money(Wording wording, Money money) {
        var baht = money.baht();
        return baht != null ? number(baht) : words(wording, money.kind());
    }

    /** A money fact in words. */
    public static String words(Wording wording, Money.Kind kind) {
        return switch (kind) {
            case AMOUNT -> wording.say("บาท");
            case NO_BUDGET -> wording.say("ไม่ใช้งบประมาณ");
            case DROPPED -> wording.say("ไม่ดำเนินการในปีนี้");
            case NOT_IN_PLAN -> wording.say("ยังไม่อยู่ในแผนปีนี้");
            case PER_ORDINANCE -> wording.say("ตามข้อบัญญัติ/เทศบัญญัติ");
            case NOT_REPORTED -> wording.say("ไม่ได้ระบุยอด");
        };
    }

    /** What follows points, set apart from them: ระดับผ่านดี, ระดับ A. Thai words follow each other, Latin letters do not. */
    static String level(Wording wording, String level) {
        return level.matches("[A-Za-z].*") ? wording.say(" ระดับ {0}", level) : wording.say(" ระดับ{0}", level);
    }
}
