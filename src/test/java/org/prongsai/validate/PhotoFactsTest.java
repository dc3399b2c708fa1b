package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A place is found in every format and byte order; damaged files are no fault of the reader. */
class PhotoFactsTest {

    @Test
    void aPlaceIsFoundInEveryFormat() throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            assertTrue(PhotoFacts.hasPlace(jpeg(tiff(order, 3))), order + " jpeg");
            assertTrue(PhotoFacts.hasPlace(png(tiff(order, 3))), order + " png");
            assertTrue(PhotoFacts.hasPlace(webp(tiff(order, 3))), order + " webp");
        }
    }

    @Test
    void aTableWithoutALatitudeIsNoPlace() throws IOException {
        assertFalse(PhotoFacts.hasPlace(jpeg(tiff(ByteOrder.BIG_ENDIAN, 0))));
        assertFalse(PhotoFacts.hasPlace(png(tiff(ByteOrder.LITTLE_ENDIAN, 0))));
    }

    @Test
    void aPlaceInTheDescriptionIsFound() throws IOException {
        var description = "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"13,45.0N\"/>";
        assertTrue(PhotoFacts.hasPlace(segment(description.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void damageIsNoFault() throws IOException {
        var random = new Random(1);
        for (byte[] whole : new byte[][] {
            jpeg(tiff(ByteOrder.BIG_ENDIAN, 3)),
            png(tiff(ByteOrder.BIG_ENDIAN, 3)),
            webp(tiff(ByteOrder.LITTLE_ENDIAN, 3))
        }) {
            for (int length = 0; length <= whole.length; length++) {
                PhotoFacts.hasPlace(Arrays.copyOf(whole, length));
            }
            for (int i = 0; i < 20_000; i++) {
                var damaged = whole.clone();
                for (int j = 0; j < 3; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                PhotoFacts.hasPlace(damaged);
            }
        }
    }

    /** A first table that points to a table of places with so many parts of a latitude. */
    private static byte[] tiff(ByteOrder order, int parts) {
        var tiff = ByteBuffer.allocate(64).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.ISO_8859_1));
        tiff.putShort((short) 42).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        tiff.putShort((short) 1)
                .putShort((short) 2)
                .putShort((short) 5)
                .putInt(parts)
                .putInt(40)
                .putInt(0);
        return tiff.array();
    }

    private static byte[] jpeg(byte[] tiff) throws IOException {
        var exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.write(tiff);
        return segment(exif.toByteArray());
    }

    private static byte[] segment(byte[] content) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        jpeg.write(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4, 0, 0, (byte) 0xff, (byte) 0xe1});
        jpeg.write((content.length + 2) >> 8);
        jpeg.write(content.length + 2);
        jpeg.write(content);
        return jpeg.toByteArray();
    }

    private static byte[] png(byte[] tiff) throws IOException {
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.write(chunk(ByteOrder.BIG_ENDIAN, "IHDR", new byte[13]));
        png.write(chunk(ByteOrder.BIG_ENDIAN, "eXIf", tiff));
        return png.toByteArray();
    }

    private static byte[] webp(byte[] tiff) throws IOException {
        var webp = new ByteArrayOutputStream();
        webp.write("RIFF\0\0\0\0WEBP".getBytes(StandardCharsets.ISO_8859_1));
        webp.write(chunk(ByteOrder.LITTLE_ENDIAN, "VP8X", new byte[10]));
        webp.write(chunk(ByteOrder.LITTLE_ENDIAN, "EXIF", tiff));
        return webp.toByteArray();
    }

    private static byte[] chunk(ByteOrder order, String name, byte[] content) {
        boolean png = order == ByteOrder.BIG_ENDIAN;
        var chunk = ByteBuffer.allocate(content.length + (png ? 12 : 8)).order(order);
        if (png) {
            chunk.putInt(content.length);
        }
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1));
        if (!png) {
            chunk.putInt(content.length);
        }
        return chunk.put(content).array();
    }
}
