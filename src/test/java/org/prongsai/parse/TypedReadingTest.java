package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Money;
import org.prongsai.model.Need;
import org.prongsai.model.Period;
import org.prongsai.model.Site;
import org.prongsai.model.Value;
import org.prongsai.source.Workspace;

/** Types, and the answers and tables written in their fields. */
class TypedReadingTest {

    private static final String TYPE = """
            name: ทดสอบ
            body: duties
            time: [signed, items.month]
            fields:
              - {id: address, label: ที่อยู่, kind: text}
              - {id: duties, label: หน้าที่, kind: prose}
              - {id: laws, label: กฎหมาย, kind: texts}
              - {id: percent, label: ร้อยละ, kind: number, min: 0, max: 100}
              - {id: staff, label: จำนวนคน, kind: number, whole: yes}
              - {id: fee, label: ค่าธรรมเนียม, kind: money}
              - {id: signed, label: วันที่, kind: date}
              - {id: since, label: ตั้งแต่เดือน, kind: month}
              - {id: of-year, label: ปี, kind: year}
              - {id: span, label: ช่วง, kind: period}
              - {id: phone, label: โทรศัพท์, kind: phone}
              - {id: email, label: อีเมล, kind: email}
              - {id: map, label: แผนที่, kind: link}
              - {id: document, label: เอกสาร, kind: file}
              - {id: photo, label: รูป, kind: image}
              - {id: side, label: ฝ่าย, kind: choice, choices: {political: ฝ่ายการเมือง, permanent: ฝ่ายประจำ}}
              - {id: open, label: เปิดอยู่, kind: yes-no}
              - id: items
                label: รายการ
                kind: records
                fields:
                  - {id: name, label: ชื่อรายการ, kind: text}
                  - {id: budget, label: งบประมาณ (บาท), kind: money}
                  - {id: price, label: ราคากลาง, label-en: Price, kind: money, at-most: budget}
                  - {id: month, label: เดือน, kind: month}
                  - {id: number, label: เลขที่โครงการ, kind: text}
            """;

    private static final String FRAMEWORK = """
            year: 2570
            name: แบบทดสอบ
            indicators:
              - number: 9
                name: ก
                sub-indicators:
                  - number: "9.1"
                    name: ข
                    items:
                      - code: O1
                        title: ทดสอบ
                        type: sample
                        elements:
                          - {id: o1.1, label: ที่อยู่, needs: address}
                          - {id: o1.2, label: ราคากลาง, needs: items.price}
            """;

    @TempDir
    Path folder;

    private final Diagnostics findings = new Diagnostics();

    @BeforeEach
    void agency() throws IOException {
        write("site-config.yml", "title: ก\nmode: agency\n");
        write("content/a/agency.yml", "name: ก\ntype: เทศบาลตำบล\nupdated: 2569-11-21\n");
        write("content/types/sample.yml", TYPE);
        write("content/frameworks/oit-2570.yml", FRAMEWORK);
    }

