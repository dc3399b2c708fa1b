package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;

/** A rule about one report together with the plan it reports on; a report on an unknown plan is skipped. */
interface ReportRule extends Rule {

    void check(Reported reported, Diagnostics diagnostics);

    @Override
    default boolean comparesFiles() {
        return true;
    }

    @Override
    default void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (ProgressReport report : agency.reports()) {
            for (Plan plan : agency.plans()) {
                if (plan.id().equals(report.planId())) {
                    check(new Reported(report, plan), diagnostics);
                }
            }
        }
    }
}
