package org.prongsai.page.view;

import java.util.List;

/**
 * A project, activity or measure.
 *
 * @param lead its money and how far it has come, in plain sentences
 * @param status how far it has come by the latest report; none or one
 * @param years money by year: planned, reported, paid
 * @param sheet the facts of its sheet
 * @param methods how it is done; empty when not stated
 * @param rationale Markdown; may be empty
 * @param notes where the document prints something else
 * @param risks processes at risk it is a control for
 * @param history what every report says about it, in time order
 * @param before the item before it in the plan; none or one
 * @param after the item after it in the plan; none or one
 */
public record ProjectView(
        List<String> lead,
        List<StatusTag> status,
        Table years,
        List<Fact> sheet,
        List<Step> methods,
        String rationale,
        List<Note> notes,
        List<Frame.Link> risks,
        List<Entry> history,
        List<Frame.Link> before,
        List<Frame.Link> after) {

    public ProjectView {
        lead = List.copyOf(lead);
        status = List.copyOf(status);
        sheet = List.copyOf(sheet);
        methods = List.copyOf(methods);
        notes = List.copyOf(notes);
        risks = List.copyOf(risks);
        history = List.copyOf(history);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * One step of the method.
     *
     * @param text what is done
     * @param steps its parts
     */
    public record Step(String text, List<String> steps) {

        public Step {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What a report says about the item.
     *
     * @param report its name and page
     * @param period the days it covers
     * @param status how far the item has come; none when the report is silent on it
     * @param silence why the report is silent; may be empty
     * @param reason why it could not be done; may be empty
     * @param budget money reported
     * @param disbursed money paid
     * @param remaining what is left
     * @param facts results and the rest
     * @param notes where the document prints something else
     */
    public record Entry(
            Frame.Link report,
            String period,
            List<StatusTag> status,
            String silence,
            String reason,
            MoneyCell budget,
            MoneyCell disbursed,
            MoneyCell remaining,
            List<Fact> facts,
            List<Note> notes) {

        public Entry {
            status = List.copyOf(status);
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }
    }
}
