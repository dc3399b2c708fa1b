package org.prongsai.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One finding about the content.
 *
 * @param code permanent name of the fault; the catalogue holds its wording
 * @param severity how much it matters
 * @param at where the officer has to look first
 * @param values what the wording's placeholders stand for, by name
 * @param phrases what other placeholders stand for: words of the catalogue, in the language of the reader
 * @param also further places, when two disagree
 */
public record Diagnostic(
        String code,
        Severity severity,
        Location at,
        Map<String, String> values,
        Map<String, List<Phrase>> phrases,
        List<Location> also) {

    private static final String ITEM = "item";
    private static final String ELEMENT = "element";
    private static final String CLOSED = "closed-year";

    public Diagnostic {
        values = Map.copyOf(values);
        phrases = Map.copyOf(phrases);
        also = List.copyOf(also);
    }

    /** A finding that stops publishing; values are name, value, name, value … */
    public static Diagnostic error(String code, Location at, Object... values) {
        return new Diagnostic(code, Severity.ERROR, at, Phrase.pairs(values), Map.of(), List.of());
    }

    /** A finding that is shown and counted; values are name, value, name, value … */
    public static Diagnostic warning(String code, Location at, Object... values) {
        return new Diagnostic(code, Severity.WARNING, at, Phrase.pairs(values), Map.of(), List.of());
    }

    /** A hint; values are name, value, name, value … */
    public static Diagnostic notice(String code, Location at, Object... values) {
        return new Diagnostic(code, Severity.NOTICE, at, Phrase.pairs(values), Map.of(), List.of());
    }

    /** The same finding, with a second place to look at. */
    public Diagnostic also(Location place) {
        return also(List.of(place));
    }

    /** The same finding, with further places to look at. */
    public Diagnostic also(List<Location> places) {
        return new Diagnostic(code, severity, at, values, phrases, places);
    }

    /** The same finding, with what a placeholder stands for, said one after the other. */
    public Diagnostic saying(String placeholder, List<Phrase> said) {
        var more = new LinkedHashMap<>(phrases);
        more.put(placeholder, List.copyOf(said));
        return new Diagnostic(code, severity, at, values, more, also);
    }

    /** The same finding, to be looked for at another place. */
    public Diagnostic movedTo(Location place) {
        return new Diagnostic(code, severity, place, values, phrases, also);
    }

    /** The same finding, as grave as given. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, at, values, phrases, also);
    }

    /** The same finding about a closed year: what would stop publishing only warns, and says why. */
    public Diagnostic aboutClosed(String year) {
        if (severity != Severity.ERROR) {
            return this;
        }
        var known = new LinkedHashMap<>(values);
        known.put(CLOSED, year);
        return new Diagnostic(code, Severity.WARNING, at, known, phrases, also);
    }

    /** The closed year because of which it only warns; empty when that is not the reason. */
    public String closedYear() {
        return values.getOrDefault(CLOSED, "");
    }

    /** The same finding, told to be about an item of OIT and an element of it; what it says itself counts more. */
    public Diagnostic about(String item, String element) {
        var known = new LinkedHashMap<String, String>();
        known.put(ITEM, item);
        known.put(ELEMENT, element);
        known.putAll(values);
        return new Diagnostic(code, severity, at, known, phrases, also);
    }

    /** The item of OIT that asks for what is at fault; empty when none does, or it is not known. */
    public String item() {
        return values.getOrDefault(ITEM, "");
    }

    /** The element of the item; empty when it is about none in particular. */
    public String element() {
        return values.getOrDefault(ELEMENT, "");
    }
}
