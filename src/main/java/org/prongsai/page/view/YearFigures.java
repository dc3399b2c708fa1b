package org.prongsai.page.view;

import java.util.List;

/**
 * Status and money of a report, each as a chart and as a table of the same figures.
 *
 * @param statusChart entries by status
 * @param statuses the same as a table
 * @param statusNotes what the document prints about statuses
 * @param moneyChart sums
 * @param money the same as a table
 * @param moneyKinds how many entries state which fact about budget and spending
 * @param moneyNotes what the document prints about money
 */
public record YearFigures(
        Chart statusChart,
        Table statuses,
        List<Note> statusNotes,
        Chart moneyChart,
        Table money,
        Table moneyKinds,
        List<Note> moneyNotes) {

    public YearFigures {
        statusNotes = List.copyOf(statusNotes);
        moneyNotes = List.copyOf(moneyNotes);
    }
}
