package org.prongsai.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The tables in which a camera writes down how it took a photograph. Places count in bytes from their beginning. */
public final class Tiff {

    private static final String EXIF = "Exif\0\0";
    private static final String LOWEST_FIRST = "II*\0";
    private static final String HIGHEST_FIRST = "MM\0*";
    private static final int ENTRY = 12;

    private final ByteBuffer bytes;

    private Tiff(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The tables in a part of a photograph, each byte a character; nothing where the part is something else. */
    public static Optional<Tiff> of(String part) {
        var tables = part.startsWith(EXIF) ? part.substring(EXIF.length()) : part;
        boolean lowestFirst = tables.startsWith(LOWEST_FIRST);
        if (!lowestFirst && !tables.startsWith(HIGHEST_FIRST)) {
            return Optional.empty();
        }
        return Optional.of(new Tiff(ByteBuffer.wrap(tables.getBytes(StandardCharsets.ISO_8859_1))
                .order(lowestFirst ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)));
    }

    /** Where the entry with a tag begins in the first table. */
    public OptionalInt entry(int tag) {
        return entry(wide(4), tag);
    }

    /**
     * Where the entry with a tag begins in a table.
     *
     * @throws IndexOutOfBoundsException when the table is damaged, as do all that read
     */
    public OptionalInt entry(int table, int tag) {
        return IntStream.range(0, narrow(table))
                .map(i -> table + 2 + i * ENTRY)
                .filter(at -> narrow(at) == tag)
                .findFirst();
    }

    /** A number of four bytes. */
    public int wide(int at) {
        return bytes.getInt(at);
    }

    /** A number of two bytes, not below zero. */
    public int narrow(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
