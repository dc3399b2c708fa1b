package org.prongsai.validate;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.License;
import org.prongsai.model.Site;

/** Catalogues of government data ask who answers for a data set and how it may be used, which only the agency can say. */
final class DataSetsDescribed implements Rule {

    @Override
    public List<String> codes() {
        return List.of("open-data-unsaid");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        if (agency.sample() || site.config().baseUrl().isEmpty()) {
            return;
        }
        var lacking = new ArrayList<String>();
        if (agency.dataContact().isEmpty()) {
            lacking.add("contact");
        }
        if (agency.dataEmail().isEmpty()) {
            lacking.add("email");
        }
        if (agency.terms().license() == License.UNSAID) {
            lacking.add("license");
        }
        if (!lacking.isEmpty()) {
            diagnostics.add(
                    Diagnostic.notice("open-data-unsaid", agency.origin().at(), "keys", String.join(", ", lacking)));
        }
    }
}
