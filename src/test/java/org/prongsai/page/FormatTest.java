package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Money;
import org.prongsai.model.Period;

@Isolated
class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "0.00 | 0",
                "999 | 999",
                "1000 | 1,000",
                "15000.00 | 15,000",
                "1E+6 | 1,000,000",
                "13532.5 | 13,532.50",
                "92.35 | 92.35",
                "0.05 | 0.05",
                "85.123456 | 85.1235",
                "-1234567.5 | -1,234,567.50",
                "-100 | -100"
            })
    void numberGroupsThousandsAndDropsNeedlessDecimals(BigDecimal value, String text) {
        assertEquals(text, Format.number(value));
    }

    @Test
    void numberWithDecimalsRoundsHalfUp() {
        assertEquals("1,234.57", Format.number(new BigDecimal("1234.565"), 2));
        assertEquals("100.00", Format.number(new BigDecimal("100"), 2));
    }

    @Test
    void nothingDependsOnTheMachinesLanguage() {
        var before = Locale.getDefault();
        try {
            for (Locale locale :
                    List.of(new Locale("th", "TH"), new Locale("th", "TH", "TH"), Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                assertEquals("13,532.50", Format.number(new BigDecimal("13532.5")));
                assertEquals("1,234.50", Format.number(new BigDecimal("1234.5"), 2));
                assertEquals("21 พฤศจิกายน 2569", Format.day(Wording.THAI, LocalDate.of(2026, 11, 21)));
                assertEquals(
                        "2026-11-21",
                        Format.dayView(Wording.THAI, LocalDate.of(2026, 11, 21)).iso());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void percentOfNothingIsEmpty() {
        assertEquals("", Format.percent(BigDecimal.ONE, BigDecimal.ZERO));
        assertEquals("33.3", Format.percent(BigDecimal.ONE, BigDecimal.valueOf(3)));
        assertEquals("50", Format.percent(BigDecimal.ONE, BigDecimal.valueOf(2)));
    }

    @Test
    void periodKeepsThePrecisionItWasWrittenIn() {
        var start = LocalDate.of(2023, 10, 1);
        var end = LocalDate.of(2024, 9, 30);
        assertEquals(
                "1 ตุลาคม 2566 – 30 กันยายน 2567",
                Format.period(Wording.THAI, new Period(start, end, Period.Precision.DAY)));
        assertEquals(
                "ตุลาคม 2566 – กันยายน 2567",
                Format.period(Wording.THAI, new Period(start, end, Period.Precision.MONTH)));
        assertEquals(
                "ปีงบประมาณ 2567", Format.period(Wording.THAI, new Period(start, end, Period.Precision.FISCAL_YEAR)));
        assertEquals(
                "ปีงบประมาณ 2566–2570",
                Format.period(Wording.THAI, Period.of(new FiscalYear(2566), new FiscalYear(2570))));
    }

    @Test
    void theSixFactsAboutMoneyReadDifferently() {
        long different = List.of(Money.Kind.values()).stream()
                .map(k -> k == Money.Kind.AMOUNT ? Money.amount(BigDecimal.ZERO) : Money.of(k))
                .map(m -> Format.money(Wording.THAI, m))
                .distinct()
                .count();
        assertEquals(6, different);
    }

    @Test
    void latinLettersOfALevelStandApart() {
        assertEquals(" ระดับ A", Format.level(Wording.THAI, "A"));
        assertEquals(" ระดับผ่านดี", Format.level(Wording.THAI, "ผ่านดี"));
    }
}
