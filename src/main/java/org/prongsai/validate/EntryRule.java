package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;

/** A rule about one entry of a report. */
interface EntryRule extends ReportRule {

    void check(ReportEntry entry, Reported reported, Diagnostics diagnostics);

    @Override
    default void check(Reported reported, Diagnostics diagnostics) {
        for (ReportEntry entry : reported.report().entries()) {
            var project = reported.project(entry);
            boolean named = !entry.projectId().isEmpty() || !entry.name().isEmpty();
            if (named && (project == null || Words.isReadable(project))) {
                check(entry, reported, diagnostics);
            }
        }
    }
}
