package org.prongsai.render.jbake;

import java.util.List;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.prongsai.page.Page;

/** Brings the planned pages into the store; files were read long before. */
final class SiteCrawler extends Crawler {

    private final SiteStore store;
    private final List<Page> pages;

    SiteCrawler(SiteStore store, JBakeConfiguration configuration, List<Page> pages) {
        super(store, configuration);
        this.store = store;
        this.pages = pages;
    }

    @Override
    public void crawl() {
        for (Page page : pages) {
            store.addDocument(new PageDocument(page));
        }
    }

    @Override
    public void crawlDataFiles() {
        // Facts come from the model, not from data files.
    }
}
