package org.prongsai.model;

import java.time.LocalDate;

/**
 * A span of days, with the precision in which it was written.
 *
 * @param start first day
 * @param end last day, not before the first
 * @param precision whether days, months or fiscal years were named
 */
public record Period(LocalDate start, LocalDate end, Precision precision) {

    /** What the author named. */
    public enum Precision {
        DAY,
        MONTH,
        FISCAL_YEAR
    }

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
    }

    /** Whole fiscal years, both included. */
    public static Period of(FiscalYear first, FiscalYear last) {
        return new Period(first.start(), last.end(), Precision.FISCAL_YEAR);
    }

    /** Whether a fiscal year shares at least a day with this period. */
    public boolean touches(FiscalYear year) {
        return !start.isAfter(year.end()) && !end.isBefore(year.start());
    }

    /** Whether it begins and ends no later and no earlier than the days given. */
    public boolean covers(LocalDate first, LocalDate last) {
        return !start.isAfter(first) && !end.isBefore(last);
    }
}
