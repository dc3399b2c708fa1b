package org.prongsai.validate;

import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * A budget that the ordinance was to settle has its figure.
 *
 * <p>Covers 000-003 M6.
 */
final class OrdinanceBudgetsKnown implements ProjectRule {

    @Override
    public List<String> codes() {
        return List.of("budget-awaits-ordinance");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        var years = project.budgets().entrySet().stream()
                .filter(e -> e.getValue().kind() == Money.Kind.PER_ORDINANCE)
                .map(Map.Entry::getKey)
                .toList();
        if (!years.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "budget-awaits-ordinance",
                    Words.place(project.origin(), "budgets." + years.get(0), "budgets"),
                    "record",
                    Words.label(project),
                    "years",
                    Words.years(years)));
        }
    }
}
