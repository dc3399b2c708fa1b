package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ContentType;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;
import org.prongsai.model.Value;

/** Figures of an answer keep to what its type says of them: a price within its budget, a total that is the sum. */
final class FiguresAgree implements OitRule {

    @Override
    public List<String> codes() {
        return List.of("oit-above-limit", "oit-sum-differs");
    }

    @Override
    public void check(Entry entry, Framework.Item item, Diagnostics diagnostics) {
        var content = entry.content();
        if (content == null) {
            return;
        }
        new Figures("", content.type().fields(), content.values(), item, diagnostics).check();
        for (ContentType.Field field : content.type().fields()) {
            if (content.values().get(field.id()) instanceof Value.Records records) {
                for (Value.Row row : records.rows()) {
                    var label = field.label() + " " + row.number()
                            + (row.name().isEmpty() ? "" : " " + Words.quoted(row.name())) + ": ";
                    new Figures(label, field.fields(), row.values(), item, diagnostics).check();
                }
            }
        }
    }

    /** A number or a sum in baht; other statements about money are no figures. */
    private static @Nullable BigDecimal figure(@Nullable Value value) {
        if (value instanceof Value.Figure number) {
            return number.number();
        }
        return value instanceof Value.Sum sum ? sum.money().baht() : null;
    }

    /** The figures of one record, or those outside records. */
    private record Figures(
            String record,
            List<ContentType.Field> fields,
            Map<String, Value> values,
            Framework.Item item,
            Diagnostics diagnostics) {

        private void check() {
            for (ContentType.Field field : fields) {
                var value = values.get(field.id());
                var figure = figure(value);
                if (value != null && figure != null && field.appliesTo(values)) {
                    limit(field, figure, value);
                    sum(field, figure, value);
                }
            }
        }

        private void limit(ContentType.Field field, BigDecimal figure, Value value) {
            var name = field.relation().atMost();
            var other = values.get(name);
            var limit = figure(other);
            if (other != null && limit != null && figure.compareTo(limit) > 0) {
                diagnostics.add(Diagnostic.error(
                                "oit-above-limit",
                                value.at(),
                                "field",
                                record + field.label(),
                                "value",
                                Words.baht(figure),
                                "other",
                                label(name),
                                "limit",
                                Words.baht(limit),
                                "over",
                                Words.baht(figure.subtract(limit)))
                        .about(item.code(), "")
                        .also(other.at()));
            }
        }

        /** A sum of which a part is not given cannot be told; that the part is not given is another matter. */
        private void sum(ContentType.Field field, BigDecimal figure, Value value) {
            var parts = field.relation().sumOf();
            var sum = BigDecimal.ZERO;
            var said = new ArrayList<String>();
            for (String part : parts) {
                var summand = figure(values.get(part));
                if (summand == null) {
                    return;
                }
                sum = sum.add(summand);
                said.add(label(part) + " " + Words.baht(summand));
            }
            if (!parts.isEmpty() && sum.compareTo(figure) != 0) {
                diagnostics.add(Diagnostic.error(
                                "oit-sum-differs",
                                value.at(),
                                "field",
                                record + field.label(),
                                "value",
                                Words.baht(figure),
                                "parts",
                                String.join(" + ", said),
                                "sum",
                                Words.baht(sum))
                        .about(item.code(), ""));
            }
        }

        private String label(String id) {
            return fields.stream()
                    .filter(f -> f.id().equals(id))
                    .map(ContentType.Field::label)
                    .findFirst()
                    .orElse(id);
        }
    }
}
