package org.prongsai.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Group;
import org.prongsai.model.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;

/** {@code plan.json}: the items of a plan with their budgets, and every total. */
final class PlanJson implements Exporter {

    @Override
    public void export(Site site, OutputSink sink) {
        var addresses = Addresses.of(site);
        for (Agency agency : site.agencies()) {
            for (Plan plan : agency.plans()) {
                sink.accept(
                        addresses.plan(agency, plan).beside("plan.json"),
                        JsonFile.bytes(json -> write(json, agency, plan)));
            }
        }
    }

    private static void write(JsonFile json, Agency agency, Plan plan) throws IOException {
        json.text("agency", agency.id());
        json.text("id", plan.id());
        json.text("title", plan.title());
        json.years("years", plan.years());
        json.array("items", () -> {
            for (Project project : plan.projects()) {
                json.element(() -> item(json, project));
            }
        });
        json.object("totals", () -> {
            for (FiscalYear year : plan.years()) {
                json.number(year.toString(), plan.total(year));
            }
        });
        var totals = groupTotals(plan);
        json.object("groupTotals", () -> {
            for (var group : totals.entrySet()) {
                json.object(group.getKey(), () -> {
                    for (FiscalYear year : plan.years()) {
                        json.number(year.toString(), group.getValue().getOrDefault(year, BigDecimal.ZERO));
                    }
                });
            }
        });
        var counts = Plan.countsByKind(plan.projects());
        json.object("counts", () -> {
            for (Kind kind : Kind.values()) {
                json.number(kind.code(), counts.getOrDefault(kind, 0));
            }
        });
    }

    private static void item(JsonFile json, Project project) throws IOException {
        json.text("id", project.id());
        json.text("number", project.number());
        json.text("name", project.name());
        json.text("kind", project.kind().code());
        json.text("group", project.group());
        json.texts("objectives", project.objectives());
        json.textOrNull("targetGroup", project.targetGroup().text());
        json.textOrNull("place", project.place());
        json.period("period", project.period());
        json.texts("responsible", project.responsible());
        json.number("total", project.total());
        json.object("budgets", () -> {
            for (Map.Entry<FiscalYear, Money> budget : project.budgets().entrySet()) {
                json.money(budget.getKey().toString(), budget.getValue());
            }
        });
    }

    /** Sums by group number, in reading order; a group's sum holds those of the groups below it. */
    private static Map<String, Map<FiscalYear, BigDecimal>> groupTotals(Plan plan) {
        var totals = new LinkedHashMap<String, Map<FiscalYear, BigDecimal>>();
        var paths = new HashMap<String, List<String>>();
        plan.groups().forEach(top -> walk(top, List.of(), totals, paths));
        for (Project project : plan.projects()) {
            for (String number : paths.getOrDefault(project.group(), List.of())) {
                var sums = totals.get(number);
                if (sums != null) {
                    project.budgets().forEach((year, money) -> sums.merge(year, money.bahtOrZero(), BigDecimal::add));
                }
            }
        }
        return totals;
    }

    private static void walk(
            Group group,
            List<String> above,
            Map<String, Map<FiscalYear, BigDecimal>> totals,
            Map<String, List<String>> paths) {
        totals.put(group.number(), new HashMap<>());
        var path = new ArrayList<>(above);
        path.add(group.number());
        paths.put(group.number(), path);
        group.groups().forEach(below -> walk(below, path, totals, paths));
    }
}
