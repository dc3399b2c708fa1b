package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A link to a place on a page finds that place. */
final class AnchorsExist implements SiteCheck {

    @Override
    public String code() {
        return "anchor-missing";
    }

    @Override
    public void check(SiteFacts site, Diagnostics findings) {
        site.open().forEach((target, uses) -> site.file(target)
                .filter(file -> !site.hasAnchor(file, target.fragment()))
                .ifPresent(file -> {
                    for (var use : uses.first()) {
                        findings.add(Findings.of(
                                code(),
                                site,
                                use,
                                "target",
                                target.shown(),
                                "anchor",
                                target.fragment(),
                                "count",
                                uses.count()));
                    }
                }));
    }
}
