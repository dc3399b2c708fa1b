package org.prongsai.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Location;

/** Content of the site that answers an item by itself, so that nobody types a fact twice. */
public sealed interface Evidence {

    /** Day it was last changed; {@code null} when the agency's day holds. */
    @Nullable
    LocalDate updated();

    /** Division in charge; may be empty. */
    String responsible();

    /** What it says to an element; {@code null} when the element asks for something it does not hold. */
    @Nullable
    Verdict judge(Framework.Element element);

    /** What an agency keeps that answers an item of the year assessed. */
    static Optional<Evidence> of(Agency agency, Framework.Item item, FiscalYear assessed) {
        var source = item.from();
        if (source == null) {
            return Optional.empty();
        }
        var year = item.shows().of(assessed);
        return switch (source) {
            case PLAN -> plan(agency, year);
            case REPORT_6M -> report(agency, year, ProgressReport.Round.SIX);
            case REPORT_12M -> report(agency, year, ProgressReport.Round.TWELVE);
            case MEASURES -> measures(agency, year).map(Evidence.class::cast);
            case MEASURES_REPORT ->
                measures(agency, year).filter(m -> m.measures().isReported()).map(OfMeasuresReport::new);
        };
    }

    private static Optional<Evidence> plan(Agency agency, FiscalYear year) {
        return agency.plans().stream()
                .filter(p -> p.years().contains(year))
                .max(Comparator.comparing(p -> p.years().get(0)))
                .map(p -> new OfPlan(p, year));
    }

    private static Optional<Evidence> report(Agency agency, FiscalYear year, ProgressReport.Round round) {
        return agency.reports().stream()
                .filter(r -> r.fiscalYear().equals(year) && r.round() == round)
                .findFirst()
                .flatMap(r -> r.planOf(agency).map(p -> new OfReport(p, r)));
    }

    private static Optional<OfMeasures> measures(Agency agency, FiscalYear year) {
        for (ItaResult result : agency.itaResults()) {
            var measures = result.measures();
            if (measures != null && year.equals(measures.forYear())) {
                return Optional.of(new OfMeasures(result, measures));
            }
        }
        return Optional.empty();
    }

    /**
     * How much of what an element asks for is there.
     *
     * @param of how many records it is asked of
     * @param missing how many of them lack it
     * @param places where those that lack it stand
     */
    record Verdict(int of, int missing, List<Location> places) {

        public Verdict {
            places = List.copyOf(places);
        }

        /** Whether every record has it, and there is at least one. */
        public boolean met() {
            return of > 0 && missing == 0;
        }

        private static <T> Verdict of(List<T> records, Predicate<T> has, Function<T, Location> place) {
            var lacking = records.stream().filter(has.negate()).map(place).toList();
            return new Verdict(records.size(), lacking.size(), lacking);
        }
    }

    /**
     * An anti-corruption plan.
     *
     * @param plan covers the year
     * @param year asked for
     */
    record OfPlan(Plan plan, FiscalYear year) implements Evidence {

        @Override
        public @Nullable LocalDate updated() {
            return plan.updated();
        }

        @Override
        public String responsible() {
            return plan.responsible();
        }

        /** The plan's items to be carried out in the year. */
        public List<Project> projects() {
            return plan.projects().stream()
                    .filter(p -> p.budget(year).isPlanned())
                    .toList();
        }

        @Override
        public @Nullable Verdict judge(Framework.Element element) {
            var asks = element.asks();
            if (asks == null) {
                return null;
            }
            return switch (asks) {
                case PROJECTS -> ofEach(p -> true);
                case BUDGETS -> ofEach(p -> isFigure(p.budget(year)));
                case PERIODS -> ofEach(p -> p.period() != null);
                case RESPONSIBLE -> ofEach(p -> !p.responsible().isEmpty());
                case RESULTS, OUTCOMES, SPENDING, ANALYSIS, MEASURES, STEPS -> null;
            };
        }

        private Verdict ofEach(Predicate<Project> has) {
            return Verdict.of(projects(), has, p -> p.origin().at());
        }

        /** "As the ordinance will say" promises a figure and gives none. */
        private static boolean isFigure(Money money) {
            return money.kind() == Money.Kind.AMOUNT || money.kind() == Money.Kind.NO_BUDGET;
        }
    }

    /**
     * A progress report.
     *
     * @param plan reported on
     * @param report of the year and round asked for
     */
    record OfReport(Plan plan, ProgressReport report) implements Evidence {

        @Override
        public @Nullable LocalDate updated() {
            return report.updated();
        }

        @Override
        public String responsible() {
            return report.responsible();
        }

