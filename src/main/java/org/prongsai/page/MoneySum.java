package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import org.prongsai.model.Money;
import org.prongsai.page.view.MoneyCell;

/**
 * A sum of money statements that does not hide what it leaves out.
 *
 * @param baht sum of the amounts
 * @param amounts how many statements are amounts
 * @param perOrdinance how many have no figure yet
 * @param notReported how many are left open
 * @param noBudget how many need no money
 * @param dropped how many are not carried out that year
 * @param notInPlan how many are not in the plan that year
 */
public record MoneySum(
        BigDecimal baht, int amounts, int perOrdinance, int notReported, int noBudget, int dropped, int notInPlan) {

    /** Sums statements. */
    public static MoneySum of(Collection<Money> statements) {
        var baht = BigDecimal.ZERO;
        var counts = new EnumMap<Money.Kind, Integer>(Money.Kind.class);
        for (Money money : statements) {
            baht = baht.add(money.bahtOrZero());
            counts.merge(money.kind(), 1, Integer::sum);
        }
        return new MoneySum(
                baht,
                counts.getOrDefault(Money.Kind.AMOUNT, 0),
                counts.getOrDefault(Money.Kind.PER_ORDINANCE, 0),
                counts.getOrDefault(Money.Kind.NOT_REPORTED, 0),
                counts.getOrDefault(Money.Kind.NO_BUDGET, 0),
                counts.getOrDefault(Money.Kind.DROPPED, 0),
                counts.getOrDefault(Money.Kind.NOT_IN_PLAN, 0));
    }

    /** Whether figures are missing that a full sum would hold. */
    public boolean incomplete() {
        return perOrdinance + notReported > 0;
    }

    /** What is missing from the sum, in words; empty when nothing is. */
    public String missing(Wording wording) {
        var parts = new ArrayList<String>();
        if (perOrdinance > 0) {
            parts.add(wording.say("{0} รายการที่ตั้งตามข้อบัญญัติ/เทศบัญญัติ", perOrdinance));
        }
        if (notReported > 0) {
            parts.add(wording.say("{0} รายการที่ไม่ได้ระบุยอด", notReported));
        }
        return parts.isEmpty() ? "" : wording.say("ยังไม่รวม {0}", String.join(wording.say(" และ "), parts));
    }

    /** 180,000 บาท, or the fact where there is no figure at all. */
    public String text(Wording wording) {
        return amounts > 0 ? Format.baht(wording, baht) : cell(wording).text();
    }

    /** For a table of sums; what is missing stands below the figure. */
    public MoneyCell cell(Wording wording) {
        if (amounts > 0) {
            return new MoneyCell(Money.Kind.AMOUNT.code(), Format.number(baht), missing(wording));
        }
        if (perOrdinance > 0) {
            return fact(wording, Money.Kind.PER_ORDINANCE);
        }
        if (notReported > 0) {
            return fact(wording, Money.Kind.NOT_REPORTED);
        }
        if (noBudget > 0) {
            return fact(wording, Money.Kind.NO_BUDGET);
        }
        if (dropped > 0) {
            return fact(wording, Money.Kind.DROPPED);
        }
        return notInPlan > 0
                ? fact(wording, Money.Kind.NOT_IN_PLAN)
                : new MoneyCell("unknown", wording.say("ไม่มีรายการ"), "");
    }

    private static MoneyCell fact(Wording wording, Money.Kind kind) {
        return new MoneyCell(kind.code(), Format.words(wording, kind), "");
    }
}
