package org.prongsai.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.FileFacts.Kind;

class PictureSizeTest {

    private static final PictureSize WIDE = new PictureSize(320, 200);
    private static final PictureSize HIGH = new PictureSize(200, 320);

    @TempDir
    Path folder;

    private PictureSize size(Kind kind, byte[] bytes) throws IOException {
        return PictureSize.of(kind, Files.write(folder.resolve("picture"), bytes));
    }

    private static byte[] drawn(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), format, out));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "GIF", "JPEG"})
    void whatProgramsWriteIsRead(String format) throws IOException {
        var bytes = drawn(format);
        assertEquals(WIDE, size(Kind.valueOf(format), bytes));
        var file = Files.write(folder.resolve("a." + format), bytes);
        var facts = new Documents().look(file);
        assertEquals(WIDE, new PictureSize(facts.width(), facts.height()));
        assertEquals(bytes.length, facts.size());
    }

    /** A photograph as a telephone writes it: the table of the camera before the picture. */
    private static byte[] photograph(ByteOrder order, int tag, int value) throws IOException {
        var tiff = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4).order(order);
        tiff.put("Exif\0\0".getBytes(ISO_8859_1));
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II*\0" : "MM\0*").getBytes(ISO_8859_1));
        tiff.putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100).putShort((short) 3).putInt(1).putInt(0);
        tiff.putShort((short) tag)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0);
        tiff.putInt(0);
        var drawn = drawn("JPEG");
        var photograph = ByteBuffer.allocate(drawn.length + 5 + tiff.capacity());
        photograph.put(drawn, 0, 2);
        // Bytes FF may be repeated before a mark.
        photograph.put(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xe1});
        photograph.putShort((short) (2 + tiff.capacity())).put(tiff.array());
        return photograph.put(drawn, 2, drawn.length - 2).array();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "3, false", "4, false", "5, true", "6, true", "8, true"})
    void aTurnedPhotographIsAsHighAsItIsShown(int orientation, boolean lying) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            assertEquals(lying ? HIGH : WIDE, size(Kind.JPEG, photograph(order, 0x0112, orientation)), "" + order);
        }
    }

    @Test
    void otherNumbersOfTheCameraDoNotTurnIt() throws IOException {
        assertEquals(WIDE, size(Kind.JPEG, photograph(ByteOrder.BIG_ENDIAN, 0x0115, 6)));
    }

    @Test
    void aTableThatPointsOutsideItselfTurnsNothing() throws IOException {
        var photograph = photograph(ByteOrder.BIG_ENDIAN, 0x0112, 6);
        Arrays.fill(photograph, 17, 21, (byte) 0x7f);
        assertEquals(WIDE, size(Kind.JPEG, photograph));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VP8X | 0a 00 00 00 | 00 00 00 00 | 3f 01 00 c7 00 00
            VP8L | 0a 00 00 00 | 2f          | 3f c1 31 00
            VP8  | 0a 00 00 00 | 30 01 00 9d 01 2a | 40 01 c8 00
            """)
    void webPicturesOfAllThreeKindsAreRead(String name, String length, String before, String size) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes("RIFF\0\0\0\0WEBP".getBytes(ISO_8859_1));
        out.writeBytes("%-4s".formatted(name).getBytes(ISO_8859_1));
        for (String octet : (length + " " + before + " " + size).split(" ")) {
            out.write(Integer.parseInt(octet, 16));
        }
        assertEquals(WIDE, size(Kind.WEBP, out.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='320' height='200'>",
                "<?xml version=\"1.0\"?>\n<svg height=\"200px\" width=\"320.4\" viewBox=\"0 0 1 1\">",
                "<svg width='100%' viewBox='0 0 320 200'>",
                "<svg viewBox=\" -10,-10, 320 200.5 \">"
            })
    void drawingsTellTheirSizeOrItsShape(String head) throws IOException {
        assertEquals(WIDE, size(Kind.SVG, (head + "<path/></svg>").getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg>", "<svg width='0' height='0'>", "<svg width='8cm' height='5cm'>", "<path/>"})
    void drawingsWithoutASizeHaveNone(String head) throws IOException {
        assertEquals(PictureSize.UNKNOWN, size(Kind.SVG, head.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "GIF", "JPEG"})
    void aPictureCutOffHasNone(String format) throws IOException {
        var head = Arrays.copyOf(drawn(format), format.equals("GIF") ? 9 : 20);
        assertEquals(PictureSize.UNKNOWN, size(Kind.valueOf(format), head));
    }

    @Test
    void whatIsNoPictureHasNone() throws IOException {
        assertEquals(PictureSize.UNKNOWN, size(Kind.PDF, "%PDF-1.7".getBytes(UTF_8)));
        assertEquals(PictureSize.UNKNOWN, size(Kind.JPEG, "\u00ff\u00d8\u0000".getBytes(ISO_8859_1)));
        assertEquals(PictureSize.UNKNOWN, size(Kind.WEBP, "RIFF\0\0\0\0WEBPALPH\0\0\0\0".getBytes(ISO_8859_1)));
    }
}
