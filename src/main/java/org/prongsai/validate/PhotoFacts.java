package org.prongsai.validate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.prongsai.document.Tiff;

/**
 * Reads one fact of a photograph: whether a camera wrote down where it was. A reader of a page instead of a library of
 * many formats, for nothing else in a photograph is asked for.
 */
final class PhotoFacts {

    private static final int GPS_TABLE = 0x8825;
    private static final int LATITUDE = 2;
    private static final String XMP_PLACE = "GPSLatitude";
    /** Names of the chunks that tell of a photograph; they stand behind the length in PNG and before it in WebP. */
    private static final Pattern TOLD = Pattern.compile("^(?:EXIF|XMP )|(?:eXIf|iTXt)$");

    private PhotoFacts() {}

    /** Whether JPEG, PNG or WebP bytes hold a latitude; false for bytes that are none of these or damaged. */
    static boolean hasPlace(byte[] bytes) {
        var photo = new String(bytes, StandardCharsets.ISO_8859_1);
        if (photo.startsWith("\u00ff\u00d8")) {
            return inJpeg(photo);
        }
        if (photo.startsWith("\u0089PNG\r\n\u001a\n")) {
            return inChunks(photo, 8, ByteOrder.BIG_ENDIAN);
        }
        return photo.startsWith("RIFF") && photo.startsWith("WEBP", 8) && inChunks(photo, 12, ByteOrder.LITTLE_ENDIAN);
    }

    /** Segments: FF, a mark, a length of two bytes that counts itself; the picture behind them is none. */
    private static boolean inJpeg(String photo) {
        int at = 2;
        while (at + 4 <= photo.length() && photo.charAt(at) == 0xff) {
            if (photo.charAt(at + 1) == 0xff) {
                at++;
                continue;
            }
            int length = Math.max(2, photo.charAt(at + 2) << 8 | photo.charAt(at + 3));
            if (photo.charAt(at + 1) == 0xe1 && inPart(photo, at + 4, length - 2)) {
                return true;
            }
            at += 2 + length;
        }
        return false;
    }

    /** PNG: length, name, content, sum. WebP: name, length, content, evened. */
    private static boolean inChunks(String photo, int first, ByteOrder order) {
        boolean png = order == ByteOrder.BIG_ENDIAN;
        var bytes = bytes(photo, order);
        long at = first;
        while (at + 8 <= photo.length()) {
            int start = (int) at;
            long length = Integer.toUnsignedLong(bytes.getInt(start + (png ? 0 : 4)));
            var name = photo.substring(start, start + 8);
            if (TOLD.matcher(name).find() && inPart(photo, start + 8, length)) {
                return true;
            }
            at += 8 + length + (png ? 4 : length % 2);
        }
        return false;
    }

    private static boolean inPart(String photo, int from, long length) {
        var part = photo.substring(from, (int) Math.min(photo.length(), from + length));
        return Tiff.of(part).map(PhotoFacts::tellsLatitude).orElseGet(() -> part.contains(XMP_PLACE));
    }

    /** The first table points to the table of places; one without a latitude is only a stub. */
    private static boolean tellsLatitude(Tiff tiff) {
        try {
            var places = tiff.entry(GPS_TABLE);
            var latitude = places.isEmpty() ? places : tiff.entry(tiff.wide(places.getAsInt() + 8), LATITUDE);
            return latitude.isPresent() && tiff.wide(latitude.getAsInt() + 4) != 0;
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    private static ByteBuffer bytes(String latin, ByteOrder order) {
        return ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)).order(order);
    }
}
