package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.Money;
import org.prongsai.model.ReportEntry;

/**
 * An item has spent no more than was set aside for it.
 *
 * <p>Covers 001-004 M4; a figure that a signed document prints is kept with a note and is a warning.
 */
final class SpendingWithinBudget implements EntryRule {

    @Override
    public List<String> codes() {
        return List.of("spending-exceeds-budget");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        var spent = entry.disbursed().baht();
        var budget = budget(entry);
        if (spent == null || budget == null || spent.compareTo(budget) <= 0) {
            return;
        }
        boolean noted = AsPrinted.on("disbursed", entry.asPrinted()).isPresent();
        diagnostics.add(Diagnostic.error(
                        "spending-exceeds-budget",
                        entry.origin().of("disbursed"),
                        "record",
                        reported.label(entry),
                        "spent",
                        Words.baht(spent),
                        "budget",
                        Words.money(budget.signum() == 0 ? entry.budget() : Money.amount(budget)),
                        "over",
                        Words.baht(spent.subtract(budget)))
                .also(entry.origin().of("budget"))
                .as(noted ? Severity.WARNING : Severity.ERROR));
    }

    /** The agency's money with what came from elsewhere; {@code null} while the agency's is not stated. */
    private static @Nullable BigDecimal budget(ReportEntry entry) {
        var own = entry.budget();
        if (own.baht() == null && own.kind() != Money.Kind.NO_BUDGET) {
            return null;
        }
        var other = entry.integratedBudget();
        return own.bahtOrZero().add(other == null ? BigDecimal.ZERO : other.bahtOrZero());
    }
}
