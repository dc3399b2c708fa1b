package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;

/**
 * The list of unreported items holds only items of the plan that have no entry.
 *
 * <p>Covers 001-004 L1, L2.
 */
final class UnreportedListTrue implements ReportRule {

    @Override
    public List<String> codes() {
        return List.of("unreported-project-unknown", "unreported-has-entry");
    }

    @Override
    public void check(Reported reported, Diagnostics diagnostics) {
        var unreported = reported.report().unreported();
        var entries = new HashMap<String, ReportEntry>();
        reported.report().entries().forEach(e -> entries.putIfAbsent(e.projectId(), e));
        for (int i = 0; i < unreported.projects().size(); i++) {
            var id = unreported.projects().get(i);
            var at = Words.place(unreported.origin(), "projects." + i, "projects");
            var entry = entries.get(id);
            if (!reported.projects().containsKey(id)) {
                diagnostics.add(Diagnostic.error("unreported-project-unknown", at, "project", id));
            } else if (entry != null) {
                diagnostics.add(
                        Diagnostic.error("unreported-has-entry", at, "project", id, "record", reported.label(entry))
                                .also(entry.origin().of("project")));
            }
        }
    }
}
