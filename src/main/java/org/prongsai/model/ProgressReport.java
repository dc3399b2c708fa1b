package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A 6- or 12-month report on a plan, cumulative from 1 October.
 *
 * @param fiscalYear the year reported on
 * @param round 6 or 12 months
 * @param planId id of the agency's plan
 * @param title as printed; may be empty
 * @param period the days it covers
 * @param issued date on the document; {@code null} when none is printed
 * @param responsible division in charge; may be empty
 * @param updated day it was last changed; {@code null} when the agency's day holds
 * @param entries in printed order
 * @param unreported plan items declared to have no row in the signed document
 * @param narrative prose before and after the table
 * @param memo cover memo; {@code null} when there is none
 * @param conclusion {@code null} when there is none
 * @param contactPost post to ask; may be empty
 * @param contactPhone phone to ask; may be empty
 * @param asPrinted where the document differs from itself
 * @param origin where it was written
 */
public record ProgressReport(
        FiscalYear fiscalYear,
        Round round,
        String planId,
        String title,
        Period period,
        @Nullable Period issued,
        String responsible,
        @Nullable LocalDate updated,
        List<ReportEntry> entries,
        Unreported unreported,
        List<Section> narrative,
        @Nullable Memo memo,
        @Nullable Conclusion conclusion,
        String contactPost,
        String contactPhone,
        List<AsPrinted> asPrinted,
        Origin origin) {

    /** The two rounds of a year. */
    public enum Round {
        SIX(6),
        TWELVE(12);

        private final int months;

        Round(int months) {
            this.months = months;
        }

        /** Months covered, counted from 1 October. */
        public int months() {
            return months;
        }

        /** The days a round of a year covers: from 1 October on. */
        public Period period(FiscalYear year) {
            var end = this == TWELVE ? year.end() : LocalDate.of(year.number() - FiscalYear.BUDDHIST_OFFSET, 3, 31);
            return new Period(year.start(), end, Period.Precision.DAY);
        }
    }

    public ProgressReport {
        entries = List.copyOf(entries);
        narrative = List.copyOf(narrative);
        asPrinted = List.copyOf(asPrinted);
    }

    /** The name of its file and the last part of its address, for example {@code 2567-12m}. */
    public String id() {
        return fiscalYear + "-" + round.months() + "m";
    }

    /** The plan reported on; nothing when the agency publishes none of this id. */
    public Optional<Plan> planOf(Agency agency) {
        return agency.plans().stream().filter(p -> p.id().equals(planId)).findFirst();
    }

    /** The plan's items of the year that have no entry here, in plan order. */
    public List<Project> projectsWithoutEntry(Plan plan) {
        Set<String> reported = entries.stream().map(ReportEntry::projectId).collect(Collectors.toSet());
        return plan.projectsOf(fiscalYear).stream()
                .filter(p -> !reported.contains(p.id()))
                .toList();
    }

    /** Budgets stated, in baht. */
    public static BigDecimal budget(List<ReportEntry> entries) {
        return sum(entries.stream().map(ReportEntry::budget).toList());
    }

    /** Sums disbursed, in baht. */
    public static BigDecimal disbursed(List<ReportEntry> entries) {
        return sum(entries.stream().map(ReportEntry::disbursed).toList());
    }

    private static BigDecimal sum(List<Money> values) {
        return values.stream().map(Money::bahtOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Plan items the signed document has no row for.
     *
     * @param reason why; empty when nothing is declared
     * @param projects their ids
     * @param origin where it was written
     */
    public record Unreported(String reason, List<String> projects, Origin origin) {

        public Unreported {
            projects = List.copyOf(projects);
        }
    }

    /**
     * What the conclusion says.
     *
     * @param claimedDone ids of the projects it says were done
     * @param sections prose
     * @param origin where it was written
     */
    public record Conclusion(List<String> claimedDone, List<Section> sections, Origin origin) {

        public Conclusion {
            claimedDone = List.copyOf(claimedDone);
            sections = List.copyOf(sections);
        }
    }
}
