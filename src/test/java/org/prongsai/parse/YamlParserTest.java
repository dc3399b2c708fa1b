package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;

public class YamlParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "043123456",
                "0891234567",
                "1-2345-67890-12-3",
                "12:05",
                "08:30:00",
                "190:20:30",
                "NO",
                "no",
                "yes",
                "on",
                "off",
                "y",
                "n",
                "true",
                "null",
                "~",
                "1.10",
                "1.0",
                "007",
                "0o17",
                "0x1F",
                "0b101",
                "1e3",
                "+66",
                "1_000",
                "15,000",
                "2569-02-30",
                "2567-01-05",
                "2026-11-21T10:00:00Z",
                "๒๕๖๗",
                "๑๕,๐๐๐",
                ".5",
                "5.",
                ".inf",
                ".nan",
                "<<",
                "=",
                "1.1",
                "2.10",
                "ลพ.55605/"
            })
    void scalarsStayWhatWasTyped(String text) {
        var findings = new Diagnostics();
        var node = YamlParser.parse("value: " + text, "a.yml", 1, findings);
        assertEquals(List.of(), findings.sorted());
        var mapping = (Node.Mapping) node.orElseThrow();
        assertEquals(text, ((Node.Scalar) mapping.entries().get(0).value()).text());
    }

    @Test
    void keysAndValuesKnowTheirPlaces() {
        var node = YamlParser.parse("ชื่อ: โครงการ\nปี:\n  - 2566\n", "a.yml", 1, new Diagnostics());
        var mapping = (Node.Mapping) node.orElseThrow();
        assertEquals(
                new Location("a.yml", 1, 7, 7), mapping.entries().get(0).value().at());
        assertEquals(new Location("a.yml", 2, 1, 2), mapping.entries().get(1).keyAt());
        var list = (Node.Sequence) mapping.entries().get(1).value();
        assertEquals(new Location("a.yml", 3, 5, 4), list.items().get(0).at());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\n\\tb: 2|yaml-tab|2",
                "a: 1\\nb: {c: 1\\nd: 2|yaml-syntax|3",
                "a: 'ไม่ปิด\\nb: 2|yaml-quote-open|1",
                "name: โครงการ: ระยะที่ 2|yaml-colon|1",
                "a: 1\\nb: \"D:\\งาน\"|yaml-escape|2",
                "a: \"C:\\Users\"|yaml-escape|1",
                "a: \"C:\\x\\ny\"|yaml-escape|1",
                "a: \"C:\\U\\n|yaml-escape|1",
                "a: \"C:\\|yaml-escape|1",
                "a: 1\\nb: !x%zz c|yaml-syntax|2",
                "a:\\n  - 1\\n - 2|yaml-indentation|3",
                "a: 1\\n  b: 2|yaml-indentation|2",
                "a: 1\\nb:2\\nc: 3|yaml-colon-space|2",
                "a: @ชื่อ|yaml-sign|1",
                "a: 1\\na: 2|key-duplicate|2",
                "a: !!java.net.URL [x]|yaml-tag-refused|1",
                "''|yaml-empty|1",
                "a: 1\\n---\\nb: 2|yaml-several-documents|2",
                "a: *nobody|yaml-syntax|1"
            })
    void whatOfficersBreakIsFoundAtItsLine(String text, String code, int line) {
        var finding = only(text.equals("''") ? "" : text.replace("\\n", "\n").replace("\\t", "\t"));
        assertEquals(code, finding.code());
        assertEquals(line, finding.at().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ง", "\\q", "\\xZZ", "\\U0"})
    void anUnknownEscapeIsUnderlined(String escape) {
        var finding = only("a: \"เก็บที่ D:" + escape + " ชั้น 2\"");
        assertEquals("yaml-escape", finding.code());
        assertEquals(new Location("a.yml", 1, 15, 2), finding.at());
        assertEquals(escape.substring(0, 2), finding.values().get("sign"));
    }

    /** The library reads on in pieces, and forgets what it has read. */
    @Test
    void anUnknownEscapeIsToldOfWhereverItStands() {
        for (int length = 1; length < 3_000; length += 1) {
            var finding = only("a: \"" + "ก".repeat(length) + "\\ง\"");
            assertEquals("yaml-escape", finding.code());
            assertTrue(Math.abs(finding.at().column() - (length + 5)) <= 1, "at " + length + ": " + finding.at());
        }
    }

    @Test
    void aDuplicateKeyNamesBothPlaces() {
        var finding = only("name: a\ntype: b\nname: c\n");
        assertEquals(3, finding.at().line());
        assertEquals(1, finding.also().get(0).line());
    }

    @Test
    void depthIsLimitedBeforeAnythingIsBuilt() {
        assertEquals("yaml-too-deep", only("[".repeat(100_000)).code());
        assertEquals("yaml-too-deep", only("- ".repeat(5_000) + "x").code());
        assertEquals("yaml-too-deep", only("{a: ".repeat(5_000)).code());
    }

    @Test
    void aliasesAreLimited() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertEquals("yaml-too-many-aliases", only(bomb.toString()).code());
    }

    @Test
    void aFileOfOneHugeTextIsRefusedInAMoment() {
        var text = "a: \"" + "ก".repeat(1_000_000) + "\"";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals("value-too-long", only(text).code()));
        assertTrue(YamlParser.parse("a: " + "ก".repeat(32 << 10), "a.yml", 1, new Diagnostics())
                .isPresent());
    }

    @Test
    void soManyItemsNoFileNeeds() {
        var finding = only("a:\n" + "- x\n".repeat(60_000));
        assertEquals("yaml-too-large", finding.code());
        assertEquals("a.yml:49999:3", finding.at().toString());
    }

    @Test
    void aLineOfDashesIsLookedAtWithoutEnd() {
        assertEquals("yaml-too-deep", only("- ".repeat(30_000) + "a:b").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"ก\nb: \"ข\"\n", "a: 'ก\nb: 'ข'\n", "a: 'ก\n\nb: 'ข' ค\n"})
    void aQuotationMarkLeftOpenIsShownWhereItOpensNotWhereTheNextOneEndsIt(String text) {
        var finding = only(text);
        assertEquals("yaml-quote-open", finding.code());
        assertEquals(new Location("a.yml", 1, 4, 1), finding.at());
    }

    @Test
    void aQuotedTextOfTwoLinesIsNotBlamedForAFaultBelowIt() {
        var finding = only("a: \"ก\n  ข\"\nb: @ค\n");
        assertEquals("yaml-sign", finding.code());
        assertEquals(3, finding.at().line());
        assertEquals("yaml-sign", only("a: [\"ก\", @ค]\n").code(), "nor one of a single line");
    }

    @Test
    void aColonWithoutItsSpaceIsPointedToAlsoInTheFirstLineAndBelowAFence() {
        var first = only("year:2567\n  name: ก\n");
        assertEquals("yaml-colon-space", first.code());
        assertEquals(new Location("a.yml", 1, 5, 1), first.at());
        var findings = new Diagnostics();
        YamlParser.parse("a: 1\nb:2\nc: 3", "a.md", 2, findings);
        assertEquals(new Location("a.md", 3, 2, 1), findings.sorted().get(0).at());
    }

    @Test
    void aListAsAKeyIsRefused() {
        var finding = only("[ก, ข]: ค\n");
        assertEquals("yaml-syntax", finding.code());
        assertEquals("a.yml:1:1", finding.at().toString());
    }

    @Test
    void aSignThatNoTextMayHoldIsRefused() {
        assertEquals("yaml-syntax", only("a: ก\u0007\n").code());
    }

    @Test
    void manyLongTextsAreRead() {
        var text = ("- " + "ก".repeat(32 << 10) + "\n").repeat(100);
        var node = YamlParser.parse(text, "a.yml", 1, new Diagnostics()).orElseThrow();
        assertEquals(100, ((Node.Sequence) node).items().size());
    }

    @Test
    void thirtyTwoLevelsAreRead() {
        var text = "[".repeat(32) + "x" + "]".repeat(32);
        assertTrue(YamlParser.parse(text, "a.yml", 1, new Diagnostics()).isPresent());
        assertEquals("yaml-too-deep", only("[" + text + "]").code());
        assertEquals("yaml-too-deep", only("? ".repeat(40) + "a").code(), "keys within keys too");
    }

    @Test
    void tenAliasesAreRead() {
        var text = "a: &a ก\nb: [" + "*a, ".repeat(10) + "ข]\n";
        var node = (Node.Mapping)
                YamlParser.parse(text, "a.yml", 1, new Diagnostics()).orElseThrow();
        var list = (Node.Sequence) node.entries().get(1).value();
        assertEquals("ก", ((Node.Scalar) list.items().get(9)).text());
        assertEquals("yaml-too-many-aliases", only(text.replace("ข", "*a")).code());
    }

    private static Diagnostic only(String text) {
        var findings = new Diagnostics();
        YamlParser.parse(text, "a.yml", 1, findings);
        assertEquals(1, findings.sorted().size(), () -> findings.sorted().toString());
        return findings.sorted().get(0);
    }
}
