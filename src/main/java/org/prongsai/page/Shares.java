package org.prongsai.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Status;
import org.prongsai.page.view.Share;

/** Parts of a whole for the drawing of a bar; parts of nothing are left out. */
final class Shares {

    private Shares() {}

    /** A bar of how many items have come how far, in the order of {@link Status}. */
    static List<Share> ofStatuses(Map<Status, Integer> counts) {
        long whole = counts.values().stream().mapToLong(Integer::longValue).sum();
        var parts = new ArrayList<Share>();
        long before = 0;
        for (Status status : Status.values()) {
            long count = counts.getOrDefault(status, 0);
            if (count > 0) {
                parts.add(new Share(
                        status.code(), status.thai(), Format.number(count), share(before, whole), share(count, whole)));
                before += count;
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
