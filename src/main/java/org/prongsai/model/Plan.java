package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An anti-corruption action plan.
 *
 * @param id folder name and part of its addresses
 * @param title as printed
 * @param years the fiscal years it covers, in order, at least one
 * @param responsible division in charge; may be empty
 * @param updated day it was last changed; {@code null} when the agency's day holds
 * @param approvedOn day of approval; {@code null} when not stated
 * @param approvedBy post that approved it; may be empty
 * @param groups the top level of its tree
 * @param projects in the order of groups and numbers
 * @param targets of the whole plan
 * @param risks {@code null} when the document has no risk table
 * @param revisions in order
 * @param sections prose
 * @param asPrinted where the document differs from itself
 * @param origin where it was written
 */
public record Plan(
        String id,
        String title,
        List<FiscalYear> years,
        String responsible,
        @Nullable LocalDate updated,
        @Nullable LocalDate approvedOn,
        String approvedBy,
        List<Group> groups,
        List<Project> projects,
        List<Target> targets,
        @Nullable RiskTable risks,
        List<Revision> revisions,
        List<Section> sections,
        List<AsPrinted> asPrinted,
        Origin origin) {

    public Plan {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
        projects = List.copyOf(projects);
        targets = List.copyOf(targets);
        revisions = List.copyOf(revisions);
        sections = List.copyOf(sections);
        asPrinted = List.copyOf(asPrinted);
    }

    /** The project with this id. */
    public Optional<Project> project(String projectId) {
        return projects.stream().filter(p -> p.id().equals(projectId)).findFirst();
    }

    /** The projects of a group and of all groups below it. */
    public List<Project> projectsIn(Group group) {
        Set<String> numbers = group.tree().map(Group::number).collect(Collectors.toSet());
        return projects.stream().filter(p -> numbers.contains(p.group())).toList();
    }

    /** What the plan sets aside for a year, in baht. */
    public BigDecimal total(FiscalYear year) {
        return total(projects, year);
    }

    /** What some projects set aside for a year, in baht. */
    public static BigDecimal total(List<Project> projects, FiscalYear year) {
        return projects.stream().map(p -> p.budget(year).bahtOrZero()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the plan sets aside over all its years, in baht. */
    public BigDecimal total() {
        return projects.stream().map(Project::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many projects are of each kind; every kind is present. */
    public static Map<Kind, Integer> countsByKind(List<Project> projects) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        projects.forEach(p -> counts.merge(p.kind(), 1, Integer::sum));
        return counts;
    }

    /** The projects that belong to the plan of a year: all but those not in the plan that year. */
    public List<Project> projectsOf(FiscalYear year) {
        return projects.stream()
                .filter(p -> p.budget(year).kind() != Money.Kind.NOT_IN_PLAN)
                .toList();
    }

    /** How many projects are to be carried out in a year. */
    public long plannedIn(FiscalYear year) {
        return projects.stream().filter(p -> p.budget(year).isPlanned()).count();
    }
}
