package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.Value;

/** What an officer is told of a table from a spreadsheet, cell by cell. */
class TableReaderTest {

    private static final String TYPE = """
            name: ก
            fields:
              - id: items
                label: รายการ
                kind: records
                fields:
                  - {id: name, label: ชื่อรายการ, kind: text}
                  - {id: budget, label: งบประมาณ, kind: money}
                  - {id: price, label: ราคากลาง, kind: money}
            """;

    private final Diagnostics findings = new Diagnostics();

    @Test
    void anEmptyFileIsToldWhichHeadsToWrite() {
        assertInstanceOf(Value.Unread.class, table("\n , \n"));
        assertEquals("csv-empty", only().code());
        assertEquals("ชื่อรายการ, งบประมาณ, ราคากลาง", only().values().get("heads"));
    }

    @Test
    void theSignBetweenCellsIsTheOneByWhichMostHeadsAreKnown() {
        rows("ชื่อรายการ;งบ (บาท, ไม่รวมภาษี, ไม่รวมค่าออกแบบ)\nซ่อมถนน;1\n");
        assertEquals("csv-head-unknown", only().code());
        assertEquals("งบ (บาท, ไม่รวมภาษี, ไม่รวมค่าออกแบบ)", only().values().get("value"));
        assertEquals(new Location("a.csv", 1, 12, 37), only().at());
    }

    @Test
    void aTableOfOneColumnHasCommasBetweenItsCells() {
        rows("ชื่อรายการ\nซ่อมถนน,15000\n");
        assertEquals("csv-row-long", only().code());
    }

    @Test
    void aTableMayHaveFiveThousandRowsOfThirtyCells() {
        assertEquals(
                5_000,
                rows("ชื่อรายการ" + ",".repeat(29) + "\n" + "ก\n".repeat(5_000)).size());
        assertEquals(List.of(), findings.sorted());
        table("ชื่อรายการ\n" + "ก\n".repeat(5_001));
        assertEquals("csv-too-large", only().code());
        assertEquals(new Location("a.csv", 5_002, 1, 0), only().at());
    }

    @Test
    void aRowOfMoreThanThirtyCellsEndsTheReading() {
        rows("ชื่อรายการ\nก" + ",ข".repeat(29) + "\n");
        assertEquals("csv-row-long", only().code());
        var wider = new Diagnostics();
        assertInstanceOf(Value.Unread.class, table("ชื่อรายการ\nก" + ",ข".repeat(30) + "\n", wider));
        assertEquals("csv-too-large", wider.sorted().get(0).code());
        assertEquals(new Location("a.csv", 2, 1, 0), wider.sorted().get(0).at());
    }

    @Test
    void aRowOfThousandsOfCommasIsTooWideAndNotAnOpenQuotationMark() {
        table("ชื่อรายการ\n" + ",".repeat(20_000) + "\n");
        assertEquals("csv-too-large", only().code());
        assertEquals(new Location("a.csv", 2, 1, 0), only().at());
    }

    @Test
    void anOpenQuotationMarkIsFoundBelowACellOfTwoLines() {
        table("ชื่อรายการ,ราคากลาง\n\"ซ่อม\nถนน\",1\n\"ซ่อมท่อ,1\nข,2\n");
        assertEquals("csv-quote", only().code());
        assertEquals(new Location("a.csv", 4, 1, 0), only().at());
    }

    @Test
    void aColumnWithoutAHeadIsWrongOnlyWhereSomethingStandsInIt() {
        assertEquals(1, rows("ชื่อรายการ,,ราคากลาง\nซ่อมถนน\n").size());
        assertEquals(List.of(), findings.sorted());
        rows("ชื่อรายการ,,ราคากลาง\nซ่อมถนน,x,1\n");
        assertEquals("csv-head-blank", only().code());
        assertEquals("2", only().values().get("number"));
        assertEquals("งบประมาณ", only().values().get("heads"), "those no column has yet");
    }

    @Test
    void aMisspeltHeadStandsForTheOneMeant() {
        var row = rows("ชื่อรายกาน,ราคากลาง\nซ่อมถนน,1\n").get(0);
        assertEquals("csv-head-misspelt", only().code());
        assertEquals("ชื่อรายการ", only().values().get("suggestion"));
        assertEquals("ซ่อมถนน", row.name());
    }

    @Test
    void aHeadLikeOneThatIsThereAlreadyIsUnknown() {
        rows("ชื่อรายการ,ชื่อรายกาน\nซ่อมถนน,ก\n");
        assertEquals("csv-head-unknown", only().code());
        assertEquals("งบประมาณ, ราคากลาง", only().values().get("heads"));
    }

    @Test
    void whereEveryHeadIsTakenAllAreNamed() {
        rows("ชื่อรายการ,งบประมาณ,ราคากลาง,ผู้รับจ้าง\nซ่อมถนน,1,1,ก\n");
        assertEquals("csv-head-unknown", only().code());
        assertEquals("ชื่อรายการ, งบประมาณ, ราคากลาง", only().values().get("heads"));
    }

