package org.prongsai.page.view;

import java.util.List;

/**
 * A part of a document that is prose.
 *
 * @param id fragment to link to, unique on the page
 * @param title heading
 * @param text Markdown; may be empty
 * @param items list entries after the text; may be empty
 */
public record Prose(String id, String title, String text, List<String> items) {

    public Prose {
        items = List.copyOf(items);
    }
}
