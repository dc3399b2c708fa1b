package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.ReportEntry;

/**
 * Work is reported in the period in which it was done.
 *
 * <p>Covers 001-004 D2.
 */
final class WorkInReportedPeriod implements EntryRule {

    @Override
    public List<String> codes() {
        return List.of("work-outside-period");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        var done = entry.period();
        var covered = reported.report().period();
        if (done != null
                && (done.end().isBefore(covered.start()) || done.start().isAfter(covered.end()))) {
            diagnostics.add(Diagnostic.warning(
                    "work-outside-period",
                    entry.origin().of("period"),
                    "record",
                    reported.label(entry),
                    "year",
                    reported.report().fiscalYear(),
                    "found",
                    FiscalYear.of(done.start())));
        }
    }
}
