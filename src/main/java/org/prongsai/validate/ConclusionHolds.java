package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;

/**
 * What a conclusion says was done has an entry that says so too.
 *
 * <p>Covers 001-004 L5.
 */
final class ConclusionHolds implements ReportRule {

    @Override
    public List<String> codes() {
        return List.of("conclusion-project-unknown", "conclusion-claims-unreported", "conclusion-claims-undone");
    }

    @Override
    public void check(Reported reported, Diagnostics diagnostics) {
        var conclusion = reported.report().conclusion();
        if (conclusion == null) {
            return;
        }
        var entries = new HashMap<String, ReportEntry>();
        reported.report().entries().forEach(e -> entries.putIfAbsent(e.projectId(), e));
        for (int i = 0; i < conclusion.claimedDone().size(); i++) {
            var id = conclusion.claimedDone().get(i);
            var at = Words.place(conclusion.origin(), "claimed-done." + i, "claimed-done");
            var project = reported.projects().get(id);
            var entry = entries.get(id);
            if (project == null) {
                diagnostics.add(Diagnostic.error("conclusion-project-unknown", at, "project", id));
            } else if (entry == null) {
                diagnostics.add(Diagnostic.warning(
                        "conclusion-claims-unreported", at, "record", Words.label(project), "project", id));
            } else if (!mayBeDone(entry)) {
                diagnostics.add(Diagnostic.warning(
                                "conclusion-claims-undone",
                                at,
                                "record",
                                Words.label(project),
                                "status",
                                entry.status().thai())
                        .also(entry.origin().of("status")));
            }
        }
    }

    /** A form without a status column leaves the question to the result. */
    private static boolean mayBeDone(ReportEntry entry) {
        return entry.status() == Status.DONE
                || (entry.status() == Status.NOT_REPORTED && !entry.results().isEmpty());
    }
}
