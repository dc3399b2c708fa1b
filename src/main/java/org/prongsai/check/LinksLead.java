package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A link within the site leads to a file of the site. */
final class LinksLead implements SiteCheck {

    @Override
    public String code() {
        return "link-broken";
    }

    @Override
    public void check(SiteFacts site, Diagnostics findings) {
        site.open().forEach((target, uses) -> {
            if (site.file(target).isEmpty() && site.twin(target).isEmpty()) {
                for (var use : uses.first()) {
                    findings.add(Findings.of(code(), site, use, "target", target.shown(), "count", uses.count()));
                }
            }
        });
    }
}
