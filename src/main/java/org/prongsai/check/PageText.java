package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A page says something in its main part. */
final class PageText implements PageCheck {

    @Override
    public String code() {
        return "page-empty";
    }

    @Override
    public void check(FinishedPage page, Diagnostics findings) {
        if (!page.hasText() && !page.forwards()) {
            findings.add(Findings.of(code(), page));
        }
    }
}
