package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Money;

class MoneyReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15,000",
                "15000",
                "๑๕,๐๐๐",
                "๑๕๐๐๐",
                "15,000.-",
                "15,000 .-",
                "15,000 บาท",
                "๑๕,๐๐๐ บาท",
                "15,000.- บาท",
                "15,000.00",
                "15,000.00 บาทถ้วน",
                "15000บาท"
            })
    void theWaysOfWritingASumAreEqual(String text) {
        assertEquals(0, new BigDecimal("15000").compareTo(read(text).bahtOrZero()), text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "๐, 0",
        "0.50, 0.50",
        "13532.25, 13532.25",
        "'1,234,567.89', 1234567.89",
        "'500,000,000', 500000000"
    })
    void amountsKeepTheirSatang(String text, BigDecimal baht) {
        assertEquals(0, baht.compareTo(read(text).bahtOrZero()));
    }

    @ParameterizedTest
    @CsvSource({
        "ไม่ใช้งบประมาณ, NO_BUDGET",
        "ไม่มีงบประมาณ, NO_BUDGET",
        "no-budget, NO_BUDGET",
        "ไม่ดำเนินการในปีนี้, DROPPED",
        "ไม่ได้ดำเนินการ, DROPPED",
        "dropped, DROPPED",
        "ยังไม่อยู่ในแผนปีนี้, NOT_IN_PLAN",
        "ตามข้อบัญญัติ, PER_ORDINANCE",
        "ตามเทศบัญญัติ, PER_ORDINANCE",
        "ยังไม่รายงาน, NOT_REPORTED"
    })
    void factsThatAreNoSumHaveWords(String text, Money.Kind kind) {
        assertEquals(kind, read(text).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "-, money-dash",
        "–, money-dash",
        "'', money-dash",
        "30.000, money-separator",
        "๓๐.๐๐๐, money-separator",
        "'1,5000', money-separator",
        "'15,000,00', money-separator",
        "000., money-separator",
        "1.5 ล้านบาท, money-unit",
        "๒ แสน, money-unit",
        "-500, money-negative",
        "'15,000 20,000', money-many",
        "0 0 0, money-many",
        "ไม่ใช่งบประมาณ, choice-misspelt",
        "สามหมื่นบาทถ้วน, money-unreadable",
        "ระบุงบประมาณ, money-unreadable",
        "15k, money-unreadable"
    })
    void whatCanBeReadInTwoWaysIsRefused(String text, String code) {
        var findings = new Diagnostics();
        var money = MoneyReader.read(scalar(text), "budget", findings);
        assertEquals(Money.NOT_REPORTED, money);
        assertEquals(code, findings.sorted().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"30.000, '30,000'", "'1,5000', '15,000'", "15.000.00, '1,500,000'", "'15,000,00', '1,500,000'"})
    void theRefusalOffersWhatWasProbablyMeant(String text, String suggestion) {
        var findings = new Diagnostics();
        MoneyReader.read(scalar(text), "budget", findings);
        Diagnostic refusal = findings.sorted().get(0);
        assertEquals(suggestion, refusal.values().get("suggestion"));
    }

    @Test
    void aFactMayCarryItsReason() {
        var findings = new Diagnostics();
        var node = YamlParser.parse("{value: ไม่ดำเนินการในปีนี้, reason: รวมกับรายการอื่น}", "a.yml", 1, findings);
        var money = MoneyReader.read(node.orElseThrow(), "budget", findings);
        assertEquals(Money.Kind.DROPPED, money.kind());
        assertEquals("รวมกับรายการอื่น", money.reason());
    }

    private static Money read(String text) {
        var findings = new Diagnostics();
        var money = MoneyReader.read(scalar(text), "budget", findings);
        assertEquals(java.util.List.of(), findings.sorted());
        return money;
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, true, new Location("a.yml", 1, 1, text.length()));
    }
}
