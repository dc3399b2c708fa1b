package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;

/** Who answers OIT hands in absolute addresses, which needs the site's own; said once, not of every agency. */
final class SubmittedAddressesKnown implements Rule {

    @Override
    public List<String> codes() {
        return List.of("base-url-missing");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        if (!site.config().baseUrl().isEmpty()) {
            return;
        }
        site.agencies().stream()
                .filter(a -> !a.entries().isEmpty())
                .findFirst()
                .filter(agency::equals)
                .ifPresent(first -> diagnostics.add(Diagnostic.warning(
                        "base-url-missing",
                        Location.ofFile(site.config().origin().at().file()))));
    }
}
