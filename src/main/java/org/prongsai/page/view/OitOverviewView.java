package org.prongsai.page.view;

import java.util.List;

/**
 * How far all agencies of a portal have come with the OIT of a year. It ranks nobody: agencies stand in order of names.
 *
 * @param banner what the reader must know first; may be empty
 * @param lead how many agencies there are and what the figures mean, in plain sentences
 * @param agencies one row per agency, by province; none or one
 * @param samples invented agencies, which are counted nowhere; none or one
 */
public record OitOverviewView(String banner, List<String> lead, List<Table> agencies, List<Table> samples) {

    public OitOverviewView {
        lead = List.copyOf(lead);
        agencies = List.copyOf(agencies);
        samples = List.copyOf(samples);
    }

    /** Whether its table may be filtered and sorted. */
    public boolean isLong() {
        return agencies.stream().anyMatch(Table::isLong);
    }
}
