package org.prongsai.address;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.prongsai.output.Sha256;

/** What stands for a content: 64 hexadecimal digits. */
final class Hashes {

    private Hashes() {}

    /** Of an author's file: the same whatever line ends, byte order mark or composition of letters an editor writes. */
    static String ofSource(byte[] bytes) {
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Sha256.of(bytes);
        }
    }

    /** Of a text, likewise. */
    static String of(String text) {
        var unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        var lines = unmarked.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        return Sha256.of(Normalizer.normalize(lines, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }
}
