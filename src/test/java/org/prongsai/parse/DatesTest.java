package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Period;

@Isolated
class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2564-10-05",
                "2021-10-05",
                "5 ตุลาคม 2564",
                "๕ ตุลาคม ๒๕๖๔",
                "5 ต.ค. 2564",
                "5 ตุลาคม พ.ศ. 2564",
                "วันที่ 5 ตุลาคม 2564",
                "5/10/2564"
            })
    void theWaysOfWritingADayAreEqual(String text) {
        assertEquals(LocalDate.of(2021, 10, 5), Dates.day(text).orElseThrow(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2564-02-30", "31 เมษายน 2564", "2564-13-01", "24-28 พ.ศ. 2564", "ตุลาคม 2564", "", "เร็ว ๆ นี้"
            })
    void whatIsNoDayIsNotMadeOne(String text) {
        assertTrue(Dates.day(text).isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "1 ตุลาคม 2566 - 30 กันยายน 2567, 2023-10-01, 2024-09-30, DAY",
        "๑ ตุลาคม ๒๕๖๖ ถึง ๓๐ กันยายน ๒๕๖๗, 2023-10-01, 2024-09-30, DAY",
        "1 ตุลาคม 2566–30 กันยายน 2567, 2023-10-01, 2024-09-30, DAY",
        "ตุลาคม 2566 - กันยายน 2567, 2023-10-01, 2024-09-30, MONTH",
        "ต.ค. 2566 - ก.ย. 2567, 2023-10-01, 2024-09-30, MONTH",
        "ธันวาคม 2567, 2024-12-01, 2024-12-31, MONTH",
        "2567, 2023-10-01, 2024-09-30, FISCAL_YEAR",
        "ปีงบประมาณ พ.ศ. 2566 - 2570, 2022-10-01, 2027-09-30, FISCAL_YEAR",
        "๒๕๖๖-๒๕๗๐, 2022-10-01, 2027-09-30, FISCAL_YEAR"
    })
    void periodsKeepThePrecisionTheyWereWrittenIn(
            String text, LocalDate start, LocalDate end, Period.Precision precision) {
        assertEquals(new Period(start, end, precision), Dates.period(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2570-2566", "30 กันยายน 2567 - 1 ตุลาคม 2566", "วาระ 4 ปี", "08.30 - 16.30 น.", "2567-2600"})
    void whatIsNoPeriodIsNotMadeOne(String text) {
        assertTrue(Dates.period(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 ธันวาคม 1567", "1/1/9999", "0001-01-01", "ธันวาคม 1567", "5 ธ.ค. 2567 - 5 ธ.ค. 9567"})
    void aYearCenturiesAwayIsNotRead(String text) {
        assertTrue(Dates.day(text).isEmpty(), text);
        assertTrue(Dates.period(text).isEmpty(), text);
        assertTrue(Dates.month(text).isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource({"2401-01-01, 1858-01-01", "1858-01-01, 1858-01-01", "2256-12-31, 2256-12-31", "2799-12-31, 2256-12-31"})
    void theFirstAndTheLastYearAreRead(String text, LocalDate day) {
        assertEquals(day, Dates.day(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1857-12-31", "2400-12-31", "2257-01-01", "2800-01-01"})
    void theYearsBesideThemAreNot(String text) {
        assertTrue(Dates.day(text).isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "2400, 2400, 1",
        "2800, 2800, 1",
        "2560-2569, 2560, 10",
        "2567-2567, 2567, 1",
        "2566 – พ.ศ. 2570, 2566, 5"
    })
    void fiscalYearsAreOneOrUpToTen(String text, int first, int count) {
        var years = Dates.years(text);
        assertEquals(new FiscalYear(first), years.get(0));
        assertEquals(count, years.size());
        assertEquals(count == 1, Dates.year(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2399", "2801", "2560-2570", "2399-2401", "2799-2801", "2567-2566", "67", "ปี 2567"})
    void otherFiguresAreNoFiscalYears(String text) {
        assertEquals(List.of(), Dates.years(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2570-2566",
                "๒๕๗๐ – ๒๕๖๖",
                "30 กันยายน 2567 - 1 ตุลาคม 2566",
                "ตุลาคม 2567 ถึง กันยายน 2567",
                "2 ต.ค. 2566 – 1 ต.ค. 2566"
            })
    void aRangeThatEndsBeforeItBeginsIsReversed(String text) {
        assertTrue(Dates.isReversed(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2566-2570",
                "2567",
                "2567-2567",
                "1 ตุลาคม 2566 - 30 กันยายน 2567",
                "1 ต.ค. 2566 - 1 ต.ค. 2566",
                "1 ตุลาคม 2566",
                "ไม่ทราบ - 1 ตุลาคม 2566",
                "1 ตุลาคม 2566 - ไม่ทราบ",
                "2 ต.ค. 2566 - 1 ต.ค. 2566 - 30 ก.ย. 2566",
                ""
            })
    void otherRangesAreNot(String text) {
        assertFalse(Dates.isReversed(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2567",
        "2023-2027, 2566-2570",
        "๒๐๒๔, 2567",
        "2024-2024, 2567",
        "1900, 2443",
        "2199, 2742",
        "2190-2199, 2733-2742"
    })
    void yearsOfTheCommonEraAreOfferedInTheBuddhist(String text, String buddhist) {
        assertEquals(buddhist, Dates.buddhistYears(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2200", "2567", "2024-2023", "2190-2200", "1899-1901", "เร็ว ๆ นี้"})
    void otherFiguresAreOfferedNoYear(String text) {
        assertTrue(Dates.buddhistYears(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ตุลาคม", "ต.ค.", "ปี 2567", "๒๕๖๗", "24-28 พ.ศ. 2564", "5 ตุลาคม", "2567/1"})
    void aMonthOrAYearAloneIsAnIncompleteDay(String text) {
        assertTrue(Dates.looksIncomplete(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2567-02-30", "31/4/2567", "31 เมษายน 2567", "เร็ว ๆ นี้", "12567", "25670", "1999", "2367", ""})
    void aWrongDayOrNoDayIsNot(String text) {
        assertFalse(Dates.looksIncomplete(text), text);
    }

    @Test
    void aThaiMachineReadsTheSameDays() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertEquals(LocalDate.of(2024, 1, 5), Dates.day("2567-01-05").orElseThrow());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void monthsAreKnownByTheirLengths() {
        assertEquals(List.of("กุมภาพันธ์", "ก.พ."), Dates.monthNames(0));
        assertEquals(
                List.of("เมษายน", "เม.ย.", "มิถุนายน", "มิ.ย.", "กันยายน", "ก.ย.", "พฤศจิกายน", "พ.ย."),
                Dates.monthNames(1));
        assertEquals(14, Dates.monthNames(2).size());
        assertEquals("มกราคม", Dates.monthNames(0, 1, 2).get(0));
        assertEquals(24, Dates.monthNames(0, 1, 2).size());
    }

    @Test
    void aTextThatIsFarTooLongIsNoDateLeftUnfinished() {
        assertTrue(Dates.looksIncomplete("ต.ค. 2567"));
        assertFalse(Dates.looksIncomplete("ต.ค. 2567" + " ".repeat(300)));
        assertTrue(Dates.isReversed("2567-2566"));
        assertFalse(Dates.isReversed("2567-2566" + " ".repeat(300)));
    }
}
