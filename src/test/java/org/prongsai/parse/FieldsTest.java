package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Period;

class FieldsTest {

    private final Diagnostics findings = new Diagnostics();

    @Test
    void aMisspeltKeyIsOfferedTheRightOne() {
        var in = fields("nmae: ก\n");
        in.text("name");
        in.done();
        assertEquals(List.of("key-misspelt"), codes());
        assertEquals("name", findings.sorted().get(0).values().get("suggestion"));
    }

    @Test
    void aKeyLikeNoOtherIsShownTheKnownOnes() {
        var in = fields("งบประมาณ: 1\n");
        in.text("name");
        in.text("budget");
        in.done();
        assertEquals(List.of("key-unknown"), codes());
        assertEquals("name, budget", findings.sorted().get(0).values().get("known"));
    }

    @Test
    void aKeyThatIsNeededIsSaidToBeThere() {
        assertTrue(fields("name: ก\n").require("name"));
        assertFalse(fields("name: ก\n").require("kind"));
    }

    @Test
    void aTableIsNoList() {
        assertEquals(List.of(), fields("values: [1, 2]\n").table("values"));
        assertEquals("value-not-mapping", findings.sorted().get(0).code());
        assertEquals("a.yml:1:9", findings.sorted().get(0).at().toString());
    }

    @Test
    void aNumberIsNoList() {
        var in = fields("scale: [100, [50]]\n");
        assertEquals(new BigDecimal("100"), in.number(in.items("scale").get(0), "scale"));
        assertNull(in.number(in.items("scale").get(1), "scale"));
        assertEquals("value-not-text", findings.sorted().get(0).code());
        assertEquals("a.yml:1:14", findings.sorted().get(0).at().toString());
    }

    @Test
    void yearsThatAreNoneAreSaidAtTheirPlace() {
        assertEquals(List.of(), fields("years: []\n").years("years"));
        assertEquals("text-needed", findings.sorted().get(0).code());
        assertEquals(
                List.of(new FiscalYear(2567)),
                fields("\nyears: [[2566], 2567]\n").years("years"));
        assertEquals("value-not-text", findings.sorted().get(1).code());
        assertEquals("a.yml:2:9", findings.sorted().get(1).at().toString());
    }

    @Test
    void aListIsNoRecord() {
        assertEquals(List.of(), Fields.list(node("file: ก\n"), "corrections.yml", findings));
        assertEquals(List.of("value-not-list"), codes());
        assertEquals(1, Fields.list(node("- ก\n"), "corrections.yml", findings).size());
    }

    @Test
    void aMissingKeyIsReportedAtItsRecord() {
        fields("\n\nname: ก\n").required("kind");
        assertEquals(List.of("key-missing"), codes());
        assertEquals(3, findings.sorted().get(0).at().line());
    }

    @Test
    void anEmptyValueIsUnderlinedAtItsKey() {
        fields("name:\nkind: โครงการ\n").text("name");
        Diagnostic finding = findings.sorted().get(0);
        assertEquals("text-empty", finding.code());
        assertEquals(4, finding.at().length());
    }

    @Test
    void oneTextIsAListOfOne() {
        assertEquals(List.of("กองคลัง"), fields("units: กองคลัง\n").texts("units"));
    }

    @Test
    void wrongShapesAreNamed() {
        var in = fields("name: [ก]\nunits: {a: b}\ncontact: 1\n");
        in.text("name");
        in.texts("units");
        in.nested("contact", f -> f.text("phone"));
        assertEquals(List.of("value-not-text", "value-not-list", "value-not-mapping"), codes());
    }

    @Test
    void aMisspeltChoiceIsOfferedTheRightOne() {
        var in = fields("kind: โครงกาน\n");
        assertEquals(Kind.UNSPECIFIED, in.choice("kind", Choices.KINDS, Kind.UNSPECIFIED));
        assertEquals("โครงการ", findings.sorted().get(0).values().get("suggestion"));
    }

