package org.prongsai.page;

import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Site;

/** ITA results with the measures that follow from them. */
final class ItaPages implements Planner {

    private final Addresses addresses;
    private final ItaViews views;

    ItaPages(Site site, Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.views = new ItaViews(site.itaSchemes(), addresses, frames);
    }

    @Override
    public List<Page> of(Agency agency) {
        return agency.itaResults().stream()
                .map(result -> new Page(
                                addresses.ita(agency, result.fiscalYear()),
                                "ita",
                                result.origin().at().file(),
                                measures(result),
                                () -> views.view(agency, result))
                        .about(List.of(result.fiscalYear())))
                .toList();
    }

    /** The file of the measures that stand on the result's page; none or one. */
    private static List<String> measures(ItaResult result) {
        var measures = result.measures();
        return measures == null ? List.of() : List.of(measures.origin().at().file());
    }
}
