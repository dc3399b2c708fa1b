package org.prongsai.page.view;

import java.util.List;

/**
 * What is due in the year an agency works on.
 *
 * @param banner what the reader must know first; may be empty
 * @param missing what the year lacks altogether; may be empty
 * @param lead what the page is for, in a sentence
 * @param links the same for calendar programs
 * @param entries in order of days
 */
public record CalendarView(String banner, String missing, String lead, List<Frame.Link> links, List<Entry> entries) {

    public CalendarView {
        links = List.copyOf(links);
        entries = List.copyOf(entries);
    }

    /**
     * Something that is due.
     *
     * @param id fragment
     * @param day by when
     * @param title what has to be done
     * @param basis why on that day
     * @param advice whether nobody announced the day
     * @param note what else there is to know; may be empty
     * @param done the page that shows it is done; none or one
     * @param items items of OIT it is about, with how far they have come
     */
    public record Entry(
            String id,
            Frame.Day day,
            String title,
            String basis,
            boolean advice,
            String note,
            List<Frame.Link> done,
            List<Tick> items) {

        public Entry {
            done = List.copyOf(done);
            items = List.copyOf(items);
        }
    }
}
