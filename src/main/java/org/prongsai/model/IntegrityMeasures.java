package org.prongsai.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency will do about its ITA result.
 *
 * @param title as printed
 * @param forYear the fiscal year in which the measures are carried out; {@code null} when not stated
 * @param issued date on the document; {@code null} when not stated
 * @param responsible division in charge; may be empty
 * @param updated day it was last changed; {@code null} when the agency's day holds
 * @param topics in order
 * @param asPrinted where the document differs from itself
 * @param origin where it was written
 */
public record IntegrityMeasures(
        String title,
        @Nullable FiscalYear forYear,
        @Nullable Period issued,
        String responsible,
        @Nullable LocalDate updated,
        List<Topic> topics,
        List<AsPrinted> asPrinted,
        Origin origin) {

    public IntegrityMeasures {
        topics = List.copyOf(topics);
        asPrinted = List.copyOf(asPrinted);
    }

    /**
     * A topic of the analysis.
     *
     * @param number 1, 2 …
     * @param title as printed
     * @param measures in printed order
     */
    public record Topic(String number, String title, List<Measure> measures) {

        public Topic {
            measures = List.copyOf(measures);
        }
    }

    /**
     * One measure.
     *
     * @param code of the question or item it answers: i1, e1, O1 …
     * @param title shown instead of the scheme's name; may be empty
     * @param steps in order
     * @param period when; {@code null} when not stated
     * @param responsible divisions in charge
     * @param webOfficer whether the result is handed to the web officer for publishing
     * @param remark as printed
     * @param asPrinted where the document differs from itself
     * @param origin where it was written
     */
    public record Measure(
            String code,
            String title,
            List<String> steps,
            @Nullable Period period,
            List<String> responsible,
            boolean webOfficer,
            String remark,
            List<AsPrinted> asPrinted,
            Origin origin) {

        public Measure {
            steps = List.copyOf(steps);
            responsible = List.copyOf(responsible);
            asPrinted = List.copyOf(asPrinted);
        }
    }
}
