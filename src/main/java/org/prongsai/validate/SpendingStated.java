package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Money;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;

/**
 * An item that has money and a result says what was paid.
 *
 * <p>Covers 001-004 M6.
 */
final class SpendingStated implements EntryRule {

    @Override
    public List<String> codes() {
        return List.of("spending-not-stated");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        boolean carriedOut = entry.status() == Status.DONE || !entry.results().isEmpty();
        if (carriedOut
                && entry.budget().bahtOrZero().signum() > 0
                && entry.disbursed().kind() == Money.Kind.NOT_REPORTED) {
            diagnostics.add(Diagnostic.warning(
                    "spending-not-stated",
                    Words.place(entry.origin(), "disbursed", "budget"),
                    "record",
                    reported.label(entry),
                    "budget",
                    Words.baht(entry.budget().bahtOrZero())));
        }
    }
}
