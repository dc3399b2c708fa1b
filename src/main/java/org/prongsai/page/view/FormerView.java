package org.prongsai.page.view;

import java.util.List;

/**
 * The page at a former address.
 *
 * @param lead what happened to it, in a sentence
 * @param forward where its content stands now; none or one, and then the reader is sent there
 * @param facts name, day, reason
 * @param links where to go on
 */
public record FormerView(String lead, List<Frame.Link> forward, List<Fact> facts, List<Frame.Link> links) {

    public FormerView {
        forward = List.copyOf(forward);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
    }
}
