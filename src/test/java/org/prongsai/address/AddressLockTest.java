package org.prongsai.address;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.source.Workspace;

class AddressLockTest {

    private static final String FILE = "addresses.lock";
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    @TempDir
    Path site;

    private final Diagnostics findings = new Diagnostics();

    @Test
    void whatIsWrittenIsReadBackAndTheBytesDoNotDependOnTheOrder() throws IOException {
        var entries = List.of(
                entry(LockEntry.Kind.FROZEN, "content/a/oit/2566/o01 a%.csv", 3, A, "2566"),
                entry(LockEntry.Kind.PAGE, "/b/", 1, A, "หน้า ข"),
                entry(LockEntry.Kind.PAGE, "/a/", 2, B, ""),
                entry(LockEntry.Kind.CORRECTED, "content/a/reports/2566-12m.yml", 4, A, ""),
                entry(LockEntry.Kind.CORRECTED, "content/a/reports/2566-12m.yml", 5, B, ""));
        var bytes = AddressLock.of(FILE, entries).toBytes();
        Files.write(site.resolve(FILE), bytes);
        var read = read();
        assertEquals(List.of(), findings.sorted());
        assertArrayEquals(bytes, read.toBytes());
        assertArrayEquals(bytes, AddressLock.of(FILE, read.entries()).toBytes());
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(
                List.of("page /a/", "page /b/", "frozen", "corrected", "corrected"),
                text.lines()
                        .filter(l -> !l.startsWith("#"))
                        .map(l -> l.replaceAll("^(page \\S+|\\w+).*", "$1"))
                        .toList());
        assertTrue(text.contains("content/a/oit/2566/o01%20a%25.csv 2026-11-03 "), text);
        assertEquals(1, read.get(LockEntry.Kind.PAGE, "/b/").day().getDayOfMonth());
    }

    /** What git's own union of two branches leaves: lines of both, in no order, the same page twice. */
    @Test
    void theLinesOfTwoVersionsAreJoined() throws IOException {
        Files.writeString(
                site.resolve(FILE),
                "page /a/ 2026-11-09 " + B + " ใหม่\n\n# หมายเหตุ\r\npage /c/ 2026-11-09 " + A
                        + " ค\r\npage /a/ 2026-11-02 " + A + " เดิม\n");
        var lock = read();
        assertEquals(List.of(), findings.sorted());
        var a = lock.get(LockEntry.Kind.PAGE, "/a/");
        assertNotNull(a);
        assertEquals(LocalDate.of(2026, 11, 2), a.day());
        assertTrue(lock.knows("/c/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD",
                "=======",
                "page /a/ 2026-11-02",
                "page /a/ 2026-13-02 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa x",
                "pages /a/ 2026-11-02 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void aLineThatSaysNothingIsSaidAtItsPlace(String line) throws IOException {
        Files.writeString(site.resolve(FILE), "# เริ่ม\npage /a/ 2026-11-02 " + A + " ก\n" + line + "\n");
        read();
        assertEquals(
                List.of("lock-line-unreadable"),
                findings.sorted().stream().map(Diagnostic::code).toList());
        assertEquals(3, findings.sorted().get(0).at().line());
    }

    @Test
    void whatAStoppedBuildLeftPendingBelongsToIt() throws IOException {
        Files.writeString(site.resolve(FILE), "page /a/ 2026-11-02 " + A + " ก\n");
        Files.writeString(
                site.resolve(AddressLock.pending(FILE)),
                "page /a/ 2026-11-02 " + B + " ก\npage /new/ 2026-11-05 " + B + " ใหม่\n");
        var lock = read();
        assertTrue(lock.knows("/new/"));
        assertEquals(B, lock.get(LockEntry.Kind.PAGE, "/a/").hash());
    }

    @Test
    void editorsMayWriteLineEndsMarksAndLettersAsTheyLike() {
        var plain = Hashes.ofSource("ก้อ: 1\nข: 2\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(plain, Hashes.ofSource("\ufeffก้อ: 1\r\nข: 2".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Hashes.of("caf\u00e9"), Hashes.of("cafe\u0301"));
        assertTrue(!plain.equals(Hashes.of("ก้อ: 1\nข: 3\n")));
    }

    private AddressLock read() {
        return AddressLock.read(new Workspace(site), FILE, findings);
    }

    private static LockEntry entry(LockEntry.Kind kind, String path, int day, String hash, String text) {
        return new LockEntry(kind, path, LocalDate.of(2026, 11, day), hash, text, 0);
    }
}
