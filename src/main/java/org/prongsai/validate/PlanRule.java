package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.Site;

/** A rule about one plan. */
interface PlanRule extends Rule {

    void check(Plan plan, Agency agency, Diagnostics diagnostics);

    @Override
    default void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (Plan plan : agency.plans()) {
            check(plan, agency, diagnostics);
        }
    }
}
