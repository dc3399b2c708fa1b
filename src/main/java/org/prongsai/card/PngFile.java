package org.prongsai.card;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A picture of few colours as a PNG file. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int INDEXED = 3;

    private PngFile() {}

    static byte[] of(Canvas canvas, byte[] palette) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        var head = new ByteArrayOutputStream();
        number(canvas.width(), head);
        number(canvas.height(), head);
        head.writeBytes(new byte[] {BITS, INDEXED, 0, 0, 0});
        chunk("IHDR", head.toByteArray(), file);
        chunk("PLTE", palette, file);
        chunk("IDAT", Deflation.zlib(rows(canvas)), file);
        chunk("IEND", new byte[0], file);
        return file.toByteArray();
    }

    /** Every row with the number of its filter before it: none. */
    private static byte[] rows(Canvas canvas) {
        int width = canvas.width();
        var rows = new byte[(width + 1) * canvas.height()];
        for (int y = 0; y < canvas.height(); y++) {
            System.arraycopy(canvas.colours(), y * width, rows, y * (width + 1) + 1, width);
        }
        return rows;
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream file) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        number(data.length, file);
        file.writeBytes(name);
        file.writeBytes(data);
        number((int) sum.getValue(), file);
    }

    private static void number(int value, ByteArrayOutputStream out) {
        for (int bits = 24; bits >= 0; bits -= 8) {
            out.write(value >> bits);
        }
    }
}
