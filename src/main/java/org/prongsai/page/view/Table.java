package org.prongsai.page.view;

import java.util.List;

/**
 * A table. Up to five columns it becomes a list of cards on phones, wider ones scroll in a box of their own.
 *
 * @param id unique on the page
 * @param caption what it shows, with the unit of its sums
 * @param columns heads; the first is for the rows' names
 * @param rows each with as many cells as there are columns, fewer only in {@code group} rows
 */
public record Table(String id, String caption, List<Column> columns, List<Row> rows) {

    private static final int LONG = 15;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How many rows there are, less heads and sums. */
    public int size() {
        return (int) rows.stream().filter(row -> row.kind().isEmpty()).count();
    }

    /** Whether a reader would rather filter and sort the rows than read them all. */
    public boolean isLong() {
        return isLong(size());
    }

    /** Whether so many rows are more than a reader takes in at once. */
    static boolean isLong(int rows) {
        return rows > LONG;
    }

    /**
     * A column.
     *
     * @param label its head
     * @param numeric whether its cells are figures, which stand to the right
     */
    public record Column(String label, boolean numeric) {}

    /**
     * A row; its first cell is its name.
     *
     * @param kind empty, {@code group} for a head over the rows below, {@code subtotal} or {@code total}
     * @param id fragment to link to; may be empty
     * @param cells in the order of columns
     */
    public record Row(String kind, String id, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text words or figure; for a cell without any, {@link #none()} says so
     * @param href link of the text; may be empty
     * @param kind {@code text}, {@code money}, {@code status}, {@code day}, {@code period} or {@code none}
     * @param code of the money fact or the status; the day, or the first of the period, as in {@code 2026-11-21};
     *     empty otherwise
     * @param small a second, smaller line: a reason, a kind; may be empty
     * @param lines further lines as a list
     * @param notes where the document prints something else
     */
    public record Cell(
            String text, String href, String kind, String code, String small, List<String> lines, List<Note> notes) {

        public Cell {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }

        /** Words or a figure; an empty text means it is not stated. */
        public static Cell of(String text) {
            return text.isEmpty() ? none() : new Cell(text, "", "text", "", "", List.of(), List.of());
        }

        /** Words that lead somewhere. */
        public static Cell link(String text, String href) {
            return new Cell(text, href, "text", "", "", List.of(), List.of());
        }

        /** Several lines; none means it is not stated. */
        public static Cell list(List<String> lines) {
            if (lines.size() <= 1) {
                return of(lines.isEmpty() ? "" : lines.get(0));
            }
            return new Cell("", "", "list", "", "", lines, List.of());
        }

        /** Money, its reason as the second line. */
        public static Cell of(MoneyCell money) {
            return new Cell(money.text(), "", "money", money.kind(), money.reason(), List.of(), List.of());
        }

        /** How far something has come. */
        public static Cell of(StatusTag status) {
            return new Cell(status.text(), "", "status", status.code(), "", List.of(), List.of());
        }

        /** A day or a month, with its ISO form. */
        public static Cell day(String text, String iso) {
            return new Cell(text, "", "day", iso, "", List.of(), List.of());
        }

        /** A period, with the ISO form of its first day. */
        public static Cell period(String text, String first) {
            return new Cell(text, "", "period", first, "", List.of(), List.of());
        }

        /** Nothing stated in the document. */
        public static Cell none() {
            return new Cell("", "", "none", "", "", List.of(), List.of());
        }

        /** A fact in words where a figure could stand. */
        public static Cell fact(String text) {
            return new Cell(text, "", "money", "unknown", "", List.of(), List.of());
        }

        /** A cell left empty because nothing belongs there. */
        public static Cell blank() {
            return new Cell("", "", "blank", "", "", List.of(), List.of());
        }

        /** The same cell with a second line. */
        public Cell with(String second) {
            return new Cell(text, href, kind, code, second, lines, notes);
        }

        /** The same cell with notes. */
        public Cell with(List<Note> more) {
            return new Cell(
                    text,
                    href,
                    kind,
                    code,
                    small,
                    lines,
                    more.stream().map(n -> n.beside(text)).toList());
        }
    }
}
