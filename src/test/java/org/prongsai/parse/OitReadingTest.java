package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;
import org.prongsai.source.Workspace;

/** Frameworks and the answers to them, read from files. */
class OitReadingTest {

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
                        title: โครงสร้าง
                        elements:
                          - {id: o1.1, label: แผนผัง}
            """;

    @TempDir
    Path folder;

    private final Diagnostics findings = new Diagnostics();

    @BeforeEach
    void agency() throws IOException {
        write("site-config.yml", "title: ก\nmode: agency\n");
        write("content/a/agency.yml", "name: ก\ntype: เทศบาลตำบล\nupdated: 2569-11-21\n");
    }

    @ParameterizedTest
    @CsvSource({"2564, 43", "2565, 43", "2566, 43", "2567, 35", "2568, 28", "2569, 26"})
    void everyShippedYearIsReadWithoutFindings(int year, int items) throws IOException {
        write("content/a/oit/" + year + "/o1.yml", "text: มี\n");
        var framework = read().frameworks().get(new FiscalYear(year));
        assertEquals(List.of(), findings.sorted());
        assertEquals(items, framework.items().size());
        for (Framework.Item item : framework.items()) {
            assertTrue(!item.identity().isEmpty(), item.code() + " has no identity");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"o1.yml", "O1.yml", "o01.yml", "O001.yml", "o01-structure.yml"})
    void theFileNameSaysWhichItemIsAnswered(String name) throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK);
        write("content/a/oit/2570/" + name, "elements:\n  o1.1: มี\n");
        var entry = read().agencies().get(0).entries().get(0);
        assertEquals("O1", entry.code());
        assertEquals("มี", entry.answers().get("o1.1").text());
        assertEquals(List.of(), codes());
    }

    @Test
    void answersAreInTheOrderOfItems() throws IOException {
        for (String name : List.of("o10.yml", "o9.yml", "O2.yml")) {
            write("content/a/oit/2567/" + name, "text: มี\n");
        }
        assertEquals(
                List.of("O2", "O9", "O10"),
                read().agencies().get(0).entries().stream().map(e -> e.code()).toList());
    }

    @Test
    void aSiteCanReplaceAYearOfTheProgram() throws IOException {
        write("content/frameworks/oit-2567.yml", FRAMEWORK.replace("2570", "2567"));
        assertEquals(1, read().frameworks().get(new FiscalYear(2567)).items().size());
    }

    @Test
    void twoFilesOfOneItemAreRefused() throws IOException {
        write("content/a/oit/2567/o1.yml", "text: มี\n");
        write("content/a/oit/2567/o01.md", "---\ntitle: ก\n---\nมี\n");
        read();
        assertEquals(List.of("oit-file-twice"), codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oit/o1.yml", "oit/67/o1.yml", "oit/2567/1.yml", "oit/2567/o1.pdf", "oit/2567/more/o1.yml"})
    void strayFilesAreNotOverlooked(String path) throws IOException {
        write("content/a/" + path, "text: มี\n");
        read();
        assertEquals(List.of("file-unexpected"), codes());
    }

    @ParameterizedTest
    @CsvSource({
        "framework-year-differs, year: 2570, year: 2568",
        "framework-code-misshapen, code: O1, code: ข้อ 1",
        "framework-code-misshapen, id: o1.1, id: o2.1",
        "choice-unknown, title: โครงสร้าง, shows: ปีนี้"
    })
    void faultsOfAFrameworkAreSaid(String code, String right, String wrong) throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK.replace(right, wrong));
        read();
        assertTrue(codes().contains(code), codes().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "framework-code-misshapen, code: O1, code: ข้อ 1, 10",
        "framework-code-misshapen, id: o1.1, id: o2.1, 13",
        "key-unknown, 'name: แบบทดสอบ', 'name: แบบทดสอบ\ncolour: แดง', 3"
    })
    void aFaultOfAListIsSaidOnItsLine(String code, String right, String wrong, int line) throws IOException {
        var list = right.startsWith("code") ? FRAMEWORK.replaceAll("\n *elements:\n.*", "") : FRAMEWORK;
        write("content/frameworks/oit-2570.yml", list.replace(right, wrong));
        read();
        assertEquals(List.of(code), codes());
        assertEquals(line, findings.sorted().get(0).at().line());
    }

    @Test
    void anItemIsAskedForOnce() throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK + "          - {code: O1, title: อีกครั้ง}\n");
        read();
        assertEquals(List.of("framework-code-repeated"), codes());
        assertEquals(14, findings.sorted().get(0).at().line());
    }

    @Test
    void whatAListLeavesOutIsAsItUsuallyIs() throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK);
        var framework = read().frameworks().get(new FiscalYear(2570));
        assertEquals(new BigDecimal("40"), framework.weight());
        assertEquals(List.of(), framework.itemScale());
        var item = framework.items().get(0);
        assertNull(item.from());
        assertNull(item.elements().get(0).asks());
    }

    @Test
    void aListMaySayHowItIsScoredAndWhatAnswersIt() throws IOException {
        write(
                "content/frameworks/oit-2570.yml",
                FRAMEWORK
                                .replace("title: โครงสร้าง", "title: โครงสร้าง\n            from: plan")
                                .replace("แผนผัง}", "แผนผัง, asks: budgets}")
                        + "weight: 30\nitem-scale: [0, 50, 100]\n");
        var framework = read().frameworks().get(new FiscalYear(2570));
        assertEquals(List.of(), codes());
        assertEquals(new BigDecimal("30"), framework.weight());
        assertEquals(List.of(BigDecimal.ZERO, new BigDecimal("50"), new BigDecimal("100")), framework.itemScale());
        var item = framework.items().get(0);
        assertEquals(Framework.Source.PLAN, item.from());
        assertEquals(Framework.Aspect.BUDGETS, item.elements().get(0).asks());
    }

    @Test
    void aScoreThatIsNoNumberIsLeftOut() throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK + "item-scale: [0, เต็ม]\n");
        var framework = read().frameworks().get(new FiscalYear(2570));
        assertEquals(List.of(BigDecimal.ZERO), framework.itemScale());
        assertEquals(List.of("number-unreadable"), codes());
    }

    @Test
    void anElementMayHoldALinkAndATable() throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK);
        write("content/a/oit/2570/o1.yml", """
                elements:
                  o1.1:
                    link: https://www.example.go.th/
                    table: {columns: [ส่วน, คน], rows: [[สำนักปลัด, 12]]}
                """);
        var answer = read().agencies().get(0).entries().get(0).answers().get("o1.1");
        assertEquals(
                "https://www.example.go.th/",
                Objects.requireNonNull(answer.link()).target());
        assertEquals(
                List.of("สำนักปลัด", "12"),
                Objects.requireNonNull(answer.table()).rows().get(0).cells());
        assertEquals(List.of(), codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{text: มี, colour: แดง} | key-unknown | 2:20",
                "{table: {columns: [ก], rows: [ข]}} | value-not-list | 2:39",
                "{table: {columns: [ก], rows: [[[ข]]]}} | value-not-text | 2:40"
            })
    void aFaultOfAnElementIsSaidAtItsPlace(String element, String code, String place) throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK);
        write("content/a/oit/2570/o1.yml", "elements:\n  o1.1: " + element + "\n");
        read();
        assertEquals(List.of(code), codes());
        assertEquals(
                "content/a/oit/2570/o1.yml:" + place,
                findings.sorted().get(0).at().toString());
    }

    @Test
    void anElementOfATextAloneHasNoLink() throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK);
        write("content/a/oit/2570/o1.yml", "elements:\n  o1.1: {text: มี}\n");
        assertNull(
                read().agencies().get(0).entries().get(0).answers().get("o1.1").link());
    }

    @Test
    void aDutyFallsIntoItsFiscalYear() throws IOException {
        write("content/frameworks/oit-2570.yml", FRAMEWORK + """
                duties:
                  - {id: b, title: ข, due: 15 เม.ย., items: [O1]}
                  - {id: a, title: ก, due: 31 ตุลาคม, proof: sourced}
                """);
        write("content/a/oit/2570/o1.yml", "text: มี\n");
        var duties = read().frameworks().get(new FiscalYear(2570)).duties();
        assertEquals(List.of(), codes());
        assertEquals(
                List.of(LocalDate.of(2026, 10, 31), LocalDate.of(2027, 4, 15)),
                duties.stream().map(Framework.Duty::day).toList());
        assertEquals(Framework.Proof.MEMORY, duties.get(1).proof(), "advice, unless the list says otherwise");
    }

    @ParameterizedTest
    @CsvSource({
        "date-unreadable, due: 31 ตุลาคม, due: สิ้นเดือน",
        "date-unreadable, due: 31 ตุลาคม, due: 31 เมษายน",
        "framework-code-repeated, id: a, id: six-months",
        "id-illegal, id: a, id: ก",
        "framework-duty-item-unknown, O1], O9]"
    })
    void faultsOfADutyAreSaid(String code, String right, String wrong) throws IOException {
        var duty = "duties:\n  - {id: a, title: ก, due: 31 ตุลาคม, items: [O1]}\n";
        write("content/frameworks/oit-2570.yml", FRAMEWORK + duty.replace(right, wrong));
        write("content/a/oit/2570/o1.yml", "text: มี\n");
        read();
        assertEquals(List.of(code), codes());
    }

    @Test
    void aListWhoseNameIsNoYearIsNotOverlooked() throws IOException {
        write("content/frameworks/oit-70.yml", FRAMEWORK);
        read();
        assertEquals(List.of("file-unexpected"), codes());
    }

    @Test
    void anElementIdIsUsedOnce() throws IOException {
        var line = "              - {id: o1.1, label: แผนผัง}\n";
        write("content/frameworks/oit-2570.yml", FRAMEWORK.replace(line, line + line));
        read();
        assertEquals(List.of("framework-code-repeated"), codes());
    }

    private Site read() {
        return SiteReader.read(new Workspace(folder), findings).orElseThrow().site();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(Diagnostic::code).toList();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
