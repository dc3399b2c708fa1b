package org.prongsai.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Agency;
import org.prongsai.model.Group;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;

/** {@code progress.json}: status and money of a fiscal year, from its latest report. */
final class ProgressJson implements Exporter {

    @Override
    public void export(Site site, OutputSink sink) {
        var addresses = Addresses.of(site);
        for (Agency agency : site.agencies()) {
            for (ProgressReport report : Progress.latest(agency)) {
                report.planOf(agency)
                        .ifPresent(plan -> sink.accept(
                                addresses.progress(agency, report.fiscalYear()).beside("progress.json"),
                                JsonFile.bytes(json -> write(json, agency, Progress.of(plan, report)))));
            }
        }
    }

    private static void write(JsonFile json, Agency agency, Progress progress) throws IOException {
        Plan plan = progress.plan();
        ProgressReport report = progress.report();
        json.text("agency", agency.id());
        json.text("plan", plan.id());
        json.number("fiscalYear", report.fiscalYear().number());
        json.text("report", report.id());
        json.text("round", report.round().months() + "m");
        row(json, progress.total());
        Map<String, String> names = new HashMap<>();
        for (Group group : plan.groups()) {
            names.put(group.number(), group.name());
        }
        json.array("groups", () -> {
            for (Progress.Row row : progress.groups()) {
                json.element(() -> {
                    json.textOrNull("number", row.key());
                    json.textOrNull("name", names.getOrDefault(row.key(), ""));
                    row(json, row);
                });
            }
        });
        units(json, progress.units());
        json.number("sharedByUnits", progress.shared());
    }

    private static void units(JsonFile json, List<Progress.Row> units) throws IOException {
        json.array("units", () -> {
            for (Progress.Row row : units) {
                json.element(() -> {
                    json.textOrNull("unit", row.key());
                    row(json, row);
                });
            }
        });
    }

    private static void row(JsonFile json, Progress.Row row) throws IOException {
        json.number("items", row.items());
        json.number("entries", row.entries());
        json.number("withoutEntry", row.withoutEntry());
        json.number("outsidePlan", row.outsidePlan());
        json.counts("counts", row.counts());
        json.object("money", () -> {
            json.number("planned", row.planned());
            json.number("reported", row.budget());
            json.number("disbursed", row.disbursed());
            json.number("remaining", row.remaining());
        });
    }
}
