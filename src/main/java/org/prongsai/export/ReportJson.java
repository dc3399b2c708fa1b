package org.prongsai.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Site;
import org.prongsai.model.Status;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;

/** {@code report.json}: the entries of a report, its totals, and where it and the plan do not meet. */
final class ReportJson implements Exporter {

    @Override
    public void export(Site site, OutputSink sink) {
        var addresses = Addresses.of(site);
        for (Agency agency : site.agencies()) {
            for (ProgressReport report : agency.reports()) {
                report.planOf(agency)
                        .ifPresent(plan -> sink.accept(
                                addresses.report(agency, report).beside("report.json"),
                                JsonFile.bytes(json -> write(json, agency, plan, report))));
            }
        }
    }

    private static void write(JsonFile json, Agency agency, Plan plan, ProgressReport report) throws IOException {
        var projects = new HashMap<String, Project>();
        plan.projects().forEach(p -> projects.put(p.id(), p));
        json.text("agency", agency.id());
        json.text("plan", plan.id());
        json.number("fiscalYear", report.fiscalYear().number());
        json.text("round", report.round().months() + "m");
        json.array("entries", () -> {
            for (ReportEntry entry : report.entries()) {
                json.element(() -> entry(json, entry, projects));
            }
        });
        var budget = ProgressReport.budget(report.entries());
        var disbursed = ProgressReport.disbursed(report.entries());
        json.object("totals", () -> {
            json.number("budget", budget);
            json.number("disbursed", disbursed);
            json.number("remaining", budget.subtract(disbursed));
        });
        var counts = new EnumMap<Status, Integer>(Status.class);
        report.entries().forEach(e -> counts.merge(e.status(), 1, Integer::sum));
        json.counts("counts", counts);
        json.texts(
                "unreported",
                report.projectsWithoutEntry(plan).stream().map(Project::id).toList());
        json.texts(
                "unplanned",
                report.entries().stream()
                        .filter(e -> e.projectId().isEmpty())
                        .map(ReportEntry::name)
                        .toList());
    }

    private static void entry(JsonFile json, ReportEntry entry, Map<String, Project> projects) throws IOException {
        var project = projects.get(entry.projectId());
        json.textOrNull("item", entry.projectId());
        json.text("name", project == null ? entry.name() : project.name());
        json.text("status", entry.status().code());
        json.textOrNull("reason", entry.reason());
        json.money("budget", entry.budget());
        json.money("disbursed", entry.disbursed());
        json.number("remaining", entry.remaining());
        json.texts("results", entry.results());
        json.texts("responsible", entry.responsible());
    }
}
