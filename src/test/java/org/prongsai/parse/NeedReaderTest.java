package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ContentType;
import org.prongsai.model.Need;

/** What an element of a list of items can ask of the answers of a type. */
class NeedReaderTest {

    private static final String TYPE = """
            name: ก
            fields:
              - {id: address, label: ที่อยู่, kind: text}
              - {id: span, label: ช่วง, kind: period}
              - {id: of-year, label: ปี, kind: year}
              - id: people
                label: บุคลากร
                kind: records
                fields:
                  - {id: name, label: ชื่อ, kind: text}
                  - {id: side, label: ฝ่าย, kind: choice, choices: {political: ฝ่ายการเมือง, permanent: ฝ่ายประจำ}}
              - id: visits
                label: ผู้รับบริการ
                kind: records
                fields:
                  - {id: month, label: เดือน, kind: month}
            """;

    private final Diagnostics findings = new Diagnostics();

    @Test
    void aFieldIsAskedForByItsName() {
        assertEquals(List.of(given("address", "")), read("address"));
        assertEquals(List.of(given("people", "name")), read("people.name"));
        assertEquals(List.of(given("address", ""), given("people", "")), read("[address, people]"));
        assertEquals(List.of(given("address", "")), read("{field: address}"));
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void severalWaysAreOneNeed() {
        assertEquals(
                List.of(new Need.AnyOf(List.of(given("address", ""), given("people", "")))),
                read("{any-of: [address, people]}"));
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void ofRecordsSomeOfAKindCanBeAskedFor() {
        assertEquals(
                List.of(new Need.Given("people", "name", Map.of("side", "political"), 2, Need.Covers.NOTHING)),
                read("{field: people.name, of: {side: political}, at-least: 2}"));
        assertEquals(1, read("{field: people, of: {side: ฝ่ายประจำ}}").size(), "by its label");
        assertEquals(1, read("{field: people, of: {name: ปลัด}}").size(), "any text");
        assertEquals(List.of(), findings.sorted());
    }

    @ParameterizedTest
    @CsvSource({"span, year", "of-year, year", "visits, first-half", "visits.month, year"})
    void whatKnowsItsTimeCanBeAskedToCoverAYear(String field, String part) {
        var need = (Need.Given)
                read("{field: " + field + ", covers: " + part + "}").get(0);
        assertEquals(part, need.covers().code());
        assertEquals(List.of(), findings.sorted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adress | need-field-unknown | adress",
                "people.nmae | need-field-unknown | people.nmae",
                "address.name | need-field-unknown | address.name",
                "{field: people, of: {sides: political}} | need-field-unknown | sides",
                "{field: address, at-least: 2} | need-unfit | address",
                "{field: address, of: {side: political}} | need-unfit | address",
                "{field: address, covers: year} | need-unfit | address",
                "{field: people, covers: year} | need-unfit | people"
            })
    void whatATypeCannotHoldIsNotAskedFor(String need, String code, String field) {
        assertEquals(List.of(), read(need));
        assertEquals(1, findings.sorted().size(), () -> findings.sorted().toString());
        assertEquals(code, findings.sorted().get(0).code());
        assertEquals(field, findings.sorted().get(0).values().get("field"));
    }

    @Test
    void aWordThatIsNoneOfAChoiceIsRefused() {
        assertEquals(List.of(), read("{field: people, of: {side: neutral}}"));
        assertEquals("choice-unknown", findings.sorted().get(0).code());
        assertEquals("political, permanent", findings.sorted().get(0).values().get("choices"));
        assertEquals("a.yml:1:9", findings.sorted().get(0).at().toString());
    }

    @Test
    void waysOfWhichNoneCanBeReadAreNoNeed() {
        assertEquals(List.of(), read("{any-of: [adress]}"));
        assertEquals("need-field-unknown", findings.sorted().get(0).code());
        assertEquals(1, findings.sorted().size());
    }

    private static Need given(String field, String part) {
        return new Need.Given(field, part, Map.of(), 1, Need.Covers.NOTHING);
    }

    private List<Need> read(String text) {
        return new NeedReader(type(), findings)
                .all(YamlParser.parse(text, "a.yml", 1, findings).orElseThrow());
    }

    private static ContentType type() {
        var node = YamlParser.parse(TYPE, "type.yml", 1, new Diagnostics()).orElseThrow();
        return TypeReader.read(node, "type", new Diagnostics());
    }
}
