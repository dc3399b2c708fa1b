package org.prongsai.validate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.ContentType;
import org.prongsai.model.Need;
import org.yaml.snakeyaml.Yaml;

/** An answer of the sample from which one fact is taken: a field, a column, or the rows of one kind. */
final class WithoutFact {

    private static final String FENCE = "---\n";

    private final SampleSite site;
    private final Path file;
    private final ContentType type;
    private final Map<String, Object> fields;
    private String body;

    private WithoutFact(SampleSite site, Path file, ContentType type) throws IOException {
        this.site = site;
        this.file = file;
        this.type = type;
        var text = Files.readString(file);
        int end = isMarkdown() ? text.indexOf(FENCE, FENCE.length()) : text.length();
        int start = isMarkdown() ? FENCE.length() : 0;
        Map<String, Object> read = new Yaml().load(text.substring(start, end));
        this.fields = new LinkedHashMap<>(read);
        this.body = isMarkdown() ? text.substring(end + FENCE.length()) : "";
    }

    /** Takes what a need asks for out of an answer. */
    static void take(Need need, SampleSite site, Path file, ContentType type) throws IOException {
        var answer = new WithoutFact(site, file, type);
        answer.take(need);
        answer.write();
    }

    private boolean isMarkdown() {
        return file.toString().endsWith(".md");
    }

    private void take(Need need) throws IOException {
        if (need instanceof Need.AnyOf either) {
            for (Need way : either.needs()) {
                take(way);
            }
        } else if (need instanceof Need.Given given && given.atLeast() <= 1) {
            take(given);
        }
    }

    private void take(Need.Given given) throws IOException {
        if (type.body().equals(given.field())) {
            body = "";
        }
        var value = fields.get(given.field());
        if (given.part().isEmpty() && given.of().isEmpty()) {
            fields.remove(given.field());
        } else if (value instanceof String table) {
            withoutColumn(file.resolveSibling(table), label(given));
        } else if (value instanceof List<?> rows) {
            fields.put(given.field(), without(given, rows));
        }
    }

    private String label(Need.Given given) {
        return type.at(given.path()).orElseThrow().label();
    }

    private static List<Map<String, Object>> without(Need.Given given, List<?> rows) {
        var left = new ArrayList<Map<String, Object>>();
        for (Object row : rows) {
            var record = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) row).forEach((key, value) -> record.put(key.toString(), value));
            boolean asked =
                    given.of().entrySet().stream().allMatch(of -> of.getValue().equals(record.get(of.getKey())));
            if (asked) {
                record.remove(given.part());
            }
            if (!asked || !given.part().isEmpty()) {
                left.add(record);
            }
        }
        return left;
    }

    private void withoutColumn(Path table, String label) throws IOException {
        var text = new StringWriter();
        try (var reader = CsvReader.builder().ofCsvRecord(table);
                var writer = CsvWriter.builder().build(text)) {
            int column = -1;
            for (CsvRecord row : reader) {
                var cells = new ArrayList<>(row.getFields());
                column = column < 0 ? cells.indexOf(label) : column;
                cells.remove(column);
                writer.writeRecord(cells);
            }
        }
        site.write(table, text.toString());
    }

    private void write() throws IOException {
        var yaml = new Yaml().dump(fields);
        site.write(file, isMarkdown() ? FENCE + yaml + FENCE + body : yaml);
    }
}
