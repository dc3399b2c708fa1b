package org.prongsai.page.view;

import java.util.List;

/**
 * What surrounds every page. Links are relative to the page.
 *
 * @param lang language of the page, for example {@code th}
 * @param title of the page
 * @param siteTitle of the site
 * @param description one sentence about the page; may be empty
 * @param root from the page to the site's root: empty, or as many {@code ../} as it is deep
 * @param home link to the site's first page
 * @param search link to the search page
 * @param notice what the reader must know of everything the agency publishes; mostly empty
 * @param canonical absolute address; empty when the site's is not known
 * @param agency name of the agency; empty on pages of the portal
 * @param agencyHome link to the agency's first page; empty on pages of the portal
 * @param crumbs the way from the first page to this one; the last has no link
 * @param menu main navigation
 * @param siblings the same kind of page for other years, this one among them; empty when there are none
 * @param updated day the content was last changed
 * @param responsible division in charge; may be empty
 * @param contact how to reach the agency; empty on pages of the portal
 * @param editions the page in every language of the site, this one among them; empty where it has only one
 */
public record Frame(
        String lang,
        String title,
        String siteTitle,
        String description,
        String root,
        String home,
        String search,
        String notice,
        String canonical,
        String agency,
        String agencyHome,
        List<Link> crumbs,
        List<Link> menu,
        List<Link> siblings,
        Day updated,
        String responsible,
        List<Fact> contact,
        List<Edition> editions) {

    public Frame {
        crumbs = List.copyOf(crumbs);
        menu = List.copyOf(menu);
        siblings = List.copyOf(siblings);
        contact = List.copyOf(contact);
        editions = List.copyOf(editions);
    }

    /** The frame of a page that only stands for another, which is at the given address; empty for none. */
    public Frame standingFor(String address) {
        return new Frame(
                lang,
                title,
                siteTitle,
                description,
                root,
                home,
                search,
                notice,
                address,
                agency,
                agencyHome,
                crumbs,
                menu,
                siblings,
                updated,
                responsible,
                contact,
                List.of());
    }

    /** The same frame for a page that is there in one language only. */
    public Frame alone() {
        return standingFor(canonical);
    }

    /**
     * The page in one language.
     *
     * @param lang its tag, for example {@code en}
     * @param name of the language, in that language
     * @param href link to the page
     * @param url absolute address; the link where the site's address is not known
     * @param current whether it is this page
     */
    public record Edition(String lang, String name, String href, String url, boolean current) {}

    /**
     * A link with its words.
     *
     * @param text words
     * @param href relative address; empty when it is not a link
     * @param current whether it leads to this page or its section
     */
    public record Link(String text, String href, boolean current) {}

    /**
     * A day in words and for machines.
     *
     * @param iso for example {@code 2026-11-21}; empty when not known
     * @param text for example {@code 21 พฤศจิกายน 2569}
     */
    public record Day(String iso, String text) {}
}
