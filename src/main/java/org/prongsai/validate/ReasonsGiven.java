package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;

/**
 * Work that could not be done or was called off has a reason.
 *
 * <p>Covers 001-004 S3; a signed document that gives none is kept with a note and is a warning.
 */
final class ReasonsGiven implements EntryRule {

    @Override
    public List<String> codes() {
        return List.of("reason-missing");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        boolean needed = entry.status() == Status.UNABLE || entry.status() == Status.CANCELLED;
        if (needed && entry.reason().isBlank()) {
            boolean noted = AsPrinted.on("reason", entry.asPrinted()).isPresent();
            diagnostics.add(Diagnostic.error(
                            "reason-missing",
                            entry.origin().of("status"),
                            "record",
                            reported.label(entry),
                            "status",
                            entry.status().thai())
                    .as(noted ? Severity.WARNING : Severity.ERROR));
        }
    }
}
