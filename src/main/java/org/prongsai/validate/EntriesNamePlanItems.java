package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;
import org.prongsai.text.Nearest;

/**
 * Every entry of a report is about one item of the plan, each item once, or says why it lies outside the plan.
 *
 * <p>Covers 001-004 L2, L7.
 */
final class EntriesNamePlanItems implements ReportRule {

    @Override
    public List<String> codes() {
        return List.of("entry-project-unknown", "entry-outside-plan-unexplained", "entry-repeated");
    }

    @Override
    public void check(Reported reported, Diagnostics diagnostics) {
        var first = new HashMap<String, ReportEntry>();
        for (ReportEntry entry : reported.report().entries()) {
            var at = entry.origin().of("project");
            if (entry.projectId().isEmpty()) {
                if (entry.outsidePlan().isBlank()) {
                    diagnostics.add(Diagnostic.error(
                            "entry-outside-plan-unexplained",
                            Words.place(entry.origin(), "name"),
                            "record",
                            reported.label(entry)));
                }
                continue;
            }
            if (reported.project(entry) == null) {
                var nearest = Nearest.to(entry.projectId(), reported.projects().keySet());
                diagnostics.add(Diagnostic.error(
                        "entry-project-unknown",
                        at,
                        "project",
                        entry.projectId(),
                        "plan",
                        reported.plan().id(),
                        "suggestion",
                        nearest.orElse("p01")));
            }
            var other = first.putIfAbsent(entry.projectId(), entry);
            if (other != null) {
                diagnostics.add(Diagnostic.error(
                                "entry-repeated", at, "record", reported.label(entry), "project", entry.projectId())
                        .also(other.origin().of("project")));
            }
        }
    }
}
