package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingFolderTest {

    @TempDir
    Path parent;

    private StagingFolder staging;

    @BeforeEach
    void open() {
        staging = new StagingFolder(parent.resolve(".site-staging-1"), new Storage(new LocalDisk()));
    }

    @AfterEach
    void close() throws IOException {
        staging.close();
        assertEquals(List.of(), new LocalDisk().list(parent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "..",
                "../a",
                "a/../b",
                "a/..",
                "./a",
                "a/./b",
                "a//b",
                "a/",
                "\\a",
                "a\\b",
                "..\\a",
                "C:a",
                "C:/a",
                "C:\\a",
                "\\\\host\\share",
                "//host/share",
                "a:stream",
                "a.txt::$DATA",
                "con",
                "CON",
                "Con.html",
                "a/nul",
                "aux.tar.gz",
                "com1",
                "LPT9.txt",
                "COM¹",
                "conin$",
                "a.",
                "a./b",
                "a ",
                " a",
                "a /b",
                "a<b",
                "a>b",
                "a\"b",
                "a|b",
                "a?b",
                "a*b",
                "a\u0000b",
                "a\nb",
                "a\u007fb",
                "a\u202eb",
                "a\u2066b",
                "a\ud800b",
                "PROGRA~1/a",
                "e\u0301.html",
            })
    void namesThatBreakSomewhereAreRefused(String path) {
        refused("publish.path-illegal", path);
    }

    @Test
    void longNamesAreRefused() {
        refused("publish.path-long", "ก".repeat(34) + ".pdf");
        refused("publish.path-long", "a/".repeat(90) + "b.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "INDEX.html",
                "Plans/b.html",
                "plans",
                "plans/a.html/b",
                "manifest.json",
                "Manifest.JSON"
            })
    void whatIsTakenIsRefused(String path) {
        write("index.html");
        write("plans/a.html");
        refused("publish.path-twice", path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "a/b/c/index.html",
                "files/รายงาน ผล.pdf",
                "com.html",
                "console.css",
                ".htaccess",
                "a..b",
                "a/manifest.json"
            })
    void ordinaryNamesAreWritten(String path) {
        write(path);
        assertTrue(Files.isRegularFile(parent.resolve(".site-staging-1").resolve(path)));
        assertEquals(path, staging.manifest().files().get(0).path());
    }

    @Test
    void sizeAndHashAreRemembered() {
        staging.accept("a", "abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(
                List.of(new Manifest.Entry("a", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")),
                staging.manifest().files());
    }

    @Test
    void manyThreadsMayWrite() {
        IntStream.range(0, 500).parallel().forEach(i -> write("a" + i % 7 + "/b" + i % 11 + "/c" + i));
        assertEquals(500, staging.manifest().files().size());
    }

    private void write(String path) {
        staging.accept(path, new byte[1]);
    }

    private void refused(String key, String path) {
        var e = assertThrows(PublishException.class, () -> write(path));
        assertEquals(key, e.key());
    }
}
