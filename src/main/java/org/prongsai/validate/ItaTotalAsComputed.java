package org.prongsai.validate;

import java.math.BigDecimal;
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
 * The published ITA total is the one its indicator scores give.
 *
 * <p>Covers 001-004 T1; a total that a signed document prints is kept with a note and is a warning, and so is one that only
 * differs from a scheme known from memory.
 */
final class ItaTotalAsComputed implements ResultRule {

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    @Override
    public List<String> codes() {
        return List.of("ita-total-differs");
    }

    @Override
    public void check(ItaResult result, ItaScheme scheme, Diagnostics diagnostics) {
        ItaScore.of(scheme, result).ifPresent(score -> {
            var gap = score.total().subtract(result.total()).abs();
            if (gap.compareTo(ROUNDING) > 0) {
                boolean noted = AsPrinted.on("total", result.asPrinted()).isPresent();
                diagnostics.add(Diagnostic.error(
                                "ita-total-differs",
                                result.origin().of("total"),
                                "printed",
                                result.total().toPlainString(),
                                "computed",
                                Words.score(score.total()),
                                "tools",
                                tools(scheme, score))
                        .also(result.origin().of("scores"))
                        .as(noted || !scheme.provesTotal() ? Severity.WARNING : Severity.ERROR));
            }
        });
    }

    private static String tools(ItaScheme scheme, ItaScore score) {
        return scheme.tools().stream()
                .map(t -> t.code() + " " + Words.score(score.tools().getOrDefault(t.code(), BigDecimal.ZERO)) + " × "
                        + Words.score(t.weight()) + "%")
                .collect(Collectors.joining(" + "));
    }
}