    static Stream<String> shippedTypes() throws IOException {
        var folder = Path.of("src/main/resources/types");
        if (!Files.isDirectory(folder)) {
            return Stream.of("");
        }
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString().replace(".yml", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shippedTypes")
    void everyShippedTypeIsReadWithoutFindings(String id) throws IOException {
        if (id.isEmpty()) {
            return;
        }
        var tree = YamlParser.parse(Resources.text("/types/" + id + ".yml").orElseThrow(), id, 1, findings);
        var type = TypeReader.read(tree.orElseThrow(), id, findings);
        assertEquals(List.of(), findings.sorted());
        assertFalse(type.fields().isEmpty());
    }

    @Test
    void everyKindOfFieldIsRead() throws IOException {
        write("content/a/files/map.pdf", "x");
        write("content/a/files/head.svg", "x");
        var content = read("""
                address: ๙๙ หมู่ 1
                laws: [พ.ร.บ. เทศบาล, ระเบียบ]
                percent: ๑๒.๕
                staff: 1,200
                fee: ๑๕,๐๐๐ บาท
                signed: 15 ม.ค. ๒๕๗๐
                since: ต.ค. ๒๕๖๙
                of-year: ๒๕๗๐
                span: 2570
                phone: 0-5311-1000 ต่อ ๑๒
                email: a@b.go.th
                map: https://maps.example/x
                document: files/map.pdf
                photo: files/head.svg
                side: ฝ่ายการเมือง
                open: ใช่
                """).content();
        assertEquals(List.of(), codes());
        var values = content.values();
        assertEquals("๙๙ หมู่ 1", ((Value.Text) values.get("address")).text());
        assertEquals(List.of("พ.ร.บ. เทศบาล", "ระเบียบ"), ((Value.Texts) values.get("laws")).texts());
        assertEquals(new BigDecimal("12.5"), ((Value.Figure) values.get("percent")).number());
        assertEquals(new BigDecimal("1200"), ((Value.Figure) values.get("staff")).number());
        assertEquals(Money.amount(new BigDecimal("15000")), ((Value.Sum) values.get("fee")).money());
        assertEquals(LocalDate.of(2027, 1, 15), ((Value.Day) values.get("signed")).day());
        assertEquals(YearMonth.of(2026, 10), ((Value.Month) values.get("since")).month());
        assertEquals(new FiscalYear(2570), ((Value.Year) values.get("of-year")).year());
        assertEquals(Period.of(new FiscalYear(2570), new FiscalYear(2570)), ((Value.Span) values.get("span")).period());
        assertEquals("0-5311-1000 ต่อ ๑๒", ((Value.Text) values.get("phone")).text());
        assertEquals("a@b.go.th", ((Value.Text) values.get("email")).text());
        assertEquals(
                "https://maps.example/x",
                ((Value.Link) values.get("map")).reference().target());
        var document = ((Value.Link) values.get("document")).reference().file();
        assertTrue(document != null && document.size() == 1);
        assertEquals("political", ((Value.Choice) values.get("side")).id());
        assertTrue(values.get("open").isGiven());
        assertEquals(1, values.get("address").at().line());
    }

    @ParameterizedTest
    @CsvSource({"2569-10", "ตุลาคม 2569", "ต.ค. ๒๕๖๙", "10/2569", "เดือนตุลาคม พ.ศ. 2569", "๑๐/๒๕๖๙"})
    void monthsAreReadAsOfficersWriteThem(String text) throws IOException {
        var month =
                (Value.Month) read("since: " + text + "\n").content().values().get("since");
        assertEquals(YearMonth.of(2026, 10), month.month());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1669", "191", "053-111 000", "0 5311 1000-3", "+66 53 111000", "โทร. 053111000 และ 053111001"})
    void telephoneNumbersAreReadAsOfficersWriteThem(String text) throws IOException {
        read("phone: \"" + text + "\"\n");
        assertEquals(List.of(), codes());
    }

    @ParameterizedTest
    @CsvSource({
        "value-not-text, 'address: [a, b]'",
        "value-not-text, 'laws: {a: b}'",
        "number-unreadable, 'percent: สิบ'",
        "number-out-of-range, 'percent: 101'",
        "number-out-of-range, 'percent: -1'",
        "number-not-whole, 'staff: 1.5'",
        "money-unit, 'fee: 2 ล้านบาท'",
        "money-dash, 'fee: \"-\"'",
        "date-incomplete, 'signed: ม.ค. 2570'",
        "date-unreadable, 'signed: 31/2/2570'",
        "month-unreadable, 'since: ตุลาคม'",
        "month-unreadable, 'since: 13/2569'",
        "year-common-era, 'of-year: 2027'",
        "period-reversed, 'span: 2570-2569'",
        "phone-unreadable, 'phone: สำนักปลัด'",
        "phone-zero-lost, 'phone: 53111000'",
        "email-unreadable, 'email: saraban'",
        "link-unreadable, 'map: www.example.go.th'",
        "link-unreadable, 'map: javascript:alert(1)'",
        "file-path-unusable, 'document: ../secret.pdf'",
        "image-unusable, 'photo: files/a.pdf'",
        "choice-misspelt, 'side: ฝ่ายการเมิอง'",
        "choice-unknown, 'side: อื่น'",
        "choice-unknown, 'open: อาจจะ'",
        "value-not-list, 'items: {a: b}'",
        "table-unreadable, 'items: o14.xlsx'",
        "csv-missing, 'items: o1.csv'",
        "csv-missing, 'items: ../o1.csv'",
        "value-not-mapping, 'items: [a]'",
        "key-misspelt, 'adress: ก'",
        "key-misspelt, 'items: [{nmae: ก}]'"
    })
    void aValueThatDoesNotHoldIsSaidOnceAndCountsAsGiven(String code, String line) throws IOException {
        var entry = read(line + "\n");
        assertEquals(List.of(code), codes());
        var found = findings.sorted().get(0);
        assertEquals("content/a/oit/2570/o01.yml", found.at().file());
        assertEquals(1, found.at().line());
        assertEquals("O1", found.item());
        var field = line.substring(0, line.indexOf(':'));
        if (!code.equals("key-misspelt")) {
            assertTrue(entry.content().values().get(field).isGiven(), "nobody is told twice");
        }
    }

    @Test
    void whatIsLeftBlankIsNotGiven() throws IOException {
        var entry =
                read("address:\nitems: []\nlaws: []\nopen: ไม่\nphone: \"\"\n".replace("open: ไม่", "open: ไม่ใช่"));
        assertEquals(List.of(), codes());
        assertFalse(entry.content().isGiven());
    }

    @Test
    void whereThereIsNoFeeOneWordSaysSo() throws IOException {
        var fee = (Value.Sum) read("fee: ไม่มี\n").content().values().get("fee");
        assertTrue(fee.isGiven());
        assertEquals("ไม่มี", fee.written());
        assertFalse(read("fee: ตามเทศบัญญัติ\n").content().values().get("fee").isGiven());
    }

    @Test
    void theProseOfAMarkdownFileFillsTheFieldTheTypeNames() throws IOException {
        write("content/a/oit/2570/o01.md", "---\naddress: ก\n---\n\nดูแลถนน\n");
        var entry = only();
        assertEquals("", entry.text());
        assertEquals("ดูแลถนน", ((Value.Text) entry.content().values().get("duties")).text());
        assertEquals(4, entry.content().values().get("duties").at().line());
    }

    @Test
    void proseInTwoPlacesIsRefused() throws IOException {
        write("content/a/oit/2570/o01.md", "---\nduties: ก\n---\nดูแลถนน\n");
        only();
        assertEquals(List.of("body-twice"), codes());
    }

    @Test
    void keysOfAnItemNobodyKnowsAreNotCalledUnknown() throws IOException {
        write("content/a/oit/2570/o09.yml", "address: ก\n");
        write("content/a/oit/2580/o01.yml", "address: ก\n");
        site();
        assertEquals(List.of(), codes());
    }

    @Test
    void aSiteCanReplaceATypeOfTheProgram() throws IOException {
        assertTrue(Resources.has("/types/contact.yml"));
        write("content/types/contact.yml", "name: ก\nfields: [{id: line-id, label: ไลน์, kind: text}]\n");
        write(
                "content/frameworks/oit-2570.yml",
                FRAMEWORK.replace("type: sample", "type: contact").replaceAll(", needs: [a-z.]+", ""));
        assertEquals(
                "@a", ((Value.Text) read("line-id: \"@a\"\n").content().values().get("line-id")).text());
        assertEquals(List.of(), codes());
    }

    @Test
    void aTypeThatCannotBeReadIsSaidOnce() throws IOException {
        write("content/types/sample.yml", "name: [\n");
        read("address: ก\n");
        assertEquals(1, codes().size(), codes().toString());
        assertEquals("content/types/sample.yml", findings.sorted().get(0).at().file());
    }

    @ParameterizedTest
    @CsvSource({
        "type-field-misshapen, id: address, id: Address",
        "type-field-misshapen, id: address, id: title",
        "type-field-repeated, id: staff, id: percent",
        "choice-misspelt, kind: phone, kind: phome",
        "type-field-unknown, at-most: budget, at-most: bugdet",
        "type-field-unfit, at-most: budget, at-most: name",
        "type-field-unknown, body: duties, body: duty",
        "type-field-unfit, body: duties, body: address",
        "type-field-unknown, 'items.month]', 'items.mont]'",
        "type-field-unfit, 'items.month]', 'items.name]'",
        "type-records-nested, '{id: number, label: เลขที่โครงการ, kind: text}', '{id: number, label: ก, kind: records, fields: []}'",
        "key-missing, 'label: ที่อยู่, ', ''",
        "key-unknown, 'kind: email}', 'kind: email, required: yes}'"
    })
    void faultsOfATypeAreSaid(String code, String right, String wrong) throws IOException {
        assertTrue(TYPE.contains(right), right);
        write("content/types/sample.yml", TYPE.replace(right, wrong));
        write("content/frameworks/oit-2570.yml", FRAMEWORK.replaceAll(", needs: [a-z.]+", ""));
        site();
        assertEquals(List.of(code), codes());
        assertTrue(findings.sorted().get(0).at().line() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "framework-type-unknown, type: sample, type: simple",
        "need-field-unknown, needs: address, needs: adress",
        "need-field-unknown, needs: items.price, needs: items.prize",
        "need-field-unknown, needs: address, 'needs: {field: items, of: {nmae: a}}'",
        "need-unfit, needs: address, 'needs: {field: address, at-least: 2}'",
        "need-unfit, needs: address, 'needs: {field: address, covers: year}'",
        "choice-unknown, needs: address, 'needs: {field: items, covers: month}'",
        "key-missing, needs: address, 'needs: {of: {name: a}}'",
        "text-empty, needs: address, 'needs: {any-of: []}'",
        "key-unknown, needs: address, 'needs: {field: items, from: a}'"
    })
    void faultsOfNeedsAreSaid(String code, String right, String wrong) throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK.replace(right, wrong));
        site();
        assertEquals(List.of(code), codes());
    }

    @Test
    void anElementKnowsWhatItNeeds() {
        var elements =
                site().frameworks().get(new FiscalYear(2570)).items().get(0).elements();
        assertEquals(
                List.of(new Need.Given("items", "price", Map.of(), 1, Need.Covers.NOTHING)),
                elements.get(1).needs());
    }

    @Test
    void needsWithoutATypeAreRefused() throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK.replaceAll(" *type: sample\n", ""));
        site();
        assertEquals(List.of("need-without-type", "need-without-type"), codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/types/sample.yaml", "content/types/Sample.yml"})
    void strayFilesAmongTypesAreNotOverlooked(String path) throws IOException {
        write(path, TYPE);
        site();
        assertEquals(List.of("file-unexpected"), codes());
    }

    // Tables

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ชื่อรายการ,งบประมาณ (บาท),ราคากลาง\nซ่อมถนน,\"15,000\",๑๔๐๐๐\n",
                "ราคากลาง;ชื่อรายการ;งบประมาณ(บาท)\r\n14000;ซ่อมถนน;15000\r\n",
                "name\tbudget\tPrice\nซ่อมถนน\t15000.00\t14000\n",
                "\ufeffชื่อรายการ,งบประมาณ (บาท),ราคากลาง,,\n,,,,\nซ่อมถนน,15000,14000,,\n\n",
                "\"ชื่อรายการ\",\"งบประมาณ\n(บาท)\",ราคากลาง\nซ่อมถนน,15000,14000"
            })
    void tablesOfEverySpreadsheetAreRead(String csv) throws IOException {
        var rows = table(csv).rows();
        assertEquals(List.of(), codes());
        assertEquals(1, rows.size());
        var row = rows.get(0);
        assertEquals("ซ่อมถนน", row.name());
        assertEquals(0, new BigDecimal("15000").compareTo(baht(row, "budget")));
        assertEquals(new BigDecimal("14000"), baht(row, "price"));
        assertEquals("content/a/oit/2570/o1-items.csv", row.at().file());
    }

    @Test
    void rowsAndCellsKnowTheirPlace() throws IOException {
        var rows = table("ชื่อรายการ,งบประมาณ (บาท)\n\"ถนน\nสายหนึ่ง\",10\n\nถนน,\"1,500\"\n")
                .rows();
        assertEquals(List.of(2, 5), rows.stream().map(r -> r.at().line()).toList());
        assertEquals(2, rows.get(1).number());
        var at = rows.get(1).values().get("budget").at();
        assertEquals("content/a/oit/2570/o1-items.csv:5:6", at.toString());
        assertEquals(5, at.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv-empty | '' | 0",
                "csv-head-missing | 'รายการปี 2570,,\nชื่อรายการ,งบประมาณ (บาท)\n' | 1",
                "csv-head-misspelt | 'ชื่อรายกาน,ราคากลาง\nก,1\n' | 1",
                "csv-head-unknown | 'ชื่อรายการ,ค่าจ้าง\nก,1\n' | 1",
                "csv-head-repeated | 'ชื่อรายการ,ราคากลาง,Price\nก,1,2\n' | 1",
                "csv-head-blank | 'ชื่อรายการ,,ราคากลาง\nก,x,2\n' | 1",
                "csv-row-long | 'ชื่อรายการ,ราคากลาง\nก,15,000\n' | 2",
                "csv-quote | 'ชื่อรายการ,ราคากลาง\n\"ก,1\nข,2\n' | 2",
                "csv-number-shortened | 'ชื่อรายการ,เลขที่โครงการ\nก,6.6129E+10\n' | 2",
                "money-unit | 'ชื่อรายการ,ราคากลาง\nก,1 แสนบาท\n' | 2",
                "money-separator | 'ชื่อรายการ,ราคากลาง\nก,1\nข,15.000\n' | 3",
                "month-unreadable | 'ชื่อรายการ,เดือน\nก,1\n' | 2"
            })
    void faultsOfATableAreSaidOnceAtTheirLine(String code, String csv, int line) throws IOException {
        write("content/a/oit/2570/o1-items.csv", csv);
        read("items: o1-items.csv\n");
        assertEquals(List.of(code), codes());
        assertEquals(
                "content/a/oit/2570/o1-items.csv", findings.sorted().get(0).at().file());
        assertEquals(line, findings.sorted().get(0).at().line());
    }

    @Test
    void faultsNameTheHeadOfTheColumn() throws IOException {
        table("ชื่อรายการ,ราคากลาง\nก,1 แสนบาท\n");
        assertEquals("ราคากลาง", findings.sorted().get(0).values().get("key"));
    }

    @Test
    void aTableInWindows874IsToldToBeSavedAsCsvUtf8() throws IOException {
        Files.createDirectories(folder.resolve("content/a/oit/2570"));
        Files.write(
                folder.resolve("content/a/oit/2570/o1-items.csv"),
                "ชื่อรายการ,ราคากลาง\nซ่อมถนน,1\n".getBytes(Charset.forName("x-windows-874")));
        read("items: o1-items.csv\n");
        assertEquals(List.of("csv-not-utf8"), codes());
    }

    @Test
    void aTableNobodyNamesIsPointedOut() throws IOException {
        write("content/a/oit/2570/o1-items.csv", "ชื่อรายการ\nก\n");
        read("address: ก\nitems: [{name: ก}]\n");
        assertEquals(List.of("csv-unused"), codes());
    }

    @Test
    void aTableItsOwnAnswerForgotIsNotSpokenOfTwice() throws IOException {
        write("content/a/oit/2570/o1-items.csv", "ชื่อรายการ\nก\n");
        read("address: ก\nitems:\n");
        assertEquals(List.of(), codes());
    }

    @Test
    void columnsThatAreThereAreKnown() throws IOException {
        var sheet = table("ชื่อรายการ,ราคากลาง\nก,\n").sheet();
        assertEquals(Set.of("name", "price"), sheet.columns());
        assertEquals(1, sheet.head().line());
    }

    private static BigDecimal baht(Value.Row row, String field) {
        return assertInstanceOf(Value.Sum.class, row.values().get(field))
                .money()
                .bahtOrZero();
    }

    private Value.Records table(String csv) throws IOException {
        write("content/a/oit/2570/o1-items.csv", csv);
        return assertInstanceOf(
                Value.Records.class,
                read("items: o1-items.csv\n").content().values().get("items"));
    }

    private Entry read(String yaml) throws IOException {
        write("content/a/oit/2570/o01.yml", yaml);
        return only();
    }

    private Entry only() {
        return site().agencies().get(0).entries().get(0);
    }

    private Site site() {
        return SiteReader.read(new Workspace(folder), findings).orElseThrow().site();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(Diagnostic::code).toList();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
