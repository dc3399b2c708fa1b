package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;

/** A rule about one answer to OIT and the item it answers; answers to no item are skipped. */
interface OitRule extends Rule {

    void check(Entry entry, Framework.Item item, Diagnostics diagnostics);

    @Override
    default void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (Entry entry : agency.entries()) {
            var framework = site.frameworks().get(entry.year());
            if (framework != null) {
                framework.item(entry.code()).ifPresent(item -> check(entry, item, diagnostics));
            }
        }
    }
}
