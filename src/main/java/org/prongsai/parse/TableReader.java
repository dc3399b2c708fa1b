package org.prongsai.parse;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.Value;
import org.prongsai.text.Digits;
import org.prongsai.text.Nearest;

/** Reads a table that stands in a CSV file beside an answer: heads first, in any order, then one record a line. */
final class TableReader {

    private static final Pattern NAME = Pattern.compile("[^/\\\\]+");
    /** Most lines below the heads; a year of procurement has some hundreds. */
    static final int MAX_ROWS = 5_000;

    static final int MAX_COLUMNS = 30;

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** What spreadsheets make of long numbers. */
    private static final Pattern SHORTENED = Pattern.compile("[0-9](\\.[0-9]+)?E\\+[0-9]+");

    private final SiteReader site;
    private final String agency;
    private final String folder;
    private final ValueReader values;
    private final Diagnostics findings;

    /**
     * A reader for the tables of one year.
     *
     * @param folder where answers and tables stand
     */
    TableReader(SiteReader site, String agency, String folder, ValueReader values, Diagnostics findings) {
        this.site = site;
        this.agency = agency;
        this.folder = folder;
        this.values = values;
        this.findings = findings;
    }

    /**
     * The records of a file.
     *
     * @param field the table
     * @param name of the file, as the answer gives it
     * @param key the place of the table's key in the answer
     */
    Value read(Field field, Node.Scalar name, Location key) {
        var file = site.workspace().file(folder + "/" + name.text());
        if (!NAME.matcher(name.text()).matches() || !site.workspace().exists(file.path())) {
            findings.add(Diagnostic.error("csv-missing", name.at(), "name", name.text()));
            return new Value.Unread(key);
        }
        var text = site.text(file, agency).orElse(null);
        return text == null ? new Value.Unread(key) : read(field, text, file.path(), key);
    }

    /** The same for the text of a file. */
    Value read(Field field, String text, String file, Location key) {
        var sheet = sheet(field, text, file);
        return sheet == null ? new Value.Unread(key) : new Value.Records(sheet.rows, sheet.sheet, key);
    }

    private @Nullable Sheet sheet(Field field, String text, String file) {
        var records = records(text, separator(field, text), file);
        if (records == null) {
            return null;
        }
        if (records.isEmpty()) {
            findings.add(Diagnostic.error("csv-empty", Location.ofFile(file), "heads", heads(field.fields())));
            return null;
        }
        return new Sheet(field, records, text.lines().toList(), file).read();
    }

    private static String heads(List<Field> fields) {
        return String.join(", ", fields.stream().map(Field::label).toList());
    }