    @Test
    void aPrintedDifferenceNeedsItsReason() {
        fields("as-printed:\n  - {field: name, value: ข}\n").asPrinted();
        assertEquals(List.of("as-printed-reason-missing"), codes());
    }

    @Test
    void anAddressOfTheWebIsHandedOnAsItIs() {
        for (String address : List.of("https://a.go.th", "http://a.go.th:8080/x/y?z=1", "https://a.go.th/#b")) {
            assertEquals(address, fields("website: " + address).webAddress("website"));
        }
        assertEquals(List.of(), codes());
    }

    @ParameterizedTest
    @CsvSource({
        "a.go.th, https://a.go.th",
        "//a.go.th, https://a.go.th",
        "ftp://a.go.th/x, https://a.go.th/x",
        "https:a.go.th, https://a.go.th"
    })
    void anotherAddressIsOfferedAsOneOfTheWeb(String address, String suggestion) {
        assertEquals("", fields("website: '" + address + "'").webAddress("website"));
        assertEquals(List.of("web-address-unreadable"), codes());
        assertEquals(suggestion, findings.sorted().get(0).values().get("suggestion"));
    }

    @Test
    void aMailboxHasTwoParts() {
        assertEquals("a.b@c.go.th", fields("email: a.b@c.go.th").emailAddress("email"));
        assertEquals(List.of(), codes());
        for (String wrong : List.of("a.go.th", "a@go", "a@b@c.d", "a b@c.d")) {
            assertEquals("", fields("email: " + quoted(wrong)).emailAddress("email"));
        }
        assertEquals(List.of("email-unreadable"), codes().stream().distinct().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "date, 5 ตุลาคม, date-incomplete",
        "date, 31 เมษายน 2567, date-unreadable",
        "date, เร็ว ๆ นี้, date-unreadable",
        "period, ตุลาคม, date-incomplete",
        "period, เร็ว ๆ นี้, period-unreadable",
        "period, 2570-2566, period-reversed",
        "period, 2023-2027, year-common-era",
        "period, 30 กันยายน 2567 - 1 ตุลาคม 2566, period-reversed",
        "year, 2024, year-common-era",
        "year, 67, year-unreadable",
        "years, 2024-2026, year-common-era",
        "years, 2570-2566, period-reversed",
        "years, '[2567, 67]', year-unreadable",
        "number, สิบ, number-unreadable"
    })
    void whatCannotBeReadSaysWhatIsWrongWithIt(String kind, String text, String code) {
        var in = fields("x: " + (text.startsWith("[") ? text : quoted(text)));
        switch (kind) {
            case "date" -> assertNull(in.day("x"));
            case "period" -> assertNull(in.period("x"));
            case "year" -> assertNull(in.year("x"));
            case "number" -> assertNull(in.number("x"));
            default -> in.years("x");
        }
        assertEquals(List.of(code), codes());
    }

    @Test
    void whatCanBeReadIsHandedOn() {
        assertEquals(LocalDate.of(2023, 10, 5), fields("x: 5/10/2566").day("x"));
        assertEquals(
                Period.of(new FiscalYear(2566), new FiscalYear(2567)),
                fields("x: 2566-2567").period("x"));
        assertEquals(new FiscalYear(2567), fields("x: 2567").year("x"));
        assertEquals(
                List.of(new FiscalYear(2566), new FiscalYear(2567)),
                fields("x: 2566-2567").years("x"));
        assertEquals(
                List.of(new FiscalYear(2566), new FiscalYear(2568)),
                fields("x: [2568, ๒๕๖๖, 2568]").years("x"));
        assertEquals(new BigDecimal("1234.5"), fields("x: '1,234.5'").number("x"));
        assertEquals(
                Money.Kind.DROPPED, fields("x: ไม่ดำเนินการในปีนี้").money("x").kind());
        assertEquals(Money.NOT_REPORTED, fields("y: 1").money("x"));
        assertEquals(List.of(), codes());
    }

