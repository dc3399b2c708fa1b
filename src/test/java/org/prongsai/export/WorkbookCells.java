package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a workbook as any spreadsheet would: its cells by sheet, as a CSV file writes them. */
final class WorkbookCells {

    /** The day that counts as 0; right for days since March 1900. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private final ZipFile zip;
    private final List<String> words;
    private final List<Boolean> days = new ArrayList<>();

    private WorkbookCells(ZipFile zip) throws IOException {
        this.zip = zip;
        this.words = part("xl/sharedStrings.xml").select("si").stream()
                .map(si -> si.select("t").stream().map(Element::wholeText).reduce("", String::concat))
                .toList();
        var styles = part("xl/styles.xml");
        var formats = new LinkedHashMap<String, String>();
        styles.select("numFmt").forEach(f -> formats.put(f.attr("numFmtId"), f.attr("formatCode")));
        styles.select("cellXfs > xf")
                .forEach(xf ->
                        days.add(formats.getOrDefault(xf.attr("numFmtId"), "").contains("yyyy")));
    }

    /** The rows of each sheet, heads first. */
    static Map<String, List<List<String>>> of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var book = new WorkbookCells(zip);
            var sheets = new LinkedHashMap<String, List<List<String>>>();
            for (Element sheet : book.part("xl/workbook.xml").select("sheet")) {
                sheets.put(sheet.attr("name"), book.rows(sheets.size() + 1));
            }
            return sheets;
        }
    }

    private Document part(String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }

    private List<List<String>> rows(int number) throws IOException {
        var sheet = part("xl/worksheets/sheet" + number + ".xml");
        assertTrue(sheet.select("f").isEmpty(), "no formulas");
        assertEquals("frozen", sheet.select("pane").attr("state"));
        var rows = new ArrayList<List<String>>();
        int width = 0;
        for (Element row : sheet.select("row")) {
            var cells = new ArrayList<String>();
            for (Element cell : row.select("c")) {
                int column = column(cell.attr("r"));
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, text(cell));
            }
            width = Math.max(width, cells.size());
            while (cells.size() < width) {
                cells.add("");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int column(String reference) {
        int column = 0;
        for (char c : reference.replaceAll("[0-9]", "").toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    private String text(Element cell) {
        var value = cell.select("v").text();
        if (cell.attr("t").equals("s")) {
            return words.get(Integer.parseInt(value));
        }
        if (cell.attr("t").equals("b")) {
            return value.equals("1") ? "true" : "false";
        }
        boolean day = !value.isEmpty() && days.get(Integer.parseInt(cell.attr("s")));
        return day ? ZERO.plusDays((long) Double.parseDouble(value)).toString() : value;
    }
}
