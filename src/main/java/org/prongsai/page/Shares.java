package org.prongsai.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.view.Share;
import org.prongsai.page.view.StatusTag;

/** Parts of a whole for the drawing of a bar; parts of nothing are left out. */
final class Shares {

    private Shares() {}

    /** How many items there are of something. */
    record Count(StatusTag tag, long number) {}

    /** A bar of how many items have come how far. */
    static List<Share> of(List<Count> counts) {
        long whole = counts.stream().mapToLong(Count::number).sum();
        var parts = new ArrayList<Share>();
        long before = 0;
        for (Count count : counts) {
            if (count.number() > 0) {
                parts.add(new Share(
                        count.tag().code(),
                        count.tag().text(),
                        Format.number(count.number()),
                        share(before, whole),
                        share(count.number(), whole)));
                before += count.number();
            }
        }
        return parts;
    }

    /** Percent of a whole for an SVG attribute, between 0 and 100; nothing of nothing is 0. */
    static String percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() <= 0) {
            return "0";
        }
        var value = part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
        return value.min(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString();
    }

    private static String share(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
