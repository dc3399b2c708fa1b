package org.prongsai.page.view;

import java.util.List;

/**
 * What is shown where nothing is.
 *
 * @param agencies where to go on
 */
public record NotFoundView(List<Frame.Link> agencies) {

    public NotFoundView {
        agencies = List.copyOf(agencies);
    }
}
