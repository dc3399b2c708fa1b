package org.prongsai.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place of the site that a link leads to.
 *
 * @param path from the site's root, without a leading slash; empty or ending with a slash for a folder
 * @param fragment after the hash; empty for none
 */
record LinkTarget(String path, String fragment) {

    static final Comparator<LinkTarget> ORDER =
            Comparator.comparing(LinkTarget::path).thenComparing(LinkTarget::fragment);

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** No file has this name, so a link to it is broken. */
    private static final String OUTSIDE = "..";

    /**
     * Where an address on a page leads; empty when it leads to another site or to no page at all.
     *
     * @param base where the site's root stands on its server: a path from slash to slash
     */
    static Optional<LinkTarget> of(String base, String page, String address) {
        var link = address.strip();
        if (link.startsWith("//") || SCHEME.matcher(link).matches()) {
            return Optional.empty();
        }
        int hash = link.indexOf('#');
        var fragment = hash < 0 ? "" : decode(link.substring(hash + 1));
        var place = hash < 0 ? link : link.substring(0, hash);
        int query = place.indexOf('?');
        place = decode(query < 0 ? place : place.substring(0, query));
        if (place.isEmpty()) {
            return Optional.of(new LinkTarget(page, fragment));
        }
        if (!place.startsWith("/")) {
            var folder = page.substring(0, page.lastIndexOf('/') + 1);
            return Optional.of(new LinkTarget(normal(folder + place), fragment));
        }
        if (!(place + "/").startsWith(base)) {
            return Optional.empty();
        }
        var below = place.substring(Math.min(base.length(), place.length()));
        return Optional.of(new LinkTarget(normal(below), fragment));
    }

    /** Whether it is a place on the page itself. */
    boolean isOn(String page) {
        return path.equals(page);
    }

    /** As it would be written from the site's root. */
    String shown() {
        return "/" + path + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    private static String normal(String path) {
        var names = new ArrayDeque<String>();
        boolean folder = true;
        for (String name : path.split("/", -1)) {
            folder = name.isEmpty() || name.equals(".") || name.equals("..");
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return OUTSIDE;
                }
            } else if (!folder) {
                names.add(name);
            }
        }
        return String.join("/", names) + (folder && !names.isEmpty() ? "/" : "");
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream(text.length());
        var raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (low < 0) {
                bytes.write(raw[i]);
            } else {
                bytes.write(high * 16 + low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