        @Override
        public @Nullable Verdict judge(Framework.Element element) {
            var asks = element.asks();
            if (asks == null) {
                return null;
            }
            return switch (asks) {
                case PROJECTS -> ofEach(e -> true);
                case RESULTS -> withSilent(ofEach(OfReport::hasResult));
                case SPENDING -> withSilent(ofEach(OfReport::saysSpending));
                case PERIODS -> ofEach(e -> e.period() != null || !isCarriedOut(e));
                case RESPONSIBLE -> ofEach(e -> !e.responsible().isEmpty());
                case BUDGETS -> ofEach(e -> e.budget().kind() != Money.Kind.NOT_REPORTED);
                case OUTCOMES, ANALYSIS, MEASURES, STEPS -> null;
            };
        }

        /** Items of the plan the report is silent on lack whatever is asked of each item. */
        private Verdict withSilent(Verdict verdict) {
            int silent = report.projectsWithoutEntry(plan).size();
            if (silent == 0) {
                return verdict;
            }
            var places = new ArrayList<>(verdict.places());
            places.add(report.origin().at());
            return new Verdict(verdict.of() + silent, verdict.missing() + silent, places);
        }

        private Verdict ofEach(Predicate<ReportEntry> has) {
            return Verdict.of(report.entries(), has, e -> e.origin().at());
        }

        private static boolean hasResult(ReportEntry entry) {
            return !entry.results().isEmpty()
                    || entry.measured() != null
                    || !entry.reason().isEmpty();
        }

        private static boolean saysSpending(ReportEntry entry) {
            return entry.disbursed().kind() == Money.Kind.AMOUNT
                    || entry.disbursed().kind() == Money.Kind.NO_BUDGET
                    || entry.budget().kind() == Money.Kind.NO_BUDGET;
        }

        private static boolean isCarriedOut(ReportEntry entry) {
            return entry.status() == Status.DONE || entry.status() == Status.IN_PROGRESS;
        }
    }

    /**
     * The measures that follow from an ITA result.
     *
     * @param result of the year before, mostly
     * @param measures carried out in the year asked for
     */
    record OfMeasures(ItaResult result, IntegrityMeasures measures) implements Evidence {

        @Override
        public @Nullable LocalDate updated() {
            return measures.updated();
        }

        @Override
        public String responsible() {
            return measures.responsible();
        }

        @Override
        public @Nullable Verdict judge(Framework.Element element) {
            var asks = element.asks();
            if (asks == null) {
                return null;
            }
            var all = measures.all();
            return switch (asks) {
                case ANALYSIS -> analysis(element.topic());
                case MEASURES -> Verdict.of(all, m -> true, m -> m.origin().at());
                case STEPS ->
                    Verdict.of(all, m -> !m.steps().isEmpty(), m -> m.origin().at());
                case PERIODS ->
                    Verdict.of(all, m -> m.period() != null, m -> m.origin().at());
                case RESPONSIBLE ->
                    Verdict.of(all, m -> !m.responsible().isEmpty(), m -> m.origin()
                            .at());
                case PROJECTS, BUDGETS, RESULTS, OUTCOMES, SPENDING -> null;
            };
        }

        private Verdict analysis(String topic) {
            var topics = measures.topics().stream()
                    .filter(t -> topic.isEmpty() || t.number().equals(topic))
                    .toList();
            return Verdict.of(
                    topics, t -> !t.measures().isEmpty(), t -> measures.origin().at());
        }
    }

    /**
     * What came of the measures that followed from an ITA result.
     *
     * @param planned the measures carried out in the year asked for, of which at least one is reported on
     */
    record OfMeasuresReport(OfMeasures planned) implements Evidence {

        @Override
        public @Nullable LocalDate updated() {
            return planned.updated();
        }

        @Override
        public String responsible() {
            return planned.responsible();
        }

        @Override
        public @Nullable Verdict judge(Framework.Element element) {
            var asks = element.asks();
            if (asks == null) {
                return null;
            }
            var all = planned.measures().all();
            return switch (asks) {
                case MEASURES ->
                    Verdict.of(all, IntegrityMeasures.Measure::isReported, m -> m.origin()
                            .at());
                case RESULTS ->
                    Verdict.of(all, m -> !m.results().isEmpty(), m -> m.origin().at());
                case OUTCOMES ->
                    Verdict.of(all, IntegrityMeasures.Measure::saysOutcome, m -> m.origin()
                            .at());
                case PROJECTS, BUDGETS, PERIODS, SPENDING, ANALYSIS, STEPS, RESPONSIBLE -> null;
            };
        }
    }
}
