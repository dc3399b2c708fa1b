package org.prongsai.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Agency;
import org.prongsai.model.Progress;
import org.prongsai.model.ProgressReport;

/** Reports, and the progress of each year they tell of. */
final class ReportPages implements Planner {

    private final Addresses addresses;
    private final ReportViews reports;
    private final ProgressViews progress;

    ReportPages(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.reports = new ReportViews(addresses, frames);
        this.progress = new ProgressViews(addresses, frames);
    }

    @Override
    public List<Page> of(Agency agency) {
        Map<String, Lazy<Glances.Year>> years = new HashMap<>();
        var pages = new ArrayList<Page>();
        for (ProgressReport report : agency.reports()) {
            report.planOf(agency).ifPresent(plan -> {
                var facts = new Lazy<>(() -> Glances.year(agency, plan, report));
                years.put(report.id(), facts);
                pages.add(new Page(
                                addresses.report(agency, report),
                                "report",
                                report.origin().at().file(),
                                () -> reports.view(agency, facts.get()))
                        .about(List.of(report.fiscalYear())));
            });
        }
        for (ProgressReport report : Progress.latest(agency)) {
            var facts = years.get(report.id());
            if (facts != null) {
                pages.add(new Page(
                                addresses.progress(agency, report.fiscalYear()),
                                "progress",
                                report.origin().at().file(),
                                () -> progress.view(agency, facts.get()))
                        .about(List.of(report.fiscalYear())));
            }
        }
        return pages;
    }
}
