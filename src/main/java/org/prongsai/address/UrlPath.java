package org.prongsai.address;

import java.nio.charset.StandardCharsets;

/** Addresses as they stand on the wire. */
final class UrlPath {

    private static final String UNRESERVED = "-._~/";

    private UrlPath() {}

    /** A path with everything escaped that means something to some host: only letters, digits and {@code -._~/} stay. */
    static String encoded(String path) {
        var text = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isAlphanumeric(c) || UNRESERVED.indexOf(c) >= 0) {
                text.append(c);
            } else {
                text.append("%%%02X".formatted((int) c));
            }
        }
        return text.toString();
    }

    /** An address of another site, made harmless: what is written stays, but for signs some host takes for commands. */
    static String outside(String address) {
        var text = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c > ' ' && c < 0x7F && "\"$\\'<>`{|}^*".indexOf(c) < 0) {
                text.append(c);
            } else {
                text.append("%%%02X".formatted((int) c));
            }
        }
        return text.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
