package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A check that needs to know of all pages. */
interface SiteCheck {

    /** The code of what it finds. */
    String code();

    void check(SiteFacts site, Diagnostics findings);
}
