package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;

/**
 * Status and result of an item tell the same story.
 *
 * <p>Covers 001-004 S2.
 */
final class StatusAgreesWithResult implements EntryRule {

    private static final List<String> NOT_DONE =
            List.of("ไม่สามารถ", "ไม่ได้ดำเนินการ", "ยังไม่ได้", "ยังไม่ดำเนินการ", "ยกเลิก");

    @Override
    public List<String> codes() {
        return List.of("status-contradicts-result");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        boolean idle = entry.status() == Status.UNABLE
                || entry.status() == Status.NOT_STARTED
                || entry.status() == Status.CANCELLED;
        for (int i = 0; i < entry.results().size(); i++) {
            var result = entry.results().get(i);
            boolean saysNotDone = NOT_DONE.stream().anyMatch(result::contains);
            if (idle ? !saysNotDone : entry.status() == Status.DONE && result.startsWith(NOT_DONE.get(0))) {
                diagnostics.add(Diagnostic.warning(
                                "status-contradicts-result",
                                entry.origin().of("status"),
                                "record",
                                reported.label(entry),
                                "status",
                                entry.status().thai(),
                                "result",
                                Words.brief(result))
                        .also(Words.place(entry.origin(), "results." + i, "results")));
                return;
            }
        }
    }
}
