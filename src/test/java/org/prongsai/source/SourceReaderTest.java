package org.prongsai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;

public class SourceReaderTest {

    private static final String TEXT = "name: เทศบาลตำบลตัวอย่าง\n";

    @TempDir
    Path folder;

    private final Diagnostics findings = new Diagnostics();

    @Test
    void aByteOrderMarkIsForgiven() throws IOException {
        assertEquals(TEXT, read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void windows874IsNamed() throws IOException {
        assertTrue(refusal(TEXT.getBytes(Charset.forName("x-windows-874")))
                .values()
                .get("encoding")
                .contains("874"));
    }

    @Test
    void utf16IsNamedWithAndWithoutMark() throws IOException {
        assertEquals(
                "UTF-16",
                refusal(TEXT.getBytes(StandardCharsets.UTF_16)).values().get("encoding"));
        assertEquals(
                "UTF-16",
                refusal("name: abc def\n".getBytes(StandardCharsets.UTF_16LE))
                        .values()
                        .get("encoding"));
    }

    @Test
    void textIsMadeNfcAndNeverNfkc() throws IOException {
        assertEquals(
                "e\u0301".length() - 1,
                read("e\u0301".getBytes(StandardCharsets.UTF_8)).length());
        assertEquals("จำนวน", read("จำนวน".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hiddenCharactersAreFoundAtTheirPlace() throws IOException {
        var bidi = refusal("ab\nc\u202ed".getBytes(StandardCharsets.UTF_8));
        assertEquals("bidi-character", bidi.code());
        assertEquals("a.yml:2:2", bidi.at().toString());
        assertEquals(
                "control-character",
                refusal("a\u0000b c d e f".getBytes(StandardCharsets.UTF_8)).code());
    }

    /** Marks of direction, controls of two sets, marks inside and places that are no letters: 76 of them. */
    static IntStream hidden() {
        return Stream.of(
                        IntStream.rangeClosed(0x202a, 0x202e),
                        IntStream.rangeClosed(0x2066, 0x2069),
                        IntStream.rangeClosed(0x00, 0x08),
                        IntStream.rangeClosed(0x0b, 0x0c),
                        IntStream.rangeClosed(0x0e, 0x1f),
                        IntStream.rangeClosed(0x7f, 0x9f),
                        IntStream.of(0xfeff, 0xfffe, 0xffff))
                .flatMapToInt(s -> s);
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void whatHidesIsRefusedAtItsPlace(int letter) throws IOException {
        var text = "ชื่อ: ก\nค่า: " + Character.toString(letter) + "ข และอักษรไทยอีกยาวพอสมควร\n";
        var said = refusal(text.getBytes(StandardCharsets.UTF_8));
        boolean direction = letter >= 0x202a && letter <= 0x2069;
        assertEquals(direction ? "bidi-character" : "control-character", said.code());
        assertEquals("a.yml:2:6", said.at().toString());
        assertEquals("U+%04X".formatted(letter), said.values().get("code"));
    }

    @ParameterizedTest
    @CsvSource({
        "c080, a.yml:2:1",
        "eda080, a.yml:2:1",
        "edbfbf, a.yml:2:1",
        "f4908080, a.yml:2:1",
        "e0b8, a.yml:2:1",
        "ff, a.yml:2:1",
        "a1a2a3a4, a.yml:2:1",
        "e9, a.yml:2:1"
    })
    void bytesThatAreNoLetterAreFoundAtTheirLine(String bytes, String place) throws IOException {
        var file = new ByteArrayOutputStream();
        file.writeBytes("ชื่อ: ก\nค่า: ".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(HexFormat.of().parseHex(bytes));
        file.writeBytes("\nค่า: ข\n".getBytes(StandardCharsets.UTF_8));
        var said = refusal(file.toByteArray());
        assertEquals("file-not-utf8", said.code());
        assertEquals(place, said.at().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-32LE, UTF-16",
        "x-windows-874, Windows-874",
        "TIS-620, Windows-874"
    })
    void theEncodingIsNamedInBothLanguagesWithWhatToDo(String charset, String named) throws IOException {
        var said = refusal((TEXT + "name: abc def\n").getBytes(Charset.forName(charset)));
        for (Language language : Language.values()) {
            var words = Catalogue.of(language);
            assertTrue(words.what(said).contains(named), words.what(said));
            assertTrue(words.fix(said).contains("UTF-8"), words.fix(said));
        }
    }

    @Test
    void aLargeFileIsRefused() throws IOException {
        assertEquals("file-too-large", refusal(new byte[SourceReader.LIMIT + 1]).code());
    }

    @Test
    void whatCannotBeOpenedIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("a.yml"));
        var workspace = new Workspace(folder);
        assertTrue(new SourceReader(workspace, findings)
                .read(workspace.file("a.yml"))
                .isEmpty());
        assertEquals("file-unreadable", findings.sorted().get(0).code());
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        var site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.yml"), TEXT);
        Files.createSymbolicLink(site.resolve("a.yml"), folder.resolve("secret.yml"));
        var workspace = new Workspace(site);
        assertTrue(new SourceReader(workspace, findings)
                .read(workspace.file("a.yml"))
                .isEmpty());
        assertEquals("file-link-outside", findings.sorted().get(0).code());
    }

    private String read(byte[] bytes) throws IOException {
        Files.write(folder.resolve("a.yml"), bytes);
        var workspace = new Workspace(folder);
        return new SourceReader(workspace, findings)
                .read(workspace.file("a.yml"))
                .orElseThrow();
    }

    private Diagnostic refusal(byte[] bytes) throws IOException {
        Files.write(folder.resolve("a.yml"), bytes);
        var workspace = new Workspace(folder);
        var own = new Diagnostics();
        assertTrue(
                new SourceReader(workspace, own).read(workspace.file("a.yml")).isEmpty());
        return own.sorted().get(0);
    }
}
