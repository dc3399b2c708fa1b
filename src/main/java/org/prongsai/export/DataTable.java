package org.prongsai.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of typed columns, written as CSV, as a sheet of a workbook and as JSON; all three hold the same cells.
 *
 * <p>The CSV is RFC 4180 in UTF-8 with a byte order mark, which Excel needs to read Thai. Numbers are plain; a text that
 * a spreadsheet would take for a formula has an apostrophe before it, which only the CSV needs.
 */
final class DataTable {

    private static final String MARK = "\ufeff";
    private static final String END = "\r\n";

    private final List<Column> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** What a column holds, in the words of Frictionless Table Schema. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        /** A month of the common era: {@code 2023-10}. */
        YEARMONTH
    }

    /**
     * A column.
     *
     * @param name for programs
     * @param type of its values
     * @param title what it is called in Thai
     * @param words what it holds, in Thai
     */
    record Column(String name, Type type, String title, String words) {}

    /** A table of some columns, empty but for its head. */
    DataTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    static Column text(String name, String title) {
        return new Column(name, Type.STRING, title, title);
    }

    /** A column whose values need more words than its title. */
    static Column text(String name, String title, String words) {
        return new Column(name, Type.STRING, title, words);
    }

    static Column number(String name, String title) {
        return new Column(name, Type.NUMBER, title, title);
    }

    static Column integer(String name, String title) {
        return new Column(name, Type.INTEGER, title, title);
    }

    static Column day(String name, String title) {
        return new Column(name, Type.DATE, title, title);
    }

    static Column month(String name, String title) {
        return new Column(name, Type.YEARMONTH, title, title);
    }

    static Column flag(String name, String title) {
        return new Column(name, Type.BOOLEAN, title, title);
    }

    List<Column> columns() {
        return columns;
    }

    /** Adds a row: one value for each column; {@code null} and the empty text leave a cell empty. */
    void row(@Nullable Object... values) {
        row(Arrays.asList(values));
    }

    /** The same. */
    void row(List<? extends @Nullable Object> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + columns.size() + " columns");
        }
        rows.add(Collections.unmodifiableList(new ArrayList<>(values)));
    }

    /** The table as CSV. */
    byte[] bytes() {
        var text = new StringBuilder(MARK);
        append(text, columns.stream().map(Column::name).toList());
        for (List<@Nullable Object> row : rows) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < columns.size(); i++) {
                var plain = plain(columns.get(i), row.get(i));
                cells.add(columns.get(i).type() == Type.STRING ? quoted(CsvFile.harmless(plain)) : plain);
            }
            append(text, cells);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The table as a sheet, with the same heads and the same values. */
    Sheet sheet(String name) {
        var heads = new ArrayList<Sheet.Column>();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(new Sheet.Column(
                    columns.get(i).name(), width(i), Sheet.format(columns.get(i).type())));
        }
        return new Sheet(name, heads, rows.stream().map(this::cells).toList());
    }

    private List<Sheet.Cell> cells(List<@Nullable Object> row) {
        var cells = new ArrayList<Sheet.Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var value = row.get(i);
            cells.add(new Sheet.Cell(
                    plain(columns.get(i), value), columns.get(i).type() == Type.YEARMONTH ? null : typed(value)));
        }
        return cells;
    }

    private static @Nullable Object typed(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return JsonFile.plain(number);
        }
        return value instanceof String ? null : value;
    }

    private int width(int column) {
        int widest = Sheet.width(columns.get(column).name());
        for (List<@Nullable Object> row : rows) {
            widest = Math.max(widest, Sheet.width(plain(columns.get(column), row.get(column))));
        }
        return Sheet.fitting(widest);
    }

    /** The table as an array of objects whose fields are the columns; an empty cell is {@code null}. */
    void write(JsonFile json, String field) throws IOException {
        json.array(field, () -> {
            for (List<@Nullable Object> row : rows) {
                json.element(() -> {
                    for (int i = 0; i < columns.size(); i++) {
                        cell(json, columns.get(i), row.get(i));
                    }
                });
            }
        });
    }

    private static void cell(JsonFile json, Column column, @Nullable Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            json.number(column.name(), number);
        } else if (value instanceof Integer number) {
            json.number(column.name(), number.intValue());
        } else if (value instanceof Boolean flag) {
            json.flag(column.name(), flag);
        } else {
            json.textOrNull(column.name(), plain(column, value));
        }
    }

    /** The first row as an object. */
    void first(JsonFile json, String field) throws IOException {
        json.object(field, () -> {
            for (int i = 0; i < columns.size(); i++) {
                cell(json, columns.get(i), rows.get(0).get(i));
            }
        });
    }

    /** Several texts in one cell. */
    static String list(List<String> texts) {
        return texts.stream().map(String::strip).collect(Collectors.joining("; "));
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(String.join(",", cells)).append(END);
    }

    private static String plain(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case STRING -> (String) value;
            case NUMBER -> JsonFile.plain((BigDecimal) value).toPlainString();
            case DATE -> ((LocalDate) value).toString();
            case INTEGER -> value instanceof BigDecimal whole ? whole.toPlainString() : value.toString();
            case BOOLEAN, YEARMONTH -> value.toString();
        };
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
