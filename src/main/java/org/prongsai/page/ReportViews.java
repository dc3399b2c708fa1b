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
    private final Wording wording;

    ReportViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    PageView view(Agency agency, Glances.Year year) {
        var progress = year.progress();
        var report = progress.report();
        var title = wording.say(
                "รายงานผลรอบ {0} เดือน ปีงบประมาณ {1}", report.round().months(), report.fiscalYear());
        var lead = Figures.lead(wording, year);
        var head = new Frames.Head(
                addresses.report(agency, report),
                title,
                Frames.shortName(wording, report),
                wording.say("{0} ของ{1} {2}", title, agency.name(), lead.get(0)),
                report.updated(),
                report.responsible());
        return new PageView(frames.of(agency, Frames.Section.REPORTS, head), page(agency, progress, lead));
    }

    private ReportView page(Agency agency, Progress progress, List<String> lead) {
        var report = progress.report();
        var entries = new EntryViews(agency, progress.plan(), report, addresses, wording);
        var at = addresses.report(agency, report);
        var conclusion = report.conclusion();
        return new ReportView(
                report.title(),
                lead,
                Figures.summary(wording, progress),
                facts(agency, progress, at),
                links(agency, report, at),
                Figures.of(wording, progress),
                notDone(wording, entries, report, "#"),
                missed(entries, report),
                entryTable(wording, entries, progress),
                entries.unstated(),
                groups(entries),
                differences(wording, entries, report),
                unreported(wording, entries, progress),
                report.unreported().reason(),
                outside(wording, entries, report),
                Sections.of(wording, report.narrative()),
                memo(wording, report.memo()),
                conclusion == null ? null : conclusion(wording, entries, report, conclusion),
                contact(wording, report),
                Notes.except(wording, beside(), report.asPrinted()));
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
        facts.add(Fact.link(
                        wording.say("แผนที่รายงาน"),
                        progress.plan().title(),
                        at.to(addresses.plan(agency, progress.plan())))
                .with(Notes.on("plan", printed)));
        if (!report.title().isEmpty()) {
            facts.add(Fact.of(wording.say("ชื่อเอกสาร"), report.title()).with(Notes.on("title", printed)));
        }
        facts.add(Fact.of(wording.say("ปีงบประมาณ"), report.fiscalYear().toString())
                .with(Notes.on("fiscal-year", printed)));
        facts.add(Fact.of(wording.say("ช่วงเวลาที่รายงาน"), Format.period(wording, report.period()))
                .with(Notes.on("period", printed)));
        facts.add(Fact.of(wording.say("วันที่ในเอกสาร"), Format.period(wording, report.issued()))
                .with(Notes.on("issued", printed)));
        facts.add(Fact.of(wording.say("ผู้จัดทำรายงาน"), report.responsible()).with(Notes.on("responsible", printed)));
        return facts;
    }

    private List<Frame.Link> links(Agency agency, ProgressReport report, PageAddress at) {
        return List.of(
                new Frame.Link(
                        wording.say("ผลการดำเนินงานปี {0} แยกตามมิติและสำนัก/กอง", report.fiscalYear()),
                        at.to(addresses.progress(agency, report.fiscalYear())),
                        false),
                new Frame.Link(wording.say("ดาวน์โหลดข้อมูล"), "#data", false));
    }

    /** What could not be done, with links that begin with an address of the report's page. */
    static List<ReportView.NotDone> notDone(Wording wording, EntryViews entries, ProgressReport report, String page) {
        return report.entries().stream()
                .filter(e -> Figures.isNotDone(e.status()))
                .map(e -> new ReportView.NotDone(
                        entries.name(e), page + entries.anchor(e), Format.status(wording, e.status()), e.reason()))
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

    private static Table entryTable(Wording wording, EntryViews entries, Progress progress) {
        var rows = new ArrayList<Table.Row>();
        entries.byTop().forEach((number, of) -> {
            rows.add(Figures.row("group", Table.Cell.of(entries.topName(number))));
            of.forEach(e -> rows.add(entries.row(e)));
        });
        var total = progress.total();
        rows.add(Figures.row(
                "total",
                Table.Cell.of(wording.say("รวม {0}", Figures.items(wording, total.entries()))),
                Table.Cell.blank(),
                Table.Cell.of(MoneySum.of(total.budgets()).cell(wording)),
                Table.Cell.of(MoneySum.of(total.payments()).cell(wording)),
                Table.Cell.of(Figures.remaining(wording, total))));
        var columns = List.of(
                new Table.Column(wording.say("รายการ"), false),
                new Table.Column(wording.say("สถานะ"), false),
                new Table.Column(wording.say("งบประมาณ"), true),
                new Table.Column(wording.say("เบิกจ่าย"), true),
                new Table.Column(wording.say("คงเหลือ"), true));
        return new Table("entry-table", wording.say("สถานะและเงินของทุกรายการในรายงาน (บาท)"), columns, rows);
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

    private static @Nullable Table differences(Wording wording, EntryViews entries, ProgressReport report) {
        var rows = report.entries().stream()
                .filter(entries::differs)
                .map(e -> Figures.row(
                        "",
                        Table.Cell.link(entries.name(e), "#" + entries.anchor(e)),
                        Table.Cell.of(Format.moneyCell(wording, entries.planned(e))),
                        Table.Cell.of(Format.moneyCell(wording, e.budget()))))
                .toList();
        return table(
                "difference-table",
                wording.say("รายการที่งบในรายงานไม่ตรงกับแผน (บาท)"),
                Figures.columns(
                        wording.say("รายการ"), wording.say("แผนปี {0}", report.fiscalYear()), wording.say("รายงาน")),
                rows);
    }

    private static @Nullable Table unreported(Wording wording, EntryViews entries, Progress progress) {
        var report = progress.report();
        var rows = report.projectsWithoutEntry(progress.plan()).stream()
                .map(p -> Figures.row(
                        "",
                        Table.Cell.link(p.name(), entries.href(p)).with(claim(wording, report, p)),
                        Table.Cell.of(Format.moneyCell(wording, p.budget(report.fiscalYear())))))
                .toList();
        return table(
                "unreported-table",
                wording.say("รายการในแผนปี {0} ที่ไม่มีในรายงาน (บาท)", report.fiscalYear()),
                Figures.columns(wording.say("รายการ"), wording.say("งบตามแผน")),
                rows);
    }

    /** What the conclusion says of an item the report has no entry for; empty when it does not name it. */
    static String claim(Wording wording, ProgressReport report, Project project) {
        var conclusion = report.conclusion();
        return conclusion != null && conclusion.claimedDone().contains(project.id())
                ? wording.say("แต่บทสรุปของรายงานกล่าวว่าดำเนินการแล้ว")
                : "";
    }

    private static @Nullable Table outside(Wording wording, EntryViews entries, ProgressReport report) {
        var rows = report.entries().stream()
                .filter(e -> entries.project(e) == null)
                .map(e -> Figures.row(
                        "",
                        Table.Cell.link(entries.name(e), "#" + entries.anchor(e)),
                        Table.Cell.of(e.outsidePlan()),
                        Table.Cell.of(Format.moneyCell(wording, e.budget()))))
                .toList();
        var columns = List.of(
                new Table.Column(wording.say("รายการ"), false),
                new Table.Column(wording.say("เหตุผลที่ทำนอกแผน"), false),
                new Table.Column(wording.say("งบประมาณ (บาท)"), true));
        return table("outside-table", wording.say("รายการในรายงานที่อยู่นอกแผน"), columns, rows);
    }

    private static @Nullable Table table(String id, String caption, List<Table.Column> columns, List<Table.Row> rows) {
        return rows.isEmpty() ? null : new Table(id, caption, columns, rows);
    }

    private static ReportView.@Nullable Memo memo(Wording wording, @Nullable Memo memo) {
        if (memo == null) {
            return null;
        }
        var printed = memo.asPrinted();
        var facts = List.of(
                blankable(wording, wording.say("ส่วนราชการ"), memo.from(), "from", printed),
                blankable(wording, wording.say("ที่"), memo.number(), "number", printed),
                blankable(wording, wording.say("วันที่"), Format.period(wording, memo.date()), "date", printed),
                blankable(wording, wording.say("เรื่อง"), memo.subject(), "subject", printed),
                blankable(wording, wording.say("เรียน"), memo.to(), "to", printed));
        var rows = memo.signatories().stream()
                .map(x -> ReportViews.signatory(wording, x))
                .toList();
        var columns = List.of(
                new Table.Column(wording.say("ตำแหน่ง"), false),
                new Table.Column(wording.say("ลงนามในฐานะ"), false),
                new Table.Column(wording.say("ลายมือชื่อ"), false));
        var opinions = memo.opinions().stream()
                .map(o -> new ReportView.Opinion(o.of(), o.signedBy(), o.text(), o.acknowledged()))
                .toList();
        return new ReportView.Memo(
                facts,
                memo.text(),
                table("signatory-table", wording.say("ผู้ลงนามในบันทึกข้อความ"), columns, rows),
                opinions,
                Notes.except(wording, List.of("from", "number", "date", "subject", "to"), printed));
    }

    private static Fact blankable(Wording wording, String label, String text, String field, List<AsPrinted> printed) {
        return Fact.of(label, text.isEmpty() ? wording.say("เอกสารเว้นว่าง") : text)
                .with(Notes.on(field, printed));
    }

    private static Table.Row signatory(Wording wording, Memo.Signatory signatory) {
        var post = signatory.actingFor().isEmpty()
                ? Table.Cell.of(signatory.post())
                : Table.Cell.of(wording.say("{0} (แทน{1})", signatory.post(), signatory.actingFor()));
        return Figures.row(
                "",
                post,
                Table.Cell.of(signatory.role()),
                Table.Cell.of(signatory.signed() ? wording.say("ลงนามแล้ว") : wording.say("เว้นว่าง")));
    }

    private static ReportView.Conclusion conclusion(
            Wording wording, EntryViews entries, ProgressReport report, ProgressReport.Conclusion conclusion) {
        var silent = new ArrayList<Table.Row>();
        for (String id : conclusion.claimedDone()) {
            var project = entries.project(id);
            if (project != null && !entries.isReported(id)) {
                silent.add(Figures.row(
                        "",
                        Table.Cell.link(project.name(), entries.href(project)),
                        Table.Cell.of(Format.moneyCell(wording, project.budget(report.fiscalYear())))));
            }
        }
        return new ReportView.Conclusion(
                claimed(wording, report, conclusion, silent.size()),
                table(
                        "claimed-table",
                        wording.say("บทสรุปกล่าวว่าดำเนินการแล้ว แต่ไม่มีผลในรายงาน (บาท)"),
                        Figures.columns(wording.say("รายการ"), wording.say("งบตามแผน")),
                        silent),
                conclusionSections(wording, conclusion));
    }

    /** What the conclusion claims, against what the entries say. */
    private static List<String> claimed(
            Wording wording, ProgressReport report, ProgressReport.Conclusion conclusion, int silent) {
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
        sentences.add(wording.say("บทสรุปกล่าวว่าดำเนินการแล้ว {0}", Figures.items(wording, ids.size())));
        var parts = new ArrayList<String>();
        byStatus.forEach(
                (status, count) -> parts.add(Format.word(wording, status) + " " + Figures.items(wording, count)));
        if (!parts.isEmpty()) {
            sentences.add(wording.say("สถานะของรายการเหล่านี้ในตารางรายงาน: {0}", String.join(" ", parts)));
        }
        if (silent > 0) {
            sentences.add(wording.say("อีก {0}ไม่มีผลในรายงาน", Figures.items(wording, silent)));
        }
        return sentences;
    }

    private static List<Prose> conclusionSections(Wording wording, ProgressReport.Conclusion conclusion) {
        return Sections.of(wording, conclusion.sections()).stream()
                .map(p -> new Prose("conclusion-" + p.id(), p.title(), p.text(), p.items(), p.notes()))
                .toList();
    }

    private static List<Fact> contact(Wording wording, ProgressReport report) {
        List<Note> notes = Notes.on("contact", report.asPrinted());
        var facts = new ArrayList<Fact>();
        if (!report.contactPost().isEmpty() || !notes.isEmpty()) {
            facts.add(Fact.of(wording.say("ผู้ให้ข้อมูล"), report.contactPost()).with(notes));
        }
        if (!report.contactPhone().isEmpty()) {
            facts.add(Fact.link(
                    wording.say("โทรศัพท์"), report.contactPhone(), "tel:" + Frames.dialled(report.contactPhone())));
        }
        return facts;
    }
}
