package org.prongsai.validate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads one fact of a photograph: whether a camera wrote down where it was. A reader of a page instead of a library of
 * many formats, for nothing else in a photograph is asked for.
 */
final class PhotoFacts {

    private static final int GPS_TABLE = 0x8825;
    private static final int LATITUDE = 2;
    private static final int ENTRY = 12;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP_PLACE = "GPSLatitude";

    private PhotoFacts() {}

    /** Whether JPEG, PNG or WebP bytes hold a latitude; false for bytes that are none of these or damaged. */
    static boolean hasPlace(byte[] bytes) {
        if (isAt(bytes, 0, "\u00ff\u00d8")) {
            return inJpeg(bytes);
        }
        if (isAt(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return inChunks(bytes, 8, ByteOrder.BIG_ENDIAN);
        }
        return isAt(bytes, 0, "RIFF") && isAt(bytes, 8, "WEBP") && inChunks(bytes, 12, ByteOrder.LITTLE_ENDIAN);
    }

    /** Segments: FF, a mark, a length of two bytes that counts itself. */
    private static boolean inJpeg(byte[] bytes) {
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff) {
            int mark = bytes[at + 1] & 0xff;
            if (mark == 0xff) {
                at++;
                continue;
            }
            if (mark == 0xda || mark == 0xd9) {
                return false;
            }
            int length = (bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff);
            if (mark == 0xe1 && inPart(bytes, at + 4, at + 2 + length)) {
                return true;
            }
            at += 2 + Math.max(2, length);
        }
        return false;
    }

    /** PNG: length, name, content, sum. WebP: name, length, content, evened. */
    private static boolean inChunks(byte[] bytes, int first, ByteOrder order) {
        var buffer = ByteBuffer.wrap(bytes).order(order);
        boolean png = order == ByteOrder.BIG_ENDIAN;
        long at = first;
        while (at + 8 <= bytes.length) {
            int start = (int) at;
            long length = buffer.getInt(start + (png ? 0 : 4)) & 0xffffffffL;
            int name = start + (png ? 4 : 0);
            boolean told = isAt(bytes, name, "eXIf")
                    || isAt(bytes, name, "EXIF")
                    || isAt(bytes, name, "iTXt")
                    || isAt(bytes, name, "XMP ");
            if (told && inPart(bytes, start + 8, Math.min(bytes.length, start + 8 + length))) {
                return true;
            }
            at += 8 + length + (png ? 4 : length % 2);
        }
        return false;
    }

    private static boolean inPart(byte[] bytes, int from, long until) {
        int to = (int) Math.min(bytes.length, until);
        if (to <= from) {
            return false;
        }
        var text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        if (text.startsWith(EXIF)) {
            return inTiff(ByteBuffer.wrap(bytes, from + EXIF.length(), to - from - EXIF.length())
                    .slice());
        }
        boolean tiff = text.startsWith("II*\0") || text.startsWith("MM\0*");
        return tiff ? inTiff(ByteBuffer.wrap(bytes, from, to - from).slice()) : text.contains(XMP_PLACE);
    }

    /** The first table points to the table of places; one without a latitude is only a stub. */
    private static boolean inTiff(ByteBuffer tiff) {
        if (tiff.remaining() < 8) {
            return false;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int pointer = entry(tiff, tiff.getInt(4), GPS_TABLE);
        if (pointer < 0) {
            return false;
        }
        int latitude = entry(tiff, tiff.getInt(pointer + 8), LATITUDE);
        return latitude >= 0 && tiff.getInt(latitude + 4) > 0;
    }

    /** Where the entry with a tag begins in a table; -1 where there is none. */
    private static int entry(ByteBuffer tiff, int table, int tag) {
        if (table < 8 || table > tiff.limit() - 2) {
            return -1;
        }
        int count = tiff.getShort(table) & 0xffff;
        for (int i = 0; i < count; i++) {
            int at = table + 2 + i * ENTRY;
            if (at > tiff.limit() - ENTRY) {
                return -1;
            }
            if ((tiff.getShort(at) & 0xffff) == tag) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, int at, String mark) {
        if (at + mark.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[at + i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
