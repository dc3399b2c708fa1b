package org.prongsai.build;

import java.math.BigDecimal;
import java.util.List;
import org.prongsai.model.Disclosure;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Site;

/**
 * How far an agency's answers to the OIT of a year have come.
 *
 * @param agency its name
 * @param year the year assessed
 * @param ready how many items need nothing more
 * @param items how many items there are
 * @param percent readiness by the formula of the year, unrounded
 * @param believed how many elements are shown in words the program can only believe
 * @param provisional whether the year's list is not settled
 */
public record Readiness(
        String agency, FiscalYear year, int ready, int items, BigDecimal percent, int believed, boolean provisional) {

    /** One for every agency and every year it has answers to, or content that answers. */
    static List<Readiness> of(Site site) {
        return site.agencies().stream()
                .flatMap(a -> Disclosure.answered(a, site.frameworks().values()).stream()
                        .map(f -> of(Disclosure.of(a, f))))
                .toList();
    }

    private static Readiness of(Disclosure disclosure) {
        var standings = disclosure.standings();
        return new Readiness(
                disclosure.agency().name(),
                disclosure.framework().year(),
                (int) standings.stream().filter(s -> s.state().isReady()).count(),
                standings.size(),
                disclosure.readiness(),
                (int) standings.stream()
                        .flatMap(s -> s.parts().stream())
                        .filter(p -> p.met() && !p.proven())
                        .count(),
                disclosure.framework().provisional());
    }
}
