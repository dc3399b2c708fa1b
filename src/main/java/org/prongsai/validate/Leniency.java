package org.prongsai.validate;

import java.util.List;
import java.util.Set;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.model.Site;
import org.prongsai.source.ClosedYears;

/**
 * Rules are strict for the open year and warn about closed ones: a rule that is new or tightened turns no old year red.
 *
 * <p>What harms a reader whatever the year stays an error: numbers of persons, links that lead nowhere, and groups and
 * plans without which a page has no place. What cannot be read is no matter of rules, and stays an error too.
 */
final class Leniency {

    private static final Set<String> STRICT = Set.of(
            "national-id",
            "national-id-in-name",
            "document-national-id",
            "id-card-back",
            "oit-file-missing",
            "oit-link-unusable",
            "group-number-repeated",
            "project-group-unknown",
            "report-plan-unknown");

    private final ClosedYears closed;

    Leniency(Site site) {
        this.closed = new ClosedYears(site);
    }

    /** The findings, those about closed years as warnings. */
    List<Diagnostic> apply(List<Diagnostic> found) {
        return found.stream().map(this::apply).toList();
    }

    private Diagnostic apply(Diagnostic finding) {
        return STRICT.contains(finding.code())
                ? finding
                : closed.of(finding.at().file())
                        .map(year -> finding.aboutClosed(year.toString()))
                        .orElse(finding);
    }
}
