package org.prongsai.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks parts of PDFs within limits. PDFBox unpacks whole parts into memory, and a few kilobytes can be made to unpack to
 * gigabytes; so each part is unpacked into nothing first.
 */
final class Packing {

    /** Most bytes a part other than a picture may unpack to. */
    private static final long PART = 48L << 20;

    /** Most bytes all such parts may unpack to; also bounds the time this takes. */
    private static final long ALL = 512L << 20;

    /** Most bytes of a page's content that are looked at. */
    private static final int CONTENT = 4 << 20;

    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 1024;

    private Packing() {}

    /** Whether a part of the file unpacks to more than any document needs. */
    static boolean isExcessive(byte[] file) {
        var sink = new byte[1 << 16];
        long all = 0;
        for (int at = find(file, 0); at >= 0; at = find(file, at + MARK.length)) {
            int start = afterLineEnd(file, at + MARK.length);
            if (start < 0 || !isPacked(file, at)) {
                continue;
            }
            long size = size(file, start, sink);
            all += size;
            if (size > PART || all > ALL) {
                return true;
            }
        }
        return false;
    }

    /** A page's content, as far as it is looked at; empty when it is packed in a way nobody uses for text. */
    static byte[] unpacked(COSStream stream) throws IOException {
        var filters = filters(stream.getFilters());
        if (filters.isEmpty()) {
            try (var raw = stream.createRawInputStream()) {
                return raw.readNBytes(CONTENT);
            }
        }
        if (filters.size() == 1 && isFlate(filters.get(0))) {
            try (var raw = stream.createRawInputStream();
                    var content = new InflaterInputStream(raw)) {
                return lenient(content);
            }
        }
        return new byte[0];
    }

    /** Whatever can be unpacked of a damaged part. */
    private static byte[] lenient(InputStream content) throws IOException {
        var bytes = new byte[CONTENT];
        int length = 0;
        try {
            for (int read = content.read(bytes); read > 0 && length < CONTENT; ) {
                length += read;
                read = content.read(bytes, length, CONTENT - length);
            }
        } catch (ZipException | EOFException damaged) {
            // What came before the damage is all there is.
        }
        return Arrays.copyOf(bytes, length);
    }

    private static List<COSName> filters(@Nullable COSBase filters) {
        if (filters instanceof COSName name) {
            return List.of(name);
        }
        if (filters instanceof COSArray names) {
            return names.toList().stream()
                    .filter(COSName.class::isInstance)
                    .map(COSName.class::cast)
                    .toList();
        }
        return List.of();
    }

    private static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    /** The words before the mark say what the part is; pictures are never unpacked, so they may be as large as they are. */
    private static boolean isPacked(byte[] file, int mark) {
        int from = Math.max(0, mark - DICTIONARY);
        var words = new String(file, from, mark - from, StandardCharsets.ISO_8859_1);
        int begin = words.lastIndexOf(" obj");
        var own = begin < 0 ? words : words.substring(begin);
        return !own.endsWith("end") && (!own.contains("/Image") || own.contains("/ObjStm") || own.contains("/XRef"));
    }

    private static long size(byte[] file, int start, byte[] sink) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            while (!inflater.finished() && inflater.getBytesWritten() <= PART) {
                int read = inflater.inflate(sink);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException otherPacking) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int afterLineEnd(byte[] file, int at) {
        if (at < file.length && file[at] == '\n') {
            return at + 1;
        }
        if (at + 1 < file.length && file[at] == '\r') {
            return file[at + 1] == '\n' ? at + 2 : at + 1;
        }
        return -1;
    }

    private static int find(byte[] file, int from) {
        for (int i = from; i <= file.length - MARK.length; i++) {
            if (file[i] == MARK[0] && matches(file, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 1; i < MARK.length; i++) {
            if (file[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
