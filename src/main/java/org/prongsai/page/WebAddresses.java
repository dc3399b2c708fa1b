package org.prongsai.page;

import org.prongsai.model.SiteConfig;

/** Where pages stand on the web, as far as the site says where it will stand. */
public final class WebAddresses {

    private final String base;

    public WebAddresses(SiteConfig config) {
        var written = config.baseUrl();
        this.base = written.isEmpty() || written.endsWith("/") ? written : written + "/";
    }

    /** Whether the site says where it will stand. */
    public boolean isKnown() {
        return !base.isEmpty();
    }

    /** The absolute address of a page; empty when the site's is not known. */
    public String of(PageAddress page) {
        return isKnown() ? base + page.path().substring(1) : "";
    }
}