    @Test
    void aPathBelowTheSiteLeadsNowhereElse() {
        for (String path : List.of("a.pdf", "files/a-b_1.pdf", "a/b/c")) {
            assertEquals(path, fields("x: " + path).pathBelow("x"));
        }
        assertEquals("", fields("y: 1").pathBelow("x"));
        assertEquals(List.of(), codes());
        for (String path : List.of("/etc/passwd", "../a", "a/../b", "a//b", "a b", "C:/x", ".git/config")) {
            assertEquals("", fields("x: " + quoted(path)).pathBelow("x"), path);
        }
        assertEquals(List.of("path-outside"), codes().stream().distinct().toList());
    }

    @Test
    void listsHoldTextsOnly() {
        assertEquals(List.of("ก", "ข"), fields("x: [ก, '', {a: b}, ข]").texts("x"));
        assertEquals(List.of("text-empty", "value-not-text"), codes());
        assertEquals(List.of(), fields("y: 1").texts("x"));
        assertEquals(List.of(), fields("y: 1").items("x"));
        assertEquals(List.of(), fields("y: 1").table("x"));
        assertEquals(2, codes().size());
    }

    @Test
    void aListOfRecordsOrTextsTakesBoth() {
        var in = fields("x: [ก, {name: ข}]\ny: ค\nz: 5\n");
        assertEquals(List.of("ก", "<ข>"), in.recordsOrTexts("x", r -> "<" + r.text("name") + ">", t -> t));
        assertEquals(List.of("ค"), in.recordsOrTexts("y", r -> "", t -> t));
        assertEquals(List.of(), in.recordsOrTexts("none", r -> "", t -> t));
        assertEquals(List.of("<ข>"), fields("x: [{name: ข}]").records("x", r -> "<" + r.text("name") + ">"));
        assertEquals(List.of(), codes());
        assertEquals(List.of(), in.records("z", r -> ""));
        assertEquals(List.of("value-not-list"), codes());
    }

    @Test
    void recordsReportTheirOwnUnknownKeys() {
        var in = fields("x: [{nmae: ข}]\ny: {nmae: ข}\n");
        in.records("x", r -> r.text("name"));
        in.nested("y", r -> r.text("name"));
        assertEquals(List.of("key-misspelt", "key-misspelt"), codes());
    }

    @Test
    void aWordOutOfAFewIsCheckedAndAllAreNamed() {
        assertEquals(List.of("a", "c"), fields("x: [a, c]").choices("x", Set.of("b", "a")));
        assertEquals(List.of("choice-unknown"), codes());
        assertEquals("a, b", findings.sorted().get(0).values().get("choices"));
        assertEquals("c", findings.sorted().get(0).values().get("value"));
    }

    @Test
    void aMandatoryKeyLeftBlankIsNeeded() {
        var in = fields("name:\n");
        assertEquals("", in.required("name"));
        assertEquals(List.of("text-needed"), codes());
    }

    @Test
    void placesOfPartsAreKnown() {
        var origin = fields("name: ก\nunits: [ก, ข]\nbudgets:\n  2566: 1\n  2567: 2\n")
                .origin();
        assertEquals(1, origin.of("name").line());
        assertEquals(7, origin.of("name").column());
        assertEquals(9, origin.of("units.0").column());
        assertEquals(12, origin.of("units.1").column());
        assertEquals(5, origin.of("budgets.2567").line());
    }

    @Test
    void aTableKnowsThePlacesOfItsParts() {
        var entry = fields("x:\n  budget: 5\n  units: [ก, ข]\n").entry("x").orElseThrow();
        var origin = Fields.origin(entry);
        assertEquals(1, origin.at().line());
        assertEquals(2, origin.of("budget").line());
        assertEquals(14, origin.of("units.1").column());
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private Fields fields(String yaml) {
        return Fields.of(node(yaml), "a", findings);
    }

    private Node node(String yaml) {
        return YamlParser.parse(yaml, "a.yml", 1, findings).orElseThrow();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(Diagnostic::code).toList();
    }
}
