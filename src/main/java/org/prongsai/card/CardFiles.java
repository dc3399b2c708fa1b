package org.prongsai.card;

import java.util.List;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Catalogue;

/** The pictures of all pages that have one of their own. */
public final class CardFiles {

    private CardFiles() {}

    /**
     * Hands every picture to the sink, from several threads.
     *
     * @param listings the pages
     * @param style the style sheet of the theme, whose colours they take
     */
    public static void write(List<Catalogue.Listing> listings, String style, OutputSink sink) {
        var palette = Palette.of(style);
        listings.parallelStream()
                .flatMap(listing -> listing.cards().stream())
                .forEach(card -> sink.accept(card.file(), Drawing.png(card, palette)));
    }
}
