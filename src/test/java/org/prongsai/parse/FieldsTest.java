package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Kind;

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

    private Fields fields(String yaml) {
        return Fields.of(YamlParser.parse(yaml, "a.yml", 1, findings).orElseThrow(), "a", findings);
    }

    private List<String> codes() {
        return findings.sorted().stream().map(Diagnostic::code).toList();
    }
}
