package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ContentType;

/** What someone is told who writes a type of a site's own. */
class TypeReaderTest {

    private static final String TYPE = """
            name: การจัดซื้อ
            body: story
            time: [signed, items.month]
            fields:
              - {id: story, label: ความเป็นมา, kind: prose}
              - {id: signed, label: วันที่ลงนาม, kind: date}
              - {id: way, label: วิธี, kind: choice, choices: {bid: ประกวดราคา, pick: เฉพาะเจาะจง}}
              - {id: why, label: เหตุผล, kind: text, when: {way: [pick, ประกวดราคา]}, unless: none}
              - {id: none, label: ไม่มี, kind: yes-no}
              - {id: budget, label: งบประมาณ, kind: money}
              - {id: spent, label: ใช้ไป, kind: money, at-most: budget, sum-of: [first, second]}
              - {id: first, label: งวดแรก, kind: money}
              - {id: second, label: งวดที่สอง, kind: number}
              - id: items
                label: รายการ
                kind: records
                fields:
                  - {id: month, label: เดือน, kind: month}
                  - {id: name, label: ชื่อ, kind: text}
            """;

    private final Diagnostics findings = new Diagnostics();

    @Test
    void aTypeKnowsItsFieldsAndWhatTheyHaveToDoWithEachOther() {
        var type = read(TYPE);
        assertEquals(List.of(), findings.sorted());
        assertEquals(List.of("signed", "items.month"), type.time());
        var why = type.field("why").orElseThrow().relation();
        assertEquals(Map.of("way", List.of("pick", "ประกวดราคา")), why.when());
        assertEquals("none", why.unless());
        var spent = type.field("spent").orElseThrow().relation();
        assertEquals("budget", spent.atMost());
        assertEquals(List.of("first", "second"), spent.sumOf());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: การจัดซื้อ | 'name: การจัดซื้อ\ncolour: red' | key-unknown | 2 | 1",
                "'time: [signed,' | 'time: [singed,' | type-field-unknown | 3 | 8",
                "'time: [signed,' | 'time: [why,' | type-field-unfit | 3 | 8",
                "items.month] | item.month] | type-field-unknown | 3 | 16",
                "items.month] | why.month] | type-field-unfit | 3 | 16",
                "items.month] | items.date] | type-field-unknown | 3 | 16",
                "items.month] | items.name] | type-field-unfit | 3 | 16",
                "'pick: เฉพาะเจาะจง' | 'pick: เฉพาะเจาะจง, other: [อื่น]' | value-not-text | 7 | 95",
                "unless: none | unless: nothing | type-field-unknown | 8 | 83",
                "unless: none | unless: why | type-field-unknown | 8 | 83",
                "{way: [pick, ประกวดราคา]} | {ways: pick} | type-field-unknown | 8 | 55",
                "{way: [pick, ประกวดราคา]} | {way: auction} | choice-unknown | 8 | 54",
                "{way: [pick, ประกวดราคา]} | {way: [pick, auction]} | choice-unknown | 8 | 54",
                "at-most: budget | at-most: spent | type-field-unknown | 11 | 53",
                "at-most: budget | at-most: why | type-field-unfit | 11 | 53",
                "'[first, second]' | '[first, third]' | type-field-unknown | 11 | 69",
                "'[first, second]' | '[first, signed]' | type-field-unfit | 11 | 69"
            })
    void aFaultIsSaidAtItsPlace(String right, String wrong, String code, int line, int column) {
        assertTrue(TYPE.contains(right), right);
        read(TYPE.replace(right, wrong));
        assertEquals(1, findings.sorted().size(), () -> findings.sorted().toString());
        assertEquals(code, findings.sorted().get(0).code());
        assertEquals(
                "type.yml:" + line + ":" + column, findings.sorted().get(0).at().toString());
    }

    @Test
    void oneWordOfAConditionNeedsNoList() {
        assertEquals(List.of("pick"), conditionOf("{way: pick}"));
        assertEquals(List.of("ประกวดราคา"), conditionOf("{way: [ประกวดราคา]}"));
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void whatIsNoWordOfAConditionIsLeftOut() {
        assertEquals(List.of("pick"), conditionOf("{way: [pick, [bid]]}"));
        assertEquals(List.of(), conditionOf("{way: {pick: bid}}"));
    }

    @Test
    void aConditionMayHangOnAFieldThatIsNoChoice() {
        read(TYPE.replace("{way: [pick, ประกวดราคา]}", "{none: ใช่}"));
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void aWordOfAChoiceIsKnownByItsIdAndByItsLabel() {
        var way = read(TYPE).field("way").orElseThrow();
        assertEquals(
                List.of(true, true, false),
                List.of(
                        TypeReader.isChoice(way, "bid"),
                        TypeReader.isChoice(way, "ประกวดราคา"),
                        TypeReader.isChoice(way, "ประกวด")));
    }

    private List<String> conditionOf(String when) {
        var type = read(TYPE.replace("{way: [pick, ประกวดราคา]}", when));
        return type.field("why").orElseThrow().relation().when().get("way");
    }

    private ContentType read(String text) {
        return TypeReader.read(YamlParser.parse(text, "type.yml", 1, findings).orElseThrow(), "type", findings);
    }
}
