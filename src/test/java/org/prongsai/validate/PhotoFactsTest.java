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

    /** Where the first table begins in the samples, and the mark of the segment that tells of a photograph. */
    private static final int FIRST_TABLE = 22;

    private static final int MARK = 9;

    @Test
    void aPlaceIsFoundInEveryFormat() throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            assertTrue(PhotoFacts.hasPlace(jpeg(tiff(order, 3))), order + " jpeg");
            assertTrue(PhotoFacts.hasPlace(png(inPng(tiff(order, 3)))), order + " png");
            assertTrue(PhotoFacts.hasPlace(webp(inWebp(tiff(order, 3)))), order + " webp");
        }
    }

    @Test
    void aTableWithoutALatitudeIsNoPlace() throws IOException {
        assertFalse(PhotoFacts.hasPlace(jpeg(tiff(ByteOrder.BIG_ENDIAN, 0))));
        assertFalse(PhotoFacts.hasPlace(png(inPng(tiff(ByteOrder.LITTLE_ENDIAN, 0)))));
    }

    @Test
    void aTableOfOtherThingsIsNoPlace() throws IOException {
        assertFalse(PhotoFacts.hasPlace(jpeg(tiff(ByteOrder.BIG_ENDIAN, 0x8825, 29))), "the day, but no latitude");
        assertFalse(PhotoFacts.hasPlace(jpeg(tiff(ByteOrder.BIG_ENDIAN, 0x8769, 2))), "no table of places");
    }

    @Test
    void whatStandsBehindATableIsNoneOfItsEntries() throws IOException {
        var tiff = tiff(ByteOrder.BIG_ENDIAN, 3);
        ByteBuffer.wrap(tiff).putShort(FIRST_TABLE, (short) 0);
        assertFalse(PhotoFacts.hasPlace(jpeg(tiff)));
    }

    @Test
    void aTableCutOffIsNoPlace() throws IOException {
        var tiff = tiff(ByteOrder.BIG_ENDIAN, 3);
        assertFalse(PhotoFacts.hasPlace(jpeg(Arrays.copyOf(tiff, tiff.length - 1))));
    }

    @Test
    void whatIsNoPhotographHasNoPlace() throws IOException {
        var words = "GPSLatitude".getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(PhotoFacts.hasPlace(words));
        var sound = webp(chunk(ByteOrder.LITTLE_ENDIAN, "XMP ", words));
        assertTrue(PhotoFacts.hasPlace(sound));
        sound[8] = 'A';
        assertFalse(PhotoFacts.hasPlace(sound), "a sound begins as a WebP does");
    }

    @Test
    void aPlaceInTheDescriptionIsFound() throws IOException {
        var description = "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"13,45.0N\"/>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(PhotoFacts.hasPlace(segment(description)));
        assertTrue(PhotoFacts.hasPlace(png(chunk(ByteOrder.BIG_ENDIAN, "iTXt", description))));
        assertTrue(PhotoFacts.hasPlace(webp(chunk(ByteOrder.LITTLE_ENDIAN, "XMP ", description))));
    }

    @Test
    void wordsInOtherPartsAreNoPlace() throws IOException {
        var words = "A note on GPSLatitude".getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(PhotoFacts.hasPlace(png(chunk(ByteOrder.BIG_ENDIAN, "tEXt", words))));
        var comment = segment(words);
        comment[MARK] = (byte) 0xfe;
        assertFalse(PhotoFacts.hasPlace(comment));
    }

    @Test
    void aPartEndsWhereItSays() throws IOException {
        var words = "GPSLatitude".getBytes(StandardCharsets.ISO_8859_1);
        var shorter = segment(words);
        shorter[MARK + 2]--;
        assertFalse(PhotoFacts.hasPlace(shorter));
        var chunk = chunk(ByteOrder.BIG_ENDIAN, "iTXt", words);
        chunk[3]--;
        assertFalse(PhotoFacts.hasPlace(png(chunk)));
    }

    @Test
    void aPlaceIsFoundBehindLongPartsAndFilling() throws IOException {
        var place = segment("GPSLatitude".getBytes(StandardCharsets.ISO_8859_1));
        var profile = segment(new byte[300]);
        var photo = new ByteArrayOutputStream();
        photo.write(profile);
        photo.write(new byte[] {(byte) 0xff, (byte) 0xff});
        photo.write(place, MARK - 1, place.length - MARK + 1);
        assertTrue(PhotoFacts.hasPlace(photo.toByteArray()));
    }

    @Test
    void damageIsNoFault() throws IOException {
        var random = new Random(1);
        for (byte[] whole : new byte[][] {
            jpeg(tiff(ByteOrder.BIG_ENDIAN, 3)),
            png(inPng(tiff(ByteOrder.BIG_ENDIAN, 3))),
            webp(inWebp(tiff(ByteOrder.LITTLE_ENDIAN, 3)))
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

    /** A table of places with so many parts of a latitude, and behind it the first table, which points to it. */
    private static byte[] tiff(ByteOrder order, int parts) {
        return tiff(order, 0x8825, 2, parts);
    }

    private static byte[] tiff(ByteOrder order, int first, int second) {
        return tiff(order, first, second, 1);
    }

    /** Both tables have one entry with a tag; nothing stands behind the first, so that every byte of it is needed. */
    private static byte[] tiff(ByteOrder order, int first, int second, int parts) {
        var tiff = ByteBuffer.allocate(FIRST_TABLE + 14).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.ISO_8859_1));
        tiff.putShort((short) 42).putInt(FIRST_TABLE);
        entry(tiff, second, 5, parts, 0);
        entry(tiff, first, 4, 1, 8);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int kind, int count, int value) {
        tiff.putShort((short) 1)
                .putShort((short) tag)
                .putShort((short) kind)
                .putInt(count)
                .putInt(value);
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

    private static byte[] png(byte[] told) throws IOException {
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.write(chunk(ByteOrder.BIG_ENDIAN, "IHDR", new byte[13]));
        png.write(told);
        return png.toByteArray();
    }

    private static byte[] webp(byte[] told) throws IOException {
        var webp = new ByteArrayOutputStream();
        webp.write("RIFF\0\0\0\0WEBP".getBytes(StandardCharsets.ISO_8859_1));
        webp.write(chunk(ByteOrder.LITTLE_ENDIAN, "VP8X", new byte[11]));
        webp.write(told);
        return webp.toByteArray();
    }

    private static byte[] inPng(byte[] tiff) {
        return chunk(ByteOrder.BIG_ENDIAN, "eXIf", tiff);
    }

    private static byte[] inWebp(byte[] tiff) {
        return chunk(ByteOrder.LITTLE_ENDIAN, "EXIF", tiff);
    }

    private static byte[] chunk(ByteOrder order, String name, byte[] content) {
        boolean png = order == ByteOrder.BIG_ENDIAN;
        var chunk = ByteBuffer.allocate(content.length + (png ? 12 : 8 + content.length % 2))
                .order(order);
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
