package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.page.view.ContentView;
import org.prongsai.page.view.OitItemView;
import org.prongsai.page.view.OitView;
import org.prongsai.page.view.Table;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** How fields of a type become a page, and where each element stands on it. */
class TypedItemPageTest {

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
                        title: งานและคน
                        shows: assessment-year
                        type: work
                        elements:
                          - {id: o1.1, label: โทรศัพท์, needs: phone}
                          - {id: o1.2, label: ราคา, needs: tasks.price}
                          - {id: o1.3, label: รายการ, needs: tasks}
                          - {id: o1.4, label: ชื่อคน, needs: people.name}
                          - {id: o1.5, label: ติดต่อ, needs: {any-of: [phone, email]}}
                          - {id: o1.6, label: อีเมล, needs: email, proof: memory}
                          - {id: o1.7, label: คำสั่ง, needs: order}
            """;

    private static final String TYPE = """
            name: งาน
            fields:
              - {id: phone, label: โทรศัพท์, kind: phone}
              - {id: email, label: อีเมล, kind: email}
              - {id: order, label: คำสั่ง, kind: text}
              - {id: about, label: คำอธิบาย, kind: prose}
              - id: tasks
                label: งาน
                kind: records
                fields:
                  - {id: side, label: ด้าน, kind: choice, choices: {a: ด้านแรก, b: ด้านสอง}}
                  - {id: task, label: ชื่องาน, kind: text}
                  - {id: status, label: สถานะ, kind: choice, choices: {open: ยังไม่ทำ, done: ทำแล้ว}}
                  - {id: price, label: ราคา (บาท), kind: money, when: {status: [done]}}
                  - {id: month, label: เดือน, kind: month}
                  - {id: never, label: ไม่มีใครกรอก, kind: text}
              - id: people
                label: คน
                kind: records
                fields:
                  - {id: vacant, label: ตำแหน่งว่าง, kind: yes-no}
                  - {id: post, label: ตำแหน่ง, kind: text}
                  - {id: name, label: ชื่อ, kind: text, unless: vacant}
                  - {id: photo, label: รูป, kind: image, unless: vacant}
            """;

    private static final String ANSWER = """
            phone: 02-000-0000
            about: "**หนา**"
            elements:
              o1.7: คำสั่งที่ 1
            tasks:
              - {side: b, task: งานสอง, status: done, price: "1,200", month: มกราคม 2570}
              - {side: a, task: งานหนึ่ง, status: open, month: 2569-10}
            people:
              - {post: ปลัด, name: ก, photo: files/p.svg}
              - {post: รองปลัด, vacant: yes}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void site() throws IOException {
        write("site-config.yml", "title: ก\nmode: agency\n");
        write("content/a/agency.yml", "name: ทต.ก\ntype: เทศบาลตำบล\nupdated: 2569-11-21\n");
        write("content/a/files/p.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("content/frameworks/oit-2570.yml", FRAMEWORK);
        write("content/types/work.yml", TYPE);
        write("content/a/oit/2570/o1.yml", ANSWER);
    }

    @Test
    void shortValuesComeFirstAndLeadSomewhere() {
        var facts = page().content().get(0).blocks().get(0).facts();
        assertEquals(
                List.of("โทรศัพท์"),
                facts.stream().map(ContentView.Given::label).toList());
        assertEquals("tel:020000000", facts.get(0).value().href());
        assertEquals(List.of("o1.1", "o1.5"), facts.get(0).marks(), "two elements on one place");
    }

    @Test
    void recordsStandBySideWithFiguresAndMonthsInThai() {
        var block = block("o1-tasks");
        var grid = block.grids().get(0);
        assertEquals(List.of("o1.3"), block.marks());
        assertEquals(
                List.of("ชื่องาน", "สถานะ", "ราคา (บาท)", "เดือน"),
                grid.heads().stream().map(ContentView.Head::label).toList(),
                "without the side and what nobody filled in");
        assertEquals(List.of("o1.2"), grid.heads().get(2).marks());
        assertTrue(grid.heads().get(2).numeric());
        assertEquals(
                List.of(
                        List.of("ด้านแรก"),
                        List.of("งานหนึ่ง", "ยังไม่ทำ", "–", "ตุลาคม 2569"),
                        List.of("ด้านสอง"),
                        List.of("งานสอง", "ทำแล้ว", "1,200", "มกราคม 2570")),
                grid.rows().stream()
                        .map(r -> r.cells().stream().map(Table.Cell::text).toList())
                        .toList());
        assertEquals("ยังไม่ทำ", grid.rows().get(1).cells().get(2).small(), "why there is no price");
    }

    @Test
    void recordsWithPicturesAreCards() {
        var cards = block("o1-people").sides().get(0).cards();
        assertEquals("../../../files/p.svg", cards.get(0).pictures().get(0).src());
        assertEquals("รูป ปลัด ก", cards.get(0).pictures().get(0).alt());
        assertEquals(List.of("o1.4"), cards.get(0).lines().get(1).marks());
        assertEquals(List.of(), cards.get(1).pictures());
        assertEquals("ตำแหน่งว่าง", cards.get(1).noPicture());
    }

    @Test
    void theListSaysWhatIsThereWhatIsNotAndWhatIsOnlyBelieved() {
        var checks = page().checks();
        assertEquals(
                List.of(true, true, true, true, true, false, true),
                checks.stream().map(OitItemView.Check::met).toList());
        assertEquals("#o1.2", checks.get(1).element().href());
        var missing = checks.get(5);
        assertTrue(missing.here(), "an element without a place stands in the list");
        assertEquals("", missing.element().href());
        assertEquals(List.of("ยังไม่มีอีเมล", OitWords.UNPROVEN_WORDING), missing.remarks());
        assertEquals(List.of(OitWords.UNPROVEN_ANSWER), checks.get(6).remarks());
        assertEquals(
                List.of("o1.7"),
                page().elements().stream().map(OitItemView.Element::id).toList());
    }

    @Test
    void theIndexNamesWhatTheProgramCannotVouchFor() {
        var index = (OitView) view("/oit/2570/");
        assertEquals(
                List.of("ตอบเป็นข้อความ โปรแกรมตรวจเองไม่ได้: คำสั่ง"),
                List.of(index.doubts().get(0).rows().get(0).cells().get(1).text()));
        assertEquals(
                "O1 งานและคน", index.risks().get(0).rows().get(0).cells().get(0).text());
        assertEquals("40.00", index.risks().get(0).rows().get(0).cells().get(1).text());
    }

    private ContentView.Block block(String id) {
        return page().content().get(0).blocks().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private OitItemView page() {
        return (OitItemView) view("/oit/2570/o1/");
    }

    private Record view(String path) {
        var findings = new Diagnostics();
        var site =
                SiteReader.read(new Workspace(folder), findings).orElseThrow().site();
        assertEquals(List.of(), findings.sorted());
        return PagePlan.of(site).stream()
                .filter(p -> p.address().path().equals(path))
                .findFirst()
                .orElseThrow()
                .view()
                .get()
                .page();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
