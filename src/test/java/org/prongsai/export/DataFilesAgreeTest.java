package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;

/** The table, the JSON file and the page tell the same, cell by cell, all over the demo and the sample of one agency. */
class DataFilesAgreeTest {

    private static final Map<String, String> MONEY = Map.of(
            "no-budget", "ไม่ใช้งบประมาณ",
            "dropped", "ไม่ดำเนินการในปีนี้",
            "not-in-plan", "ยังไม่อยู่ในแผนปีนี้",
            "per-ordinance", "ตามข้อบัญญัติ/เทศบัญญัติ",
            "not-reported", "ไม่ได้ระบุยอด");

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        for (Path site : List.of(Path.of("."), Path.of("src/test/resources/sites/agency/site"))) {
            var target = folder.resolve(site.toString().equals(".") ? "demo" : "agency");
            assertTrue(new SiteBuild(site, stage -> {}).build(target).published());
        }
    }

    @Test
    void budgets() throws IOException {
        var compared = 0;
        for (Path file : files("budgets.csv")) {
            var rows = csv(file);
            var page = Jsoup.parse(file.resolveSibling("index.html"));
            var json = object(json(file.resolveSibling("plan.json")));
            var expected = new ArrayList<List<String>>();
            for (Object item : list(json.get("items"))) {
                var fields = object(item);
                for (var budget : object(fields.get("budgets")).entrySet()) {
                    var money = object(budget.getValue());
                    expected.add(List.of(
                            text(json.get("id")),
                            text(fields.get("id")),
                            text(fields.get("number")),
                            text(fields.get("name")),
                            text(fields.get("kind")),
                            text(fields.get("group")),
                            budget.getKey(),
                            text(money.get("kind")),
                            text(money.get("baht")),
                            text(money.get("reason"))));
                    var cell = page.selectFirst(
                            "#item-" + fields.get("id") + " td[data-label='ปี " + budget.getKey() + "']");
                    assertEquals(shown(money), seen(cell), file + " " + fields.get("id") + " " + budget.getKey());
                    compared++;
                }
            }
            assertEquals(expected, body(rows), file.toString());
        }
        assertTrue(compared > 200, "cells compared: " + compared);
    }

    @Test
    void projects() throws IOException {
        for (Path file : files("projects.csv")) {
            var json = object(json(file.resolveSibling("plan.json")));
            var expected = new ArrayList<List<String>>();
            for (Object item : list(json.get("items"))) {
                var fields = object(item);
                expected.add(List.of(
                        text(json.get("id")),
                        text(fields.get("id")),
                        text(fields.get("number")),
                        text(fields.get("name")),
                        text(fields.get("kind")),
                        text(fields.get("group"))));
            }
            assertEquals(
                    expected, body(csv(file)).stream().map(r -> r.subList(0, 6)).toList());
        }
    }

    @Test
    void entriesOfReports() throws IOException {
        var compared = 0;
        for (Path file : files("report.csv")) {
            var json = object(json(file.resolveSibling("report.json")));
            var page = Jsoup.parse(file.resolveSibling("index.html"));
            var shown = page.select("#entry-table tbody tr:not(.group):not(.total):not(.subtotal)");
            var expected = new ArrayList<List<String>>();
            var cells = new ArrayList<List<String>>();
            for (Object entry : list(json.get("entries"))) {
                var fields = object(entry);
                var budget = object(fields.get("budget"));
                var disbursed = object(fields.get("disbursed"));
                expected.add(List.of(
                        text(json.get("fiscalYear")),
                        text(json.get("round")),
                        text(fields.get("item")),
                        text(fields.get("name")),
                        text(fields.get("status")),
                        text(fields.get("reason")),
                        text(budget.get("kind")),
                        text(budget.get("baht")),
                        text(disbursed.get("kind")),
                        text(disbursed.get("baht")),
                        text(fields.get("remaining"))));
                cells.add(List.of(
                        text(fields.get("name")),
                        shown(budget),
                        shown(disbursed),
                        fields.get("remaining") == null ? "" : left(text(fields.get("remaining")))));
                compared++;
            }
            assertEquals(
                    expected,
                    body(csv(file)).stream().map(r -> r.subList(0, 11)).toList(),
                    file.toString());
            var onPage = new ArrayList<List<String>>();
            for (Element row : shown) {
                var remaining = row.selectFirst("td[data-label='คงเหลือ'] .num, td[data-label='คงเหลือ'] .m-over");
                onPage.add(List.of(
                        Objects.requireNonNullElse(row.selectFirst("th a"), row.selectFirst("th"))
                                .text(),
                        seen(row.selectFirst("td[data-label='งบประมาณ']")),
                        seen(row.selectFirst("td[data-label='เบิกจ่าย']")),
                        remaining == null ? "" : remaining.text()));
            }
            assertEquals(sorted(cells), sorted(onPage), file.toString());
        }
        assertTrue(compared > 40, "entries compared: " + compared);
    }

    @Test
    void scores() throws IOException {
        for (Path file : files("ita.csv")) {
            var json = object(json(file.resolveSibling("ita.json")));
            var page = Jsoup.parse(file.resolveSibling("index.html")).text();
            var expected = new ArrayList<List<String>>();
            for (Object indicator : list(json.get("indicators"))) {
                var fields = object(indicator);
                expected.add(List.of(
                        text(json.get("fiscalYear")),
                        text(fields.get("no")),
                        text(fields.get("tool")),
                        text(fields.get("name")),
                        text(fields.get("score"))));
                assertTrue(page.contains(text(fields.get("name"))), file + ": " + fields);
            }
            assertEquals(expected, body(csv(file)), file.toString());
        }
    }

    @Test
    void measures() throws IOException {
        var compared = 0;
        for (Path file : files("measures.csv")) {
            var page = Jsoup.parse(file.resolveSibling("index.html"));
            var shown = page.select(".entry").stream()
                    .map(e -> e.selectFirst(".code").text() + " "
                            + e.selectFirst("h4").ownText())
                    .toList();
            assertEquals(
                    shown,
                    body(csv(file)).stream().map(r -> r.get(4) + " " + r.get(5)).toList());
            compared += shown.size();
        }
        assertTrue(compared > 20, "measures compared: " + compared);
    }

    @Test
    void elementsOfDisclosures() throws IOException {
        for (Path file : files("oit.csv")) {
            var json = object(json(file.resolveSibling("oit.json")));
            var expected = new ArrayList<List<String>>();
            for (Object item : list(json.get("items"))) {
                for (Object element : list(object(item).get("elements"))) {
                    expected.add(List.of(
                            text(json.get("fiscalYear")),
                            text(object(item).get("code")),
                            text(object(item).get("title")),
                            text(object(item).get("status")),
                            text(object(element).get("id")),
                            text(object(element).get("label")),
                            text(object(element).get("met"))));
                }
            }
            assertEquals(expected, body(csv(file)), file.toString());
        }
    }

    @Test
    void everyTableIsDescribedAsItIs() throws Exception {
        var described = 0;
        for (Path file : files("datapackage.json")) {
            for (Object resource : list(object(json(file)).get("resources"))) {
                var fields = object(resource);
                var table = file.resolveSibling(text(fields.get("path")));
                var bytes = Files.readAllBytes(table);
                assertEquals(text(fields.get("bytes")), String.valueOf(bytes.length));
                var hash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                assertEquals("sha256:" + hash, fields.get("hash"));
                var columns = list(object(fields.get("schema")).get("fields"));
                var rows = csv(table);
                assertEquals(columns.stream().map(c -> object(c).get("name")).toList(), rows.get(0));
                for (List<String> row : body(rows)) {
                    for (int i = 0; i < row.size(); i++) {
                        assertFits(text(object(columns.get(i)).get("type")), row.get(i));
                    }
                }
                described++;
            }
        }
        assertEquals(
                described,
                Stream.of("budgets", "projects", "report", "ita", "measures", "oit")
                        .mapToInt(name -> files(name + ".csv").size())
                        .sum());
    }

    private static void assertFits(String type, String value) {
        var pattern =
                switch (type) {
                    case "integer" -> "-?\\d*";
                    case "number" -> "(-?\\d+(\\.\\d+)?)?";
                    case "boolean" -> "true|false";
                    case "date" -> "(\\d{4}-\\d\\d-\\d\\d)?";
                    default -> "(?s)(?![=+\\-@\\t\\r]).*";
                };
        assertTrue(value.matches(pattern), type + ": " + value);
    }

    private static String shown(Map<String, Object> money) {
        return money.get("baht") == null ? MONEY.get(text(money.get("kind"))) : grouped(text(money.get("baht")));
    }

    private static String left(String number) {
        return number.startsWith("-") ? "เกินงบ " + grouped(number.substring(1)) : grouped(number);
    }

    /** 13532.5 as pages show it: 13,532.50. */
    private static String grouped(String number) {
        var parts = number.split("\\.");
        var whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return parts.length == 1 ? whole : whole + "." + (parts[1] + "0").substring(0, Math.max(2, parts[1].length()));
    }

    private static String seen(Element cell) {
        return cell.selectFirst(".num, .fact").text();
    }

    private static List<List<String>> sorted(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(s -> s.replace('\u00a0', ' ')).toList())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static List<List<String>> body(List<List<String>> rows) {
        return rows.subList(1, rows.size());
    }

    private static List<Path> files(String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            var found = files.filter(f -> f.endsWith(name)).sorted().toList();
            assertFalse(found.isEmpty(), name);
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A reader of RFC 4180 that is not the writer's: every record ends in CR LF, and quotes are doubled. */
    private static List<List<String>> csv(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertEquals('\ufeff', text.charAt(0), "byte order mark");
        assertTrue(text.endsWith("\r\n"), "last line ends");
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                assertEquals('\r', text.charAt(i - 1));
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Object json(Path file) throws IOException {
        try (var parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            return value(parser);
        }
    }

    /** Numbers stay as they are written. */
    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                var items = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }
}
