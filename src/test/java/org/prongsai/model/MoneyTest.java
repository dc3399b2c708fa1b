package org.prongsai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Money.Kind;

class MoneyTest {

    @Test
    void sixFactsHaveSixWords() {
        assertEquals(
                List.of("amount", "no-budget", "dropped", "not-in-plan", "per-ordinance", "not-reported"),
                Arrays.stream(Kind.values()).map(Kind::code).toList());
    }

    @Test
    void workIsPlannedUnlessItIsDroppedOrNotInThePlan() {
        assertEquals(
                List.of(Kind.NO_BUDGET, Kind.PER_ORDINANCE, Kind.NOT_REPORTED),
                Arrays.stream(Kind.values())
                        .filter(k -> k != Kind.AMOUNT)
                        .filter(k -> Money.of(k).isPlanned())
                        .toList());
        assertEquals(true, Money.amount(BigDecimal.ZERO).isPlanned());
    }

    @Test
    void onlyAnAmountHasASum() {
        assertEquals(BigDecimal.TEN, Money.amount(BigDecimal.TEN).bahtOrZero());
        assertEquals(BigDecimal.ZERO, Money.of(Kind.DROPPED).bahtOrZero());
        assertThrows(IllegalArgumentException.class, () -> Money.of(Kind.AMOUNT));
        assertThrows(IllegalArgumentException.class, () -> new Money(Kind.DROPPED, BigDecimal.ONE, ""));
    }

    @Test
    void aSumIsNotNegative() {
        assertEquals(BigDecimal.ZERO, Money.amount(BigDecimal.ZERO).bahtOrZero());
        assertThrows(IllegalArgumentException.class, () -> Money.amount(new BigDecimal("-0.01")));
    }
}
