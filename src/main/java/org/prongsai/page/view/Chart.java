package org.prongsai.page.view;

import java.util.List;

/**
 * A bar chart drawn at build time. It stands beside a table with the same figures, which is its text alternative.
 *
 * @param id prefix of its ids on the page
 * @param title what it shows
 * @param finding what it tells, in one sentence
 * @param mark where the mark line stands, in percent of the width; empty without one
 * @param markText what the mark line means; empty without one
 * @param legend what the colours of bars of several parts mean; empty where each bar's label says it
 * @param bars from top to bottom
 */
public record Chart(
        String id, String title, String finding, String mark, String markText, List<StatusTag> legend, List<Bar> bars) {

    public Chart {
        legend = List.copyOf(legend);
        bars = List.copyOf(bars);
    }

    /** A chart without mark and legend. */
    public static Chart of(String id, String title, String finding, List<Bar> bars) {
        return new Chart(id, title, finding, "", "", List.of(), bars);
    }

    /**
     * A row with a bar.
     *
     * @param label in words
     * @param value the figure in words
     * @param parts of the bar, side by side
     */
    public record Bar(String label, String value, List<Share> parts) {

        public Bar {
            parts = List.copyOf(parts);
        }
    }
}
