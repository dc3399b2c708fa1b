package org.prongsai.model;

import java.util.List;
import org.prongsai.diagnostic.Location;

/**
 * Corruption risks of an agency's work, and what the plan does about them.
 *
 * @param scale declared levels, lowest first
 * @param rows one per process
 * @param origin where it was written
 */
public record RiskTable(List<String> scale, List<Row> rows, Origin origin) {

    public RiskTable {
        scale = List.copyOf(scale);
        rows = List.copyOf(rows);
    }

    /**
     * A process with its risks and controls.
     *
     * @param process the work that is at risk
     * @param risks what may go wrong
     * @param controls what is done about it
     */
    public record Row(String process, List<Risk> risks, List<Control> controls) {

        public Row {
            risks = List.copyOf(risks);
            controls = List.copyOf(controls);
        }
    }

    /**
     * One risk.
     *
     * @param text in words
     * @param level one of the scale
     * @param at where it was written
     */
    public record Risk(String text, String level, Location at) {}

    /**
     * One control: a project of the plan, or something outside it.
     *
     * @param project id of the project; empty for a control outside the plan
     * @param text wording of a control outside the plan, or the printed name of the project; may be empty
     * @param outsidePlan whether it is declared to lie outside the plan
     * @param at where it was written
     */
    public record Control(String project, String text, boolean outsidePlan, Location at) {}
}
