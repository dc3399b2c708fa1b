package org.prongsai.page;

import java.util.regex.Pattern;

/**
 * The permanent address of a page from the site's root.
 *
 * @param path begins with a slash; ends with one, but for files such as {@code /404.html}
 */
public record PageAddress(String path) {

    private static final Pattern LEGAL = Pattern.compile("/([a-z0-9-]+(\\.[a-z0-9-]+)*/)*([a-z0-9-]+\\.html)?");

    /** Whether a page can stand there. */
    static boolean isLegal(String path) {
        return LEGAL.matcher(path).matches();
    }

    public PageAddress {
        if (!isLegal(path)) {
            throw new IllegalArgumentException("not an address: " + path);
        }
    }

    /** The file that holds the page, from the site's root without a leading slash. */
    public String file() {
        return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
    }

    /** A file in the folder of this page, from the site's root without a leading slash. */
    public String beside(String name) {
        return path.substring(1, path.lastIndexOf('/') + 1) + name;
    }

    /** The address one folder below this one. */
    public PageAddress child(String segment) {
        return new PageAddress(path + segment + "/");
    }

    /** From this page to the site's root: empty, or as many {@code ../} as it is deep. */
    public String root() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count() - 1);
    }

    /** A relative link to another page that also works when files are opened by double click. */
    public String to(PageAddress other) {
        return toFile(other.file());
    }

    /** A relative link to a file of the site, given from the site's root. */
    public String toFile(String file) {
        String own = file();
        int common = 0;
        for (int slash = own.indexOf('/'); slash >= 0; slash = own.indexOf('/', slash + 1)) {
            if (!file.startsWith(own.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        long up = own.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + file.substring(common);
    }
}
