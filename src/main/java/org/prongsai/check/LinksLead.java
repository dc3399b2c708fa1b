package org.prongsai.check;

import java.util.List;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Phrase;

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
                var way = site.near(target);
                for (var use : uses.first()) {
                    findings.add(Findings.of(code(), site, use, "target", target.shown(), "count", uses.count())
                            .saying("ways", List.of(way(way.orElse(""), site.source(use.page())))));
                }
            }
        });
    }

    private static Phrase way(String near, String source) {
        return near.isEmpty()
                ? Phrase.of("link-broken.do-other", "source", source)
                : Phrase.of("link-broken.do-near", "suggestion", near, "source", source);
    }
}
