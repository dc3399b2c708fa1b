package org.prongsai.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as CSV for spreadsheets: UTF-8 with its mark, fields in quotes, lines ending as RFC 4180 says. */
final class CsvFile {

    private static final String MARK = "\uFEFF";
    /** A field that begins so would be run as a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    static byte[] bytes(Sheet sheet) {
        var text = new StringBuilder(MARK);
        line(text, sheet.columns().stream().map(Sheet.Column::label).toList());
        for (List<Sheet.Cell> row : sheet.rows()) {
            line(text, row.stream().map(Sheet.Cell::text).toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(harmless(fields.get(i)).replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }

    /** An apostrophe before what a spreadsheet would compute. */
    static String harmless(String field) {
        return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }
}
