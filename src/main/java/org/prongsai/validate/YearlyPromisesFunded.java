package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * An item that promises a result every year has money in every planned year, if it has any.
 *
 * <p>Covers 000-003 C13.
 */
final class YearlyPromisesFunded implements ProjectRule {

    @Override
    public List<String> codes() {
        return List.of("yearly-promise-unfunded");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        if (!project.remark().isBlank() || !promisesYearly(project)) {
            return;
        }
        var most = project.budgets().values().stream().map(Money::bahtOrZero).reduce(BigDecimal.ZERO, BigDecimal::max);
        var without = project.budgets().entrySet().stream()
                .filter(e -> e.getValue().kind() == Money.Kind.AMOUNT
                        && e.getValue().bahtOrZero().signum() == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (most.signum() > 0 && !without.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "yearly-promise-unfunded",
                    Words.place(project.origin(), "budgets." + without.get(0), "budgets"),
                    "record",
                    Words.label(project),
                    "years",
                    Words.years(without),
                    "amount",
                    Words.baht(most)));
        }
    }

    private static boolean promisesYearly(Project project) {
        return Stream.of(project.outputs(), project.outcomes(), project.indicators())
                .flatMap(List::stream)
                .map(r -> r.text() + " " + r.unit())
                .anyMatch(t -> t.contains("ต่อปี") || t.contains("ปีละ") || t.contains("ทุกปี"));
    }
}
