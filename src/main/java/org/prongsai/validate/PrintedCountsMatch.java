package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.Group;
import org.prongsai.model.Kind;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;

/**
 * A count that a signed document prints equals the number of its items.
 *
 * <p>Covers 000-003 T2 and 001-004 M9: a differing count is shown with its reason, an equal one need not be typed.
 */
final class PrintedCountsMatch implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("count-differs", "count-needless", "printed-group-unknown");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        for (AsPrinted note : plan.asPrinted()) {
            if (note.field().equals("count")) {
                PrintedTotalsMatch.projects(plan, note.group())
                        .ifPresentOrElse(
                                projects -> compare(note, count(projects, note.kind()), diagnostics),
                                () -> diagnostics.add(
                                        Diagnostic.error("printed-group-unknown", note.at(), "group", note.group())));
            }
        }
        for (ProgressReport report : agency.reportsOn(plan)) {
            var reported = new Reported(report, plan);
            for (AsPrinted note : report.asPrinted()) {
                if (note.field().equals("count")) {
                    compare(note, count(reported, note), diagnostics);
                }
            }
        }
    }

    private static long count(List<Project> projects, @Nullable Kind kind) {
        return projects.stream().filter(p -> kind == null || p.kind() == kind).count();
    }

    private static long count(Reported reported, AsPrinted note) {
        return reported.report().entries().stream()
                .filter(e -> note.kind() == null || kind(reported, e) == note.kind())
                .filter(e -> note.group().isEmpty() || inGroup(reported, e, note.group()))
                .count();
    }

    private static Kind kind(Reported reported, ReportEntry entry) {
        var project = reported.project(entry);
        return project == null ? entry.kind() : project.kind();
    }

    private static boolean inGroup(Reported reported, ReportEntry entry, String group) {
        var project = reported.project(entry);
        var own = project == null ? entry.group() : project.group();
        return Group.path(reported.plan().groups(), own).stream()
                .anyMatch(g -> g.number().equals(group));
    }

    private static void compare(AsPrinted note, long counted, Diagnostics diagnostics) {
        var printed = Words.figure(note.value());
        var kind = note.kind() == null ? "" : note.kind().thai();
        if (printed.isPresent() && printed.get().compareTo(BigDecimal.valueOf(counted)) == 0) {
            diagnostics.add(Diagnostic.notice("count-needless", note.at(), "printed", note.value(), "kind", kind));
            return;
        }
        diagnostics.add(Diagnostic.warning(
                "count-differs",
                note.at(),
                "kind",
                kind,
                "printed",
                note.value(),
                "counted",
                counted,
                "reason",
                note.reason()));
    }
}
