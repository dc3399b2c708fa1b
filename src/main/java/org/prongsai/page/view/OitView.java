package org.prongsai.page.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an agency discloses for the OIT of a year.
 *
 * @param banner what the reader must know first; may be empty
 * @param count how many items are complete, in a sentence
 * @param others how many are not, in a sentence; may be empty
 * @param bar the states
 * @param readiness how ready the year is by its formula, in a sentence
 * @param links data of this page
 * @param indicators every item, in the framework's order
 * @param risks points that hang on unfinished items; none or one
 * @param doubts what counts as shown although the program cannot vouch for it; none or one
 * @param about the framework
 */
public record OitView(
        String banner,
        String count,
        String others,
        List<Share> bar,
        String readiness,
        List<Frame.Link> links,
        List<Indicator> indicators,
        List<Table> risks,
        List<Table> doubts,
        List<Fact> about) {

    public OitView {
        bar = List.copyOf(bar);
        links = List.copyOf(links);
        indicators = List.copyOf(indicators);
        risks = List.copyOf(risks);
        doubts = List.copyOf(doubts);
        about = List.copyOf(about);
    }

    /** Whether one of its tables may be filtered and sorted. */
    public boolean isLong() {
        return Stream.concat(risks.stream(), doubts.stream()).anyMatch(Table::isLong);
    }

    /**
     * An indicator.
     *
     * @param id fragment
     * @param title its number and name
     * @param parts its sub-indicators
     */
    public record Indicator(String id, String title, List<Part> parts) {

        public Indicator {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A sub-indicator.
     *
     * @param id fragment
     * @param title its number and name
     * @param items one row per item
     */
    public record Part(String id, String title, Table items) {}
}
