package org.prongsai.address;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.FiscalYear;

/** Days as officers write them in content. */
final class Days {

    private Days() {}

    /** For example {@code 2569-11-21}; an ellipsis when no day is known. */
    static String of(@Nullable LocalDate day) {
        return day == null
                ? "…"
                : "%04d-%02d-%02d"
                        .formatted(
                                day.getYear() + FiscalYear.BUDDHIST_OFFSET, day.getMonthValue(), day.getDayOfMonth());
    }
}
