package org.prongsai.page.view;

import java.util.List;

/**
 * What is shown where nothing is.
 *
 * @param agencies where to go on
 * @param others the same in the site's other languages
 */
public record NotFoundView(List<Frame.Link> agencies, List<Other> others) {

    public NotFoundView {
        agencies = List.copyOf(agencies);
        others = List.copyOf(others);
    }

    /**
     * That there is no page, in another language.
     *
     * @param lang its tag
     * @param text the sentence
     * @param home link to the first page in that language
     */
    public record Other(String lang, String text, Frame.Link home) {}
}
