package org.prongsai.page.view;

import java.util.List;

/**
 * The OIT of a year on one page, for those who assess it and for paper.
 *
 * @param banner what the reader must know first; may be empty
 * @param back the only way out: the index of the year
 * @param lead how far the year has come, in plain sentences
 * @param parts sub-indicators in order
 */
public record AssessorView(String banner, Frame.Link back, List<String> lead, List<Part> parts) {

    public AssessorView {
        lead = List.copyOf(lead);
        parts = List.copyOf(parts);
    }

    /**
     * A sub-indicator.
     *
     * @param id fragment
     * @param title its number and name
     * @param items in order
     */
    public record Part(String id, String title, List<Item> items) {

        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * An item.
     *
     * @param id fragment
     * @param page its code and name with its page; the address is empty while there is none
     * @param url absolute address of the page; may be empty
     * @param status how far it has come
     * @param facts last change, who answers for it, in words
     * @param nothing why there is nothing to report; empty when there is
     * @param elements what the item asks; empty while it has no page
     * @param todo the same in a line while it has none; empty otherwise
     */
    public record Item(
            String id,
            Frame.Link page,
            String url,
            StatusTag status,
            List<String> facts,
            String nothing,
            List<Tick> elements,
            String todo) {

        public Item {
            facts = List.copyOf(facts);
            elements = List.copyOf(elements);
        }
    }
}
