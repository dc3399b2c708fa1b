package org.prongsai.model;

import java.util.Map;
import org.prongsai.diagnostic.Location;

/**
 * Where a record and its fields stand in the author's files.
 *
 * @param at the record's first line
 * @param fields the places of the values that were written, by key
 */
public record Origin(Location at, Map<String, Location> fields) {

    public Origin {
        fields = Map.copyOf(fields);
    }

    /** The place of a field's value, or of the record where the field was left out. */
    public Location of(String field) {
        return fields.getOrDefault(field, at);
    }
}
