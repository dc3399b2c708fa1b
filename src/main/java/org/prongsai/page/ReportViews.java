package org.prongsai.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.Memo;
import org.prongsai.model.Progress;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.Note;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.Prose;
import org.prongsai.page.view.ReportView;
import org.prongsai.page.view.Table;

/** The page of a report. */
final class ReportViews {

    private static final List<String> FACT_FIELDS = List.of("title", "plan", "fiscal-year", "period", "issued");
    private static final List<String> OWNER_FIELDS = List.of("responsible", "contact");

    private final Addresses addresses;
    private final Frames frames;

    ReportViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
    }

    PageView view(Agency agency, Glances.Year year) {
        var progress = year.progress();
        var report = progress.report();
        var title = "รายงานผลรอบ " + report.round().months() + " เดือน ปีงบประมาณ " + report.fiscalYear();
        var lead = Figures.lead(year);
        var head = new Frames.Head(
                addresses.report(agency, report),
                title,
                Frames.shortName(report),
                title + " ของ" + agency.name() + " " + lead.get(0),
                report.updated(),
                report.responsible());
        return new PageView(frames.of(agency, Frames.Section.REPORTS, head), page(agency, progress, lead));
    }

    private ReportView page(Agency agency, Progress progress, List<String> lead) {
        var report = progress.report();
        var entries = new EntryViews(agency, progress.plan(), report, addresses);
        var at = addresses.report(agency, report);
        var conclusion = report.conclusion();
        return new ReportView(
                report.title(),
                lead,
                Figures.summary(progress),
                facts(agency, progress, at),
                links(agency, report, at),
                Figures.of(progress),
                notDone(entries, report, "#"),
                missed(entries, report),
                entryTable(entries, progress),
                entries.unstated(),
                groups(entries),
                differences(entries, report),
                unreported(entries, progress),
                report.unreported().reason(),
                outside(entries, report),
                Sections.of(report.narrative()),
                memo(report.memo()),
                conclusion == null ? null : conclusion(entries, report, conclusion),
                contact(report),
                Notes.except(beside(), report.asPrinted()));
    }

    private static List<String> beside() {
        var fields = new ArrayList<>(FACT_FIELDS);
        fields.addAll(OWNER_FIELDS);
        fields.addAll(Figures.STATUS_FIELDS);
        fields.addAll(Figures.MONEY_FIELDS);
        return fields;
    }

    private List<Fact> facts(Agency agency, Progress progress, PageAddress at) {
        var report = progress.report();
        var printed = report.asPrinted();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.link("แผนที่รายงาน", progress.plan().title(), at.to(addresses.plan(agency, progress.plan())))
                .with(Notes.on("plan", printed)));
        if (!report.title().isEmpty()) {
            facts.add(Fact.of("ชื่อเอกสาร", report.title()).with(Notes.on("title", printed)));
        }
        facts.add(Fact.of("ปีงบประมาณ", report.fiscalYear().toString()).with(Notes.on("fiscal-year", printed)));
        facts.add(Fact.of("ช่วงเวลาที่รายงาน", Format.period(report.period())).with(Notes.on("period", printed)));
        facts.add(Fact.of("วันที่ในเอกสาร", Format.period(report.issued())).with(Notes.on("issued", printed)));
        facts.add(Fact.of("ผู้จัดทำรายงาน", report.responsible()).with(Notes.on("responsible", printed)));
        return facts;
    }

    private List<Frame.Link> links(Agency agency, ProgressReport report, PageAddress at) {
        return List.of(
                new Frame.Link(
                        "ผลการดำเนินงานปี " + report.fiscalYear() + " แยกตามมิติและสำนัก/กอง",
                        at.to(addresses.progress(agency, report.fiscalYear())),
                        false),
                new Frame.Link("ดาวน์โหลดข้อมูล", "#data", false));
    }

    /** What could not be done, with links that begin with an address of the report's page. */
    static List<ReportView.NotDone> notDone(EntryViews entries, ProgressReport report, String page) {
        return report.entries().stream()
                .filter(e -> Figures.isNotDone(e.status()))
                .map(e -> new ReportView.NotDone(
                        entries.name(e), page + entries.anchor(e), Format.status(e.status()), e.reason()))
                .toList();
    }

    /** Entries whose counted result falls short of the target. */
    private static List<Frame.Link> missed(EntryViews entries, ProgressReport report) {
        return report.entries().stream()
                .filter(e -> e.measured() != null
                        && Boolean.FALSE.equals(e.measured().met()))
                .map(e -> new Frame.Link(entries.name(e), "#" + entries.anchor(e), false))
                .toList();
    }

    private static Table entryTable(EntryViews entries, Progress progress) {
        var rows = new ArrayList<Table.Row>();
        entries.byTop().forEach((number, of) -> {
            rows.add(Figures.row("group", Table.Cell.of(entries.topName(number))));
            of.forEach(e -> rows.add(entries.row(e)));
        });
        var total = progress.total();
        rows.add(Figures.row(
                "total",
                Table.Cell.of("รวม " + Figures.items(total.entries())),
                Table.Cell.blank(),
                Table.Cell.of(MoneySum.of(total.budgets()).cell()),
                Table.Cell.of(MoneySum.of(total.payments()).cell()),
                Table.Cell.of(Figures.remaining(total))));
        var columns = List.of(
                new Table.Column("รายการ", false),
                new Table.Column("สถานะ", false),
                new Table.Column("งบประมาณ", true),
                new Table.Column("เบิกจ่าย", true),
                new Table.Column("คงเหลือ", true));
        return new Table("entry-table", "สถานะและเงินของทุกรายการในรายงาน (บาท)", columns, rows);
    }

    private static List<ReportView.EntryGroup> groups(EntryViews entries) {
        var groups = new ArrayList<ReportView.EntryGroup>();
        entries.byTop()
                .forEach((number, of) -> groups.add(new ReportView.EntryGroup(
                        number.isEmpty() ? "group-none" : "group-" + number,
                        entries.topName(number),
                        entries.views(of))));
        return groups;
    }

    private static @Nullable Table differences(EntryViews entries, ProgressReport report) {
        var rows = report.entries().stream()
                .filter(entries::differs)
                .map(e -> Figures.row(
                        "",
                        Table.Cell.link(entries.name(e), "#" + entries.anchor(e)),
                        Table.Cell.of(Format.moneyCell(entries.planned(e))),
                        Table.Cell.of(Format.moneyCell(e.budget()))))
                .toList();
        return table(
                "difference-table",
                "รายการที่งบในรายงานไม่ตรงกับแผน (บาท)",
                Figures.columns("รายการ", "แผนปี " + report.fiscalYear(), "รายงาน"),
                rows);
    }

    private static @Nullable Table unreported(EntryViews entries, Progress progress) {
        var report = progress.report();
        var rows = report.projectsWithoutEntry(progress.plan()).stream()
                .map(p -> Figures.row(
                        "",
                        Table.Cell.link(p.name(), entries.href(p)).with(claim(report, p)),
                        Table.Cell.of(Format.moneyCell(p.budget(report.fiscalYear())))))
                .toList();
        return table(
                "unreported-table",
                "รายการในแผนปี " + report.fiscalYear() + " ที่ไม่มีในรายงาน (บาท)",
                Figures.columns("รายการ", "งบตามแผน"),
                rows);
    }

    /** What the conclusion says of an item the report has no entry for; empty when it does not name it. */
    static String claim(ProgressReport report, Project project) {
        var conclusion = report.conclusion();
        return conclusion != null && conclusion.claimedDone().contains(project.id())
                ? "แต่บทสรุปของรายงานกล่าวว่าดำเนินการแล้ว"
                : "";
    }

    private static @Nullable Table outside(EntryViews entries, ProgressReport report) {
        var rows = report.entries().stream()
                .filter(e -> entries.project(e) == null)
                .map(e -> Figures.row(
                        "",
                        Table.Cell.link(entries.name(e), "#" + entries.anchor(e)),
                        Table.Cell.of(e.outsidePlan()),
                        Table.Cell.of(Format.moneyCell(e.budget()))))
                .toList();
        var columns = List.of(
                new Table.Column("รายการ", false),
                new Table.Column("เหตุผลที่ทำนอกแผน", false),
                new Table.Column("งบประมาณ (บาท)", true));
        return table("outside-table", "รายการในรายงานที่อยู่นอกแผน", columns, rows);
    }

    private static @Nullable Table table(String id, String caption, List<Table.Column> columns, List<Table.Row> rows) {
        return rows.isEmpty() ? null : new Table(id, caption, columns, rows);
    }

    private static ReportView.@Nullable Memo memo(@Nullable Memo memo) {
        if (memo == null) {
            return null;
        }
        var printed = memo.asPrinted();
        var facts = List.of(
                blankable("ส่วนราชการ", memo.from(), "from", printed),
                blankable("ที่", memo.number(), "number", printed),
                blankable("วันที่", Format.period(memo.date()), "date", printed),
                blankable("เรื่อง", memo.subject(), "subject", printed),
                blankable("เรียน", memo.to(), "to", printed));
        var rows = memo.signatories().stream().map(ReportViews::signatory).toList();
        var columns = List.of(
                new Table.Column("ตำแหน่ง", false),
                new Table.Column("ลงนามในฐานะ", false),
                new Table.Column("ลายมือชื่อ", false));
        var opinions = memo.opinions().stream()
                .map(o -> new ReportView.Opinion(o.of(), o.signedBy(), o.text(), o.acknowledged()))
                .toList();
        return new ReportView.Memo(
                facts,
                memo.text(),
                table("signatory-table", "ผู้ลงนามในบันทึกข้อความ", columns, rows),
                opinions,
                Notes.except(List.of("from", "number", "date", "subject", "to"), printed));
    }

    private static Fact blankable(String label, String text, String field, List<AsPrinted> printed) {
        return Fact.of(label, text.isEmpty() ? "เอกสารเว้นว่าง" : text).with(Notes.on(field, printed));
    }

    private static Table.Row signatory(Memo.Signatory signatory) {
        var post = signatory.actingFor().isEmpty()
                ? Table.Cell.of(signatory.post())
                : Table.Cell.of(signatory.post() + " (แทน" + signatory.actingFor() + ")");
        return Figures.row(
                "",
                post,
                Table.Cell.of(signatory.role()),
                Table.Cell.of(signatory.signed() ? "ลงนามแล้ว" : "เว้นว่าง"));
    }

    private static ReportView.Conclusion conclusion(
            EntryViews entries, ProgressReport report, ProgressReport.Conclusion conclusion) {
        var silent = new ArrayList<Table.Row>();
        for (String id : conclusion.claimedDone()) {
            var project = entries.project(id);
            if (project != null && !entries.isReported(id)) {
                silent.add(Figures.row(
                        "",
                        Table.Cell.link(project.name(), entries.href(project)),
                        Table.Cell.of(Format.moneyCell(project.budget(report.fiscalYear())))));
            }
        }
        return new ReportView.Conclusion(
                claimed(report, conclusion, silent.size()),
                table(
                        "claimed-table",
                        "บทสรุปกล่าวว่าดำเนินการแล้ว แต่ไม่มีผลในรายงาน (บาท)",
                        Figures.columns("รายการ", "งบตามแผน"),
                        silent),
                conclusionSections(conclusion));
    }

    /** What the conclusion claims, against what the entries say. */
    private static List<String> claimed(ProgressReport report, ProgressReport.Conclusion conclusion, int silent) {
        var ids = new HashSet<>(conclusion.claimedDone());
        if (ids.isEmpty()) {
            return List.of();
        }
        var byStatus = new EnumMap<Status, Integer>(Status.class);
        for (ReportEntry entry : report.entries()) {
            if (ids.contains(entry.projectId())) {
                byStatus.merge(entry.status(), 1, Integer::sum);
            }
        }
        var sentences = new ArrayList<String>();
        sentences.add("บทสรุปกล่าวว่าดำเนินการแล้ว " + Figures.items(ids.size()));
        var parts = new ArrayList<String>();
        byStatus.forEach((status, count) -> parts.add(Format.word(status) + " " + Figures.items(count)));
        if (!parts.isEmpty()) {
            sentences.add("สถานะของรายการเหล่านี้ในตารางรายงาน: " + String.join(" ", parts));
        }
        if (silent > 0) {
            sentences.add("อีก " + Figures.items(silent) + "ไม่มีผลในรายงาน");
        }
        return sentences;
    }

    private static List<Prose> conclusionSections(ProgressReport.Conclusion conclusion) {
        return Sections.of(conclusion.sections()).stream()
                .map(p -> new Prose("conclusion-" + p.id(), p.title(), p.text(), p.items(), p.notes()))
                .toList();
    }

    private static List<Fact> contact(ProgressReport report) {
        List<Note> notes = Notes.on("contact", report.asPrinted());
        var facts = new ArrayList<Fact>();
        if (!report.contactPost().isEmpty() || !notes.isEmpty()) {
            facts.add(Fact.of("ผู้ให้ข้อมูล", report.contactPost()).with(notes));
        }
        if (!report.contactPhone().isEmpty()) {
            facts.add(Fact.link("โทรศัพท์", report.contactPhone(), "tel:" + Frames.dialled(report.contactPhone())));
        }
        return facts;
    }
}
