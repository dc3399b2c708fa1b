package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A page has exactly one heading of the first level. */
final class OneMainHeading implements PageCheck {

    @Override
    public String code() {
        return "heading-main";
    }

    @Override
    public void check(FinishedPage page, Diagnostics findings) {
        long found =
                page.headings().stream().filter(heading -> heading.level() == 1).count();
        if (found != 1 && !page.forwards()) {
            findings.add(Findings.of(code(), page, "count", found));
        }
    }
}
