package org.prongsai.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Optional;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;

/** Reads a text file of the author, or says why it cannot be read. */
public final class SourceReader {

    /** Largest file read, in bytes: a megabyte holds thousands of entries; more is a mistake or an attack. */
    public static final int LIMIT = 1 << 20;

    /** Largest Markdown file read, in bytes: a few dishonest patterns take time that grows with the square. */
    public static final int MARKDOWN_LIMIT = 128 << 10;

    private final Workspace workspace;
    private final Diagnostics findings;

    public SourceReader(Workspace workspace, Diagnostics findings) {
        this.workspace = workspace;
        this.findings = findings;
    }

    /** The text in NFC without a byte order mark; nothing when a finding says why not. */
    public Optional<String> read(SourceFile file) {
        var at = Location.ofFile(file.path());
        try {
            if (!workspace.contains(file)) {
                return refuse(Diagnostic.error("file-link-outside", at));
            }
            long size = Files.size(file.file());
            int limit = file.extension().equals("md") ? MARKDOWN_LIMIT : LIMIT;
            if (size > limit) {
                return refuse(Diagnostic.error(
                        "file-too-large", at, "size", size / 1024 + " KB", "limit", limit / 1024 + " KB"));
            }
            return decode(Files.readAllBytes(file.file()), at);
        } catch (IOException e) {
            return refuse(Diagnostic.error("file-unreadable", at));
        }
    }

    private Optional<String> decode(byte[] bytes, Location at) {
        if (Encodings.looksLikeUtf16(bytes)) {
            return refuse(notUtf8(at, "UTF-16"));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return refuse(notUtf8(firstStrange(bytes, at), Encodings.guess(bytes)));
        }
        if (!text.isEmpty() && text.charAt(0) == '\ufeff') {
            text = text.substring(1);
        }
        // NFC only: NFKC would take ำ apart.
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        return hasForbidden(text, at) ? Optional.empty() : Optional.of(text);
    }

    /** The line of the first byte that belongs to no letter. */
    private static Location firstStrange(byte[] bytes, Location at) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var rest = ByteBuffer.wrap(bytes);
        decoder.decode(rest, CharBuffer.allocate(bytes.length), true);
        int line = 1;
        for (int i = 0; i < rest.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Location(at.file(), line, 1, 0);
    }

    /** A table comes from a spreadsheet, which has a name of its own for UTF-8. */
    private static Diagnostic notUtf8(Location at, String encoding) {
        return at.file().endsWith(".csv")
                ? Diagnostic.error("csv-not-utf8", at, "encoding", encoding)
                : Diagnostic.error("file-not-utf8", at, "encoding", encoding);
    }

    /** Control characters and text direction marks hide from the eye what a page will do. */
    private boolean hasForbidden(String text, Location at) {
        boolean found = false;
        int line = 1;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            column++;
            if (c == '\n') {
                line++;
                column = 0;
                continue;
            }
            var code = forbidden(c);
            if (!code.isEmpty()) {
                var place = new Location(at.file(), line, column, 1);
                findings.add(Diagnostic.error(code, place, "code", "U+%04X".formatted((int) c)));
                found = true;
            }
        }
        return found;
    }

    private static String forbidden(char c) {
        if ((c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069')) {
            return "bidi-character";
        }
        boolean control = (c < ' ' && c != '\t' && c != '\r') || (c >= '\u007f' && c <= '\u009f');
        return control || c == '\ufeff' || c == '\ufffe' || c == '\uffff' ? "control-character" : "";
    }

    private Optional<String> refuse(Diagnostic why) {
        findings.add(why);
        return Optional.empty();
    }
}
