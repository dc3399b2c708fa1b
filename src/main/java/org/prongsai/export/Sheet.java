package org.prongsai.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets.
 *
 * @param name of the sheet
 * @param day of its content; stands as the day the workbook was made
 * @param columns heads
 * @param rows each with as many cells as there are columns
 */
record Sheet(String name, LocalDate day, List<Column> columns, List<List<Cell>> rows) {

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param label its head
     * @param width in characters
     */
    record Column(String label, int width) {}

    /**
     * A cell.
     *
     * @param text what is read
     * @param number the same as a number; {@code null} for words
     */
    record Cell(String text, @Nullable BigDecimal number) {

        static Cell of(String text) {
            return new Cell(text, null);
        }

        static Cell of(long number) {
            return new Cell(Long.toString(number), BigDecimal.valueOf(number));
        }
    }
}
