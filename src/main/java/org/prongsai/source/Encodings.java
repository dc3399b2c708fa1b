package org.prongsai.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Guesses in which encoding a file was saved. */
final class Encodings {

    /** What stands in the place of bytes that mean nothing. */
    private static final char REPLACED = '\ufffd';

    private Encodings() {}

    /** The text in the encoding it is most probably in; tables saved by older programs are seldom UTF-8. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACED) < 0 ? text : decodeWithCare(bytes);
    }

    /** Bytes that are no UTF-8, or letters that were lost before. */
    private static String decodeWithCare(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return looksThai(bytes) ? thai(bytes) : new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** TIS-620: Thai letters have their Unicode places from A1 on; written out, for not every Java has the table. */
    private static String thai(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            int value = b & 0xFF;
            text.append((char) (value >= 0xA1 && value <= 0xFB ? value - 0xA0 + 0x0E00 : value));
        }
        return text.toString();
    }

    /** What bytes that are not UTF-8 probably are. */
    static String guess(byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            return "UTF-16";
        }
        return looksThai(bytes) ? "Windows-874 (TIS-620, ANSI ภาษาไทย)" : "ISO-8859-1 / Windows-1252";
    }

    /** Whether they are UTF-16, which may be valid UTF-8 as well when the text is Latin. */
    static boolean looksLikeUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return true;
        }
        int zeros = 0;
        int sample = Math.min(bytes.length, 512);
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return sample > 3 && zeros * 4 >= sample;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
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
