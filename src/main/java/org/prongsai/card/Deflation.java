package org.prongsai.card;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses in the format of zlib (RFC 1950 and 1951), always to the same bytes: what Java hands to the zlib of the
 * machine differs between its builds. Made for pictures with large plain areas: repetitions are looked for where the same
 * three bytes stood last.
 */
final class Deflation {

    private static final int SHORTEST = 3;
    private static final int LONG = 32;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 32_768;
    private static final int HASH_BITS = 15;
    private static final int TRIES = 24;

    /** The shortest repetition of each code from 257 on, and the bits that follow it; likewise for distances. */
    private static final int[] LENGTHS = new int[29];

    private static final int[] LENGTH_BITS = new int[29];
    private static final int[] DISTANCES = new int[30];
    private static final int[] DISTANCE_BITS = new int[30];

    static {
        int length = SHORTEST;
        for (int code = 0; code < LENGTHS.length - 1; code++) {
            LENGTHS[code] = length;
            LENGTH_BITS[code] = code < 8 ? 0 : code / 4 - 1;
            length += 1 << LENGTH_BITS[code];
        }
        LENGTHS[LENGTHS.length - 1] = LONGEST;
        int distance = 1;
        for (int code = 0; code < DISTANCES.length; code++) {
            DISTANCES[code] = distance;
            DISTANCE_BITS[code] = code < 4 ? 0 : code / 2 - 1;
            distance += 1 << DISTANCE_BITS[code];
        }
    }

    private final byte[] data;
    private final int[] latest = new int[1 << HASH_BITS];
    private final int[] before;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int held;

    private Deflation(byte[] data) {
        this.data = data;
        this.before = new int[data.length];
        Arrays.fill(latest, -1);
    }

    /** The bytes, compressed. */
    static byte[] zlib(byte[] data) {
        var deflation = new Deflation(data);
        deflation.out.write(0x78);
        deflation.out.write(0x01);
        deflation.run();
        var sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            deflation.out.write((int) (sum.getValue() >> shift));
        }
        return deflation.out.toByteArray();
    }

    /** One block with the codes every reader knows. */
    private void run() {
        write(1, 1);
        write(1, 2);
        for (int at = 0; at < data.length; ) {
            int from = longest(at);
            int length = from < 0 ? 0 : same(from, at);
            if (length < SHORTEST) {
                literal(data[at] & 0xff);
                length = 1;
            } else {
                repetition(length, at - from);
            }
            // The inside of a long repetition is known from where it stood first.
            for (int i = 0; i < Math.min(length, LONG); i++) {
                remember(at + i);
            }
            at += length;
        }
        literal(256);
        write(0, 7);
    }

    /** Where what follows here stood before at its longest; below zero for nowhere. */
    private int longest(int at) {
        if (at + SHORTEST > data.length) {
            return -1;
        }
        int best = -1;
        int most = 0;
        int candidate = latest[hash(at)];
        for (int tries = TRIES; tries > 0 && candidate >= 0 && at - candidate <= FARTHEST; tries--) {
            int length = same(candidate, at);
            if (length > most) {
                best = candidate;
                most = length;
            }
            if (most == LONGEST) {
                return best;
            }
            candidate = before[candidate];
        }
        return best;
    }

    private int same(int from, int at) {
        int end = Math.min(LONGEST, data.length - at);
        int mismatch = Arrays.mismatch(data, from, from + end, data, at, at + end);
        return mismatch < 0 ? end : mismatch;
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            before[at] = latest[hash];
            latest[hash] = at;
        }
    }

    private int hash(int at) {
        int three = ((data[at] & 0xff) << 16) | ((data[at + 1] & 0xff) << 8) | (data[at + 2] & 0xff);
        return (three * 0x9E3779B1) >>> (32 - HASH_BITS);
    }

    private void repetition(int length, int distance) {
        int code = code(LENGTHS, length);
        literal(257 + code);
        write(length - LENGTHS[code], LENGTH_BITS[code]);
        int far = code(DISTANCES, distance);
        write(Integer.reverse(far) >>> 27, 5);
        write(distance - DISTANCES[far], DISTANCE_BITS[far]);
    }

    private static int code(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found < 0 ? -found - 2 : found;
    }

    /** A byte or a code above them, by the fixed table; its bits go out from the highest. */
    private void literal(int code) {
        if (code < 144) {
            reversed(0x30 + code, 8);
        } else if (code < 256) {
            reversed(0x190 + code - 144, 9);
        } else if (code < 280) {
            reversed(code - 256, 7);
        } else {
            reversed(0xc0 + code - 280, 8);
        }
    }

    private void reversed(int value, int count) {
        write(Integer.reverse(value) >>> (32 - count), count);
    }

    private void write(int value, int count) {
        bits |= value << held;
        held += count;
        while (held >= 8) {
            out.write(bits);
            bits >>>= 8;
            held -= 8;
        }
    }
}
