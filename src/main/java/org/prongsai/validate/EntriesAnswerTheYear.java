package org.prongsai.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;

/** An answer to OIT belongs to an item of a year whose list is known; a list that is not settled is pointed out. */
final class EntriesAnswerTheYear implements Rule {

    @Override
    public List<String> codes() {
        return List.of("oit-framework-missing", "oit-year-provisional", "oit-item-unknown");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var said = new HashSet<FiscalYear>();
        var years = new HashMap<FiscalYear, Map<String, Framework.Item>>();
        for (Entry entry : agency.entries()) {
            var year = entry.year();
            var framework = site.frameworks().get(year);
            var at = Location.ofFile(entry.origin().at().file());
            if (framework == null) {
                if (said.add(year)) {
                    diagnostics.add(Diagnostic.error(
                            "oit-framework-missing",
                            at,
                            "year",
                            year,
                            "name",
                            "content/frameworks/oit-" + year + ".yml"));
                }
                continue;
            }
            if (framework.provisional() && said.add(year)) {
                diagnostics.add(Diagnostic.notice("oit-year-provisional", at, "year", year));
            }
            var known = years.computeIfAbsent(year, y -> framework.byCode());
            if (!known.containsKey(entry.code())) {
                var items = framework.items();
                var finding = Diagnostic.error(
                                "oit-item-unknown",
                                at,
                                "code",
                                entry.code(),
                                "year",
                                year,
                                "count",
                                items.size(),
                                "last",
                                items.isEmpty()
                                        ? ""
                                        : items.get(items.size() - 1).code())
                        .about(entry.code(), "");
                diagnostics.add(ListYear.in(finding, "year", framework));
            }
        }
    }
}
