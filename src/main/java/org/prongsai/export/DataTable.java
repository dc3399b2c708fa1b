package org.prongsai.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of typed columns as a file for spreadsheets and programs: RFC 4180 in UTF-8 with a byte order mark, which Excel needs to read Thai. Numbers
 * are plain; a text that a spreadsheet would take for a formula has an apostrophe before it.
 */
final class DataTable {

    private static final String MARK = "\ufeff";
    private static final String END = "\r\n";

    private final List<Column> columns;
    private final StringBuilder text = new StringBuilder(MARK);

    /** What a column holds, in the words of Frictionless Table Schema. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE
    }

    /**
     * A column.
     *
     * @param name for programs
     * @param type of its values
     * @param words what it holds, in Thai
     */
    record Column(String name, Type type, String words) {}

    /** A table of some columns, empty but for its head. */
    DataTable(List<Column> columns) {
        this.columns = columns;
        append(columns.stream().map(Column::name).toList());
    }

    static Column text(String name, String words) {
        return new Column(name, Type.STRING, words);
    }

    static Column number(String name, String words) {
        return new Column(name, Type.NUMBER, words);
    }

    static Column integer(String name, String words) {
        return new Column(name, Type.INTEGER, words);
    }

    static Column day(String name, String words) {
        return new Column(name, Type.DATE, words);
    }

    static Column flag(String name, String words) {
        return new Column(name, Type.BOOLEAN, words);
    }

    List<Column> columns() {
        return columns;
    }

    /** Adds a row: one value for each column; {@code null} and the empty text leave a cell empty. */
    void row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        var cells = new ArrayList<String>();
        for (int i = 0; i < values.length; i++) {
            cells.add(cell(columns.get(i), values[i]));
        }
        append(cells);
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Several texts in one cell. */
    static String list(List<String> texts) {
        return texts.stream().map(String::strip).collect(Collectors.joining("; "));
    }

    private void append(List<String> cells) {
        text.append(String.join(",", cells)).append(END);
    }

    private static String cell(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case STRING -> quoted(CsvFile.harmless((String) value));
            case NUMBER -> JsonFile.plain((BigDecimal) value).toPlainString();
            case INTEGER, BOOLEAN, DATE -> value.toString();
        };
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
