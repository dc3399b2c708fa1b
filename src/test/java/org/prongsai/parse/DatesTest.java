package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Period;

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
}
