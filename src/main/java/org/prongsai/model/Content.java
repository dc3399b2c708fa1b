package org.prongsai.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an agency wrote in the fields of a type.
 *
 * @param type says what the fields mean
 * @param values by field id, in the order of the type; what is not given is left out
 */
public record Content(ContentType type, Map<String, Value> values) {

    public Content {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What stands in a field. */
    public Optional<Value> of(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Every file and address in it, in order. */
    public List<Reference> references() {
        var references = new ArrayList<Reference>();
        values.values().forEach(v -> collect(v, references));
        return references;
    }

    private static void collect(Value value, List<Reference> references) {
        if (value instanceof Value.Link link) {
            references.add(link.reference());
        } else if (value instanceof Value.Records records) {
            records.rows().forEach(r -> r.values().values().forEach(v -> collect(v, references)));
        }
    }

    /** Whether anything was written. */
    public boolean isGiven() {
        return values.values().stream().anyMatch(Value::isGiven);
    }
}
