package org.prongsai.validate;

import java.util.List;
import java.util.Set;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Site;

/** Every rule about content. The order is that of reading; findings are sorted by place in any case. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            // Plans
            new BudgetForEveryPlanYear(),
            new KindStated(),
            new ProjectNumbersUnique(),
            new GroupsWellNumbered(),
            new ProjectsInLowestGroups(),
            new ResponsibleNamed(),
            new PeriodWithinPlan(),
            new PeriodAgreesWithBudgets(),
            new DroppedYearsExplained(),
            new OrdinanceBudgetsKnown(),
            new YearlyPromisesFunded(),
            new AdditionsHaveRevision(),
            new NamesComplete(),
            new NamesDistinct(),
            new ListsWithoutRepetition(),
            new TargetsHaveBaseline(),
            new ControlsNameProjects(),
            new ControlsPlannedThroughout(),
            new RiskLevelsOnScale(),
            new PrintedTotalsMatch(),
            new PrintedCountsMatch(),
            new PrintedNotesKnown(),
            // Reports
            new ReportsOnPlanYears(),
            new EntriesNamePlanItems(),
            new EveryPlanItemReported(),
            new UnreportedListTrue(),
            new SpendingWithinBudget(),
            new ReportedBudgetAsPlanned(),
            new SpendingStated(),
            new ReasonsGiven(),
            new StatusAgreesWithResult(),
            new ResultsSaySomething(),
            new ResultsDiffer(),
            new ShortfallsExplained(),
            new FiguresAnswerFigures(),
            new WorkInPlannedYears(),
            new WorkInReportedPeriod(),
            new LaterRoundNotLess(),
            new ConclusionHolds(),
            new OpinionsSignedByTheirPost(),
            new MemosFilledIn(),
            // ITA results and the measures that follow
            new ItaScoresComplete(),
            new ItaSchemeProven(),
            new ItaTotalAsComputed(),
            new ItaRatingProven(),
            new WeakIndicatorsDiscussed(),
            new MeasureCodesKnown(),
            new MeasuresComplete(),
            new MeasuresReported(),
            new MeasuresInTheirYear(),
            new DeadlinesAheadOfDocument(),
            // Answers to OIT
            new EntriesAnswerTheYear(),
            new ElementsKnown(),
            new ElementsAnswered(),
            new NothingToReportAllowed(),
            new ReferencesLead(),
            new DocumentsUsable(),
            new TablesFilledIn(),
            // Words, wherever they stand
            new UnitsKnown(),
            new NoTemplateText(),
            new NoForeignProvince(),
            new NoForeignAgencyType(),
            new NoStrayMarks(),
            new LettersInOrder(),
            new WordsWellSpelt());

    private Rules() {}

    /** Every rule, once. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Checks a whole site against every rule, several agencies at a time.
     *
     * @param incomplete ids of agencies of which a file could not be read; rules that compare files skip them
     */
    public static void check(Site site, Set<String> incomplete, Diagnostics diagnostics) {
        site.agencies().parallelStream().forEach(agency -> {
            boolean whole = !incomplete.contains(agency.id());
            for (Rule rule : ALL) {
                if (whole || !rule.comparesFiles()) {
                    rule.check(agency, site, diagnostics);
                }
            }
        });
    }
}
