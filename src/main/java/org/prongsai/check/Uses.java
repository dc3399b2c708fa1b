package org.prongsai.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a link is used: how often, and at the first few places in the order of the pages. */
final class Uses {

    private static final int KEPT = 5;
    private static final Comparator<Use> BY_PAGE =
            Comparator.comparing(Use::page).thenComparing(Use::text);

    private final List<Use> first = new ArrayList<>(1);
    private int count;

    /**
     * One link.
     *
     * @param page file of the page it stands on
     * @param text its words
     */
    record Use(String page, String text) {}

    /** Whichever thread comes first, the same few are kept. */
    synchronized void add(Use use) {
        count++;
        if (first.size() == KEPT && BY_PAGE.compare(first.get(KEPT - 1), use) <= 0) {
            return;
        }
        first.add(use);
        first.sort(BY_PAGE);
        if (first.size() > KEPT) {
            first.remove(KEPT);
        }
    }

    synchronized List<Use> first() {
        return List.copyOf(first);
    }

    synchronized int count() {
        return count;
    }
}
