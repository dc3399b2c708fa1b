package org.prongsai.check;

import java.util.List;

/** Every check of the finished site. */
final class OutputChecks {

    private OutputChecks() {}

    static List<PageCheck> ofPages() {
        return List.of(
                new PageLanguage(),
                new PageTitle(),
                new PageText(),
                new OneMainHeading(),
                new HeadingOrder(),
                new UniqueIds());
    }

    static List<SiteCheck> ofSite() {
        return List.of(new LinksLead(), new LinkCase(), new AnchorsExist());
    }
}
