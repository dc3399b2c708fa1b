package org.prongsai.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a report.
 *
 * @param printedTitle as printed on the document; may be empty
 * @param lead how much was done and spent, in two plain sentences
 * @param summary what else a reader must know, in plain sentences
 * @param facts plan, period, date, division
 * @param links other round, progress of the year, data
 * @param figures status and money
 * @param notDone entries that could not be carried out, with reasons
 * @param missed entries whose result falls short of the target
 * @param entries all of them in short, by top group
 * @param unstated what no entry states, in sentences
 * @param groups all of them in full, by top group
 * @param differences entries whose budget is not the plan's; {@code null} when there are none
 * @param unreported plan items without an entry; {@code null} when there are none
 * @param unreportedReason why there is no entry, as declared; may be empty
 * @param outside entries outside the plan; {@code null} when there are none
 * @param narrative prose
 * @param memo {@code null} when there is none
 * @param conclusion {@code null} when there is none
 * @param contact whom to ask; empty when the document names nobody
 * @param notes what else the document prints
 */
public record ReportView(
        String printedTitle,
        List<String> lead,
        List<String> summary,
        List<Fact> facts,
        List<Frame.Link> links,
        YearFigures figures,
        List<NotDone> notDone,
        List<Frame.Link> missed,
        Table entries,
        List<String> unstated,
        List<EntryGroup> groups,
        @Nullable Table differences,
        @Nullable Table unreported,
        String unreportedReason,
        @Nullable Table outside,
        List<Prose> narrative,
        @Nullable Memo memo,
        @Nullable Conclusion conclusion,
        List<Fact> contact,
        List<Note> notes) {

    public ReportView {
        lead = List.copyOf(lead);
        summary = List.copyOf(summary);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        notDone = List.copyOf(notDone);
        missed = List.copyOf(missed);
        unstated = List.copyOf(unstated);
        groups = List.copyOf(groups);
        narrative = List.copyOf(narrative);
        contact = List.copyOf(contact);
        notes = List.copyOf(notes);
    }

    /** Whether one of its tables may be filtered and sorted. */
    public boolean isLong() {
        return entries.isLong() || (unreported != null && unreported.isLong());
    }

    /**
     * What could not be done.
     *
     * @param name of the item
     * @param href its entry
     * @param status unable or cancelled
     * @param reason as reported; empty when the document gives none
     */
    public record NotDone(String name, String href, StatusTag status, String reason) {}

    /**
     * Entries of a top group.
     *
     * @param id unique on the page
     * @param name number and name of the group
     * @param entries in printed order
     */
    public record EntryGroup(String id, String name, List<Entry> entries) {

        public EntryGroup {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What is reported on one item.
     *
     * @param id on the page: {@code e-} and the project's id
     * @param name of the project
     * @param href page of the project; empty outside the plan
     * @param place group and number it is filed under; the group is named where it changes
     * @param nameNotes what the document prints about its name and place
     * @param status how far it has come
     * @param reason why it could not be done; empty when none is given
     * @param reasonMissing whether a reason is due and none is given
     * @param statusNotes what the document prints about status and reason
     * @param outsidePlan why it was done outside the plan; empty for plan items
     * @param sums planned, reported, disbursed, remaining
     * @param sumNotes what the document prints about money
     * @param results what came out; empty when nothing is reported
     * @param measured target and result in one sentence; may be empty
     * @param missed whether the result falls short of the target
     * @param resultNotes what the document prints about results
     * @param facts period and divisions
     * @param details method, indicators, targets, remark; only what the document states
     * @param notes what else the document prints
     */
    public record Entry(
            String id,
            String name,
            String href,
            String place,
            List<Note> nameNotes,
            StatusTag status,
            String reason,
            boolean reasonMissing,
            List<Note> statusNotes,
            String outsidePlan,
            List<Sum> sums,
            List<Note> sumNotes,
            List<String> results,
            String measured,
            boolean missed,
            List<Note> resultNotes,
            List<Fact> facts,
            List<Fact> details,
            List<Note> notes) {

        public Entry {
            nameNotes = List.copyOf(nameNotes);
            statusNotes = List.copyOf(statusNotes);
            sums = List.copyOf(sums);
            sumNotes = List.copyOf(sumNotes);
            results = List.copyOf(results);
            resultNotes = List.copyOf(resultNotes);
            facts = List.copyOf(facts);
            details = List.copyOf(details);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A money fact of an entry, in baht.
     *
     * @param label what it is
     * @param cell the fact
     */
    public record Sum(String label, MoneyCell cell) {}

    /**
     * The cover memo; blank fields stay blank and are said to be.
     *
     * @param facts from, number, date, subject, to
     * @param text in short; may be empty
     * @param signatories posts that sign; {@code null} when none are named
     * @param opinions what was said on it
     * @param notes what the document prints otherwise
     */
    public record Memo(
            List<Fact> facts, String text, @Nullable Table signatories, List<Opinion> opinions, List<Note> notes) {

        public Memo {
            facts = List.copyOf(facts);
            opinions = List.copyOf(opinions);
            notes = List.copyOf(notes);
        }
    }

    /**
     * An opinion.
     *
     * @param of post in the heading
     * @param signedBy post under it; may be empty
     * @param text empty when left blank
     * @param note why heading and signer differ; may be empty
     */
    public record Opinion(String of, String signedBy, String text, String note) {}

    /**
     * What the conclusion says.
     *
     * @param claimed how many items it says were done, and how that agrees with the entries; may be empty
     * @param withoutEntry items it says were done that the report has no entry for; {@code null} when there are none
     * @param sections prose
     */
    public record Conclusion(List<String> claimed, @Nullable Table withoutEntry, List<Prose> sections) {

        public Conclusion {
            claimed = List.copyOf(claimed);
            sections = List.copyOf(sections);
        }
    }
}
