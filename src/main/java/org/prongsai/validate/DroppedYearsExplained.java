package org.prongsai.validate;

import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * A year in which a planned item is not carried out has a reason.
 *
 * <p>Covers 000-003 M3.
 */
final class DroppedYearsExplained implements ProjectRule {

    @Override
    public List<String> codes() {
        return List.of("dropped-without-reason");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        var years = project.budgets().entrySet().stream()
                .filter(e -> e.getValue().kind() == Money.Kind.DROPPED
                        && e.getValue().reason().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        if (!years.isEmpty() && project.remark().isBlank()) {
            diagnostics.add(Diagnostic.notice(
                    "dropped-without-reason",
                    Words.place(project.origin(), "budgets." + years.get(0), "budgets"),
                    "record",
                    Words.label(project),
                    "years",
                    Words.years(years),
                    "example",
                    years.get(0)));
        }
    }
}
