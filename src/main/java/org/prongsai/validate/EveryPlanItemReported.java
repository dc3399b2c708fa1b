package org.prongsai.validate;

import java.util.HashSet;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;

/**
 * A report has an entry for every item of its plan's year.
 *
 * <p>Covers 001-004 L1; an item listed as unreported with a reason is a warning, one not planned that year a hint.
 */
final class EveryPlanItemReported implements ReportRule {

    @Override
    public List<String> codes() {
        return List.of("plan-item-unreported", "plan-item-declared-unreported", "plan-item-dropped-unreported");
    }

    @Override
    public void check(Reported reported, Diagnostics diagnostics) {
        var report = reported.report();
        var declared = new HashSet<>(report.unreported().projects());
        for (Project project : report.projectsWithoutEntry(reported.plan())) {
            var budget = project.budget(report.fiscalYear());
            boolean said = declared.contains(project.id())
                    && !report.unreported().reason().isBlank();
            if (!budget.isPlanned()) {
                if (!said) {
                    diagnostics.add(finding(
                                    "plan-item-dropped-unreported",
                                    project,
                                    report,
                                    report.origin().at())
                            .as(Severity.NOTICE));
                }
            } else if (said) {
                diagnostics.add(finding("plan-item-declared-unreported", project, report, place(report, project.id()))
                        .as(Severity.WARNING));
            } else {
                diagnostics.add(finding(
                        "plan-item-unreported", project, report, report.origin().of("entries")));
            }
        }
    }

    private static Location place(ProgressReport report, String id) {
        int index = report.unreported().projects().indexOf(id);
        return Words.place(report.unreported().origin(), "projects." + index, "projects");
    }

    private static Diagnostic finding(String code, Project project, ProgressReport report, Location at) {
        return Diagnostic.error(
                        code,
                        at,
                        "record",
                        Words.label(project),
                        "project",
                        project.id(),
                        "year",
                        report.fiscalYear(),
                        "budget",
                        Words.money(project.budget(report.fiscalYear())))
                .also(project.origin().at());
    }
}
