package org.prongsai.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An ITA total as the year's scheme forms it from the indicator scores.
 *
 * @param tools score per tool: its published score, else its published parts by their weights, else the mean of its
 *     indicators; unrounded
 * @param total weighted sum of the tools; unrounded
 * @param level the level these figures give; {@code null} when it hangs on scores that are not published
 * @param possible every level that agrees with what is published
 */
public record ItaScore(
        Map<String, BigDecimal> tools, BigDecimal total, ItaScheme.@Nullable Level level, List<String> possible) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ItaScore {
        tools = Collections.unmodifiableMap(new LinkedHashMap<>(tools));
        possible = List.copyOf(possible);
    }

    /** The score of a result, or nothing while an indicator of the scheme has no score. */
    public static Optional<ItaScore> of(ItaScheme scheme, ItaResult result) {
        var tools = new LinkedHashMap<String, BigDecimal>();
        var total = BigDecimal.ZERO;
        for (ItaScheme.Tool tool : scheme.tools()) {
            var score = toolScore(scheme, tool, result);
            if (score == null) {
                return Optional.empty();
            }
            tools.put(tool.code(), score);
            total = total.add(score.multiply(tool.weight()).divide(HUNDRED, MathContext.DECIMAL64));
        }
        var rounded = total.setScale(scheme.decimals(), RoundingMode.HALF_UP);
        var possible = possibleLevels(scheme, result, tools, rounded);
        var level = possible.size() == 1 ? possible.get(0) : null;
        return Optional.of(new ItaScore(
                tools,
                total,
                level,
                possible.stream().map(ItaScheme.Level::name).toList()));
    }

    private static @Nullable BigDecimal toolScore(ItaScheme scheme, ItaScheme.Tool tool, ItaResult result) {
        var published = result.tools().get(tool.code());
        if (published != null) {
            return published;
        }
        if (!tool.parts().isEmpty()
                && tool.parts().stream().allMatch(p -> result.tools().containsKey(p.code()))) {
            return tool.parts().stream()
                    .map(p -> result.tools()
                            .getOrDefault(p.code(), BigDecimal.ZERO)
                            .multiply(p.weight()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(tool.weight(), MathContext.DECIMAL64);
        }
        var scores = new ArrayList<BigDecimal>();
        for (ItaScheme.Indicator indicator : scheme.indicators()) {
            if (indicator.tool().equals(tool.code())) {
                var score = result.scores().get(indicator.number());
                if (score == null) {
                    return null;
                }
                scores.add(score);
            }
        }
        if (scores.isEmpty()) {
            return null;
        }
        var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL64);
    }

    /** Walks the levels from the best; a condition on unpublished parts may or may not hold, so both branches stay. */
    private static List<ItaScheme.Level> possibleLevels(
            ItaScheme scheme, ItaResult result, Map<String, BigDecimal> tools, BigDecimal total) {
        var possible = new ArrayList<ItaScheme.Level>();
        for (ItaScheme.Level level : scheme.levels()) {
            if (total.compareTo(level.minimum()) < 0) {
                continue;
            }
            var holds = holds(scheme, result, tools, level);
            if (holds != Holds.NO) {
                possible.add(level);
            }
            if (holds == Holds.YES) {
                break;
            }
        }
        return possible;
    }

    private enum Holds {
        YES,
        NO,
        OPEN
    }

    private static Holds holds(
            ItaScheme scheme, ItaResult result, Map<String, BigDecimal> tools, ItaScheme.Level level) {
        var least = level.everyTool();
        if (least == null) {
            return Holds.YES;
        }
        boolean open = false;
        for (ItaScheme.Tool tool : scheme.tools()) {
            var score = tools.get(tool.code());
            if (tool.parts().isEmpty()) {
                if (score == null || score.compareTo(least) < 0) {
                    return Holds.NO;
                }
                continue;
            }
            boolean known = true;
            for (ItaScheme.Tool part : tool.parts()) {
                var partScore = result.tools().get(part.code());
                known &= partScore != null;
                if (partScore != null && partScore.compareTo(least) < 0) {
                    return Holds.NO;
                }
            }
            // A mean below the mark means at least one part is below it.
            if (!known && score != null && score.compareTo(least) < 0) {
                return Holds.NO;
            }
            open |= !known;
        }
        return open ? Holds.OPEN : Holds.YES;
    }
}
