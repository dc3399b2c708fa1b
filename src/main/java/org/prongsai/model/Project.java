package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan item: a project, activity or measure with its sheet. Everything but number, name, kind, group and budgets may
 * be absent in the document and is then empty or {@code null}.
 *
 * @param id file name and last part of its address
 * @param number as printed
 * @param name as printed, with its kind word
 * @param kind what the plan calls it
 * @param group number of the group it belongs to
 * @param budgets one statement per plan year, in the order of years
 * @param rationale Markdown
 * @param objectives why
 * @param targetGroup for whom
 * @param place where
 * @param methods how, step by step
 * @param period when; {@code null} when not stated
 * @param responsible divisions in charge
 * @param outputs what it produces
 * @param outcomes what that leads to
 * @param indicators results of forms that do not tell outputs from outcomes
 * @param remark as printed
 * @param addedIn number of the plan's revision that added it; may be empty
 * @param updated day it was last changed; {@code null} when the plan's day holds
 * @param asPrinted where the document differs from itself
 * @param origin where it was written
 */
public record Project(
        String id,
        String number,
        String name,
        Kind kind,
        String group,
        Map<FiscalYear, Money> budgets,
        String rationale,
        List<String> objectives,
        TargetGroup targetGroup,
        String place,
        List<Step> methods,
        @Nullable Period period,
        List<String> responsible,
        List<Result> outputs,
        List<Result> outcomes,
        List<Result> indicators,
        String remark,
        String addedIn,
        @Nullable LocalDate updated,
        List<AsPrinted> asPrinted,
        Origin origin) {

    public Project {
        budgets = Collections.unmodifiableMap(new LinkedHashMap<>(budgets));
        objectives = List.copyOf(objectives);
        methods = List.copyOf(methods);
        responsible = List.copyOf(responsible);
        outputs = List.copyOf(outputs);
        outcomes = List.copyOf(outcomes);
        indicators = List.copyOf(indicators);
        asPrinted = List.copyOf(asPrinted);
    }

    /** The statement for a year; "not in plan" for years the plan does not cover. */
    public Money budget(FiscalYear year) {
        return budgets.getOrDefault(year, Money.of(Money.Kind.NOT_IN_PLAN));
    }

    /** The sum of all years, in baht. */
    public BigDecimal total() {
        return budgets.values().stream().map(Money::bahtOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Whom a project is for.
     *
     * @param text in words; may be empty
     * @param number how many; {@code null} when not stated
     * @param unit what is counted; may be empty
     */
    public record TargetGroup(String text, @Nullable BigDecimal number, String unit) {

        public static final TargetGroup NONE = new TargetGroup("", null, "");
    }

    /**
     * One step of the method.
     *
     * @param text what is done
     * @param steps its parts; may be empty
     */
    public record Step(String text, List<String> steps) {

        public Step {
            steps = List.copyOf(steps);
        }
    }
}
