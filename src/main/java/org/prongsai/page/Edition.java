package org.prongsai.page;

import java.util.List;
import org.prongsai.model.Site;

/**
 * A site in one of its languages.
 *
 * @param site whose pages they are
 * @param wording what stands around their content
 * @param addresses where they stand
 * @param first whether it is the site's first language, in which everything is said once
 */
record Edition(Site site, Wording wording, Addresses addresses, boolean first) {

    /** One for each language of the site, its first one first. */
    static List<Edition> of(Site site) {
        var languages = site.config().languages();
        return languages.isEmpty()
                ? List.of(of(site, Wording.THAI.language()))
                : languages.stream().distinct().map(l -> of(site, l)).toList();
    }

    /** The first. */
    static Edition firstOf(Site site) {
        return of(site).get(0);
    }

    private static Edition of(Site site, String language) {
        return new Edition(
                site,
                Wording.of(language),
                Addresses.of(site, language),
                site.config().languages().indexOf(language) < 1);
    }

    /** Whether the official forms, which are Thai, stand among its pages: those in Thai, or the first where none are. */
    boolean holdsForms() {
        return equals(ofForms(site));
    }

    /** The one that holds the official forms. */
    static Edition ofForms(Site site) {
        return of(site).stream()
                .filter(e -> e.wording() == Wording.THAI)
                .findFirst()
                .orElseGet(() -> firstOf(site));
    }

    /** A page of it, knowing its language. */
    Page marked(Page page) {
        return first ? page : page.in(wording.language());
    }

    /** Whether a page is one of it. */
    boolean holds(Page page) {
        return page.language().equals(first ? "" : wording.language());
    }

    /** Where one of its pages stands in another. */
    PageAddress in(Edition other, PageAddress at) {
        return addresses.in(other.addresses, at);
    }
}
