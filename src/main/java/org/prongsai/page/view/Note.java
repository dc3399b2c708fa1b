package org.prongsai.page.view;

/**
 * What a signed document prints where it differs from the facts shown.
 *
 * @param label what the note is about; may be empty where its place says so
 * @param printed the printed figure or wording; empty when the document leaves it blank
 * @param reason why the difference stands
 * @param same whether the page shows the same beside it
 */
public record Note(String label, String printed, String reason, boolean same) {

    /** A note on something that stands elsewhere. */
    public Note(String label, String printed, String reason) {
        this(label, printed, reason, false);
    }

    /** The note where it stands beside a text. */
    public Note beside(String text) {
        return new Note(label, printed, reason, !printed.isEmpty() && printed.equals(text));
    }
}
