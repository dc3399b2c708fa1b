package org.prongsai.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about one item.
 *
 * @param projectId id in the plan; empty for work outside the plan
 * @param name wording of work outside the plan; empty otherwise
 * @param kind of work outside the plan
 * @param group number of the group that work outside the plan is filed under; may be empty
 * @param outsidePlan why it was done outside the plan; empty for plan items
 * @param status how far it has come
 * @param reason why it could not be done; may be empty
 * @param budget the agency's money
 * @param integratedBudget money from elsewhere; {@code null} when not mentioned
 * @param disbursed what was paid
 * @param method what was done
 * @param indicators how success is told
 * @param targets what was aimed at
 * @param results what came out
 * @param measured the countable part of target and result; {@code null} when there is none
 * @param period when it was done; {@code null} when not stated
 * @param responsible divisions in charge
 * @param remark as printed
 * @param asPrinted where the document differs from itself
 * @param origin where it was written
 */
public record ReportEntry(
        String projectId,
        String name,
        Kind kind,
        String group,
        String outsidePlan,
        Status status,
        String reason,
        Money budget,
        @Nullable Money integratedBudget,
        Money disbursed,
        List<String> method,
        List<String> indicators,
        List<String> targets,
        List<String> results,
        @Nullable Measured measured,
        @Nullable Period period,
        List<String> responsible,
        String remark,
        List<AsPrinted> asPrinted,
        Origin origin) {

    public ReportEntry {
        method = List.copyOf(method);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        results = List.copyOf(results);
        responsible = List.copyOf(responsible);
        asPrinted = List.copyOf(asPrinted);
    }

    /** Budget less what was paid, in baht; negative when overspent, {@code null} while either is not a sum. */
    public @Nullable BigDecimal remaining() {
        boolean noMoney = budget.kind() == Money.Kind.NO_BUDGET;
        if ((budget.baht() == null && !noMoney) || disbursed.baht() == null) {
            return null;
        }
        return budget.bahtOrZero().subtract(disbursed.bahtOrZero());
    }

    /**
     * The countable part of a target and its result.
     *
     * @param target the number aimed at; {@code null} when the target has none
     * @param result the number reached; {@code null} when the result has none
     * @param unit what is counted; may be empty
     * @param comparison {@code >=}, {@code <=} or {@code =}
     */
    public record Measured(
            @Nullable BigDecimal target, @Nullable BigDecimal result, String unit, String comparison) {

        /** Whether the result meets the target; {@code null} while either has no number. */
        public @Nullable Boolean met() {
            if (target == null || result == null) {
                return null;
            }
            int order = result.compareTo(target);
            return switch (comparison) {
                case "<=" -> order <= 0;
                case "=" -> order == 0;
                default -> order >= 0;
            };
        }
    }
}
