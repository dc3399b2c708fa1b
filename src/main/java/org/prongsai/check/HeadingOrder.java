package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** Headings go down one level at a time; the first is of the first or second level. */
final class HeadingOrder implements PageCheck {

    @Override
    public String code() {
        return "heading-skipped";
    }

    @Override
    public void check(FinishedPage page, Diagnostics findings) {
        int last = 1;
        for (var heading : page.headings()) {
            if (heading.level() > last + 1) {
                findings.add(Findings.of(
                        code(), page, "heading", heading.text(), "level", heading.level(), "expected", last + 1));
            }
            last = heading.level();
        }
    }
}
