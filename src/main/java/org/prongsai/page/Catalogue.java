package org.prongsai.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.SocialCard;

/** What finished pages say about themselves, noted when their views are made. Safe to fill from several threads. */
public final class Catalogue {

    private final Map<String, Listing> byFile = new ConcurrentSkipListMap<>();

    /**
     * A page that was made.
     *
     * @param page the page
     * @param title its heading
     * @param agency name of the agency it belongs to; empty for pages of the whole site
     * @param updated day its content was last changed, for example {@code 2026-11-21}; may be empty
     * @param cards the picture made for this page; none or one
     */
    public record Listing(Page page, String title, String agency, String updated, List<SocialCard> cards) {

        public Listing {
            cards = List.copyOf(cards);
        }
    }

    /** The same pages, noted here as soon as they are made. */
    public List<Page> noting(List<Page> pages) {
        return pages.stream().map(page -> page.with(view -> note(page, view))).toList();
    }

    /** Every page made so far, sorted by file. */
    public List<Listing> listings() {
        return List.copyOf(byFile.values());
    }

    private PageView note(Page page, PageView view) {
        var frame = view.frame();
        var own = view.data().cards().stream()
                .filter(card -> card.file().equals(page.address().beside(SocialCards.FILE)))
                .toList();
        byFile.put(
                page.address().file(),
                new Listing(page, frame.title(), frame.agency(), frame.updated().iso(), own));
        return view;
    }
}
