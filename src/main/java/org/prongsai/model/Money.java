package org.prongsai.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is said about money for one year or one entry. Zero, "no budget", "dropped", "not in plan", "per ordinance" and
 * "not reported" are six different facts.
 *
 * @param kind which of them
 * @param baht the sum in baht, two decimals at most, not negative; {@code null} unless the kind is an amount
 * @param reason why, in the author's words; may be empty
 */
public record Money(Kind kind, @Nullable BigDecimal baht, String reason) {

    /** The facts that can be stated instead of a sum. */
    public enum Kind {
        /** A sum in baht; zero is one. */
        AMOUNT("amount"),
        /** The work is done without a budget. */
        NO_BUDGET("no-budget"),
        /** In the plan, but not carried out this year. */
        DROPPED("dropped"),
        /** Not yet, or no longer, in the plan this year. */
        NOT_IN_PLAN("not-in-plan"),
        /** As the budget ordinance will say; no figure yet. */
        PER_ORDINANCE("per-ordinance"),
        /** The report leaves it open. */
        NOT_REPORTED("not-reported");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in files and JSON. */
        public String code() {
            return code;
        }
    }

    public static final Money NOT_REPORTED = of(Kind.NOT_REPORTED);

    public Money {
        if ((kind == Kind.AMOUNT) != (baht != null)) {
            throw new IllegalArgumentException(kind + " with " + baht);
        }
        if (baht != null && baht.signum() < 0) {
            throw new IllegalArgumentException("negative: " + baht);
        }
    }

    /** A sum in baht. */
    public static Money amount(BigDecimal baht) {
        return new Money(Kind.AMOUNT, baht, "");
    }

    /** A fact other than a sum. */
    public static Money of(Kind kind) {
        return new Money(kind, null, "");
    }

    /** The sum in baht; zero for every other fact. */
    public BigDecimal bahtOrZero() {
        return baht == null ? BigDecimal.ZERO : baht;
    }

    /** Whether work is planned: everything but dropped and not in the plan. */
    public boolean isPlanned() {
        return kind != Kind.DROPPED && kind != Kind.NOT_IN_PLAN;
    }
}
