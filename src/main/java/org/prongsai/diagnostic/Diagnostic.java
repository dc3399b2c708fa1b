package org.prongsai.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One finding about the content.
 *
 * @param code permanent name of the fault; the catalogue holds its wording
 * @param severity how much it matters
 * @param at where the officer has to look first
 * @param values what the wording's placeholders stand for, by name
 * @param also further places, when two disagree
 */
public record Diagnostic(String code, Severity severity, Location at, Map<String, String> values, List<Location> also) {

    private static final String ITEM = "item";
    private static final String ELEMENT = "element";

    public Diagnostic {
        values = Map.copyOf(values);
        also = List.copyOf(also);
    }

    /** A finding that stops publishing; values are name, value, name, value … */
    public static Diagnostic error(String code, Location at, Object... values) {
        return new Diagnostic(code, Severity.ERROR, at, pairs(values), List.of());
    }

    /** A finding that is shown and counted; values are name, value, name, value … */
    public static Diagnostic warning(String code, Location at, Object... values) {
        return new Diagnostic(code, Severity.WARNING, at, pairs(values), List.of());
    }

    /** A hint; values are name, value, name, value … */
    public static Diagnostic notice(String code, Location at, Object... values) {
        return new Diagnostic(code, Severity.NOTICE, at, pairs(values), List.of());
    }

    /** The same finding, with a second place to look at. */
    public Diagnostic also(Location place) {
        return new Diagnostic(code, severity, at, values, List.of(place));
    }

    /** The same finding, as grave as given. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, at, values, also);
    }

    /** The same finding, told to be about an item of OIT and an element of it; what it says itself counts more. */
    public Diagnostic about(String item, String element) {
        var known = new LinkedHashMap<String, String>();
        known.put(ITEM, item);
        known.put(ELEMENT, element);
        known.putAll(values);
        return new Diagnostic(code, severity, at, known, also);
    }

    /** The item of OIT that asks for what is at fault; empty when none does, or it is not known. */
    public String item() {
        return values.getOrDefault(ITEM, "");
    }

    /** The element of the item; empty when it is about none in particular. */
    public String element() {
        return values.getOrDefault(ELEMENT, "");
    }

    private static Map<String, String> pairs(Object... values) {
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
