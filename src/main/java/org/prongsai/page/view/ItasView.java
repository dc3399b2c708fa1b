package org.prongsai.page.view;

import java.util.List;

/**
 * What an officer hands in for the OIT of a year, ready to be copied.
 *
 * @param banner what the reader must know first; may be empty
 * @param lead how many items have an answer, in a sentence
 * @param missing what the site has to say before there are addresses to copy; empty when nothing is missing
 * @param links files and neighbouring pages
 * @param items every item
 */
public record ItasView(String banner, String lead, String missing, List<Frame.Link> links, List<Item> items) {

    public ItasView {
        links = List.copyOf(links);
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param id fragment
     * @param title its code and name
     * @param page its page; its address is empty while there is none
     * @param status how far it has come
     * @param reply the answer in a word
     * @param urls absolute addresses to copy; may be empty
     * @param explanation text to copy, in lines; may be empty
     * @param elements what the item asks; empty while it has no page
     * @param todo the same in a line while it has none; empty otherwise
     */
    public record Item(
            String id,
            String title,
            Frame.Link page,
            StatusTag status,
            String reply,
            List<String> urls,
            String explanation,
            List<Tick> elements,
            String todo) {

        public Item {
            urls = List.copyOf(urls);
            elements = List.copyOf(elements);
        }
    }
}
