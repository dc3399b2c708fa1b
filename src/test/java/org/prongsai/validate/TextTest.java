package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/**
 * Every text that an officer can write is met by the rules about words, once and at its line. In these files a text is
 * called ท with a number, and ร with a number where it is prose; whatever is called otherwise is no text of the agency's.
 */
class TextTest {

    private static final Pattern NAMED = Pattern.compile("[ทร][0-9]+");

    private static final Map<String, String> FILES = new TreeMap<>();

    static {
        FILES.put("site-config.yml", "title: ก\n");
        FILES.put("content/frameworks/oit-2570.yml", """
                year: 2570
                name: แบบทดสอบ
                indicators:
                  - number: 9
                    name: ก
                    sub-indicators:
                      - number: "9.1"
                        name: ข
                        items:
                          - {code: O1, title: ก, type: notes, elements: [{id: o1.1, label: ก, needs: line}]}
                          - {code: O2, title: ก, elements: [{id: o2.1, label: ก}, {id: o2.2, label: ก}, {id: o2.3, label: ก}]}
                """);
        FILES.put("content/types/notes.yml", """
                name: บันทึก
                fields:
                  - {id: line, label: ก, kind: text}
                  - {id: long, label: ก, kind: prose}
                  - {id: many, label: ก, kind: texts}
                  - {id: phone, label: ก, kind: phone}
                  - {id: side, label: ก, kind: choice, choices: {a: ก, b: ข}}
                  - {id: rows, label: ก, kind: records, fields: [{id: name, label: ก, kind: text}, {id: count, label: ก, kind: number}]}
                """);
        FILES.put("content/a/agency.yml", """
                name: ก
                type: อบต.
                updated: 2569-11-21
                summary: ท1
                """);
        FILES.put("content/a/plans/2566-2567/plan.yml", """
                title: ท1
                years: 2566-2567
                responsible: ท2
                groups:
                  - {number: "1", name: ท3, groups: [{number: "1.1", name: ท4}]}
                targets: [{indicator: ท5, values: {2566: 1}}]
                revisions: [{number: "1", note: ท6}]
                sections: [{title: ท7, text: ร8, items: [ท9, ท10]}]
                risks:
                  scale: [ต่ำ]
                  rows: [{process: ท11, items: [{text: ท12, level: ต่ำ}], controls: [{text: ท13}]}]
                as-printed: [{field: title, value: ก, reason: ก}]
                """);
        FILES.put("content/a/plans/2566-2567/p01.md", """
                ---
                number: "1"
                name: ท1
                kind: โครงการ
                group: "1.1"
                budgets:
                  2566: {value: 1, reason: ท2}
                  2567: 1
                objectives:
                  - ท3
                  - ท4
                target-group: ท5
                place: ท6
                methods:
                  - ท7
                  - {text: ท8, steps: [ท9, ท10]}
                responsible: [ท11]
                outputs:
                  - {text: ท12, measured-by: ท13}
                outcomes: [ท14]
                indicators: [ท15]
                remark: ท16
                ---

                ร17
                """);
        FILES.put("content/a/reports/2567-12m.yml", """
                plan: 2566-2567
                title: ท1
                responsible: ท2
                entries:
                  - project: p01
                    name: ท3
                    status: done
                    reason: ท4
                    budget: 1
                    disbursed: 1
                    method: [ท5]
                    indicators: [ท6]
                    targets: [ท7]
                    results:
                      - ท8
                      - ท9
                    responsible: [ท10]
                    remark: ท11
                    as-printed: [{field: name, value: ก, reason: ก}]
                  - {name: ท12, outside-plan: ท13, status: done, budget: 1, disbursed: 1}
                unreported: {reason: ท14, projects: []}
                narrative: [{title: ท15, text: ร16}]
                memo:
                  from: ก
                  subject: ท17
                  text: ร18
                  opinions: [{of: ก, text: ท19}]
                conclusion: {claimed-done: [p01], sections: [{title: ท20}]}
                """);
        FILES.put("content/a/ita/2567.yml", """
                scores: {1: 90}
                total: 90
                rating: ผ่าน
                analysis: ร1
                responsible: ท2
                """);
        FILES.put("content/a/ita/2566.yml", "scores: {1: 90}\ntotal: 90\nrating: ผ่าน\nanalysis: ร1\n");
        FILES.put("content/a/ita/2567-measures.yml", """
                title: ท1
                for-year: 2568
                responsible: ท2
                topics:
                  - {number: "1", title: ท3, measures: [{code: "1.1", title: ท4, steps: [ท5], responsible: [ท6], remark: ท7, result: [ท8], outcome: [ท9]}]}
                """);
        FILES.put("content/a/oit/2570/o01.yml", """
                title: ท1
                responsible: ท2
                nothing-to-report: ท3
                line: ท4
                long: ร5
                many: [ท6, ท7]
                phone: "191"
                side: a
                rows: [{name: ท8, count: 1}, {name: ท9}]
                """);
        FILES.put("content/a/oit/2570/o02.yml", """
                text: ร1
                files: [{name: ท2, file: files/a.pdf}]
                elements:
                  o2.1: ร3
                  o2.2: {items: [ท4, ท5]}
                  o2.3:
                    table: {columns: [ท6, ท7], rows: [[ท8, ท9]]}
                """);
        FILES.put("content/a/pages/about.md", "---\ntitle: ท1\n---\n\nร2\n");
    }

    @TempDir
    Path folder;

    private final List<Text> texts = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var reading = SiteReader.read(new Workspace(folder), new Diagnostics()).orElseThrow();
        Text.each(reading.site().agencies().get(0), texts::add);
    }

    @Test
    void everyTextIsMetOnce() {
        var written = new ArrayList<String>();
        FILES.forEach(
                (file, content) -> NAMED.matcher(content).results().forEach(m -> written.add(file + " " + m.group())));
        var met = texts.stream()
                .filter(t -> NAMED.matcher(t.value()).matches())
                .map(t -> t.at().file() + " " + t.value())
                .toList();
        assertEquals(written.stream().sorted().toList(), met.stream().sorted().toList());
    }

    @Test
    void everyTextIsMetAtItsLineUnlessItIsProseBelowTheFacts() {
        for (Text text : texts) {
            var lines = FILES.get(text.at().file()).lines().toList();
            if (!text.at().file().endsWith(".md") || !text.markdown()) {
                assertTrue(lines.get(text.at().line() - 1).contains(text.value()), text::toString);
            }
        }
    }

    @Test
    void proseIsToldFromLines() {
        for (Text text : texts) {
            assertEquals(text.value().startsWith("ร"), text.markdown(), text.toString());
        }
    }
}
