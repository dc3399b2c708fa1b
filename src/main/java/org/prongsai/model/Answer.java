package org.prongsai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Location;

/**
 * What an agency shows for one element of an item, in any form. It may stand beside {@link Content}, whose parts have
 * kinds of their own and can be proven.
 *
 * @param text Markdown; may be empty
 * @param items a list; may be empty
 * @param link where it can be read; {@code null} for none
 * @param table {@code null} for none
 * @param origin where it was written
 */
public record Answer(
        String text,
        List<String> items,
        @Nullable Reference link,
        @Nullable Table table,
        Origin origin) {

    public Answer {
        items = List.copyOf(items);
    }

    /** Whether anything is shown. */
    public boolean isGiven() {
        return !text.isEmpty()
                || !items.isEmpty()
                || link != null
                || (table != null && !table.rows().isEmpty());
    }

    /**
     * A table.
     *
     * @param columns its heads
     * @param rows in order
     */
    public record Table(List<String> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells in the order of columns
     * @param at where it was written
     */
    public record Row(List<String> cells, Location at) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
