package org.prongsai.page.view;

import java.util.List;

/**
 * A plan.
 *
 * @param lead what it plans, in plain sentences
 * @param missing what its sums leave out; empty when they are complete
 * @param contents links to the sections of the page
 * @param about facts of the document
 * @param notes where the document as a whole prints something else
 * @param money groups by years, with totals
 * @param moneyNotes printed totals that stand nowhere else
 * @param statements how many items state which of the six facts, by year
 * @param kinds groups by kinds
 * @param kindNotes printed counts that stand nowhere else
 * @param dimensions the items, one table per top group
 * @param changes what was added and dropped
 * @param targets none or one table
 * @param risks what may go wrong and what is done about it
 * @param sections prose of the document
 * @param reports reports on the plan
 */
public record PlanView(
        List<String> lead,
        String missing,
        List<Frame.Link> contents,
        List<Fact> about,
        List<Note> notes,
        Table money,
        List<Note> moneyNotes,
        Table statements,
        Table kinds,
        List<Note> kindNotes,
        List<Dimension> dimensions,
        Changes changes,
        List<Table> targets,
        Risks risks,
        List<Prose> sections,
        List<Frame.Link> reports) {

    public PlanView {
        lead = List.copyOf(lead);
        contents = List.copyOf(contents);
        about = List.copyOf(about);
        notes = List.copyOf(notes);
        moneyNotes = List.copyOf(moneyNotes);
        kindNotes = List.copyOf(kindNotes);
        dimensions = List.copyOf(dimensions);
        targets = List.copyOf(targets);
        sections = List.copyOf(sections);
        reports = List.copyOf(reports);
    }

    /** How many items there are. */
    public int size() {
        return dimensions.stream().mapToInt(d -> d.table().size()).sum();
    }

    /** Whether a reader would rather filter and sort the items than read them all. */
    public boolean isLong() {
        return Table.isLong(size());
    }

    /**
     * A top group.
     *
     * @param id fragment
     * @param title number and name
     * @param notes where the document prints something else
     * @param table its items by years
     */
    public record Dimension(String id, String title, List<Note> notes, Table table) {

        public Dimension {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What changed after the first version.
     *
     * @param revisions in order
     * @param added items that came later
     * @param dropped items not carried out in some years
     */
    public record Changes(List<Revision> revisions, List<Change> added, List<Change> dropped) {

        public Changes {
            revisions = List.copyOf(revisions);
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * A revision of the plan.
     *
     * @param title for example แก้ไขครั้งที่ 1
     * @param facts date, approval, note
     */
    public record Revision(String title, List<Fact> facts) {

        public Revision {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A changed item.
     *
     * @param item its name and page
     * @param text when and why
     */
    public record Change(Frame.Link item, String text) {}

    /**
     * Risks of the agency's work.
     *
     * @param finding how many there are, in one sentence
     * @param rows one per process; empty when the plan has no risks
     * @param others items of the plan no control names
     */
    public record Risks(String finding, List<RiskRow> rows, List<Frame.Link> others) {

        public Risks {
            rows = List.copyOf(rows);
            others = List.copyOf(others);
        }
    }

    /**
     * A process at risk.
     *
     * @param name of the process
     * @param risks what may go wrong
     * @param controls what is done about it
     */
    public record RiskRow(String name, List<Risk> risks, List<Control> controls) {

        public RiskRow {
            risks = List.copyOf(risks);
            controls = List.copyOf(controls);
        }
    }

    /**
     * A risk.
     *
     * @param text in words
     * @param level as declared
     * @param rank {@code high} for the highest level of the scale, {@code low} for the lowest, {@code middle} between
     */
    public record Risk(String text, String level, String rank) {}

    /**
     * A control.
     *
     * @param item name, and page when it is an item of the plan
     * @param printed how the risk table names the item, when it differs; may be empty
     * @param outside whether it lies outside the plan
     */
    public record Control(Frame.Link item, String printed, boolean outside) {}
}
