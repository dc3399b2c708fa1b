package org.prongsai.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands for bytes in manifests and locks: 64 hexadecimal digits in lower case. */
public final class Sha256 {

    private Sha256() {}

    /** Of bytes at hand. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** To take up bytes that come in parts. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Of all the parts taken up. */
    public static String of(MessageDigest taken) {
        return HexFormat.of().formatHex(taken.digest());
    }
}
