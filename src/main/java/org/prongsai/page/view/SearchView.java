package org.prongsai.page.view;

import java.util.List;

/**
 * A list of pages, or of agencies, in order of their names; on the search page below the field for words.
 *
 * @param lead what is listed, in a sentence
 * @param data folder of the search index; empty on lists that cannot be searched
 * @param several whether there are agencies to choose from
 * @param letters in order; none is empty
 */
public record SearchView(String lead, String data, boolean several, List<Letter> letters) {

    public SearchView {
        letters = List.copyOf(letters);
    }

    /**
     * What begins with one letter.
     *
     * @param id fragment
     * @param letter as shown
     * @param entries in order
     */
    public record Letter(String id, String letter, List<Entry> entries) {

        public Letter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A page or an agency.
     *
     * @param link its name and address
     * @param text what it is
     */
    public record Entry(Frame.Link link, String text) {}
}
