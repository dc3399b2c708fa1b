package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Entry;
import org.prongsai.model.Site;
import org.prongsai.model.Value;

/** Procurement is published as OCDS under a registered prefix, and not under one that only looks like it. */
final class ReleasesNumbered implements Rule {

    private static final String LIST = "procurement-list";

    @Override
    public List<String> codes() {
        return List.of("ocds-prefix-missing", "ocds-prefix-odd");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var terms = agency.terms();
        if (!terms.ocdsPrefix().isEmpty() && !terms.hasOcdsPrefix()) {
            diagnostics.add(
                    Diagnostic.error("ocds-prefix-odd", agency.origin().of("open-data"), "value", terms.ocdsPrefix()));
        } else if (terms.ocdsPrefix().isEmpty()
                && !agency.sample()
                && !site.config().baseUrl().isEmpty()) {
            agency.entries().stream()
                    .filter(ReleasesNumbered::isNumbered)
                    .findFirst()
                    .ifPresent(e -> diagnostics.add(Diagnostic.notice(
                            "ocds-prefix-missing",
                            e.origin().at(),
                            "file",
                            agency.origin().at().file())));
        }
    }

    private static boolean isNumbered(Entry entry) {
        var content = entry.content();
        return content != null
                && content.type().id().equals(LIST)
                && content.of("items").orElse(null) instanceof Value.Records records
                && records.rows().stream().anyMatch(r -> r.values().containsKey("egp-number"));
    }
}
