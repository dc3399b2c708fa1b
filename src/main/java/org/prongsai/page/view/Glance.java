package org.prongsai.page.view;

import java.util.List;

/**
 * The progress of a year at a glance.
 *
 * @param year for example ปีงบประมาณ 2567
 * @param work how much was done, in a sentence
 * @param money how much was paid, in a sentence
 * @param missing what the sums leave out; may be empty
 * @param bar the statuses
 * @param progress link to the progress of the year
 * @param report link to the report it comes from
 */
public record Glance(
        String year,
        String work,
        String money,
        String missing,
        List<Share> bar,
        Frame.Link progress,
        Frame.Link report) {

    public Glance {
        bar = List.copyOf(bar);
    }
}
