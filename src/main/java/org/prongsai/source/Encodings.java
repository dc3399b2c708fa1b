package org.prongsai.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Guesses in which encoding a file was saved. */
final class Encodings {

    static final String UTF_8 = "UTF-8";

    private Encodings() {}

    /** UTF-8 when it is; otherwise the name of what it probably is. */
    static String guess(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return "UTF-16";
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return looksLikeUtf16(bytes) ? "UTF-16" : UTF_8;
        } catch (CharacterCodingException e) {
            return looksThai(bytes) ? "Windows-874 (TIS-620, ANSI ภาษาไทย)" : "ISO-8859-1 / Windows-1252";
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        int zeros = 0;
        int sample = Math.min(bytes.length, 512);
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return sample > 3 && zeros * 4 >= sample;
    }

    /** In Windows-874 Thai letters are single bytes A1–FB, and most high bytes of such a file are in runs of them. */
    private static boolean looksThai(byte[] bytes) {
        int thai = 0;
        int high = 0;
        for (byte b : bytes) {
            int value = b & 0xFF;
            if (value >= 0x80) {
                high++;
                thai += value >= 0xA1 && value <= 0xFB && !(value >= 0xDB && value <= 0xDE) ? 1 : 0;
            }
        }
        return thai >= 2 && thai * 10 >= high * 9;
    }
}
