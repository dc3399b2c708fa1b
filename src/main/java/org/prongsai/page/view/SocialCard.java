package org.prongsai.page.view;

/**
 * A picture that stands for a page where its address is shared.
 *
 * @param file where it stands, from the site's root
 * @param url the same, absolute
 * @param alt what it says, in a sentence
 * @param site name of the site; empty where the title says it
 * @param agency whose page it is; empty where the title says it
 * @param title of the page
 * @param label what the figure is of; may be empty
 * @param figure the one figure that matters, in words; may be empty
 * @param done how many of 100 are reached, drawn as a bar; below zero for no bar
 * @param notice that everything is invented; mostly empty
 */
public record SocialCard(
        String file,
        String url,
        String alt,
        String site,
        String agency,
        String title,
        String label,
        String figure,
        int done,
        String notice) {

    /** No bar. */
    public static final int NO_BAR = -1;

    /** Size in places. */
    public static final int WIDTH = 1200;

    /** Size in places. */
    public static final int HEIGHT = 630;
}
