package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Group;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * A total that a signed document prints equals the sum of its items.
 *
 * <p>Covers 000-003 T1 and 001-004 M8: a differing total is shown with its reason, an equal one need not be typed.
 */
final class PrintedTotalsMatch implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("total-differs", "total-needless", "printed-group-unknown");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        for (AsPrinted note : plan.asPrinted()) {
            if (!note.field().equals("total")) {
                continue;
            }
            var projects = projects(plan, note.group());
            if (projects.isEmpty()) {
                diagnostics.add(Diagnostic.error("printed-group-unknown", note.at(), "group", note.group()));
                continue;
            }
            compare(note, sum(plan, projects.get(), note.year()), diagnostics);
        }
    }

    private static void compare(AsPrinted note, BigDecimal computed, Diagnostics diagnostics) {
        var year = note.year() == null ? "" : note.year().toString();
        var printed = Words.figure(note.value());
        if (printed.isPresent() && printed.get().compareTo(computed) == 0) {
            diagnostics.add(Diagnostic.notice("total-needless", note.at(), "printed", note.value(), "year", year));
            return;
        }
        diagnostics.add(Diagnostic.warning(
                "total-differs",
                note.at(),
                "printed",
                note.value(),
                "computed",
                Words.baht(computed),
                "year",
                year,
                "reason",
                note.reason()));
    }

    /** The items a printed figure is for: those of a group, or all; nothing when the plan has no such group. */
    static Optional<List<Project>> projects(Plan plan, String group) {
        if (group.isEmpty()) {
            return Optional.of(plan.projects());
        }
        var path = Group.path(plan.groups(), group);
        return path.isEmpty() ? Optional.empty() : Optional.of(plan.projectsIn(path.get(path.size() - 1)));
    }

    private static BigDecimal sum(Plan plan, List<Project> projects, @Nullable FiscalYear year) {
        if (year != null) {
            return Plan.total(projects, year);
        }
        return plan.years().stream().map(y -> Plan.total(projects, y)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
