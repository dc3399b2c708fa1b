package org.prongsai.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Agency;
import org.prongsai.model.Evidence;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;
import org.prongsai.page.view.Table;

/** What an item asks of a plan, a report or measures, drawn from them on one page so that an assessor finds it at once. */
final class OitTables {

    private final Addresses addresses;
    private final Wording wording;

    OitTables(Addresses addresses, Wording wording) {
        this.addresses = addresses;
        this.wording = wording;
    }

    Table of(Agency agency, Evidence evidence, PageAddress at) {
        if (evidence instanceof Evidence.OfPlan of) {
            return plan(agency, of, at);
        }
        if (evidence instanceof Evidence.OfReport of) {
            return report(agency, of, at);
        }
        if (evidence instanceof Evidence.OfMeasuresReport of) {
            return measuresReport(wording, of.planned().measures());
        }
        return measures(wording, (Evidence.OfMeasures) evidence);
    }

    private Table plan(Agency agency, Evidence.OfPlan of, PageAddress at) {
        var projects = of.projects();
        boolean responsible = projects.stream().anyMatch(p -> !p.responsible().isEmpty());
        var columns = new ArrayList<>(List.of(
                text(wording.say("รายการ")),
                new Table.Column(wording.say("งบประมาณ"), true),
                text(wording.say("ระยะเวลา"))));
        if (responsible) {
            columns.add(text(wording.say("ผู้รับผิดชอบ")));
        }
        var rows = new ArrayList<Table.Row>();
        for (Project project : projects) {
            var cells = new ArrayList<>(List.of(
                    Table.Cell.link(project.name(), at.to(addresses.project(agency, of.plan(), project))),
                    Table.Cell.of(Format.moneyCell(wording, project.budget(of.year()))),
                    Format.periodCell(wording, project.period())));
            if (responsible) {
                cells.add(Table.Cell.of(String.join(", ", project.responsible())));
            }
            rows.add(new Table.Row("", "", cells));
        }
        return new Table(
                "source", wording.say("รายการที่จะทำในปีงบประมาณ {0} งบประมาณเป็นบาท", of.year()), columns, rows);
    }

    private Table report(Agency agency, Evidence.OfReport of, PageAddress at) {
        Map<String, Project> projects = new HashMap<>();
        of.plan().projects().forEach(p -> projects.put(p.id(), p));
        var rows = new ArrayList<Table.Row>();
        for (ReportEntry entry : of.report().entries()) {
            var project = projects.get(entry.projectId());
            rows.add(row(
                    project == null
                            ? Table.Cell.of(entry.name())
                            : Table.Cell.link(project.name(), at.to(addresses.project(agency, of.plan(), project))),
                    Table.Cell.of(Format.status(wording, entry.status())),
                    result(wording, entry),
                    Table.Cell.of(Format.moneyCell(wording, entry.disbursed())),
                    Format.periodCell(wording, entry.period())));
        }
        for (Project project : of.report().projectsWithoutEntry(of.plan())) {
            rows.add(row(
                    Table.Cell.link(project.name(), at.to(addresses.project(agency, of.plan(), project))),
                    Table.Cell.of(Glances.withoutEntry(wording)),
                    Table.Cell.blank(),
                    Table.Cell.blank(),
                    Table.Cell.blank()));
        }
        return new Table(
                "source",
                wording.say(
                        "ผลของแต่ละรายการในปีงบประมาณ {0} เบิกจ่ายเป็นบาท",
                        of.report().fiscalYear()),
                List.of(
                        text(wording.say("รายการ")),
                        text(wording.say("สถานะ")),
                        text(wording.say("ผล")),
                        new Table.Column(wording.say("เบิกจ่าย"), true),
                        text(wording.say("ระยะเวลา"))),
                rows);
    }

    private static Table.Cell result(Wording wording, ReportEntry entry) {
        var cell = Table.Cell.list(entry.results());
        return entry.reason().isEmpty()
                ? cell
                : entry.results().isEmpty()
                        ? Table.Cell.of(wording.say("เหตุผล: {0}", entry.reason()))
                        : cell.with(wording.say("เหตุผล: {0}", entry.reason()));
    }

    private static Table measures(Wording wording, Evidence.OfMeasures of) {
        var rows = new ArrayList<Table.Row>();
        for (IntegrityMeasures.Topic topic : of.measures().topics()) {
            rows.add(new Table.Row("group", "", List.of(Table.Cell.of(topic.number() + ". " + topic.title()))));
            for (IntegrityMeasures.Measure measure : topic.measures()) {
                rows.add(row(
                        Table.Cell.of((measure.code() + " " + measure.title()).strip()),
                        Table.Cell.list(measure.steps()),
                        Format.periodCell(wording, measure.period()),
                        Table.Cell.of(String.join(", ", measure.responsible()))));
            }
        }
        return new Table(
                "source",
                of.measures().title(),
                List.of(
                        text(wording.say("มาตรการ")),
                        text(wording.say("ขั้นตอน")),
                        text(wording.say("ระยะเวลา")),
                        text(wording.say("ผู้รับผิดชอบ"))),
                rows);
    }

    private static Table measuresReport(Wording wording, IntegrityMeasures measures) {
        boolean status = measures.all().stream().anyMatch(m -> m.status() != Status.NOT_REPORTED);
        var columns = new ArrayList<>(List.of(
                text(wording.say("มาตรการ")),
                text(wording.say("สรุปผลการดำเนินการ")),
                text(wording.say("ผลลัพธ์หรือความสำเร็จ"))));
        if (status) {
            columns.add(1, text(wording.say("สถานะ")));
        }
        var rows = new ArrayList<Table.Row>();
        for (IntegrityMeasures.Topic topic : measures.topics()) {
            rows.add(new Table.Row("group", "", List.of(Table.Cell.of(topic.number() + ". " + topic.title()))));
            for (IntegrityMeasures.Measure measure : topic.measures()) {
                var cells = new ArrayList<>(List.of(
                        Table.Cell.of((measure.code() + " " + measure.title()).strip()),
                        Table.Cell.list(measure.results()),
                        Table.Cell.list(measure.outcomes())));
                if (status) {
                    cells.add(1, Table.Cell.of(Format.status(wording, measure.status())));
                }
                rows.add(new Table.Row("", "", cells));
            }
        }
        return new Table("source", wording.say("ผลของแต่ละมาตรการ: {0}", measures.title()), columns, rows);
    }

    private static Table.Column text(String label) {
        return new Table.Column(label, false);
    }

    private static Table.Row row(Table.Cell... cells) {
        return new Table.Row("", "", List.of(cells));
    }
}
