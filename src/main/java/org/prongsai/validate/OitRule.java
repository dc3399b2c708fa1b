package org.prongsai.validate;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;

/** A rule about one answer to OIT and the item it answers; answers to no item are skipped. */
interface OitRule extends Rule {

    void check(Entry entry, Framework.Item item, Diagnostics diagnostics);

    @Override
    default void check(Agency agency, Site site, Diagnostics diagnostics) {
        var years = new HashMap<FiscalYear, Map<String, Framework.Item>>();
        for (Entry entry : agency.entries()) {
            var framework = site.frameworks().get(entry.year());
            if (framework != null) {
                var items = years.computeIfAbsent(entry.year(), y -> framework.byCode());
                var item = items.get(entry.code());
                if (item != null) {
                    var own = new Diagnostics();
                    check(entry, item, own);
                    own.sorted().forEach(d -> diagnostics.add(ListYear.in(d, "year", framework)));
                }
            }
        }
    }
}
