package org.prongsai.check;

import org.prongsai.diagnostic.Diagnostics;

/** A link is written with the upper and lower case of its file: Windows does not mind, web servers do. */
final class LinkCase implements SiteCheck {

    @Override
    public String code() {
        return "link-case";
    }

    @Override
    public void check(SiteFacts site, Diagnostics findings) {
        site.open().forEach((target, uses) -> {
            if (site.file(target).isPresent()) {
                return;
            }
            site.twin(target).ifPresent(file -> {
                for (var use : uses.first()) {
                    findings.add(Findings.of(
                            code(), site, use, "target", target.shown(), "file", "/" + file, "count", uses.count()));
                }
            });
        });
    }
}
