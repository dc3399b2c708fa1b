package org.prongsai.page.view;

import java.util.List;

/**
 * A fact with its name, for lists of facts.
 *
 * @param label name of the fact
 * @param values one or several; empty when the document does not state it
 * @param notes where the document prints something else
 */
public record Fact(String label, List<Frame.Link> values, List<Note> notes) {

    public Fact {
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }

    /** A fact in words; an empty text means it is not stated. */
    public static Fact of(String label, String text) {
        return new Fact(label, text.isEmpty() ? List.of() : List.of(new Frame.Link(text, "", false)), List.of());
    }

    /** A fact that is a link. */
    public static Fact link(String label, String text, String href) {
        return new Fact(label, List.of(new Frame.Link(text, href, false)), List.of());
    }

    /** A fact with several values. */
    public static Fact of(String label, List<String> texts) {
        return new Fact(
                label, texts.stream().map(t -> new Frame.Link(t, "", false)).toList(), List.of());
    }

    /** The same fact with notes. */
    public Fact with(List<Note> more) {
        var shown = values.size() == 1 ? values.get(0).text() : "";
        return new Fact(label, values, more.stream().map(n -> n.beside(shown)).toList());
    }
}
