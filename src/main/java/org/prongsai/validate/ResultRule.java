package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.Site;

/** A rule about one ITA result and the scheme of its year; a year without a scheme is skipped. */
interface ResultRule extends Rule {

    void check(ItaResult result, ItaScheme scheme, Diagnostics diagnostics);

    @Override
    default void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (ItaResult result : agency.itaResults()) {
            var scheme = site.itaSchemes().get(result.fiscalYear());
            if (scheme != null) {
                check(result, scheme, diagnostics);
            }
        }
    }
}
