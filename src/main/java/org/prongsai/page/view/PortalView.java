package org.prongsai.page.view;

import java.util.List;

/**
 * The first page of a portal.
 *
 * @param tagline of the site; may be empty
 * @param lead what is published here, in plain sentences
 * @param totals what is published, in figures
 * @param cards every agency that is not invented, with its latest progress; empty when there are too many for cards
 * @param provinces the same by province; empty when there are cards
 * @param samples invented agencies, which count nowhere else on the page
 * @param overviews how far all agencies have come with the OIT of a year, newest first
 * @param updates what was changed last
 */
public record PortalView(
        String tagline,
        List<String> lead,
        Table totals,
        List<Card> cards,
        List<Province> provinces,
        List<Entry> samples,
        List<Frame.Link> overviews,
        List<Update> updates) {

    public PortalView {
        lead = List.copyOf(lead);
        cards = List.copyOf(cards);
        provinces = List.copyOf(provinces);
        samples = List.copyOf(samples);
        overviews = List.copyOf(overviews);
        updates = List.copyOf(updates);
    }

    /**
     * An agency.
     *
     * @param agency its name and first page
     * @param place district and province; may be empty
     * @param latest progress of the latest year; none or one
     * @param text its plan or ITA result, in a sentence each
     * @param documents the newest of each kind it publishes
     * @param published how much it publishes of each kind
     */
    public record Card(
            Frame.Link agency,
            String place,
            List<Glance> latest,
            List<String> text,
            List<Frame.Link> documents,
            String published) {

        public Card {
            latest = List.copyOf(latest);
            text = List.copyOf(text);
            documents = List.copyOf(documents);
        }
    }

    /**
     * The agencies of a province.
     *
     * @param id fragment
     * @param name of the province
     * @param agencies in order of names
     */
    public record Province(String id, String name, List<Entry> agencies) {

        public Province {
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * An agency in a list.
     *
     * @param agency its name and first page
     * @param text what it publishes
     */
    public record Entry(Frame.Link agency, String text) {}

    /**
     * Something that was changed.
     *
     * @param day of the change
     * @param document its name and page
     * @param agency whose it is
     */
    public record Update(Frame.Day day, Frame.Link document, String agency) {}
}
