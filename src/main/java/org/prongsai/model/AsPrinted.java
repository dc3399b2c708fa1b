package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Location;

/**
 * What a signed document prints where it differs from the facts kept beside it, or from itself. It cannot be changed, so
 * both are shown.
 *
 * @param field the key it belongs to, or {@code total} or {@code count}
 * @param group number of the group a total or count is for; empty for the whole plan
 * @param kind the kind a count is for; {@code null} for all kinds
 * @param year the year a total is for; {@code null} when it is for none
 * @param value the printed figure or wording; empty when the document leaves it blank
 * @param reason why the difference stands, never empty
 * @param at where it stands in the author's file
 */
public record AsPrinted(
        String field,
        String group,
        @Nullable Kind kind,
        @Nullable FiscalYear year,
        String value,
        String reason,
        Location at) {

    /** The first note on a field. */
    public static Optional<AsPrinted> on(String field, List<AsPrinted> notes) {
        return notes.stream().filter(n -> n.field().equals(field)).findFirst();
    }
}
