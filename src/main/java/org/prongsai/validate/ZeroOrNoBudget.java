package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Money;
import org.prongsai.model.ReportEntry;

/**
 * An item that uses no budget is said to use none; zero baht is a budget that was set at nothing.
 *
 * <p>Covers 001-004 M3: plan and report, or figure and remark, say the two about the same item.
 */
final class ZeroOrNoBudget implements EntryRule {

    private static final String NO_BUDGET = "ไม่ใช้งบประมาณ";

    @Override
    public List<String> codes() {
        return List.of("zero-against-no-budget");
    }

    @Override
    public void check(ReportEntry entry, Reported reported, Diagnostics diagnostics) {
        var planned = reported.planned(entry);
        boolean remarked = entry.remark().contains(NO_BUDGET);
        boolean zeroReported = isZero(entry.budget());
        boolean noneReported = entry.budget().kind() == Money.Kind.NO_BUDGET || remarked;
        boolean zeroPlanned = planned != null && isZero(planned);
        boolean nonePlanned = planned != null && planned.kind() == Money.Kind.NO_BUDGET;
        if ((zeroReported && (nonePlanned || remarked)) || (zeroPlanned && noneReported)) {
            diagnostics.add(Diagnostic.notice(
                    "zero-against-no-budget",
                    Words.place(entry.origin(), "budget", "project"),
                    "record",
                    reported.label(entry)));
        }
    }

    private static boolean isZero(Money money) {
        return money.kind() == Money.Kind.AMOUNT && money.bahtOrZero().signum() == 0;
    }
}
