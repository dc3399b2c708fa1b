package org.prongsai.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.Site;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** New files of a site, with every field they may have as a comment. */
public final class Skeletons {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern YEARS = Pattern.compile("(2[45]\\d\\d)(-(2[45]\\d\\d))?");
    private static final Pattern REPORT = Pattern.compile("(2[45]\\d\\d)-(6|12)m");
    private static final Pattern YEAR = Pattern.compile("2[45]\\d\\d");
    private static final int MOST_YEARS = 5;

    private final Workspace workspace;
    private final Site site;
    private final Agency agency;

    private Skeletons(Workspace workspace, Site site, Agency agency) {
        this.workspace = workspace;
        this.site = site;
        this.agency = agency;
    }

    /**
     * Those of one agency of a site.
     *
     * @param agency its id; empty when there is only one
     */
    public static Skeletons of(Path folder, String agency) throws Refusal {
        var workspace = new Workspace(folder);
        var site = site(workspace);
        return new Skeletons(workspace, site, agency(site, agency));
    }

    static Site site(Workspace workspace) throws Refusal {
        return SiteReader.read(workspace, new Diagnostics())
                .map(SiteReader.Reading::site)
                .orElseThrow(() -> new Refusal("console.new-no-site", "path", workspace.root()));
    }

    private static Agency agency(Site site, String id) throws Refusal {
        var known = site.agencies().stream().map(Agency::id).collect(Collectors.joining(", "));
        if (id.isEmpty() && site.agencies().size() == 1) {
            return site.agencies().get(0);
        }
        return site.agencies().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("console.new-which-agency", "known", known));
    }

    /** A plan with its first item; its years are in its id, or else the site's open year. */
    public List<Draft> plan(String id) throws Refusal {
        if (!ID.matcher(id).matches()) {
            throw new Refusal("console.new-plan-id", "id", id);
        }
        var years = years(id);
        var first = years.get(0);
        var last = years.get(years.size() - 1);
        var span = first.equals(last) ? first.toString() : first + "-" + last;
        var unit = unit();
        var budgets = years.stream().map(y -> "  " + y + ": ไม่ใช้งบประมาณ").collect(Collectors.joining("\n"));
        var values = years.stream().map(y -> y + ": 90").collect(Collectors.joining(", ", "{", "}"));
        var words = List.of(
                List.of(
                        "title-years",
                        first.equals(last) ? "ประจำปีงบประมาณ พ.ศ. " + first : "(พ.ศ. " + first + " - " + last + ")"),
                List.of("years", span),
                List.of("first", first.toString()),
                List.of("before", first.previous().toString()),
                List.of("target-values", values),
                List.of("budgets", budgets),
                List.of("responsible", unit.isEmpty() ? "# responsible: [สำนักปลัด]" : "responsible: [" + unit + "]"),
                List.of("unit", unit.isEmpty() ? "สำนักปลัด" : unit));
        var path = folder() + "/plans/" + id + "/";
        return List.of(
                Draft.of(path + "plan.yml", filled("plan.yml", words)),
                Draft.of(path + "p01.md", filled("project.md", words)));
    }

    private List<FiscalYear> years(String id) throws Refusal {
        var match = YEARS.matcher(id);
        if (match.matches()) {
            int first = Integer.parseInt(match.group(1));
            int last = match.group(3) == null ? first : Integer.parseInt(match.group(3));
            if (last < first || last - first >= MOST_YEARS) {
                throw new Refusal("console.new-plan-id", "id", id);
            }
            var years = new ArrayList<FiscalYear>();
            for (int year = first; year <= last; year++) {
                years.add(new FiscalYear(year));
            }
            return years;
        }
        var open = site.config().openYear();
        if (open == null) {
            throw new Refusal("console.new-plan-id", "id", id);
        }
        return List.of(open);
    }

    /** A report with an entry for every item of the plan of its year. */
    public List<Draft> report(String id) throws Refusal {
        var match = REPORT.matcher(id);
        if (!match.matches()) {
            throw new Refusal("console.new-report-id", "id", id);
        }
        var year = new FiscalYear(Integer.parseInt(match.group(1)));
        var plan = agency.plans().stream()
                .filter(p -> p.years().contains(year))
                .max(Comparator.comparing(p -> p.years().get(0)))
                .orElseThrow(() -> new Refusal("console.new-report-no-plan", "year", year));
        var round = match.group(2).equals("6") ? ProgressReport.Round.SIX : ProgressReport.Round.TWELVE;
        var text = new StringBuilder(filled(
                "report.yml",
                List.of(
                        List.of("plan", plan.id()),
                        List.of("months", match.group(2)),
                        List.of("year", year.toString()),
                        List.of("before", year.previous().toString()),
                        List.of(
                                "end",
                                round == ProgressReport.Round.SIX ? "31 มีนาคม " + year : "30 กันยายน " + year))));
        for (Project project : plan.projectsOf(year)) {
            text.append(entry(project, plan, year));
        }
        return List.of(Draft.of(folder() + "/reports/" + id + ".yml", text.toString()));
    }

    private static String entry(Project project, Plan plan, FiscalYear year) {
        var money = project.budget(year);
        var baht = money.baht();
        var budget = baht != null
                ? Yaml.money(baht)
                : money.kind() == Money.Kind.NO_BUDGET ? "ไม่ใช้งบประมาณ" : "ยังไม่รายงาน";
        return "  - project: " + project.id() + "              ## " + project.name() + " (แผน " + plan.id() + ")\n"
                + "    status: ยังไม่รายงาน\n"
                + "    budget: " + budget + "\n"
                + "    disbursed: ยังไม่รายงาน\n"
                + "    # results: [จัดอบรม 1 ครั้ง ผู้เข้าอบรม 40 คน]\n"
                + "    # period: ตุลาคม " + year.previous() + " - มีนาคม " + year + "\n";
    }

    /**
     * Answers to the items of a year that have none yet and are not answered by other content of the site.
     *
     * @param codes only these items; all when empty
     */
    public List<Draft> oit(String written, Collection<String> codes) throws Refusal {
        if (!YEAR.matcher(written).matches()) {
            throw new Refusal("console.new-year", "year", written);
        }
        var year = new FiscalYear(Integer.parseInt(written));
        var asked = asked(workspace, year);
        Set<String> wanted = codes.stream().map(c -> c.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        var known = asked.framework().byCode();
        for (String code : wanted) {
            if (!known.containsKey(code)) {
                throw new Refusal("console.new-item-unknown", "item", code, "year", year, "count", known.size());
            }
        }
        Set<String> answered = agency.entries().stream()
                .filter(e -> e.year().equals(year))
                .map(Entry::code)
                .collect(Collectors.toCollection(HashSet::new));
        var drafts = new ArrayList<Draft>();
        for (Framework.Item item : asked.framework().items()) {
            boolean mine = wanted.isEmpty() || wanted.contains(item.code());
            if (mine && !answered.contains(item.code()) && OitSkeleton.isNeeded(item)) {
                var text = new OitSkeleton(item, asked.typeOf(item), year, unit()).text();
                drafts.add(Draft.of(folder() + "/oit/" + year + "/" + fileName(item) + ".yml", text));
            }
        }
        return drafts;
    }

    /** What OIT asks in a year, which has to be known. */
    static SiteReader.Asked asked(Workspace workspace, FiscalYear year) throws Refusal {
        return SiteReader.asked(workspace, year, new Diagnostics())
                .orElseThrow(() -> new Refusal("console.new-no-framework", "year", year));
    }

    /** o07-development-plan; the name of the item where it has one that can be a name of a file. */
    static String fileName(Framework.Item item) {
        var number = "o%02d".formatted(Integer.parseInt(item.code().substring(1)));
        return ID.matcher(item.identity()).matches() ? number + "-" + item.identity() : number;
    }

    private String unit() {
        return unit(agency);
    }

    /** The division to be named where one has to be; empty when none is known. */
    static String unit(Agency agency) {
        return agency.responsible().isEmpty()
                ? agency.units().stream().findFirst().orElse("")
                : agency.responsible();
    }

    private String folder() {
        return Workspace.CONTENT + "/" + agency.id();
    }

    private static String filled(String name, List<List<String>> words) {
        var text = template(name);
        for (List<String> word : words) {
            text = text.replace("{" + word.get(0) + "}", word.get(1));
        }
        return text;
    }

    private static String template(String name) {
        try (var stream = Objects.requireNonNull(Skeletons.class.getResourceAsStream("/starter/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
