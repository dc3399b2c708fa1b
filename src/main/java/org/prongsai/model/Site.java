package org.prongsai.model;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Everything that was read.
 *
 * @param config settings of the site
 * @param agencies who publishes, sorted by id
 * @param itaSchemes scoring schemes by fiscal year
 * @param frameworks what OIT asks, by fiscal year
 */
public record Site(
        SiteConfig config,
        List<Agency> agencies,
        Map<FiscalYear, ItaScheme> itaSchemes,
        Map<FiscalYear, Framework> frameworks) {

    public Site {
        agencies = List.copyOf(agencies);
        itaSchemes = Map.copyOf(itaSchemes);
        frameworks = Map.copyOf(frameworks);
    }

    /** The same site with some of its agencies. */
    public Site only(Predicate<Agency> these) {
        return new Site(config, agencies.stream().filter(these).toList(), itaSchemes, frameworks);
    }
}
