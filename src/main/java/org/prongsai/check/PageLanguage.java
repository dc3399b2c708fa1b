package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A page says which language it is in. */
final class PageLanguage implements PageCheck {

    @Override
    public String code() {
        return "lang-missing";
    }

    @Override
    public void check(FinishedPage page, Diagnostics findings) {
        if (page.lang().isBlank()) {
            findings.add(Findings.of(code(), page));
        }
    }
}
