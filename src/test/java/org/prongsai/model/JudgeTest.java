package org.prongsai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Gap.Reason;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** Every form of need, set against answers that hold it and answers that lack it. */
class JudgeTest {

    private static final String TYPE = """
            name: ทดสอบ
            fields:
              - {id: address, label: ที่อยู่, kind: text}
              - {id: phone, label: โทรศัพท์, kind: phone}
              - {id: email, label: อีเมล, kind: email}
              - {id: all-listed, label: ลงครบทุกรายการแล้ว, kind: yes-no}
              - {id: span, label: ช่วงที่ใช้, kind: period}
              - {id: of-year, label: ปี, kind: year}
              - {id: fee, label: ค่าธรรมเนียม, kind: money}
              - {id: why, label: เหตุผล, kind: text, unless: all-listed}
              - id: people
                label: ผู้บริหาร
                kind: records
                fields:
                  - {id: side, label: ฝ่าย, kind: choice, choices: {political: ฝ่ายการเมือง, permanent: ฝ่ายประจำ}}
                  - {id: post, label: ตำแหน่ง, kind: text}
                  - {id: vacant, label: ว่าง, kind: yes-no}
                  - {id: name, label: ชื่อ, kind: text, unless: vacant}
                  - {id: signed, label: ลงนามเมื่อ, kind: date, when: {side: [political]}}
                  - {id: phone, label: โทรศัพท์, kind: phone, unless: vacant}
                  - {id: email, label: อีเมล, kind: email, unless: vacant}
              - id: months
                label: รายเดือน
                kind: records
                fields:
                  - {id: month, label: เดือน, kind: month}
                  - {id: walk-in, label: ผู้มารับบริการ, kind: number}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void agency() throws IOException {
        write("site-config.yml", "title: ก\nmode: agency\n");
        write("content/a/agency.yml", "name: ก\ntype: เทศบาลตำบล\nupdated: 2569-11-21\n");
        write("content/types/sample.yml", TYPE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "address | address: ก | ",
                "address | phone: 191 | ABSENT address 1",
                "address | 'phone: 191\naddress:' | ABSENT address 2",
                "all-listed | all-listed: yes | ",
                "all-listed | all-listed: no | ABSENT all-listed 1",
                "why | all-listed: yes | ",
                "why | all-listed: no | ABSENT why 1",
                "fee | fee: 0 | ",
                "fee | fee: ตามเทศบัญญัติ | ABSENT fee 1",
                "'[address, phone]' | address: ก | ABSENT phone 1",
                "'{any-of: [phone, email]}' | email: a@b.co | ",
                "'{any-of: [phone, email]}' | address: ก | EITHER phone 1",
                "people | 'people: [{post: ก}]' | ",
                "people | 'address: ก' | ABSENT people 1",
                "'{field: people, at-least: 2}' | 'people: [{post: ก}]' | FEW people 1",
                "'{field: people, at-least: 2}' | 'people: [{post: ก}, {post: ข}]' | ",
                "'{any-of: [all-listed, {field: people, at-least: 2}]}' | 'address: ก\npeople: [{post: ก}]' | EITHER people 2",
                "'{any-of: [all-listed, {field: people, at-least: 2}]}' | 'all-listed: ใช่' | ",
                "people.name | 'people:\n  - {post: ก, name: ข}\n  - {post: ค}' | ROWS people.name 3",
                "people.name | 'people:\n  - {post: ก, name: ข}\n  - {post: ค, vacant: yes}' | ",
                "people.name | 'people:\n  - {post: ก, name: ข}\n  - {post: ค, vacant: no}' | ROWS people.name 3",
                "people.signed | 'people: [{side: permanent}]' | ",
                "people.signed | 'people:\n  - {side: ฝ่ายการเมือง}' | ROWS people.signed 2",
                "'{field: people.post, of: {side: political}}' | 'people: [{side: permanent, post: ก}]' | NONE people.post 1",
                "'{field: people.post, of: {side: political}}' | 'people: [{side: political, post: ก}, {post: ข}]' | ",
                "'{field: people.post, of: {side: political}}' | 'people:\n  - {side: political}' | ROWS people.post 2",
                "'{any-of: [people.phone, people.email]}' | 'people:\n  - {post: ก, phone: 191}\n  - {email: a@b.co}' | ",
                "'{any-of: [people.phone, people.email]}' | 'people:\n  - {phone: 191}\n  - {post: ก}' | ROWS people.phone 3",
                "'{any-of: [people.phone, people.email]}' | 'people: [{vacant: yes}]' | ",
                "'{any-of: [people.phone, people.email]}' | 'address: ก' | EITHER people 1",
                "'{field: span, covers: year}' | span: 2568-2570 | ",
                "'{field: span, covers: year}' | 'span: 1 ม.ค. 2570 - 30 ก.ย. 2570' | PERIOD span 1",
                "'{field: span, covers: first-half}' | 'span: 1 ต.ค. 2569 - 31 มี.ค. 2570' | ",
                "'{field: of-year, covers: year}' | of-year: 2569 | PERIOD of-year 1",
                "'{field: of-year, covers: year}' | of-year: 2570 | ",
                "address | 'address: ก\nto-confirm: [address]' | UNCONFIRMED address 2",
                "address | 'phone: 191\nto-confirm: [address]' | ABSENT address 1",
                "people.name | 'people: [{name: ก}]\nto-confirm: people.name' | UNCONFIRMED people.name 2",
                "people.name | 'people: [{name: ก}]\nto-confirm: people' | UNCONFIRMED people.name 2",
                "people | 'people: [{name: ก}]\nto-confirm: people.name' | ",
                "'{any-of: [phone, email]}' | 'phone: 191\nemail: a@b.co\nto-confirm: [phone]' | ",
                "'{any-of: [people.phone, people.email]}' | 'people: [{phone: 191}]\nto-confirm: people.phone' | UNCONFIRMED people.phone 2",
                "people.name | 'people: ก' | ",
                "'{field: people, of: {side: political}}' | 'people: [{side: ไม่รู้}]' | "
            })
    void holdsOrLacks(String needs, String answer, String gap) throws IOException {
        assertEquals(gap == null ? "" : gap, shown(gaps(needs, answer)));
    }

    @ParameterizedTest
    @CsvSource({"first-half, 6", "year, 12"})
    void monthsCoverTheYearShown(String covers, int count) throws IOException {
        var needs = "{field: months.walk-in, covers: " + covers + "}";
        assertEquals(List.of(), gaps(needs, months(0, count)));
        var gap = gaps(needs, months(1, count)).get(0);
        assertEquals(Reason.MONTHS, gap.reason());
        assertEquals(List.of(YearMonth.of(2026, 10)), gap.months());
        assertEquals(1, gap.at().line(), "the key of the table");
    }

    @Test
    void aMonthWithoutItsFigureIsMissingAtItsRow() throws IOException {
        var answer = months(0, 6).replace("month: 2569-12, walk-in: 3", "month: 2569-12");
        var gap = gaps("{field: months.walk-in, covers: first-half}", answer).get(0);
        assertEquals(List.of(YearMonth.of(2026, 12)), gap.months());
        assertEquals(4, gap.at().line());
    }

    @Test
    void everyRowThatLacksItIsAPlace() throws IOException {
        var gap = gaps("people.post", "people:\n  - {name: ก}\n  - {post: ข}\n  - {name: ค}\n")
                .get(0);
        assertEquals(List.of(2, 4), gap.places().stream().map(p -> p.line()).toList());
        assertEquals(List.of(1, 3), gap.rows().stream().map(Value.Row::number).toList());
    }

    @Test
    void aColumnThatIsNotThereIsMissingOnceAtTheHeads() throws IOException {
        write("content/a/oit/2570/o1-people.csv", "ตำแหน่ง\nก\nข\n");
        var gap = gaps("people.name", "people: o1-people.csv").get(0);
        assertEquals(Reason.COLUMN, gap.reason());
        assertEquals("content/a/oit/2570/o1-people.csv:1:1", gap.at().toString());
        write("content/a/oit/2570/o1-people.csv", "ตำแหน่ง,ชื่อ\nก,x\nข,\n");
        gap = gaps("people.name", "people: o1-people.csv").get(0);
        assertEquals(Reason.ROWS, gap.reason());
        assertEquals(3, gap.at().line());
    }

    @Test
    void wordsUnderTheIdAreShownButNotProven() throws IOException {
        var part = part("address", "elements: {o1.1: ดูที่หน้าติดต่อ}");
        assertTrue(part.met());
        assertFalse(part.proven());
        part = part("address", "address: ก");
        assertTrue(part.met() && part.proven());
    }

    private static String months(int from, int to) {
        return "months:\n"
                + IntStream.range(from, to)
                        .mapToObj(i -> {
                            var month = YearMonth.of(2569, 10).plusMonths(i);
                            return "  - {month: " + month + ", walk-in: " + (i + 1) + "}\n";
                        })
                        .collect(Collectors.joining());
    }

    private static String shown(List<Gap> gaps) {
        return gaps.stream()
                .map(g -> g.reason() + " " + g.path() + " " + g.at().line())
                .collect(Collectors.joining(" / "));
    }

    private List<Gap> gaps(String needs, String answer) throws IOException {
        return part(needs, answer).gaps();
    }

    private Disclosure.Part part(String needs, String answer) throws IOException {
        write("content/frameworks/oit-2570.yml", """
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
                              - {id: o1.1, label: ก, needs: NEEDS}
                """.replace("NEEDS", needs));
        write("content/a/oit/2570/o01.yml", answer + "\n");
        var site = SiteReader.read(new Workspace(folder), new Diagnostics())
                .orElseThrow()
                .site();
        var framework = site.frameworks().get(new FiscalYear(2570));
        assertEquals(
                needs.startsWith("[") ? 2 : 1,
                framework.items().get(0).elements().get(0).needs().size());
        return Disclosure.of(site.agencies().get(0), framework)
                .standings()
                .get(0)
                .parts()
                .get(0);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
