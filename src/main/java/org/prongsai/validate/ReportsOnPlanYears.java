package org.prongsai.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;

/**
 * A report belongs to a plan of the agency and to one of that plan's years.
 *
 * <p>Covers 001-004 L2, D1 as far as they are about the whole report.
 */
final class ReportsOnPlanYears implements Rule {

    @Override
    public List<String> codes() {
        return List.of("report-plan-unknown", "report-year-outside-plan");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (ProgressReport report : agency.reports()) {
            var plan = agency.plans().stream()
                    .filter(p -> p.id().equals(report.planId()))
                    .findFirst();
            if (plan.isEmpty()) {
                diagnostics.add(Diagnostic.error(
                        "report-plan-unknown",
                        report.origin().of("plan"),
                        "plan",
                        report.planId(),
                        "known",
                        agency.plans().stream().map(Plan::id).collect(Collectors.joining(", "))));
            } else if (!plan.get().years().contains(report.fiscalYear())) {
                diagnostics.add(Diagnostic.error(
                                "report-year-outside-plan",
                                report.origin().of("plan"),
                                "year",
                                report.fiscalYear(),
                                "plan",
                                report.planId(),
                                "years",
                                Words.years(plan.get().years()))
                        .also(plan.get().origin().of("years")));
            }
        }
    }
}
