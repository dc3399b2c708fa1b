package org.prongsai.report;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.diagnostic.Location;

/**
 * A line of an author's file with the place in question underlined.
 *
 * @param text the line, cut around the place where it is too long
 * @param before columns left of the place
 * @param marked columns of the place
 */
record Snippet(String text, int before, int marked) {

    private static final int TAB = 4;
    private static final String CUT = "…";

    /** A character with its marks. */
    private record Cell(String text, int columns, int offset) {}

    /** The snippet of a line; column and length are those of a {@link Location}; without a length the rest is marked. */
    static Snippet of(String line, int column, int length, int width) {
        var cells = cells(line);
        int start = index(cells, column - 1);
        int end = length == 0 ? cells.size() : index(cells, column - 1 + length);
        end = Math.max(start + 1, end);
        int from = 0;
        int to = cells.size();
        if (columns(cells, 0, to) > width) {
            from = back(cells, start, width / 4);
            to = forward(cells, from, width - 2);
            if (to == cells.size()) {
                from = back(cells, to, width - 2);
            }
        }
        var text = new StringBuilder(from > 0 ? CUT : "");
        for (int i = from; i < to; i++) {
            text.append(cells.get(i).text());
        }
        text.append(to < cells.size() ? CUT : "");
        int shownStart = Math.max(start, from);
        int before = (from > 0 ? 1 : 0) + columns(cells, from, Math.min(shownStart, to));
        int marked = Math.max(1, columns(cells, shownStart, Math.min(end, to)));
        return new Snippet(text.toString(), before, marked);
    }

    /** The line to print under the text. */
    String underline() {
        return " ".repeat(before) + "~".repeat(marked);
    }

    private static List<Cell> cells(String line) {
        var safe = Columns.safe(line);
        var cells = new ArrayList<Cell>();
        int column = 0;
        for (int i = 0; i < safe.length(); ) {
            int c = safe.codePointAt(i);
            int columns = c == '\t' ? TAB - column % TAB : Columns.of(c);
            var text = c == '\t' ? " ".repeat(columns) : Character.toString(c);
            if (columns == 0 && !cells.isEmpty()) {
                var last = cells.remove(cells.size() - 1);
                cells.add(new Cell(last.text() + text, last.columns(), last.offset()));
            } else {
                cells.add(new Cell(text, columns, i));
            }
            column += columns;
            i += Character.charCount(c);
        }
        return cells;
    }

    /** The cell that holds a UTF-16 offset, or the one after the last. */
    private static int index(List<Cell> cells, int offset) {
        int index = 0;
        while (index < cells.size() && cells.get(index).offset() < offset) {
            index++;
        }
        boolean inside = index > 0 && (index == cells.size() || cells.get(index).offset() > offset);
        var last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        if (inside && last != null && index == cells.size()) {
            return offset < last.offset() + last.text().length() ? index - 1 : index;
        }
        return inside ? index - 1 : index;
    }

    private static int columns(List<Cell> cells, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += cells.get(i).columns();
        }
        return sum;
    }

    private static int back(List<Cell> cells, int index, int columns) {
        int left = columns;
        int i = Math.min(index, cells.size());
        while (i > 0 && left >= cells.get(i - 1).columns()) {
            i--;
            left -= cells.get(i).columns();
        }
        return i;
    }

    private static int forward(List<Cell> cells, int index, int columns) {
        int left = columns;
        int i = index;
        while (i < cells.size() && left >= cells.get(i).columns()) {
            left -= cells.get(i).columns();
            i++;
        }
        return i;
    }
}
