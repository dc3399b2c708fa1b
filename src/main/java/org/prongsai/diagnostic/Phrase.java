package org.prongsai.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A part of a finding's wording that differs by the case in hand; the catalogue holds it beside the wording itself.
 *
 * @param key of the catalogue
 * @param values what its placeholders stand for, by name
 */
public record Phrase(String key, Map<String, String> values) {

    public Phrase {
        values = Map.copyOf(values);
    }

    /** A phrase by its key; values are name, value, name, value … */
    public static Phrase of(String key, Object... values) {
        return new Phrase(key, pairs(values));
    }

    static Map<String, String> pairs(Object... values) {
        if (values.length % 2 != 0) {
            throw new IllegalArgumentException("a value lacks its name or a name its value");
        }
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.length; i += 2) {
            map.put(values[i].toString(), Objects.toString(values[i + 1], ""));
        }
        return map;
    }
}
