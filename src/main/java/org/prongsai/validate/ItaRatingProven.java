package org.prongsai.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.ItaScore;

/**
 * The published ITA level follows from the published scores.
 *
 * <p>Covers 001-004 T2, T3; a level that only differs from a scheme known from memory is a warning.
 */
final class ItaRatingProven implements ResultRule {

    @Override
    public List<String> codes() {
        return List.of("ita-rating-impossible", "ita-rating-unproven");
    }

    @Override
    public void check(ItaResult result, ItaScheme scheme, Diagnostics diagnostics) {
        if (result.rating().isBlank()) {
            return;
        }
        ItaScore.of(scheme, result).ifPresent(score -> {
            var at = result.origin().of("rating");
            var possible = String.join(", ", score.possible());
            if (!score.possible().contains(result.rating())) {
                boolean noted = AsPrinted.on("rating", result.asPrinted()).isPresent();
                diagnostics.add(
                        Diagnostic.error("ita-rating-impossible", at, "rating", result.rating(), "possible", possible)
                                .also(result.origin().of("scores"))
                                .as(noted || !scheme.provesLevel() ? Severity.WARNING : Severity.ERROR));
            } else if (score.possible().size() > 1) {
                diagnostics.add(Diagnostic.warning(
                        "ita-rating-unproven",
                        at,
                        "rating",
                        result.rating(),
                        "possible",
                        possible,
                        "parts",
                        unpublishedParts(scheme, result)));
            }
        });
    }

    private static String unpublishedParts(ItaScheme scheme, ItaResult result) {
        return scheme.tools().stream()
                .flatMap(t -> t.parts().stream())
                .map(ItaScheme.Tool::code)
                .filter(c -> !result.tools().containsKey(c))
                .collect(Collectors.joining(", "));
    }
}
