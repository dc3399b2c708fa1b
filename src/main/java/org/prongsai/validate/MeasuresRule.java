package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Site;

/** A rule about the measures that follow from an ITA result. */
interface MeasuresRule extends Rule {

    void check(IntegrityMeasures measures, ItaResult result, Agency agency, Diagnostics diagnostics);

    @Override
    default void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (ItaResult result : agency.itaResults()) {
            var measures = result.measures();
            if (measures != null) {
                check(measures, result, agency, diagnostics);
            }
        }
    }
}
