package org.prongsai.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.prongsai.model.FileFacts.Kind;

/**
 * How large a picture is shown, read from what stands before its colours. A page that knows it keeps the place free while
 * the picture is on its way.
 *
 * @param width in pixels; 0 when it is not known
 * @param height in pixels; 0 when it is not known
 */
record PictureSize(int width, int height) {

    static final PictureSize UNKNOWN = new PictureSize(0, 0);

    private static final int SVG_HEAD = 4096;
    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");
    private static final String NUMBER = "([0-9]{1,5})(?:\\.[0-9]*)?";
    private static final Pattern WIDTH = side("width");
    private static final Pattern HEIGHT = side("height");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\sviewBox=[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER + "\\s*[\"']");

    private static final int ORIENTATION = 0x0112;
    /** From here on the picture lies on its side. */
    private static final int LYING = 5;

    /** The size of a picture of a kind; unknown where its bytes do not tell. */
    static PictureSize of(Kind kind, Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return switch (kind) {
                case PNG -> png(in);
                case GIF -> gif(in);
                case JPEG -> jpeg(in);
                case WEBP -> webp(in);
                case SVG -> svg(in);
                default -> UNKNOWN;
            };
        } catch (EOFException cutOff) {
            return UNKNOWN;
        }
    }

    private static PictureSize sound(int width, int height) {
        return width > 0 && height > 0 ? new PictureSize(width, height) : UNKNOWN;
    }

    private static PictureSize png(DataInputStream in) throws IOException {
        in.skipNBytes(16);
        return sound(in.readInt(), in.readInt());
    }

    private static PictureSize gif(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        return sound(small(in, 2), small(in, 2));
    }

    /** Segments: FF, a mark, a length that counts itself. One tells how the camera was held, a later one the size. */
    private static PictureSize jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        boolean lying = false;
        while (in.readUnsignedByte() == 0xff) {
            int mark = in.readUnsignedByte();
            while (mark == 0xff) {
                mark = in.readUnsignedByte();
            }
            int length = Math.max(0, in.readUnsignedShort() - 2);
            if (isFrame(mark)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                int width = in.readUnsignedShort();
                return lying ? sound(height, width) : sound(width, height);
            }
            if (mark == 0xe1) {
                lying |= lies(in.readNBytes(length));
            } else {
                in.skipNBytes(length);
            }
        }
        return UNKNOWN;
    }

    private static boolean isFrame(int mark) {
        return mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
    }

    /** Whether the camera wrote down that the picture is to be turned by a quarter. */
    private static boolean lies(byte[] part) {
        try {
            return Tiff.of(new String(part, StandardCharsets.ISO_8859_1))
                    .filter(tiff -> tiff.entry(ORIENTATION).stream().anyMatch(at -> tiff.narrow(at + 8) >= LYING))
                    .isPresent();
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    /** The first chunk tells: of many parts, without loss, or with. */
    private static PictureSize webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        var name = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        in.skipNBytes(4);
        return switch (name) {
            case "VP8X" -> {
                in.skipNBytes(4);
                yield sound(small(in, 3) + 1, small(in, 3) + 1);
            }
            case "VP8L" -> {
                in.skipNBytes(1);
                int both = small(in, 4);
                yield sound((both & 0x3fff) + 1, (both >>> 14 & 0x3fff) + 1);
            }
            case "VP8 " -> {
                in.skipNBytes(6);
                yield sound(small(in, 2) & 0x3fff, small(in, 2) & 0x3fff);
            }
            default -> UNKNOWN;
        };
    }

    /** A number of several bytes, the lowest first. */
    private static int small(DataInputStream in, int bytes) throws IOException {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= in.readUnsignedByte() << (8 * i);
        }
        return number;
    }

    private static PictureSize svg(DataInputStream in) throws IOException {
        var head = SVG.matcher(new String(in.readNBytes(SVG_HEAD), StandardCharsets.UTF_8));
        if (!head.find()) {
            return UNKNOWN;
        }
        var width = WIDTH.matcher(head.group());
        var height = HEIGHT.matcher(head.group());
        if (width.find() && height.find()) {
            return sound(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1)));
        }
        var box = VIEW_BOX.matcher(head.group());
        return box.find() ? sound(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))) : UNKNOWN;
    }

    private static Pattern side(String name) {
        return Pattern.compile("\\s" + name + "=[\"']" + NUMBER + "(?:px)?[\"']");
    }
}
