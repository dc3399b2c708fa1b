package org.prongsai.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets.
 *
 * @param name of the sheet
 * @param columns heads
 * @param rows each with as many cells as there are columns
 */
record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** A head has a button for filters beside it. */
    private static final int BUTTON = 4;

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The number format for values of a type; empty for words. */
    static String format(DataTable.Type type) {
        return switch (type) {
            case STRING, BOOLEAN, YEARMONTH -> "";
            case INTEGER -> "0";
            case NUMBER -> "#,##0.00";
            case DATE -> "yyyy-mm-dd";
        };
    }

    /** How many places the longest line of a text takes; Thai vowels and marks above and below letters take none. */
    static int width(String text) {
        int widest = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line = 0;
            } else if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                line++;
            }
            widest = Math.max(widest, line);
        }
        return widest;
    }

    /** The width of a column whose widest text takes so many places; longer texts are wrapped. */
    static int fitting(int widest) {
        return Math.min(WIDEST, Math.max(NARROWEST, widest + BUTTON));
    }

    /**
     * A column.
     *
     * @param label its head
     * @param width in characters
     * @param format of its numbers and days; empty for the usual one
     */
    record Column(String label, int width, String format) {

        Column(String label, int width) {
            this(label, width, "");
        }
    }

    /**
     * A cell.
     *
     * @param text what is read
     * @param value the same as a number, a day, or yes or no; {@code null} for words
     */
    record Cell(String text, @Nullable Object value) {

        static Cell of(String text) {
            return new Cell(text, null);
        }

        static Cell of(long number) {
            return new Cell(Long.toString(number), BigDecimal.valueOf(number));
        }
    }
}
