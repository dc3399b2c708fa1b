package org.prongsai.check;

/** Takes what finished pages say. Safe to call from several threads. */
@FunctionalInterface
public interface TextReader {

    /**
     * Takes the words of a page's main part, in reading order, parts divided by white space.
     *
     * @param file the page, from the site's root
     * @param title its main heading
     * @param headings all other headings
     * @param text everything else, but for navigation
     */
    void read(String file, String title, String headings, String text);
}
