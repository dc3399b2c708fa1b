package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;

/** A rule about one entry of a report. */
interface EntryRule extends ReportRule {

    void check(ReportEntry entry, Reported reported, Diagnostics diagnostics);

    @Override
    default void check(Reported reported, Diagnostics diagnostics) {
        for (ReportEntry entry : reported.report().entries()) {
            check(entry, reported, diagnostics);
        }
    }
}
