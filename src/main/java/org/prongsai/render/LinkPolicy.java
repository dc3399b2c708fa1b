package org.prongsai.render;

import java.util.Locale;
import java.util.Set;

/** Which addresses the prose of officers may lead to: the web, mail, telephones and places of the site itself. */
public final class LinkPolicy {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private LinkPolicy() {}

    /** Whether a link may lead there. */
    public static boolean allows(String address) {
        // Browsers drop control characters, read "\" as "/" and take "//host" for another site.
        if (address.startsWith("//")
                || address.startsWith(" ")
                || address.chars().anyMatch(LinkPolicy::misleads)) {
            return false;
        }
        var scheme = scheme(address);
        if (scheme.isEmpty()) {
            return true;
        }
        boolean web = scheme.startsWith("http");
        return SCHEMES.contains(scheme) && (!web || address.startsWith("//", scheme.length() + 1));
    }

    /** Whether a picture may come from there. */
    public static boolean allowsPicture(String address) {
        return allows(address) && (scheme(address).isEmpty() || scheme(address).startsWith("http"));
    }

    /** Whether the address is a place of this site. */
    static boolean isLocal(String address) {
        return allows(address) && scheme(address).isEmpty();
    }

    /** What stands before the colon in lower case; empty for a relative address. */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            switch (address.charAt(i)) {
                case ':' -> {
                    return address.substring(0, i).toLowerCase(Locale.ROOT);
                }
                case '/', '?', '#' -> {
                    return "";
                }
                default -> {}
            }
        }
        return "";
    }

    private static boolean misleads(int c) {
        return c < ' ' || c == '\\' || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029;
    }
}
