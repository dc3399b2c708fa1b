package org.prongsai.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an ITA result.
 *
 * @param scheme official name of the assessment; may be empty
 * @param total as published
 * @param rating as published
 * @param lead score and level, in plain sentences
 * @param summary weak points and doubts, in plain sentences
 * @param facts year, date, division
 * @param links data
 * @param indicatorChart scores per indicator with the pass mark
 * @param indicators the same as a table
 * @param indicatorNotes what the document prints about indicators
 * @param toolChart scores per tool; {@code null} when the total cannot be computed
 * @param tools how each score is formed and what it adds; {@code null} when the total cannot be computed
 * @param totalCheck published against computed, in a sentence
 * @param levels best first; {@code null} when the year's scheme is not known
 * @param proof whether the published level follows from the scores, in sentences
 * @param analysis Markdown; may be empty
 * @param analysisNotes what the document prints in its analysis
 * @param measures what follows from the result; {@code null} when nothing is published
 * @param notes what else the document prints
 */
public record ItaView(
        String scheme,
        String total,
        String rating,
        List<String> lead,
        List<String> summary,
        List<Fact> facts,
        List<Frame.Link> links,
        Chart indicatorChart,
        Table indicators,
        List<Note> indicatorNotes,
        @Nullable Chart toolChart,
        @Nullable Table tools,
        String totalCheck,
        @Nullable Table levels,
        List<String> proof,
        String analysis,
        List<Note> analysisNotes,
        @Nullable Measures measures,
        List<Note> notes) {

    public ItaView {
        lead = List.copyOf(lead);
        summary = List.copyOf(summary);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        indicatorNotes = List.copyOf(indicatorNotes);
        proof = List.copyOf(proof);
        analysisNotes = List.copyOf(analysisNotes);
        notes = List.copyOf(notes);
    }

    /**
     * The measures.
     *
     * @param title as printed
     * @param facts year, date, division, number of measures
     * @param reported how many of them are reported on, in a sentence; empty while none is
     * @param topics in order
     */
    public record Measures(String title, List<Fact> facts, String reported, List<Topic> topics) {

        public Measures {
            facts = List.copyOf(facts);
            topics = List.copyOf(topics);
        }
    }

    /**
     * A topic.
     *
     * @param id unique on the page
     * @param title with its number
     * @param count how many measures, in words
     * @param measures in printed order
     */
    public record Topic(String id, String title, String count, List<Measure> measures) {

        public Topic {
            measures = List.copyOf(measures);
        }
    }

    /**
     * A measure.
     *
     * @param id {@code m-} and its code in lower case; numbered from the second on when a code is printed twice
     * @param code of the question or item it answers
     * @param title in words
     * @param official name of the question or item; empty when the title says the same
     * @param steps in order
     * @param facts period, divisions, remark, what came of it
     * @param webOfficer whether the result goes to the web officer
     * @param notes what the document prints otherwise
     */
    public record Measure(
            String id,
            String code,
            String title,
            String official,
            List<String> steps,
            List<Fact> facts,
            boolean webOfficer,
            List<Note> notes) {

        public Measure {
            steps = List.copyOf(steps);
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }
    }
}
