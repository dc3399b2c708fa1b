package org.prongsai.model;

import java.time.LocalDate;

/**
 * A Thai fiscal year by its Buddhist Era number: 2567 runs from 1 October 2566 to 30 September 2567.
 *
 * @param number the B.E. number, 2400 to 2800
 */
public record FiscalYear(int number) implements Comparable<FiscalYear> {

    /** Years between the Buddhist and the common era. */
    public static final int BUDDHIST_OFFSET = 543;

    private static final int FIRST = 2400;
    private static final int LAST = 2800;

    public FiscalYear {
        if (number < FIRST || number > LAST) {
            throw new IllegalArgumentException("not a fiscal year of the Buddhist Era: " + number);
        }
    }

    /** 1 October of the year before. */
    public LocalDate start() {
        return LocalDate.of(number - BUDDHIST_OFFSET - 1, 10, 1);
    }

    /** 30 September. */
    public LocalDate end() {
        return LocalDate.of(number - BUDDHIST_OFFSET, 9, 30);
    }

    /** The year before; the first year that can be written has none and stays itself. */
    public FiscalYear previous() {
        return new FiscalYear(Math.max(FIRST, number - 1));
    }

    /** The year after; the last year that can be written has none and stays itself. */
    public FiscalYear next() {
        return new FiscalYear(Math.min(LAST, number + 1));
    }

    /** Whether a day falls in it; any day may be asked for, however far away. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** The fiscal year in which a day falls. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getYear() + BUDDHIST_OFFSET + (day.getMonthValue() >= 10 ? 1 : 0));
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
