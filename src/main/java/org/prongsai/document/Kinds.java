package org.prongsai.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.prongsai.model.FileFacts.Kind;

/** Tells files by their first bytes. */
final class Kinds {

    private static final int HEAD = 4096;
    /** Viewers take a PDF whose mark stands within the first kilobyte. */
    private static final int PDF_MARK_WITHIN = 1024;

    private Kinds() {}

    static Kind of(Path file) throws IOException {
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        var kind = of(head);
        return kind == Kind.ZIP ? office(file) : kind;
    }

    /** Whether an archive can be opened. */
    static boolean opens(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() >= 0;
        } catch (ZipException broken) {
            return false;
        }
    }

    private static Kind of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        int mark = text.indexOf("%PDF-");
        if (mark >= 0 && mark < PDF_MARK_WITHIN) {
            return Kind.PDF;
        }
        if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6")) {
            return Kind.ZIP;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Kind.OLD_OFFICE;
        }
        if (text.startsWith("Rar!")) {
            return Kind.RAR;
        }
        if (text.startsWith("7z\u00bc\u00af")) {
            return Kind.SEVEN_ZIP;
        }
        if (text.startsWith("ftyp", 4)) {
            return Kind.MP4;
        }
        var picture = picture(text);
        return picture == Kind.OTHER ? words(text) : picture;
    }

    private static Kind picture(String head) {
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Kind.JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n")) {
            return Kind.PNG;
        }
        if (head.startsWith("GIF8")) {
            return Kind.GIF;
        }
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? Kind.WEBP : Kind.OTHER;
    }

    private static Kind words(String head) {
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        var text = head.toLowerCase(Locale.ROOT).replaceFirst("^(\u00ef\u00bb\u00bf)?\\s+|^\u00ef\u00bb\u00bf", "");
        if (text.startsWith("<") && (text.contains("<!doctype html") || text.contains("<html"))) {
            return Kind.HTML;
        }
        if (text.startsWith("<") && text.contains("<svg")) {
            return Kind.SVG;
        }
        return wide || text.indexOf('\0') < 0 ? Kind.TEXT : Kind.OTHER;
    }

    /** Documents of office programs are archives; the names within say of which program. */
    private static Kind office(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var name = entry.getName();
                if (name.startsWith("word/")) {
                    return Kind.WORD;
                }
                if (name.startsWith("xl/")) {
                    return Kind.EXCEL;
                }
                if (name.startsWith("ppt/")) {
                    return Kind.POWERPOINT;
                }
                if (name.equals("mimetype")) {
                    return Kind.OPEN_DOCUMENT;
                }
            }
            return Kind.ZIP;
        } catch (ZipException broken) {
            return Kind.ZIP;
        }
    }
}
