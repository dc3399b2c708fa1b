package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A check of one page by itself. */
interface PageCheck {

    /** The code of what it finds. */
    String code();

    void check(FinishedPage page, Diagnostics findings);
}
