package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A page has a title. */
final class PageTitle implements PageCheck {

    @Override
    public String code() {
        return "title-missing";
    }

    @Override
    public void check(FinishedPage page, Diagnostics findings) {
        if (page.title().isBlank()) {
            findings.add(Findings.of(code(), page));
        }
    }
}
