package org.prongsai.check;

import java.util.List;

/**
 * What the checks want to know of a page.
 *
 * @param file its path from the site's root
 * @param source file of the content it shows
 * @param lang the language it declares; empty for none
 * @param title its title; empty for none
 * @param ids ids in reading order, with repetitions
 * @param headings in reading order
 * @param links to pages, pictures, styles, in reading order
 * @param hasText whether its main part says anything
 * @param forwards whether it only sends the reader on
 * @param words what stands for the text of its main part; empty when nobody will remember it
 */
record FinishedPage(
        String file,
        String source,
        String lang,
        String title,
        List<String> ids,
        List<Heading> headings,
        List<Link> links,
        boolean hasText,
        boolean forwards,
        String words) {

    private static final String INDEX = "index.html";

    /** A heading from h1 to h6. */
    record Heading(int level, String text) {}

    /**
     * A link as it is written.
     *
     * @param address the attribute's value
     * @param text the words a reader sees
     */
    record Link(String address, String text) {}

    /** The address a visitor knows. */
    String address() {
        return address(file);
    }

    /** The address a visitor knows a file by. */
    static String address(String file) {
        boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return "/" + (index ? file.substring(0, file.length() - INDEX.length()) : file);
    }
}
