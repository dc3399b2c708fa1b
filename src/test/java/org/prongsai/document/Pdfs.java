package org.prongsai.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes small PDFs by hand, so that tests need no fonts of the machine. */
final class Pdfs {

    /** What a page shows that says something. */
    static final String TEXT = "BT /F1 14 Tf 72 760 Td (Structure of the municipality) Tj ET";

    /** A page that is one picture. */
    static final String SCAN = "q 595 0 0 842 0 0 cm /I1 Do Q";

    private Pdfs() {}

    /** A document with one page for each content. */
    static byte[] of(String title, List<String> contents) {
        var parts = new ArrayList<byte[]>();
        parts.add(ascii("<< /Type /Catalog /Pages 2 0 R >>"));
        parts.add(new byte[0]);
        parts.add(ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
        parts.add(packed(
                "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                new byte[64]));
        parts.add(packed(
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>",
                ascii(TEXT)));
        var kids = new StringBuilder();
        for (String content : contents) {
            int number = parts.size() + 1;
            kids.append(number).append(" 0 R ");
            parts.add(ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >>"
                    + " /XObject << /I1 4 0 R /X1 5 0 R >> >> /Contents " + (number + 1) + " 0 R >>"));
            parts.add(packed("", ascii(content)));
        }
        parts.set(1, ascii("<< /Type /Pages /Count " + contents.size() + " /Kids [" + kids + "] >>"));
        var bytes = title.getBytes(StandardCharsets.UTF_16BE);
        parts.add(ascii("<< /Title <feff" + HexFormat.of().formatHex(bytes) + "> >>"));
        return file(parts);
    }

    /** A part that unpacks to so many zeros. */
    static byte[] bomb(int zeros) {
        return packed("/Type /ObjStm /N 1 /First 4", new byte[zeros]);
    }

    /** The document with a part more, which nothing refers to. */
    static byte[] with(byte[] document, byte[] part) {
        return join(document, ascii("\n90 0 obj\n"), part, ascii("\nendobj\n%%EOF\n"));
    }

    private static byte[] file(List<byte[]> parts) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.4\n"));
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < parts.size(); i++) {
            table.append(
                    String.format(Locale.ROOT, "%010d 00000 n %n", file.size()).replace(System.lineSeparator(), "\n"));
            file.writeBytes(join(ascii((i + 1) + " 0 obj\n"), parts.get(i), ascii("\nendobj\n")));
        }
        int start = file.size();
        int size = parts.size() + 1;
        file.writeBytes(ascii("xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R /Info "
                + parts.size() + " 0 R >>\nstartxref\n" + start + "\n%%EOF\n"));
        return file.toByteArray();
    }

    private static byte[] packed(String dictionary, byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            stream.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return join(
                ascii("<< " + dictionary + " /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"),
                packed.toByteArray(),
                ascii("\nendstream"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
