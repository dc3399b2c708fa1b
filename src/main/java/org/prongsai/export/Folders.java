package org.prongsai.export;

import java.util.Optional;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;

/** The folders of pages, from the site's root: without a leading slash, with one at the end. */
final class Folders {

    private final boolean portal;

    Folders(Site site) {
        portal = site.config().mode() == SiteConfig.Mode.PORTAL;
    }

    String plan(Agency agency, Plan plan) {
        return of(agency) + "plans/" + plan.id() + "/";
    }

    String report(Agency agency, ProgressReport report) {
        return of(agency) + "reports/" + report.id() + "/";
    }

    String progress(Agency agency, FiscalYear year) {
        return of(agency) + "progress/" + year + "/";
    }

    String ita(Agency agency, FiscalYear year) {
        return of(agency) + "ita/" + year + "/";
    }

    private String of(Agency agency) {
        return portal ? agency.id() + "/" : "";
    }

    /** The plan a report is on. */
    Optional<Plan> planOf(Agency agency, ProgressReport report) {
        return agency.plans().stream()
                .filter(p -> p.id().equals(report.planId()))
                .findFirst();
    }
}
