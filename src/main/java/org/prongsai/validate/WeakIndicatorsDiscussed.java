package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;

/**
 * The analysis speaks of every indicator below the pass mark.
 *
 * <p>Covers 001-004 T5.
 */
final class WeakIndicatorsDiscussed implements ResultRule {

    @Override
    public List<String> codes() {
        return List.of("weak-indicator-unmentioned");
    }

    @Override
    public void check(ItaResult result, ItaScheme scheme, Diagnostics diagnostics) {
        var analysis = Words.fold(result.analysis());
        for (ItaScheme.Indicator indicator : scheme.indicators()) {
            var score = result.scores().get(indicator.number());
            if (score != null
                    && score.compareTo(scheme.passMark()) < 0
                    && !analysis.contains(Words.fold(indicator.name()))
                    && !mentions(analysis, indicator.number())) {
                diagnostics.add(Diagnostic.warning(
                        "weak-indicator-unmentioned",
                        Words.place(result.origin(), "analysis", "scores." + indicator.number(), "scores"),
                        "number",
                        indicator.number(),
                        "name",
                        indicator.name(),
                        "score",
                        Words.score(score),
                        "pass",
                        Words.score(scheme.passMark())));
            }
        }
    }

    private static boolean mentions(String analysis, int number) {
        return Pattern.compile("ตัวชี้วัด(ที่)?" + number + "(?![0-9])")
                .matcher(analysis)
                .find();
    }
}
