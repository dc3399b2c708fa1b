package org.prongsai.model;

import java.util.List;
import org.prongsai.diagnostic.Location;

/**
 * A part of a document that is prose.
 *
 * @param key its meaning ({@code foreword}, {@code problems} …) or an own word
 * @param title heading as shown
 * @param text Markdown; may be empty
 * @param items list entries after the text; may be empty
 * @param asPrinted where the document differs from itself
 * @param at where it stands
 */
public record Section(
        String key, String title, String text, List<String> items, List<AsPrinted> asPrinted, Location at) {

    public Section {
        items = List.copyOf(items);
        asPrinted = List.copyOf(asPrinted);
    }
}
