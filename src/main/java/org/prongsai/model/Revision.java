package org.prongsai.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Location;

/**
 * A revision of a plan.
 *
 * @param number 1, 2 …
 * @param date of approval; {@code null} when not stated
 * @param approvedBy post; may be empty
 * @param note what changed; may be empty
 * @param added ids of projects added
 * @param dropped ids of projects dropped
 * @param at where it was written
 */
public record Revision(
        String number,
        @Nullable LocalDate date,
        String approvedBy,
        String note,
        List<String> added,
        List<String> dropped,
        Location at) {

    public Revision {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }
}
