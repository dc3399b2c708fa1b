package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.source.FileContent;
import org.prongsai.source.SourceFile;
import org.prongsai.source.Workspace;

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
            new NumbersFollow(),
            new NamesKeptInText(),
            new TargetGroupsArePeople(),
            new TargetsAgree(),
            new CountsBySort(),
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
            new ZeroOrNoBudget(),
            new TitlesOfTheirYear(),
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
            new StepsWithinPeriod(),
            // Answers to OIT
            new EntriesAnswerTheYear(),
            new ElementsKnown(),
            new ElementsAnswered(),
            new ElementsShown(),
            new ContentOfItsTime(),
            new FiguresAgree(),
            new ConfirmationsKnown(),
            new NothingToReportAllowed(),
            new ReferencesLead(),
            new EvidenceNotRepeated(),
            new DocumentsUsable(),
            new TablesFilledIn(),
            new SubmittedAddressesKnown(),
            new DataSetsDescribed(),
            new ReleasesNumbered(),
            // Files as they are published
            new NoPersonalNumbers(),
            new NoPrivateNumbers(),
            new PhotosWithoutPlace(),
            new DocumentsWithoutPersons(),
            // Words, wherever they stand
            new UnitsKnown(),
            new NoTemplateText(),
            new NoForeignProvince(),
            new NoForeignDistrict(),
            new NoForeignAgencyType(),
            new PhonesOfTheAgency(),
            new AlternativesChosen(),
            new LawsCitedRight(),
            new PlansCitedHold(),
            new DeadlinesAgree(),
            new ListsAsAnnounced(),
            new ListNumbersFollow(),
            new NoStrayMarks(),
            new LettersInOrder(),
            new NoHiddenLetters(),
            new DigitsOfOneScript(),
            new EmphasisShown(),
            new WordsNotDoubled(),
            new DimensionsCalledSo(),
            new WordsWellSpelt());

    private Rules() {}

    /** Every rule, once. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Every code this stage may report. */
    public static Set<String> codes() {
        var codes = new TreeSet<>(Waivers.codes());
        ALL.forEach(rule -> codes.addAll(rule.codes()));
        return codes;
    }

    /**
     * Checks a whole site against every rule, several agencies at a time; of closed years there are warnings only.
     *
     * @param incomplete ids of agencies of which a file could not be read; rules that compare files skip them
     * @param workspace where the files are that were read or will be copied
     */
    public static void check(Site site, Set<String> incomplete, Workspace workspace, Diagnostics diagnostics) {
        check(ALL, site, incomplete, workspace, diagnostics);
    }

    /** As {@link #check(Site, Set, Workspace, Diagnostics)}, against some rules only. */
    static void check(
            List<Rule> rules, Site site, Set<String> incomplete, Workspace workspace, Diagnostics diagnostics) {
        var ofFiles = rules.stream()
                .filter(FileRule.class::isInstance)
                .map(FileRule.class::cast)
                .toList();
        var leniency = new Leniency(site);
        site.agencies().parallelStream().forEach(agency -> {
            var found = new Diagnostics();
            boolean whole = !incomplete.contains(agency.id());
            for (Rule rule : rules) {
                if (whole || !rule.comparesFiles()) {
                    rule.check(agency, site, found);
                }
            }
            for (SourceFile file : workspace.tree(Workspace.CONTENT + "/" + agency.id())) {
                check(ofFiles, file, agency, workspace, found);
            }
            Waivers.apply(agency, leniency.apply(exact(found, workspace)), diagnostics);
        });
        check(ofFiles, workspace.file(Workspace.CONFIG), null, workspace, diagnostics);
        for (SourceFile file : workspace.tree(Workspace.CONTENT + "/frameworks")) {
            check(ofFiles, file, null, workspace, diagnostics);
        }
    }

    private static List<Diagnostic> exact(Diagnostics found, Workspace workspace) {
        var places = new HashMap<String, Places>();
        return found.sorted().stream()
                .map(finding -> finding.values().containsKey(Places.FOUND)
                        ? places.computeIfAbsent(finding.at().file(), path -> places(path, workspace))
                                .exact(finding)
                        : finding)
                .toList();
    }

    private static Places places(String path, Workspace workspace) {
        return new Places(path, new FileContent(workspace.file(path)).text());
    }

    private static void check(
            List<FileRule> rules,
            SourceFile file,
            @Nullable Agency agency,
            Workspace workspace,
            Diagnostics diagnostics) {
        if (!workspace.contains(file)) {
            return;
        }
        var content = new FileContent(file);
        for (FileRule rule : rules) {
            rule.check(content, agency, diagnostics);
        }
    }
}
