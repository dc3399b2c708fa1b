package org.prongsai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;

/** Every page of a site, sorted by address. One planner per kind of page; add yours to the list below. */
public final class PagePlan {

    private PagePlan() {}

    /** Plans the pages in every language; nothing is computed before a page's view is asked for. */
    public static List<Page> of(Site site) {
        var pages = new ArrayList<Page>();
        for (Edition edition : Edition.of(site)) {
            in(edition).map(edition::marked).forEach(pages::add);
        }
        pages.sort(Comparator.comparing(p -> p.address().path()));
        requireUnique(pages);
        return List.copyOf(pages);
    }

    private static Stream<Page> in(Edition edition) {
        var site = edition.site();
        var addresses = edition.addresses();
        var frames = new Frames(edition);
        var homes = new HomePages(site, addresses, frames);
        List<Planner> planners = List.of(
                homes,
                new PlanPages(addresses, frames),
                new ReportPages(addresses, frames),
                new FormPages(edition, frames),
                new ItaPages(site, addresses, frames),
                new OitPages(site, addresses, frames),
                new CalendarPages(site, addresses, frames),
                new ArticlePages(addresses, frames));
        var pages = new ArrayList<Page>();
        var data = new DataViews(edition);
        for (Page page : homes.ofSite()) {
            pages.add(page.layout().equals("portal") ? page.with(data::portal) : page);
        }
        for (Page page : new OitOverviewPages(site, addresses, frames).ofSite()) {
            pages.add(page.with(data::ofSite));
        }
        for (Agency agency : site.agencies()) {
            for (Planner planner : planners) {
                CorrectionNotes.on(edition.wording(), planner.of(agency), agency).stream()
                        .map(page -> page.belongingTo(agency.id()))
                        .map(page -> page.with(view -> data.added(page, agency, view)))
                        .forEach(pages::add);
            }
        }
        return pages.stream();
    }

    private static void requireUnique(List<Page> pages) {
        Map<String, Page> byFile = new HashMap<>();
        for (Page page : pages) {
            var other = byFile.put(page.address().file(), page);
            if (other != null) {
                throw new IllegalStateException(
                        page.address().path() + " is the address of " + other.source() + " and " + page.source());
            }
        }
    }
}
