package org.prongsai.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Content;
import org.prongsai.model.ContentType;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.ContentType.Kind;
import org.prongsai.model.Value;

/** Reads the fields of a type from an answer, and from the tables beside it. */
final class ContentReader {

    private final Diagnostics findings;
    private final ValueReader values;
    private final TableReader tables;

    ContentReader(ValueReader values, TableReader tables, Diagnostics findings) {
        this.values = values;
        this.tables = tables;
        this.findings = findings;
    }

    /**
     * What an answer says in the fields of a type.
     *
     * @param document holds the prose of the field that the type names for it
     */
    Content read(ContentType type, Fields in, SiteReader.Document document) {
        var read = new LinkedHashMap<String, Value>();
        for (Field field : type.fields()) {
            var entry = in.entry(field.id()).orElse(null);
            var value = entry == null ? null : value(field, entry);
            if (field.id().equals(type.body()) && !document.body().isEmpty()) {
                if (value != null) {
                    findings.add(Diagnostic.error("body-twice", value.at(), "key", field.id()));
                }
                var at = new Location(in.at().file(), document.bodyLine(), 1, 0);
                value = new Value.Text(document.body(), at);
            }
            if (value != null) {
                read.put(field.id(), value);
            }
        }
        return new Content(type, read);
    }

    private @Nullable Value value(Field field, Node.Entry entry) {
        return field.kind() == Kind.RECORDS ? records(field, entry) : values.read(field, entry.value(), field.id());
    }

    private @Nullable Value records(Field field, Node.Entry entry) {
        var key = entry.keyAt();
        if (entry.value() instanceof Node.Sequence list) {
            var rows = rows(field, list);
            return rows.isEmpty() ? null : new Value.Records(rows, null, key);
        }
        if (!(entry.value() instanceof Node.Scalar name)) {
            findings.add(Diagnostic.error("value-not-list", entry.value().at(), "key", field.id()));
            return new Value.Unread(key);
        }
        if (name.text().isEmpty()) {
            return null;
        }
        if (!name.text().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            findings.add(Diagnostic.error("table-unreadable", name.at(), "key", field.id(), "value", name.text()));
            return new Value.Unread(key);
        }
        return tables.read(field, name, key);
    }

    private List<Value.Row> rows(Field field, Node.Sequence list) {
        var rows = new ArrayList<Value.Row>();
        for (Node item : list.items()) {
            var in = Fields.of(item, field.id(), findings);
            Map<String, Value> row = new LinkedHashMap<>();
            for (Field part : field.fields()) {
                var node = in.node(part.id()).orElse(null);
                var value = node == null ? null : values.read(part, node, part.id());
                if (value != null) {
                    row.put(part.id(), value);
                }
            }
            in.done();
            if (!(item instanceof Node.Mapping)) {
                field.fields().forEach(p -> row.put(p.id(), new Value.Unread(item.at())));
            }
            rows.add(new Value.Row(rows.size() + 1, row, item.at()));
        }
        return rows;
    }
}
