package org.prongsai.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * An OIT score as a year's framework forms it: the mean of items is a sub-indicator's score, the mean of sub-indicators an
 * indicator's, the mean of indicators the whole. Nothing is rounded on the way.
 *
 * @param indicators in the framework's order
 * @param total 0 to 100
 */
public record OitScore(List<OfIndicator> indicators, BigDecimal total) {

    public OitScore {
        indicators = List.copyOf(indicators);
    }

    /**
     * The score of an indicator.
     *
     * @param indicator what is scored
     * @param parts in the framework's order
     * @param score 0 to 100
     */
    public record OfIndicator(Framework.Indicator indicator, List<OfPart> parts, BigDecimal score) {

        public OfIndicator {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The score of a sub-indicator.
     *
     * @param part what is scored
     * @param score 0 to 100
     */
    public record OfPart(Framework.SubIndicator part, BigDecimal score) {}

    /** The score of a year from the score of each item, 0 to 100. */
    public static OitScore of(Framework framework, Function<Framework.Item, BigDecimal> score) {
        var indicators =
                framework.indicators().stream().map(i -> indicator(i, score)).toList();
        return new OitScore(
                indicators, mean(indicators.stream().map(OfIndicator::score).toList()));
    }

    private static OfIndicator indicator(Framework.Indicator indicator, Function<Framework.Item, BigDecimal> score) {
        var parts = indicator.subIndicators().stream()
                .map(p -> new OfPart(p, mean(p.items().stream().map(score).toList())))
                .toList();
        return new OfIndicator(
                indicator, parts, mean(parts.stream().map(OfPart::score).toList()));
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? BigDecimal.ZERO
                : values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }
}
