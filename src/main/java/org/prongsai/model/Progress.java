package org.prongsai.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a plan has come in one fiscal year: its items of that year set against one report.
 *
 * @param plan what was planned
 * @param report what was reported
 * @param total everything, each item once
 * @param groups one row per top group, in plan order; a last one without key for entries filed under no group
 * @param units one row per responsible division, in the order of first mention; a last one without key for items that
 *     name none. Items of several divisions count for each of them.
 * @param shared how many items and entries name several divisions
 */
public record Progress(Plan plan, ProgressReport report, Row total, List<Row> groups, List<Row> units, int shared) {

    public Progress {
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    /**
     * A slice of the year.
     *
     * @param key number of the group or name of the division; empty for the whole and for what belongs to none
     * @param items the plan's items of the year, dropped ones included
     * @param entries what the report has entries for, inside and outside the plan
     * @param withoutEntry the plan's items of the year the report is silent on
     * @param outsidePlan entries outside the plan
     * @param counts entries by status; every status is present
     * @param outside those of them that are outside the plan
     * @param plans what the plan says about each item's money in the year
     * @param budgets what each entry says about its budget
     * @param payments what each entry says about what was paid
     */
    public record Row(
            String key,
            int items,
            int entries,
            int withoutEntry,
            int outsidePlan,
            Map<Status, Integer> counts,
            Map<Status, Integer> outside,
            List<Money> plans,
            List<Money> budgets,
            List<Money> payments) {

        public Row {
            counts = Collections.unmodifiableMap(new EnumMap<>(counts));
            outside = Collections.unmodifiableMap(new EnumMap<>(outside));
            plans = List.copyOf(plans);
            budgets = List.copyOf(budgets);
            payments = List.copyOf(payments);
        }

        /** What the plan sets aside, in baht. */
        public BigDecimal planned() {
            return sum(plans);
        }

        /** What the entries state as budget, in baht. */
        public BigDecimal budget() {
            return sum(budgets);
        }

        /** What the entries state as paid, in baht. */
        public BigDecimal disbursed() {
            return sum(payments);
        }

        /** Budget less what was paid, in baht; negative when overspent. */
        public BigDecimal remaining() {
            return budget().subtract(disbursed());
        }

        private static BigDecimal sum(List<Money> statements) {
            return statements.stream().map(Money::bahtOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** The latest report of each fiscal year an agency reported on, in order of years. */
    public static List<ProgressReport> latest(Agency agency) {
        var latest = new TreeMap<FiscalYear, ProgressReport>();
        for (ProgressReport report : agency.reports()) {
            latest.merge(report.fiscalYear(), report, (a, b) -> a.round().compareTo(b.round()) > 0 ? a : b);
        }
        return List.copyOf(latest.values());
    }

    /** Sets a report against its plan. */
    public static Progress of(Plan plan, ProgressReport report) {
        var topOf = new HashMap<String, String>();
        plan.groups().forEach(top -> top.tree().forEach(g -> topOf.put(g.number(), top.number())));
        var projects = plan.projects().stream().collect(Collectors.toMap(Project::id, p -> p, (a, b) -> a));

        var total = new Tally("");
        var groups = new LinkedHashMap<String, Tally>();
        plan.groups().forEach(g -> groups.put(g.number(), new Tally(g.number())));
        var units = new LinkedHashMap<String, Tally>();
        int shared = 0;

        Set<String> reported =
                report.entries().stream().map(ReportEntry::projectId).collect(Collectors.toSet());
        for (Project project : plan.projectsOf(report.fiscalYear())) {
            var top = topOf.getOrDefault(project.group(), "");
            var tallies = tallies(total, groups, units, top, project.responsible());
            tallies.forEach(t -> t.item(project, report.fiscalYear(), reported.contains(project.id())));
            shared += project.responsible().size() > 1 && !reported.contains(project.id()) ? 1 : 0;
        }
        for (ReportEntry entry : report.entries()) {
            var project = projects.get(entry.projectId());
            var group = project == null ? entry.group() : project.group();
            var responsible =
                    entry.responsible().isEmpty() && project != null ? project.responsible() : entry.responsible();
            var tallies = tallies(total, groups, units, topOf.getOrDefault(group, ""), responsible);
            tallies.forEach(t -> t.entry(entry, project == null));
            shared += responsible.size() > 1 ? 1 : 0;
        }
        return new Progress(plan, report, total.row(), rows(groups), rows(units), shared);
    }

    private static List<Tally> tallies(
            Tally total, Map<String, Tally> groups, Map<String, Tally> units, String top, List<String> responsible) {
        var tallies = new ArrayList<Tally>();
        tallies.add(total);
        tallies.add(groups.computeIfAbsent(top, Tally::new));
        for (String unit : responsible.isEmpty() ? List.of("") : List.copyOf(new LinkedHashSet<>(responsible))) {
            tallies.add(units.computeIfAbsent(unit, Tally::new));
        }
        return tallies;
    }

    private static List<Row> rows(Map<String, Tally> tallies) {
        var rows = new ArrayList<Row>();
        tallies.values().stream().filter(t -> !t.key.isEmpty()).map(Tally::row).forEach(rows::add);
        var none = tallies.get("");
        if (none != null) {
            rows.add(none.row());
        }
        return rows;
    }

    private static final class Tally {
        private final String key;
        private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
        private final Map<Status, Integer> outside = new EnumMap<>(Status.class);
        private int items;
        private int entries;
        private int withoutEntry;
        private int outsidePlan;
        private final List<Money> plans = new ArrayList<>();
        private final List<Money> budgets = new ArrayList<>();
        private final List<Money> payments = new ArrayList<>();

        private Tally(String key) {
            this.key = key;
            for (Status status : Status.values()) {
                counts.put(status, 0);
                outside.put(status, 0);
            }
        }

        private void item(Project project, FiscalYear year, boolean reported) {
            items++;
            withoutEntry += reported ? 0 : 1;
            plans.add(project.budget(year));
        }

        private void entry(ReportEntry entry, boolean isOutside) {
            entries++;
            outsidePlan += isOutside ? 1 : 0;
            counts.merge(entry.status(), 1, Integer::sum);
            outside.merge(entry.status(), isOutside ? 1 : 0, Integer::sum);
            budgets.add(entry.budget());
            payments.add(entry.disbursed());
        }

        private Row row() {
            return new Row(key, items, entries, withoutEntry, outsidePlan, counts, outside, plans, budgets, payments);
        }
    }
}