    @Test
    void aColumnThatAnUnknownHeadMayStandForIsNotCalledMissing() {
        var row = rows("ชื่อรายการ,ค่าจ้าง\nซ่อมถนน,1\n").get(0);
        assertEquals("csv-head-unknown", only().code());
        assertInstanceOf(Value.Unread.class, row.values().get("price"));
        assertInstanceOf(Value.Text.class, row.values().get("name"));
        var whole = rows("ชื่อรายการ,งบประมาณ\nซ่อมถนน,1\n").get(0);
        assertEquals(Set.of("name", "budget"), whole.values().keySet());
    }

    @Test
    void aRowTooLongIsSaidOnceAndNothingInItIsCalledMissing() {
        var row = rows("ชื่อรายการ,ราคากลาง\nซ่อมถนน,15,000\n").get(0);
        assertEquals("csv-row-long", only().code());
        assertEquals("3", only().values().get("cells"));
        assertEquals("2", only().values().get("columns"));
        assertTrue(row.values().get("price").isGiven());
    }

    @Test
    void aLineShorterThanTheHeadsLeavesTheRestBlank() {
        var row = rows("ชื่อรายการ,งบประมาณ,ราคากลาง\nซ่อมถนน\n").get(0);
        assertEquals(List.of(), findings.sorted());
        assertFalse(row.values().containsKey("price"));
    }

    @Test
    void aCellLongerThanAnyTextIsRefused() {
        assertEquals(
                1, rows("ชื่อรายการ\n" + "ก".repeat(Scalars.MAX_LENGTH) + "\n").size());
        assertEquals(List.of(), findings.sorted());
        var row =
                rows("ชื่อรายการ\n" + "ก".repeat(Scalars.MAX_LENGTH + 1) + "\n").get(0);
        assertEquals("value-too-long", only().code());
        assertInstanceOf(Value.Unread.class, row.values().get("name"));
    }

    @Test
    void aNumberThatTheSpreadsheetShortenedCountsAsGiven() {
        var row = rows("ชื่อรายการ\n6.6129E+10\n").get(0);
        assertEquals("csv-number-shortened", only().code());
        assertInstanceOf(Value.Unread.class, row.values().get("name"));
    }

    @Test
    void aFaultUnderlinesItsOwnCell() {
        assertEquals(new Location("a.csv", 2, 1, 3), faultOf("ราคากลาง\nสิบ\n"));
        assertEquals(new Location("a.csv", 2, 5, 3), faultOf("ชื่อรายการ,ราคากลาง\nสิบ,สิบ\n"), "not the one alike");
        assertEquals(new Location("a.csv", 2, 5, 3), faultOf("ชื่อรายการ,ราคากลาง\nถนน,  สิบ\n".replace("  ", "")));
        assertEquals(
                new Location("a.csv", 2, 7, 3), faultOf("ชื่อรายการ,ราคากลาง\nถนน,  สิบ \n"), "without its blanks");
        assertEquals(new Location("a.csv", 2, 8, 1), faultOf("ชื่อรายการ,ราคากลาง\n\"ถนน\",\",\"\n"), "after marks");
    }

    @Test
    void aFaultAfterACellOfTwoLinesPointsToTheLine() {
        assertEquals(new Location("a.csv", 2, 1, 0), faultOf("ชื่อรายการ,ราคากลาง\n\"ซ่อม\nถนน\",สิบ\n"));
        assertEquals(new Location("a.csv", 2, 1, 0), faultOf("ราคากลาง\n\"สิบ\nบาท\"\n"));
    }

    @Test
    void sumsAreRead() {
        var price = rows("ชื่อรายการ,ราคากลาง\nซ่อมถนน,๑๔๐๐๐\n").get(0).values().get("price");
        assertEquals(
                new BigDecimal("14000"),
                assertInstanceOf(Value.Sum.class, price).money().bahtOrZero());
    }

    private Location faultOf(String text) {
        var own = new Diagnostics();
        table(text, own);
        assertEquals(1, own.sorted().size(), () -> own.sorted().toString());
        return own.sorted().get(0).at();
    }

    private List<Value.Row> rows(String text) {
        return assertInstanceOf(Value.Records.class, table(text)).rows();
    }

    private Value table(String text) {
        return table(text, findings);
    }

    private static Value table(String text, Diagnostics findings) {
        var values = new ValueReader(findings, null);
        return new TableReader(null, "a", "a", values, findings)
                .read(field(), text, "a.csv", new Location("a.yml", 1, 1, 0));
    }

    private static Field field() {
        var node = YamlParser.parse(TYPE, "type.yml", 1, new Diagnostics()).orElseThrow();
        return TypeReader.read(node, "type", new Diagnostics()).fields().get(0);
    }

    private Diagnostic only() {
        assertEquals(1, findings.sorted().size(), () -> findings.sorted().toString());
        return findings.sorted().get(0);
    }
}
