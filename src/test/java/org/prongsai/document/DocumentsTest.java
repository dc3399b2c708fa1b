package org.prongsai.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.prongsai.document.Pdfs.SCAN;
import static org.prongsai.document.Pdfs.TEXT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.FileFacts;
import org.prongsai.model.FileFacts.Kind;
import org.prongsai.model.FileFacts.State;

@Isolated
class DocumentsTest {

    private final Documents documents = new Documents();

    @TempDir
    Path folder;

    @Test
    void aPdfSaysItsPagesAndItsTitle() throws IOException {
        var facts = look("a.pdf", Pdfs.of("แผนพัฒนาท้องถิ่น\u0000 2566\n-2570", List.of(TEXT, SCAN, SCAN)));
        assertEquals(Kind.PDF, facts.kind());
        assertEquals(State.USABLE, facts.state());
        assertEquals(3, facts.pages());
        assertEquals("แผนพัฒนาท้องถิ่น 2566 -2570", facts.title());
    }

    @Test
    void aScanHasNoText() throws IOException {
        assertEquals(
                State.WITHOUT_TEXT,
                look("a.pdf", Pdfs.of("", List.of(SCAN, SCAN))).state());
        var numbered = SCAN + "\nBT /F1 9 Tf 290 20 Td (12) Tj ET";
        assertEquals(
                State.WITHOUT_TEXT,
                look("b.pdf", Pdfs.of("", List.of(numbered))).state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BT /F1 9 Tf 3 Tr 72 700 Td (letters unseen over a scan) Tj ET",
                "BT /F1 9 Tf 72 700 Td [(letters) -20 (set) 10 (apart)] TJ ET",
                "q /X1 Do Q"
            })
    void lettersCountHoweverTheyAreSet(String content) throws IOException {
        assertEquals(
                State.USABLE,
                look("a.pdf", Pdfs.of("", List.of(SCAN + "\n" + content))).state());
    }

    @Test
    void textAtTheEndOfALongScanIsFound() throws IOException {
        var pages = new java.util.ArrayList<>(Collections.nCopies(200, SCAN));
        pages.add(TEXT);
        var facts = look("a.pdf", Pdfs.of("", pages));
        assertEquals(State.USABLE, facts.state());
        assertEquals(201, facts.pages());
    }

    @Test
    void aPdfCutOffIsBroken() throws IOException {
        var whole = Pdfs.of("", List.of(TEXT));
        for (int length = 9; length < 400; length += 13) {
            assertEquals(
                    State.BROKEN,
                    look(length + ".pdf", Arrays.copyOf(whole, length)).state(),
                    "cut at " + length);
        }
    }

    @Test
    void garbageAfterTheMarkIsBroken() throws IOException {
        assertEquals(
                State.BROKEN,
                look("a.pdf", "%PDF-1.7\nnothing of a document".getBytes(UTF_8)).state());
    }

    @Test
    void pagesThatContainThemselvesDoNotHang() throws IOException {
        var whole = new String(Pdfs.of("", List.of(TEXT)), ISO_8859_1);
        var loop = whole.replace("/Kids [6 0 R ]", "/Kids [2 0 R ]").getBytes(ISO_8859_1);
        assertTimeout(Duration.ofSeconds(9), () -> look("a.pdf", loop));
    }

    @Test
    void whatUnpacksToTooMuchIsNotOpened() throws IOException {
        var bomb = Pdfs.with(Pdfs.of("", List.of(TEXT)), Pdfs.bomb(49 << 20));
        assertEquals(State.NOT_OPENED, look("a.pdf", bomb).state());
        var many = Pdfs.of("", List.of(TEXT));
        for (int i = 0; i < 12; i++) {
            many = Pdfs.with(many, Pdfs.bomb(44 << 20));
        }
        assertEquals(State.NOT_OPENED, look("b.pdf", many).state());
        assertEquals(
                State.USABLE,
                look("c.pdf", Pdfs.with(Pdfs.of("", List.of(TEXT)), Pdfs.bomb(1 << 20)))
                        .state());
    }

    @Test
    void whatIsTooLargeOrTooSlowIsNotOpened() throws IOException {
        var pdf = write("a.pdf", Pdfs.of("", List.of(TEXT)));
        assertEquals(State.NOT_OPENED, new Documents(100, 10_000).look(pdf).state());
        // One page may be read before anybody asks.
        var many = write("b.pdf", Pdfs.of("", Collections.nCopies(2_000, SCAN)));
        assertEquals(
                State.NOT_OPENED, new Documents(Documents.LIMIT, 0).look(many).state());
    }

    @Test
    void aFileIsOpenedOnceHoweverManyAskAtATime() throws IOException {
        var pdf = write("a.pdf", Pdfs.of("", List.of(TEXT)));
        var answers = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> documents.look(pdf))
                .toList();
        answers.forEach(facts -> assertSame(answers.get(0), facts));
    }

    @Test
    void nothingIsPrinted() throws IOException {
        var out = System.out;
        var err = System.err;
        var printed = new ByteArrayOutputStream();
        try (var stream = new PrintStream(printed, true, UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            var whole = Pdfs.of("", List.of(TEXT));
            look("a.pdf", Arrays.copyOf(whole, whole.length - 200));
            look("b.pdf", Arrays.copyOf(whole, 300));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(UTF_8));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        assertEquals(State.EMPTY, look("a.pdf", new byte[0]).state());
    }

    @Test
    void aFileIsWhatItHoldsAndNotWhatItIsCalled() throws IOException {
        assertEquals(Kind.HTML, kind("<!-- saved -->\n<html><body>login</body></html>".getBytes(UTF_8)));
        assertEquals(Kind.HTML, kind("\ufeff\n<!DOCTYPE HTML><title>x</title>".getBytes(UTF_8)));
        assertEquals(
                Kind.SVG, kind("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)));
        assertEquals(Kind.TEXT, kind("ลำดับ,รายการ\n1,ถนน\n".getBytes(UTF_8)));
        assertEquals(Kind.TEXT, kind("\ufeffลำดับ".getBytes(UTF_16LE)));
        assertEquals(Kind.JPEG, kind(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0}));
        assertEquals(Kind.PNG, kind("\u0089PNG\r\n\u001a\n\0".getBytes(ISO_8859_1)));
        assertEquals(Kind.OLD_OFFICE, kind("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0".getBytes(ISO_8859_1)));
        assertEquals(Kind.OTHER, kind(new byte[] {1, 0, 2, 0}));
        assertEquals(Kind.PDF, kind("\r\n\r\n%PDF-1.4".getBytes(UTF_8)));
    }

    @Test
    void officeDocumentsAreToldByWhatTheyHold() throws IOException {
        assertEquals(Kind.WORD, kind(zip("[Content_Types].xml", "word/document.xml")));
        assertEquals(Kind.EXCEL, kind(zip("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(Kind.POWERPOINT, kind(zip("[Content_Types].xml", "ppt/presentation.xml")));
        assertEquals(Kind.OPEN_DOCUMENT, kind(zip("mimetype", "content.xml")));
        assertEquals(Kind.ZIP, kind(zip("report.pdf")));
        var cut = look("cut.docx", Arrays.copyOf(zip("word/document.xml"), 30));
        assertEquals(State.BROKEN, cut.state());
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Kind kind(byte[] content) throws IOException {
        return look("file-" + System.nanoTime(), content).kind();
    }

    private FileFacts look(String name, byte[] content) throws IOException {
        return documents.look(write(name, content));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
