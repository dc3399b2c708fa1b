package org.prongsai.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Entry;
import org.prongsai.model.Evidence;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;

/** What agencies disclose for OIT: an index per year, and a page per item there is something to show for. */
final class OitPages implements Planner {

    private final Collection<Framework> frameworks;
    private final Addresses addresses;
    private final OitViews views;
    private final OitItemViews items;
    private final ItasViews itas;
    private final AssessorViews assessor;
    private final Site site;
    private final Wording wording;

    OitPages(Site site, Addresses addresses, Frames frames) {
        this.frameworks = site.frameworks().values();
        this.addresses = addresses;
        this.views = new OitViews(addresses, frames, new WebAddresses(site.config()));
        this.items = new OitItemViews(addresses, frames);
        this.itas = new ItasViews(addresses, frames);
        this.assessor = new AssessorViews(addresses, frames);
        this.site = site;
        this.wording = frames.wording();
    }

    @Override
    public List<Page> of(Agency agency) {
        var pages = new ArrayList<Page>();
        for (Framework framework : Disclosure.answered(agency, frameworks)) {
            var disclosure = new Lazy<>(() -> Disclosure.of(agency, framework));
            var source = agency.origin().at().file();
            pages.add(
                    new Page(addresses.oit(agency, framework.year()), "oit", source, () -> views.view(disclosure.get()))
                            .about(List.of(framework.year())));
            pages.add(new Page(
                            addresses.itas(agency, framework.year()),
                            "oit-itas",
                            source,
                            () -> itas.view(ItasPack.of(wording, site, disclosure.get())))
                    .about(List.of(framework.year())));
            pages.add(new Page(
                            addresses.assessor(agency, framework.year()),
                            "oit-assessor",
                            source,
                            () -> assessor.view(ItasPack.of(wording, site, disclosure.get())))
                    .about(List.of(framework.year())));
            Map<String, String> own = agency.entries().stream()
                    .filter(e -> e.year().equals(framework.year()))
                    .collect(Collectors.toMap(Entry::code, e -> e.origin().at().file(), (first, second) -> first));
            var all = framework.items();
            for (int i = 0; i < all.size(); i++) {
                var item = all.get(i);
                int index = i;
                if (own.containsKey(item.code())
                        || Evidence.of(agency, item, framework.year()).isPresent()) {
                    pages.add(new Page(
                                    addresses.oitItem(agency, framework.year(), item),
                                    "oit-item",
                                    own.getOrDefault(item.code(), source),
                                    () -> items.view(
                                            disclosure.get(),
                                            disclosure.get().standings().get(index)))
                            .about(List.of(framework.year())));
                }
            }
        }
        return pages;
    }
}