    /** The sign between cells: the one by which most heads are known. */
    private static char separator(Field field, String text) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long known = 0;
            try (var reader = reader(separator).ofCsvRecord(text)) {
                var records = reader.iterator();
                if (records.hasNext()) {
                    known = records.next().getFields().stream()
                            .filter(h -> field(field.fields(), h) != null)
                            .count();
                }
            } catch (CsvParseException | IOException unreadable) {
                known = 0;
            }
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    /**
     * Every line that is not wholly blank; {@code null}, and a finding, where a quotation mark breaks the file or it is
     * larger than any table of an answer.
     */
    private @Nullable List<CsvRecord> records(String text, char separator, String file) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = reader(separator).ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                int cells = cells(record);
                if (cells > 0) {
                    records.add(record);
                }
                if (cells > MAX_COLUMNS || records.size() > MAX_ROWS + 1) {
                    findings.add(tooLarge(new Location(file, (int) record.getStartingLineNumber(), 1, 0)));
                    return null;
                }
            }
            return records;
        } catch (CsvParseException e) {
            int line = records.isEmpty() ? 1 : next(records.get(records.size() - 1));
            var at = new Location(file, line, 1, 0);
            findings.add(isWide(text, line, separator) ? tooLarge(at) : Diagnostic.error("csv-quote", at));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a line has more cells than are read at all. */
    private static boolean isWide(String text, int line, char separator) {
        var cells = text.lines()
                .skip(line - 1L)
                .findFirst()
                .orElse("")
                .chars()
                .filter(c -> c == separator)
                .count();
        return cells > MAX_COLUMNS * 100L;
    }

    private static Diagnostic tooLarge(Location at) {
        return Diagnostic.error("csv-too-large", at, "rows", MAX_ROWS, "columns", MAX_COLUMNS);
    }

    /** How many cells a line has, without blank ones at its end. */
    private static int cells(CsvRecord record) {
        int cells = record.getFieldCount();
        while (cells > 0 && record.getField(cells - 1).isBlank()) {
            cells--;
        }
        return cells;
    }

    /** The line after a record: its cells may hold line breaks. */
    private static int next(CsvRecord record) {
        long breaks = record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return (int) (record.getStartingLineNumber() + breaks + 1);
    }

    /** The field a head names, by id or label; {@code null} when it names none. */
    private static @Nullable Field field(List<Field> fields, String head) {
        var wanted = fold(head);
        for (Field field : fields) {
            if (wanted.equals(fold(field.id()))
                    || wanted.equals(fold(field.label()))
                    || (!field.labelEn().isEmpty() && wanted.equals(fold(field.labelEn())))) {
                return field;
            }
        }
        return null;
    }

    private static String fold(String head) {
        return Digits.arabic(head).replaceAll("[\\s\u00a0]+", "").toLowerCase(Locale.ROOT);
    }

    /** One file while it is read. */
    private final class Sheet {

        private final List<Field> fields;
        private final List<CsvRecord> records;
        private final List<String> lines;
        private final String file;
        private final Map<Integer, Field> columns = new LinkedHashMap<>();
        private final Set<String> known = new HashSet<>();
        private final List<Value.Row> rows = new ArrayList<>();
        private Value.@Nullable Sheet sheet;
        private boolean strange;

        Sheet(Field table, List<CsvRecord> records, List<String> lines, String file) {
            this.fields = table.fields();
            this.records = records;
            this.lines = lines;
            this.file = file;
        }

        private @Nullable Sheet read() {
            var head = records.get(0);
            if (head.getFields().stream().allMatch(h -> field(fields, h) == null)) {
                findings.add(Diagnostic.error(
                        "csv-head-missing",
                        line(head),
                        "value",
                        String.join(", ", head.getFields()),
                        "heads",
                        heads(fields)));
                return null;
            }
            for (int i = 0; i < head.getFieldCount(); i++) {
                head(head, i);
            }
            records.stream().skip(1).forEach(this::row);
            sheet = new Value.Sheet(file, known, line(head));
            return this;
        }

        private void head(CsvRecord head, int index) {
            var text = head.getField(index).strip();
            var at = cell(head, index);
            if (text.isEmpty()) {
                if (records.stream()
                        .skip(1)
                        .anyMatch(r ->
                                index < r.getFieldCount() && !r.getField(index).isBlank())) {
                    strange = true;
                    findings.add(Diagnostic.error("csv-head-blank", at, "number", index + 1, "heads", open()));
                }
                return;
            }
            var field = field(fields, text);
            if (field == null) {
                field = meant(text, at);
            }
            if (field == null) {
                strange = true;
            } else if (known.add(field.id())) {
                columns.put(index, field);
            } else {
                findings.add(Diagnostic.error("csv-head-repeated", at, "value", text));
            }
        }

        /** The column a misspelt head stands for; {@code null} when it is like none. */
        private @Nullable Field meant(String text, Location at) {
            var labels = fields.stream()
                    .flatMap(f -> List.of(f.id(), f.label()).stream())
                    .toList();
            var near = Nearest.to(text, labels).orElse("");
            var field = near.isEmpty() ? null : field(fields, near);
            if (field != null && !isNamed(field)) {
                findings.add(Diagnostic.error("csv-head-misspelt", at, "value", text, "suggestion", near));
                return field;
            }
            findings.add(Diagnostic.error("csv-head-unknown", at, "value", text, "heads", open()));
            return null;
        }

        private boolean isNamed(Field field) {
            return records.get(0).getFields().stream().anyMatch(h -> field.equals(field(fields, h)));
        }

        /** The heads that no column has yet. */
        private String open() {
            var free = fields.stream().filter(f -> !isNamed(f)).toList();
            return heads(free.isEmpty() ? fields : free);
        }

        private void row(CsvRecord record) {
            var row = new LinkedHashMap<String, Value>();
            if (overflows(record)) {
                findings.add(Diagnostic.error(
                        "csv-row-long",
                        line(record),
                        "cells",
                        record.getFieldCount(),
                        "columns",
                        records.get(0).getFieldCount()));
                fields.forEach(f -> row.put(f.id(), new Value.Unread(line(record))));
            } else {
                for (Field field : fields) {
                    value(field, record, row);
                }
            }
            rows.add(new Value.Row(rows.size() + 1, row, line(record)));
        }

        private boolean overflows(CsvRecord record) {
            int width = records.get(0).getFieldCount();
            for (int i = width; i < record.getFieldCount(); i++) {
                if (!record.getField(i).isBlank()) {
                    return true;
                }
            }
            return false;
        }

        /** A column that a head nobody knows may stand for is not called missing once more. */
        private void value(Field field, CsvRecord record, Map<String, Value> row) {
            var value = strange && !known.contains(field.id()) ? new Value.Unread(line(record)) : cell(field, record);
            if (value != null) {
                row.put(field.id(), value);
            }
        }

        private @Nullable Value cell(Field field, CsvRecord record) {
            for (var column : columns.entrySet()) {
                int index = column.getKey();
                if (column.getValue().equals(field) && index < record.getFieldCount()) {
                    var at = cell(record, index);
                    var text = record.getField(index).strip();
                    if (text.length() > Scalars.MAX_LENGTH) {
                        findings.add(Scalars.tooLong(at, text));
                        return new Value.Unread(at);
                    }
                    if (SHORTENED.matcher(text).matches()) {
                        findings.add(Diagnostic.error("csv-number-shortened", at, "key", field.label(), "value", text));
                        return new Value.Unread(at);
                    }
                    return values.read(field, new Node.Scalar(text, true, at), field.label());
                }
            }
            return null;
        }

        private Location line(CsvRecord record) {
            return new Location(file, (int) record.getStartingLineNumber(), 1, 0);
        }

        /** Where a cell stands: the cells before it are passed over one by one. */
        private Location cell(CsvRecord record, int index) {
            int number = (int) record.getStartingLineNumber();
            var line = number <= lines.size() ? lines.get(number - 1) : "";
            int from = 0;
            for (int i = 0; i <= index; i++) {
                var text = record.getField(i);
                int at = line.indexOf(text, from);
                if (at < 0 || text.indexOf('\n') >= 0) {
                    return line(record);
                }
                if (i == index) {
                    int lead = text.length() - text.stripLeading().length();
                    return new Location(
                            file, number, at + lead + 1, text.strip().length());
                }
                from = at + text.length() + (line.startsWith("\"", at + text.length()) ? 2 : 1);
            }
            return line(record);
        }
    }
}
