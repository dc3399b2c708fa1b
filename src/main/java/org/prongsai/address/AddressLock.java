package org.prongsai.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.source.SourceFile;
import org.prongsai.source.Workspace;

/**
 * The lock as it stands in its file: one line for each thing it remembers, {@code kind path day hash text}, sorted.
 *
 * <p>Lines may come in any order and twice, so that two versions of the file are joined by keeping the lines of both. A
 * pending file beside it belongs to it: it holds what a build was about to record when it was stopped.
 */
final class AddressLock {

    private static final String HEAD = """
            # ที่อยู่ทุกแห่งที่เคยเผยแพร่ และไฟล์ของปีที่ปิดแล้ว โปรแกรมเขียนไฟล์นี้เองเมื่อสร้างเว็บไซต์สำเร็จ โปรดเก็บไว้คู่กับ content
            # บรรทัดละหนึ่งรายการ: ชนิด ที่อยู่ วันแรกที่เผยแพร่ (ค.ศ.) ค่าแฮชของเนื้อหา ชื่อ ถ้ารวมไฟล์จากสองเครื่อง ให้เก็บบรรทัดของทั้งสองฝ่าย
            # Every address that was ever public, and the files of years that are over. A build that publishes writes this file.
            # One a line: kind, address, first public day, hash of its content, name. To join two versions keep the lines of both.
            """;

    private static final Pattern LINE =
            Pattern.compile("(page|file|frozen|corrected) (\\S+) (\\S+) ([0-9a-f]{64})(?: (.*))?");

    private final String file;
    private final SortedMap<String, LockEntry> entries = new TreeMap<>();
    private byte @Nullable [] written;

    private AddressLock(String file) {
        this.file = file;
    }

    /** The lock in a file, with what is pending; an empty one where there is none yet. */
    static AddressLock read(Workspace workspace, String path, Diagnostics findings) {
        var lock = new AddressLock(path);
        lock.written = bytes(workspace, path, findings);
        lock.add(lock.written, path, findings);
        var pending = pending(path);
        lock.add(bytes(workspace, pending, findings), pending, findings);
        return lock;
    }

    /** A lock that holds these. */
    static AddressLock of(String path, Collection<LockEntry> entries) {
        var lock = new AddressLock(path);
        entries.forEach(lock::put);
        return lock;
    }

    /** Where a build keeps the next state of a lock until its site stands. */
    static String pending(String path) {
        int slash = path.lastIndexOf('/') + 1;
        return path.substring(0, slash) + "." + path.substring(slash) + ".pending";
    }

    /** Everything it holds. */
    Collection<LockEntry> entries() {
        return entries.values();
    }

    /** The addresses it holds, sorted. */
    List<LockEntry> addresses() {
        return entries.values().stream().filter(LockEntry::isAddress).toList();
    }

    /** What it holds on a path; {@code null} for nothing. */
    @Nullable
    LockEntry get(LockEntry.Kind kind, String path) {
        return entries.get(kind.word() + " " + path);
    }

    /** Whether it knows an address, as a page or as a file. */
    boolean knows(String address) {
        return get(LockEntry.Kind.PAGE, address) != null || get(LockEntry.Kind.FILE, address) != null;
    }

    /** Whether it holds this, whatever else it says of it. */
    boolean holds(LockEntry entry) {
        return entries.containsKey(entry.key());
    }

    /** Where an entry stands. */
    Location at(LockEntry entry) {
        return entry.line() == 0
                ? Location.ofFile(file)
                : new Location(
                        file,
                        entry.line(),
                        entry.column(),
                        escaped(entry.path()).length());
    }

    /** The file's path from the site's folder. */
    String file() {
        return file;
    }

    /** The whole file: UTF-8, lines that end with a line feed. */
    byte[] toBytes() {
        var text = new StringBuilder(HEAD);
        entries.values().stream().sorted(LockEntry.ORDER).forEach(entry -> {
            text.append(entry.kind().word())
                    .append(' ')
                    .append(escaped(entry.path()))
                    .append(' ')
                    .append(entry.day())
                    .append(' ')
                    .append(entry.hash());
            if (!entry.text().isEmpty()) {
                text.append(' ').append(entry.text());
            }
            text.append('\n');
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of the file it was read from; {@code null} when there is no such file. */
    byte @Nullable [] written() {
        return written;
    }

    private static byte @Nullable [] bytes(Workspace workspace, String path, Diagnostics findings) {
        SourceFile source = workspace.file(path);
        if (!workspace.exists(path)) {
            return null;
        }
        if (!workspace.contains(source)) {
            findings.add(Diagnostic.error("file-link-outside", Location.ofFile(path)));
            return null;
        }
        try {
            return Files.readAllBytes(source.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(byte @Nullable [] bytes, String path, Diagnostics findings) {
        if (bytes == null) {
            return;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(Diagnostic.error("file-not-utf8", Location.ofFile(path), "encoding", "?"));
            return;
        }
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            var plain = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (!plain.isBlank() && !plain.startsWith("#")) {
                add(plain, path, number, findings);
            }
        }
    }

    private void add(String line, String path, int number, Diagnostics findings) {
        var match = LINE.matcher(line.strip());
        var day = match.matches() ? day(match.group(3)) : null;
        if (day == null) {
            findings.add(Diagnostic.error(
                    "lock-line-unreadable", new Location(path, number, 1, line.length()), "line", number));
            return;
        }
        var kind = LockEntry.Kind.valueOf(match.group(1).toUpperCase(java.util.Locale.ROOT));
        var text = match.group(5) == null ? "" : match.group(5);
        put(new LockEntry(kind, unescaped(match.group(2)), day, match.group(4), text, path.equals(file) ? number : 0));
    }

    private void put(LockEntry entry) {
        entries.merge(entry.key(), entry, LockEntry::joined);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String escaped(String path) {
        return path.replace("%", "%25").replace(" ", "%20");
    }

    private static String unescaped(String path) {
        return path.replace("%20", " ").replace("%25", "%");
    }
}
