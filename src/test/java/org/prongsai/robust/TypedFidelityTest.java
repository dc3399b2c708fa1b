package org.prongsai.robust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What officers type reaches page, table and JSON as they typed it, whatever YAML or a spreadsheet would make of it. */
class TypedFidelityTest {

    /** Typed plain, as nobody thinks of quoting it. */
    private static final List<String> PLAIN = List.of(
            "043123456",
            "0-4312-3456 ต่อ 12",
            "+66 43 123456",
            "0994000123458",
            "0-9940-00123-45-8",
            "12:05",
            "08:30:00",
            "190:20:30",
            "007",
            "0001-02",
            "NO",
            "no",
            "yes",
            "off",
            "true",
            "~",
            "null",
            "1.10",
            "1e3",
            "0x1F",
            "0o17",
            "0b101",
            "1_000",
            ".5",
            ".inf",
            "2569-02-30",
            "2567-01-05",
            "30 ก.พ. ๒๕๖๙",
            "๑๕,๐๐๐.๕๐",
            "พ.ศ. 2567/68",
            "<<",
            "น้ำ กำ จำนำ",
            "ก\u200bข",
            "ก\u00a0ข",
            "👩\u200d🌾 ตลาด",
            "a<b>c</b>",
            "${7*7} <%=7*7%>",
            "C:\\temp\\new",
            "ก  ข",
            "=1+1",
            "+66",
            "-5",
            "50%",
            "\\u0e01");

    /** What has to stand in quotation marks in YAML. */
    private static final List<String> QUOTED = List.of(
            "&amp; &lt; &#3585;",
            "{{7*7}}",
            "a #1",
            "@ชื่อ",
            "*",
            "-",
            "\"คำพูด\"",
            "'เดี่ยว'",
            "a: b",
            "ก\tข",
            "[1, 2]",
            "{a: 1}",
            "!tag",
            "%",
            "# หมาย",
            "=HYPERLINK(\"x\")");

    /** A table puts an apostrophe before these, so that no spreadsheet runs them: see content-format.md. */
    private static final String FORMULA = "=+-@\t\r";

    @TempDir
    Path folder;

    @Test
    void reachesPageTableAndJson() throws IOException {
        var typed = new ArrayList<>(PLAIN);
        typed.addAll(QUOTED);
        SampleFiles.write(site(typed), folder.resolve("site"));
        var run = CommandRun.of(
                "build",
                "--site",
                folder.resolve("site").toString(),
                "--out",
                folder.resolve("out").toString());
        assertEquals(0, run.exit(), run::said);
        var plan = folder.resolve("out/plans/2569-2570");
        assertEquals(typed, onPages(plan, typed.size()), "pages of projects");
        assertEquals(typed, inJson(plan.resolve("plan.json")), "plan.json");
        assertEquals(
                typed.stream().map(TypedFidelityTest::inTable).toList(),
                inTable(plan.resolve("projects.csv"), "place"));
        assertEquals(
                typed.stream().map(TypedFidelityTest::inTable).toList(), inTable(plan.resolve("projects.csv"), "name"));
        assertEquals(typed, inRecords(folder.resolve("out/oit/2570/o4/index.html")), "records of an answer");
    }

    private static Map<String, byte[]> site(List<String> typed) {
        var files = SampleFiles.sample("oit");
        // The year's report would have to answer every project.
        files.keySet().removeIf(path -> path.contains("/reports/"));
        var rows = new StringBuilder("วันที่,หัวข้อข่าว\n");
        for (int i = 0; i < typed.size(); i++) {
            var text = typed.get(i);
            var project = """
                    number: "%d"
                    name: %s
                    kind: โครงการ
                    group: "1"
                    budgets: {2569: 0, 2570: 0}
                    responsible: กองคลัง
                    place: %s
                    """;
            var path = "content/tambon/plans/2569-2570/s%02d.yml".formatted(i);
            files.put(path, project.formatted(i + 3, yaml(text), yaml(text)).getBytes(UTF_8));
            rows.append("3 พฤศจิกายน 2569,\"")
                    .append(text.replace("\"", "\"\""))
                    .append("\"\n");
        }
        files.put("content/tambon/oit/2570/o4-news.csv", rows.toString().getBytes(UTF_8));
        var answer = new String(files.get("content/tambon/oit/2570/o4.yml"), UTF_8);
        var listed = answer.replaceFirst("(?s)news:\n.*?readers:", "news: o4-news.csv\nreaders:");
        files.put("content/tambon/oit/2570/o4.yml", listed.getBytes(UTF_8));
        return files;
    }

    private static String yaml(String text) {
        return QUOTED.contains(text)
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\""
                : text;
    }

    private static List<String> onPages(Path plan, int count) throws IOException {
        var seen = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var page = Jsoup.parse(plan.resolve("s%02d/index.html".formatted(i)));
            var head = page.select("dt:containsOwn(สถานที่), th:containsOwn(สถานที่)")
                    .first();
            seen.add(
                    head == null || head.nextElementSibling() == null
                            ? "no place on page " + i
                            : head.nextElementSibling().wholeText().strip());
        }
        return seen;
    }

    private static List<String> inJson(Path file) throws IOException {
        var seen = new ArrayList<String>();
        boolean ours = false;
        try (var parser = new JsonFactory().createParser(file.toFile())) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("id")) {
                    parser.nextToken();
                    ours = parser.getText().matches("s\\d\\d");
                } else if (token == JsonToken.FIELD_NAME
                        && ours
                        && parser.currentName().equals("name")) {
                    parser.nextToken();
                    seen.add(parser.getText());
                }
            }
        }
        return seen;
    }

    private static String inTable(String text) {
        return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static List<String> inTable(Path file, String column) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.startsWith("\ufeff"));
        var seen = new ArrayList<String>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            reader.stream()
                    .filter(r -> r.getField("item").matches("s\\d\\d"))
                    .forEach(r -> seen.add(r.getField(column)));
        }
        return seen;
    }

    private static List<String> inRecords(Path page) throws IOException {
        return Jsoup.parse(page).select("#o4-news + ul b").stream()
                .map(Element::wholeText)
                .toList();
    }
}
