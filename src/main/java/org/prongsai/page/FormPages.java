package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.SiteConfig;

/** Plans and reports as official forms on A4. They are there once, among the Thai pages where the site has such. */
final class FormPages implements Planner {

    private final Addresses addresses;
    private final PlanForms plans;
    private final ReportForms reports;
    private final boolean here;
    private final SiteConfig config;

    FormPages(Edition edition, Frames frames) {
        this.addresses = edition.addresses();
        this.plans = new PlanForms(addresses, frames);
        this.reports = new ReportForms(addresses, frames);
        this.here = edition.holdsForms();
        this.config = edition.site().config();
    }

    @Override
    public List<Page> of(Agency agency) {
        if (!here) {
            return List.of();
        }
        var digits = FormWords.digits(config, agency);
        var pages = new ArrayList<Page>();
        for (Plan plan : agency.plans()) {
            pages.add(new Page(
                            addresses.form(addresses.plan(agency, plan)),
                            Page.FORM + "plan",
                            plan.origin().at().file(),
                            List.of(PlanPages.folder(plan)),
                            () -> plans.view(agency, new PlanFacts(agency, plan), digits))
                    .about(plan.years()));
        }
        for (ProgressReport report : agency.reports()) {
            report.planOf(agency)
                    .ifPresent(plan -> pages.add(new Page(
                                    addresses.form(addresses.report(agency, report)),
                                    Page.FORM + "report",
                                    report.origin().at().file(),
                                    () -> reports.view(agency, Progress.of(plan, report), digits))
                            .about(List.of(report.fiscalYear()))));
        }
        return pages;
    }
}
