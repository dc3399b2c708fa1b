package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Money;
import org.prongsai.model.Value;

/** Values of single fields, right and wrong. */
class ValueReaderTest {

    private final Diagnostics findings = new Diagnostics();

    @Test
    void aSumMayStandBesideItsReason() {
        var sum = assertInstanceOf(Value.Sum.class, read("kind: money", "{value: ไม่ใช้งบประมาณ, reason: ทำเอง}"));
        assertEquals(Money.Kind.NO_BUDGET, sum.money().kind());
        assertEquals("ทำเอง", sum.money().reason());
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void aListOfTextsLeavesOutTheBlankOnes() {
        var texts = assertInstanceOf(Value.Texts.class, read("kind: texts", "[ก, '', ข]"));
        assertEquals(List.of("ก", "ข"), texts.texts());
        assertNull(read("kind: texts", "['']"));
        assertEquals(
                List.of("ก", "ข"),
                assertInstanceOf(Value.Texts.class, read("kind: texts", "ก; ข;"))
                        .texts());
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void aListWithinAListOfTextsIsRefused() {
        assertInstanceOf(Value.Unread.class, read("kind: texts", "[ก, [ข]]"));
        assertEquals("value-not-text", only().code());
        assertEquals("a.yml:1:1", only().at().toString());
    }

    @Test
    void aNumberOutsideItsBoundsIsToldBoth() {
        assertInstanceOf(Value.Unread.class, read("kind: number, min: 0, max: 100", "101"));
        assertEquals("0", only().values().get("least"));
        assertEquals("100", only().values().get("most"));
    }

    @Test
    void aBoundThatIsNotThereIsShownAsDots() {
        assertInstanceOf(Value.Unread.class, read("kind: number, min: 1", "0"));
        assertEquals("1", only().values().get("least"));
        assertEquals("…", only().values().get("most"));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "'1,200', 1200", "3.0, 3.0", "100, 100"})
    void aWholeNumberMayHaveZerosBehindItsPoint(String text, BigDecimal number) {
        var figure = assertInstanceOf(Value.Figure.class, read("kind: number, whole: yes", text));
        assertEquals(number, figure.number());
    }

    @ParameterizedTest
    @CsvSource({
        "date, 31/2/2570, date-unreadable",
        "month, 13/2569, month-unreadable",
        "year, ปีนี้, year-unreadable",
        "period, 2570-2569, period-reversed",
        "phone, สำนักปลัด, phone-unreadable",
        "email, saraban, email-unreadable",
        "yes-no, อาจจะ, choice-unknown",
        "link, www.example.go.th, link-unreadable"
    })
    void whatCannotBeReadCountsAsGiven(String kind, String text, String code) {
        assertInstanceOf(Value.Unread.class, read("kind: " + kind, text));
        assertEquals(code, only().code());
    }

    private @Nullable Value read(String field, String text) {
        var type = YamlParser.parse("name: ก\nfields: [{id: a, label: ก, " + field + "}]", "t.yml", 1, findings);
        var read = TypeReader.read(type.orElseThrow(), "t", findings).fields().get(0);
        var node = YamlParser.parse(text, "a.yml", 1, findings).orElseThrow();
        return new ValueReader(findings, null).read(read, node, "a");
    }

    private Diagnostic only() {
        assertEquals(1, findings.sorted().size(), () -> findings.sorted().toString());
        return findings.sorted().get(0);
    }
}
