package org.prongsai.export;

import java.util.List;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Catalogue;

/** What tells other programs which pages there are and what was changed: made when all pages are known. */
public final class SiteFiles {

    private SiteFiles() {}

    /** Hands every such file to the sink. */
    public static void write(Site site, List<Catalogue.Listing> listings, OutputSink sink) {
        Sitemap.write(site, listings, sink);
        var once = listings.stream().filter(l -> l.page().isFirst()).toList();
        Feeds.write(site, once, sink);
        DataCatalogue.write(site, once, sink);
    }
}
