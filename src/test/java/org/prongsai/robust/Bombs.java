package org.prongsai.robust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The bombs every build has to survive. */
final class Bombs {

    private static final String CONTENT = "content/tambon/";
    private static final String AGENCY = CONTENT + "agency.yml";
    private static final String SIGNS = "prose-too-many-signs";
    private static final String HEADS = "เดือน;จำนวนครั้ง\n";

    /** As many bytes as a YAML file or a table may have, less what stands around. */
    private static final int FULL = (1 << 20) - 2_000;

    /** As many bytes as a Markdown file may have, less what stands around. */
    private static final int PROSE = (128 << 10) - 200;

    /** As many letters as a value may have, less what stands around. */
    private static final int VALUE = 30_000;

    private final List<Bomb> all = new ArrayList<>();

    private Bombs() {}

    /** All of them. */
    static List<Bomb> all() {
        var bombs = new Bombs();
        bombs.structures();
        bombs.values();
        bombs.prose();
        bombs.tables();
        bombs.documents();
        return bombs.all;
    }

    private void structures() {
        agency(
                "nothing, for comparison",
                "",
                () -> new String(SampleFiles.sample("agency").get(AGENCY), UTF_8));
        agency(
                "aliases 9^12",
                "yaml-too-many-aliases",
                () -> "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
                        + each(1, 13, i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n"));
        agency("depth in brackets", "yaml-too-deep", () -> "a: " + "[".repeat(100_000));
        agency("depth in braces", "yaml-too-deep", () -> "{a: ".repeat(100_000));
        agency("depth in dashes", "yaml-too-deep", () -> "- ".repeat(100_000) + "x");
        agency("depth in lines", "yaml-too-deep", () -> each(0, 1_400, i -> " ".repeat(i) + "a:\n"));
        agency("depth in keys", "yaml-too-deep", () -> "? ".repeat(100_000) + "x");
        agency("an anchor within itself", "yaml-syntax", () -> "a: &a [*a, *a]\n");
        agency(
                "merges of one anchor",
                "yaml-too-many-aliases",
                () -> "a: &a {k: v}\n" + each(0, 10_000, i -> "b" + i + ": {<<: *a}\n"));
        agency("keys of one hash", "yaml-too-large", () -> each(0, 1 << 15, Bombs::colliding));
        agency("100 000 keys", "yaml-too-large", () -> each(0, 100_000, i -> "k" + i + ":\n"));
        agency("100 000 items", "yaml-too-large", () -> "units:\n" + "- ก\n".repeat(100_000));
        agency("80 000 anchors", "yaml-too-large", () -> "units:\n" + each(0, 80_000, i -> "- &a" + i + " x\n"));
        agency("100 000 documents", "yaml-several-documents", () -> "---\na\n".repeat(100_000));
        agency("a quotation never closed", "yaml-quote-open", () -> "name: \"" + "ข้อความ\n  ".repeat(40_000));
        agency("nothing but remarks", "yaml-empty", () -> "# ก\n".repeat(170_000));
        agency("10 000 unknown keys", "key-unknown", () -> each(0, 10_000, i -> "contact" + i + ": [1, 2]\n"));
    }

    private void values() {
        agency("a text of 4 MB", "file-too-large", () -> "name: " + "x".repeat(4 << 20));
        agency("a text of 1 MB", "value-too-long", () -> "name: " + "ก".repeat(FULL / 3));
        agency("a key of 1 MB", "value-too-long", () -> "? " + "k".repeat(FULL) + "\n: x\n");
        agency("a line break every letter", "value-too-long", () -> "name: |\n" + " ก\n".repeat(FULL / 5));
        money("a million nines as money", "value-too-long", "9".repeat(1_000_000));
        money("30 000 nines as money", "money-unreadable", "9".repeat(VALUE));
        money("sums in a row", "money-unreadable", "1 ".repeat(VALUE / 2) + "1");
        money("points in a row", "money-unreadable", "1.".repeat(VALUE / 2) + "1");
        money("commas in a row", "money-unreadable", "1" + ",000".repeat(VALUE / 4));
        money("blanks in a sum", "money-unreadable", "1" + " ".repeat(VALUE) + "x");
        money("an exponent", "money-unreadable", "1e999999999");
        project("900 nines as year", "year-unreadable", () -> "budgets: {\"" + "9".repeat(900) + "\": 1}");
        agency("30 000 nines as day", "date-unreadable", () -> "updated: " + "9".repeat(VALUE) + "-01-01\n");
        agency("blanks in a day", "date-unreadable", () -> "updated: \"1" + " ".repeat(VALUE) + "x\"\n");
        project("endless period", "period-unreadable", () -> "period: \"" + "ถึง ".repeat(VALUE / 4) + "\"");
        agency(
                "an endless telephone number",
                "email-unreadable",
                () -> "contact: {email: \"" + "0ต่อ- ".repeat(VALUE / 6) + "x\"}\n");
        agency(
                "endless web address",
                "web-address-unreadable",
                () -> "contact: {website: \"https://" + "a:1/".repeat(VALUE / 4) + " x\"}\n");
        agency("endless mail", "email-unreadable", () -> "contact: {email: \"" + "a.".repeat(VALUE / 2) + "\"}\n");
        agency("a key of 1 000 letters", "key-unknown", () -> "ก".repeat(1_000) + ": x\n");
        text(
                "endless redirect",
                "agency",
                "content/redirects.yml",
                "redirect-address-illegal",
                () -> "- {from: \"" + "/a".repeat(VALUE / 2) + "#\", gone: x, since: 2569-11-21}\n");
        text(
                "endless correction",
                "agency",
                CONTENT + "corrections.yml",
                "correction-path-illegal",
                () -> "- {file: \"" + "a/".repeat(VALUE / 2) + "*\", on: 2569-11-21, reason: ก, by: ก}\n");
    }

    private void prose() {
        prose("[[]()", SIGNS, n -> "[[]()".repeat(n / 5));
        prose("![[]()", SIGNS, n -> "![[]()".repeat(n / 6));
        prose("[a](<b", SIGNS, n -> "[a](<b".repeat(n / 6));
        prose("*a **a ", SIGNS, n -> "*a **a ".repeat(n / 7));
        prose("_ in words", SIGNS, n -> "_a b".repeat(n / 4));
        prose("[ and ]", SIGNS, n -> "[".repeat(n / 2) + "]".repeat(n / 2));
        prose("7 000 references", SIGNS, n -> each(0, 7_000, i -> "[" + i + "]: /u\n") + "[ก]");
        prose("4 900 [[]()", "", n -> "[[]()".repeat(2_450));
        prose("x <!-- ", "", n -> "x <!-- ".repeat(n / 7));
        prose("> ", "", n -> "> ".repeat(n / 2));
        prose("- ", "", n -> "- ".repeat(n / 2));
        prose("a ladder of backticks", "", n -> each(1, 500, i -> "e" + "`".repeat(i)));
        prose(
                "a table of 150 by 400",
                "",
                n -> row("a", 150) + row("-", 150) + row("x", 150).repeat(400));
        article("a line of 1 MB", "file-too-large", () -> "---\ntitle: ก\n---\n" + "x".repeat(1 << 20));
        article("front matter never closed", "front-matter-unclosed", () -> "---\n" + "a: b\n".repeat(PROSE / 5));
        article("front matter in itself", "yaml-too-deep", () -> "---\na: " + "[".repeat(60_000) + "\n---\nx\n");
        agency("prose of 500 KB in YAML", "value-too-long", () -> "summary: |\n" + "  [[]()\n".repeat(60_000));
    }

    private void tables() {
        table("a million columns", "file-too-large", () -> HEADS + "1;".repeat(1_000_000));
        table("a million rows", "file-too-large", () -> HEADS + "1;\n".repeat(1_000_000));
        table("200 000 columns", "csv-too-large", () -> HEADS + "1;".repeat(200_000));
        table("10 000 heads", "csv-too-large", () -> "เดือน" + ";จำนวนครั้ง".repeat(10_000) + "\n");
        table("300 000 rows", "csv-too-large", () -> HEADS + "1;\n".repeat(300_000));
        table("a cell of 1 MB", "value-too-long", () -> HEADS + "x".repeat(FULL) + ";1\n");
        table("a quotation mark never closed", "csv-quote", () -> HEADS + "\"" + "x\n".repeat(500_000));
        table("quotation marks in a row", "csv-quote", () -> HEADS + "\"".repeat(1_000_001));
    }

    private void documents() {
        document("a PDF that unpacks to 1 GB", "structure.pdf", "", Bombs::packedPdf);
        document(
                "a PDF that leads to itself",
                "structure.pdf",
                "document-broken",
                () -> ascii(
                        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                                + "2 0 obj\n<< /Type /Pages /Count 1 /Kids [2 0 R] >>\nendobj\nxref\n0 1\n"
                                + "0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 3 /Prev 112 >>\nstartxref\n112\n%%EOF\n"));
        document(
                "a PDF of brackets",
                "structure.pdf",
                "document-broken",
                () -> ascii("%PDF-1.4\n1 0 obj\n" + "[".repeat(1 << 20)));
        document("an archive of 60 000 files", "structure.docx", "", Bombs::archive);
        document(
                "a PNG of four thousand million points",
                "photo.png",
                "",
                () -> ascii(
                        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\u007f\u00ff\u00ff\u00ff\u007f\u00ff\u00ff\u00ff\b\u0006\0\0\0"));
        document(
                "an SVG of a thousand million laughs",
                "laugh.svg",
                "",
                () -> ascii("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a0 \"ha\">"
                        + each(1, 30, i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                        + "]><svg>&a29;</svg>"));
    }

    private void agency(String name, String code, Supplier<String> text) {
        text(name, "agency", AGENCY, code, text);
    }

    private void project(String name, String code, Supplier<String> text) {
        text(name, "agency", CONTENT + "plans/2566-2568/p02.yml", code, text);
    }

    private void money(String name, String code, String value) {
        project(name, code, () -> "budgets: {2566: \"" + value + "\"}\n");
    }

    private void article(String name, String code, Supplier<String> text) {
        text(name, "agency", CONTENT + "news/open-data.md", code, text);
    }

    private void prose(String name, String code, IntFunction<String> text) {
        article("prose of " + name, code, () -> "---\ntitle: ก\ndate: 1 ตุลาคม 2567\n---\n" + text.apply(PROSE));
    }

    private void table(String name, String code, Supplier<String> text) {
        text("table: " + name, "oit", CONTENT + "oit/2570/o4-readers.csv", code, text);
    }

    private void text(String name, String sample, String path, String code, Supplier<String> text) {
        all.add(new Bomb(name, sample, path, code, () -> text.get().getBytes(UTF_8)));
    }

    private void document(String name, String file, String code, Supplier<byte[]> bytes) {
        all.add(new Bomb(name, "oit", CONTENT + "files/" + file, code, bytes));
    }

    private static String each(int from, int to, IntFunction<String> text) {
        return IntStream.range(from, to).mapToObj(text).collect(Collectors.joining());
    }

    private static String row(String cell, int cells) {
        return "|" + (cell + "|").repeat(cells) + "\n";
    }

    /** A key; all of them have one hash, for "Aa" and "BB" have. */
    private static String colliding(int number) {
        return each(0, 15, bit -> (number >> bit & 1) == 0 ? "Aa" : "BB") + ":\n";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] packedPdf() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.4\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n"));
        try (var packed = new DeflaterOutputStream(file, new Deflater(Deflater.BEST_COMPRESSION))) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 1 << 10; i++) {
                packed.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] archive() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("x/" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
