package org.prongsai.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.page.view.Frame;

/**
 * Where links lead that authors write in their prose: from the site's root, or as seen from the page in the site's first
 * language. A page of another language leads to pages of that language, wherever there is one.
 *
 * @param root from the page to the site's root
 * @param first the page in the first language, from the site's root; empty when this is it
 * @param language the folder of the page's language, for example {@code en/}; empty for the first language
 * @param pages files of all pages, from the site's root
 */
record Destinations(String root, String first, String language, Set<String> pages) {

    private static final Pattern ADDRESS = Pattern.compile("([^?#]*)(.*)", Pattern.DOTALL);
    private static final String INDEX = "index.html";

    /** Those of a text that is all in the first language. */
    static Destinations from(String root) {
        return new Destinations(root, "", "", Set.of());
    }

    /** Those of a page in its frame. */
    static Destinations of(Frame frame, Set<String> pages) {
        var editions = frame.editions();
        if (editions.isEmpty() || editions.get(0).current()) {
            return from(frame.root());
        }
        // The way to another language always leads through the root.
        var first = editions.get(0).href().substring(frame.root().length());
        return new Destinations(frame.root(), first, frame.lang() + "/", pages);
    }

    /** The link as the page must write it; the address is one we link to. */
    String of(String address) {
        if (!LinkPolicy.isLocal(address) || address.isEmpty() || address.startsWith("#")) {
            return address;
        }
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        var path = parts.group(1);
        var rest = parts.group(2);
        if (path.startsWith("/")) {
            // A folder's address works by double click only with the file's name.
            var file = file(path.substring(1));
            return root + (isTranslated(file) ? language : "") + file + rest;
        }
        if (first.isEmpty() || path.isEmpty()) {
            return address;
        }
        var file = resolved(path);
        return isTranslated(file)
                ? root + language + file + rest
                : root + first.substring(0, first.lastIndexOf('/') + 1) + address;
    }

    private boolean isTranslated(String file) {
        return !language.isEmpty() && pages.contains(language + file);
    }

    /** The file of an address that counts from the page; empty where it leads nowhere within the site. */
    private String resolved(String path) {
        try {
            var there = new URI("/" + first)
                    .resolve(new URI(null, null, path, null))
                    .normalize();
            return file(there.getPath().substring(1));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return "";
        }
    }

    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }
}
