package org.prongsai.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an address that has no page any more.
 *
 * @param from the former address from the site's root; begins with a slash
 * @param below whether all former addresses are meant that begin with {@code from}, which then ends with a slash
 * @param to where its content stands now: an address of the site, or one of another site; empty when it is gone for good
 * @param since the day of the change; {@code null} when not stated
 * @param reason why; may be empty where {@code to} is not
 * @param origin where it was written
 */
public record Redirect(
        String from, boolean below, String to, @Nullable LocalDate since, String reason, Origin origin) {

    /** Whether nothing stands in its place. */
    public boolean isGone() {
        return to.isEmpty();
    }

    /** Whether it leads to another site. */
    public boolean leadsOutside() {
        return to.startsWith("https://") || to.startsWith("http://");
    }

    /** The same for one address below {@code from}; another site is led to by its one address. */
    public Redirect at(String address) {
        var rest = address.substring(from.length());
        var target = isGone() || leadsOutside() || !below ? to : to + rest;
        return new Redirect(address, false, target, since, reason, origin);
    }
}
