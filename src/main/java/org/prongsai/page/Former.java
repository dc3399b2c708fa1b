package org.prongsai.page;

import java.util.Optional;
import org.prongsai.model.Redirect;

/**
 * A former address, and what stands there now.
 *
 * @param redirect what became of it
 * @param name heading of the page that stood there; may be empty
 * @param source file that tells of it, for messages
 */
public record Former(Redirect redirect, String name, String source) {

    /**
     * Where a page can stand that answers for it: a file that is no page is answered for by a folder of its name. Nothing
     * where the address has letters our own addresses never have.
     */
    public Optional<PageAddress> place() {
        var from = redirect.from();
        var place = from.endsWith("/") || from.endsWith(".html") ? from : from + "/";
        return PageAddress.isLegal(place) ? Optional.of(new PageAddress(place)) : Optional.empty();
    }
}
