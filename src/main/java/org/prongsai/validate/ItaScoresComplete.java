package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.Framework;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.Site;

/**
 * An ITA result has a score between 0 and 100 for every indicator of its year, and for no other.
 *
 * <p>Covers 001-004 T1 as far as it needs every score; where the year's indicators are only known from memory, it warns.
 */
final class ItaScoresComplete implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<String> codes() {
        return List.of("ita-score-missing", "ita-indicator-unknown", "ita-score-out-of-range");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (ItaResult result : agency.itaResults()) {
            result.scores()
                    .forEach((number, score) ->
                            range(score, Words.place(result.origin(), "scores." + number, "scores"), diagnostics));
            result.tools()
                    .forEach((code, score) ->
                            range(score, Words.place(result.origin(), "tools." + code, "tools"), diagnostics));
            range(result.total(), result.origin().of("total"), diagnostics);
            var scheme = site.itaSchemes().get(result.fiscalYear());
            if (scheme != null) {
                compare(result, scheme, diagnostics);
            }
        }
    }

    private static void range(BigDecimal score, Location at, Diagnostics diagnostics) {
        if (score.signum() < 0 || score.compareTo(HUNDRED) > 0) {
            diagnostics.add(Diagnostic.error("ita-score-out-of-range", at, "score", score.toPlainString()));
        }
    }

    private static void compare(ItaResult result, ItaScheme scheme, Diagnostics diagnostics) {
        var severity = scheme.proofs().indicators() == Framework.Proof.MEMORY ? Severity.WARNING : Severity.ERROR;
        var known = new HashSet<Integer>();
        for (ItaScheme.Indicator indicator : scheme.indicators()) {
            known.add(indicator.number());
            if (!result.scores().containsKey(indicator.number())) {
                diagnostics.add(Diagnostic.error(
                                "ita-score-missing",
                                result.origin().of("scores"),
                                "number",
                                indicator.number(),
                                "name",
                                indicator.name(),
                                "year",
                                result.fiscalYear())
                        .as(severity));
            }
        }
        for (Integer number : result.scores().keySet()) {
            if (!known.contains(number)) {
                diagnostics.add(Diagnostic.error(
                                "ita-indicator-unknown",
                                Words.place(result.origin(), "scores." + number, "scores"),
                                "number",
                                number,
                                "year",
                                result.fiscalYear(),
                                "count",
                                scheme.indicators().size())
                        .as(severity));
            }
        }
    }
}
