package org.prongsai.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency will do about its ITA result, and what came of it.
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

    /** Every measure of every topic, in order. */
    public List<Measure> all() {
        return topics.stream().flatMap(t -> t.measures().stream()).toList();
    }

    /** Whether anything is reported of what came of them. */
    public boolean isReported() {
        return topics.stream().flatMap(t -> t.measures().stream()).anyMatch(Measure::isReported);
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
     * @param status how far it has come
     * @param results what was done, in short; empty while nothing is said of it
     * @param outcomes what it brought about; may be empty
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
            Status status,
            List<String> results,
            List<String> outcomes,
            List<AsPrinted> asPrinted,
            Origin origin) {

        public Measure {
            steps = List.copyOf(steps);
            responsible = List.copyOf(responsible);
            results = List.copyOf(results);
            outcomes = List.copyOf(outcomes);
            asPrinted = List.copyOf(asPrinted);
        }

        /** Whether anything is reported of it. */
        public boolean isReported() {
            return status != Status.NOT_REPORTED || !results.isEmpty() || !outcomes.isEmpty();
        }

        /** Whether it brought about something, or could not, for it was not carried out. */
        public boolean saysOutcome() {
            return !outcomes.isEmpty() || (!results.isEmpty() && isGivenUp());
        }

        private boolean isGivenUp() {
            return status == Status.UNABLE || status == Status.CANCELLED;
        }
    }
}
