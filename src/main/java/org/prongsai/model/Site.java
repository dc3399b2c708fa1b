package org.prongsai.model;

import java.util.List;
import java.util.Map;

/**
 * Everything that was read.
 *
 * @param config settings of the site
 * @param agencies who publishes, sorted by id
 * @param itaSchemes scoring schemes by fiscal year
 * @param frameworks what OIT asks, by fiscal year
 * @param types the content types those frameworks use, and the site's own, by id
 */
public record Site(
        SiteConfig config,
        List<Agency> agencies,
        Map<FiscalYear, ItaScheme> itaSchemes,
        Map<FiscalYear, Framework> frameworks,
        Map<String, ContentType> types) {

    public Site {
        agencies = List.copyOf(agencies);
        itaSchemes = Map.copyOf(itaSchemes);
        frameworks = Map.copyOf(frameworks);
        types = Map.copyOf(types);
    }

    /** The agencies that are not invented; only their figures are added up. */
    public List<Agency> realAgencies() {
        return agencies.stream().filter(a -> !a.sample()).toList();
    }

    /** The invented ones. */
    public List<Agency> samples() {
        return agencies.stream().filter(Agency::sample).toList();
    }
}
