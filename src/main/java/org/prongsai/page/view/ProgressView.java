package org.prongsai.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a fiscal year's progress.
 *
 * @param lead how much was done and spent, in two plain sentences
 * @param summary what else a reader must know, in plain sentences
 * @param facts plan and report used
 * @param links reports, data
 * @param figures status and money
 * @param groups by top group of the plan
 * @param units by responsible division
 * @param unitNote why the divisions' figures add up to more than the whole; may be empty
 * @param rounds the 6- and the 12-month report side by side; {@code null} when there is only one
 * @param notDone entries that could not be carried out, with reasons
 */
public record ProgressView(
        List<String> lead,
        List<String> summary,
        List<Fact> facts,
        List<Frame.Link> links,
        YearFigures figures,
        Breakdown groups,
        Breakdown units,
        String unitNote,
        @Nullable Table rounds,
        List<ReportView.NotDone> notDone) {

    public ProgressView {
        lead = List.copyOf(lead);
        summary = List.copyOf(summary);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        notDone = List.copyOf(notDone);
    }

    /**
     * The year in slices.
     *
     * @param statusChart items by status, one bar per slice
     * @param statuses the same as a table
     * @param moneyChart budget and spending, two bars per slice
     * @param money the same as a table
     */
    public record Breakdown(Chart statusChart, Table statuses, Chart moneyChart, Table money) {}
}
