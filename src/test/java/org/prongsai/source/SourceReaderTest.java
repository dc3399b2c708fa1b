package org.prongsai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;

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
