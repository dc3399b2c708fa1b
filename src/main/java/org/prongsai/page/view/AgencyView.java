package org.prongsai.page.view;

import java.util.List;

/**
 * The first page of an agency.
 *
 * @param summary what it publishes, in its own words; may be empty
 * @param headlines its plan or ITA result, in a sentence each
 * @param latest progress of the latest year; none or one
 * @param unfinished what the latest report says could not be done, or was cancelled
 * @param plans its plans, newest first
 * @param years what it reported on, newest first
 * @param ita its ITA results, newest first
 * @param oit what it discloses for the OIT of each year, newest first
 * @param calendar what is due in the year worked on; none or one
 * @param news newest first
 * @param pages free-standing pages
 * @param contact how to reach it
 */
public record AgencyView(
        String summary,
        List<String> headlines,
        List<Glance> latest,
        List<Unfinished> unfinished,
        List<Document> plans,
        List<Year> years,
        List<Document> ita,
        List<Document> oit,
        List<Frame.Link> calendar,
        List<Document> news,
        List<Frame.Link> pages,
        List<Fact> contact) {

    public AgencyView {
        headlines = List.copyOf(headlines);
        latest = List.copyOf(latest);
        unfinished = List.copyOf(unfinished);
        plans = List.copyOf(plans);
        years = List.copyOf(years);
        ita = List.copyOf(ita);
        oit = List.copyOf(oit);
        calendar = List.copyOf(calendar);
        news = List.copyOf(news);
        pages = List.copyOf(pages);
        contact = List.copyOf(contact);
    }

    /**
     * Something to read.
     *
     * @param link its name and page
     * @param text what it says, in a sentence; may be empty
     */
    public record Document(Frame.Link link, String text) {}

    /**
     * A reported year.
     *
     * @param link to the progress of the year
     * @param text how much was done, in a sentence
     * @param reports of the year, newest first
     */
    public record Year(Frame.Link link, String text, List<Frame.Link> reports) {

        public Year {
            reports = List.copyOf(reports);
        }
    }

    /**
     * Work that did not come about.
     *
     * @param item its name and page
     * @param status unable or cancelled
     * @param reason why; empty when the report does not say
     */
    public record Unfinished(Frame.Link item, StatusTag status, String reason) {}
}
