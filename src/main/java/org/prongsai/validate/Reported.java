package org.prongsai.validate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;

/**
 * A report beside its plan.
 *
 * @param report what was done
 * @param plan what was planned
 * @param projects the plan's projects by id
 */
record Reported(ProgressReport report, Plan plan, Map<String, Project> projects) {

    Reported(ProgressReport report, Plan plan) {
        this(report, plan, Words.byId(plan));
    }

    /** The planned project an entry is about, or {@code null} for work outside the plan. */
    @Nullable
    Project project(ReportEntry entry) {
        return projects.get(entry.projectId());
    }

    /** What the plan says about an entry's money in the report's year, or {@code null} for work outside the plan. */
    @Nullable
    Money planned(ReportEntry entry) {
        var project = project(entry);
        return project == null ? null : project.budget(report.fiscalYear());
    }

    /** How an entry is called in a message. */
    String label(ReportEntry entry) {
        var project = project(entry);
        if (project != null) {
            return Words.label(project);
        }
        return Words.quoted(entry.name().isEmpty() ? entry.projectId() : entry.name());
    }
}
