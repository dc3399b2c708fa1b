package org.prongsai.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;

/**
 * An answer shows every element of its item: one finding for each that is lacking, with what it puts at stake. An element
 * with a blank answer, and an item whose "nothing to report" is refused, have been spoken of already.
 */
final class ElementsShown implements Rule {

    @Override
    public List<String> codes() {
        return List.of("oit-element-missing", "oit-entry-empty");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        agency.entries().stream().map(Entry::year).distinct().forEach(year -> {
            var framework = site.frameworks().get(year);
            if (framework != null) {
                var disclosure = Disclosure.of(agency, framework);
                Map<String, BigDecimal> points = new HashMap<>();
                disclosure.risks().forEach(r -> r.items().forEach(i -> points.put(i.code(), r.each())));
                for (Disclosure.Standing standing : disclosure.standings()) {
                    check(standing, framework, points, diagnostics);
                }
            }
        });
    }

    private static void check(
            Disclosure.Standing standing,
            Framework framework,
            Map<String, BigDecimal> points,
            Diagnostics diagnostics) {
        var entry = standing.entry();
        if (entry == null
                || standing.state().isReady()
                || !entry.nothingToReport().isEmpty()) {
            return;
        }
        var item = standing.item();
        if (standing.parts().isEmpty() && standing.state() == Disclosure.State.INCOMPLETE) {
            diagnostics.add(ListYear.in(
                    Diagnostic.warning(
                                    "oit-entry-empty",
                                    new Location(entry.origin().at().file(), 1, 1, 0),
                                    "title",
                                    item.title(),
                                    "year",
                                    framework.year())
                            .about(item.code(), ""),
                    "year",
                    framework));
        }
        for (Disclosure.Part part : standing.missing()) {
            var answer = part.answer();
            if (answer == null || answer.isGiven()) {
                var missing = Missing.of(part, entry);
                var finding = Diagnostic.warning(
                                "oit-element-missing",
                                missing.places().get(0),
                                "title",
                                item.title(),
                                "year",
                                framework.year(),
                                "label",
                                part.element().label(),
                                "points",
                                points.getOrDefault(item.code(), BigDecimal.ZERO)
                                        .setScale(2, RoundingMode.HALF_UP))
                        .about(item.code(), part.element().id())
                        .saying("missing", missing.what())
                        .saying("how", missing.how())
                        .also(missing.further());
                diagnostics.add(ListYear.in(finding, "year", framework));
            }
        }
    }
}
