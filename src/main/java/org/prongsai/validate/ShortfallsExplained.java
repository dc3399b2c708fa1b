package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ReportEntry;

/**
 * A result below its target comes with an explanation.
 *
 * <p>Covers 001-004 S6.
 */
final class ShortfallsExplained implements EntryRule {

    @Override
    public List<String> codes() {
        return List.of("target-missed-unexplained");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        var measured = entry.measured();
        if (measured == null) {
            return;
        }
        var target = measured.target();
        var result = measured.result();
        boolean missed = Boolean.FALSE.equals(measured.met());
        if (!missed
                || target == null
                || result == null
                || !entry.reason().isBlank()
                || !entry.remark().isBlank()) {
            return;
        }
        diagnostics.add(Diagnostic.warning(
                "target-missed-unexplained",
                entry.origin().of("measured"),
                "record",
                reported.label(entry),
                "target",
                Words.score(target),
                "result",
                Words.score(result),
                "unit",
                measured.unit()));
    }
}
