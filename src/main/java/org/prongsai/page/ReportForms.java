package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.Agency;
import org.prongsai.model.Memo;
import org.prongsai.model.Money;
import org.prongsai.model.Progress;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Section;
import org.prongsai.model.Status;
import org.prongsai.page.FormWords.Footnotes;
import org.prongsai.page.view.FormView;
import org.prongsai.page.view.FormView.Cell;
import org.prongsai.page.view.FormView.Head;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.ReportFormView;

/** A report as the official document orders it: memo, prose, table of status and money, table of nine columns. */
final class ReportForms {

    private static final Wording THAI = FormWords.THAI;
    private static final List<String> FOREWORD = List.of("foreword");
    private static final List<String> REMARKS = List.of("notes");
    private static final List<String> APART = List.of("foreword", "notes");

    private final Addresses addresses;
    private final Frames frames;

    ReportForms(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
    }

    PageView view(Agency agency, Progress progress, String digits) {
        var report = progress.report();
        var title = title(report) + " (แบบ A4)";
        var at = addresses.report(agency, report);
        var head = new Frames.Head(
                addresses.form(at),
                title,
                "แบบ A4",
                title + " ของ" + agency.name(),
                report.updated(),
                report.responsible());
        var crumb = new Frames.Crumb(Frames.shortName(frames.wording(), report), at);
        var frame = frames.of(agency, Frames.Section.REPORTS, head, crumb).alone();
        return new PageView(frame, new Form(agency, progress, addresses).view(digits));
    }

    /** As printed; where the document has none, the name such reports have. */
    private static String title(ProgressReport report) {
        return report.title().isEmpty()
                ? "รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. " + report.fiscalYear()
                        + " รอบ " + report.round().months() + " เดือน"
                : report.title();
    }

    /** One report. */
    private static final class Form {

        private final Agency agency;
        private final Progress progress;
        private final ProgressReport report;
        private final EntryViews entries;

        Form(Agency agency, Progress progress, Addresses addresses) {
            this.agency = agency;
            this.progress = progress;
            this.report = progress.report();
            this.entries = new EntryViews(agency, progress.plan(), report, addresses, THAI);
        }

        ReportFormView view(String digits) {
            var memo = report.memo();
            var conclusion = report.conclusion();
            var told = conclusion == null ? List.<Section>of() : conclusion.sections();
            return new ReportFormView(
                    digits,
                    memo == null ? List.of() : List.of(memo(memo)),
                    cover(),
                    FormWords.chapters(report.narrative(), FOREWORD, true),
                    FormWords.chapters(report.narrative(), APART, false),
                    summary(),
                    results(),
                    unreported(),
                    FormWords.chapters(told, REMARKS, false),
                    List.of(reporter()),
                    contact(),
                    Notes.of(THAI, report.asPrinted()),
                    Stream.concat(
                                    FormWords.chapters(report.narrative(), REMARKS, true).stream(),
                                    FormWords.chapters(told, REMARKS, true).stream())
                            .toList());
        }

        private FormView.Cover cover() {
            return new FormView.Cover(Stream.of(
                            title(report),
                            "(" + Format.period(THAI, report.period()) + ")",
                            agency.name(),
                            report.responsible().isEmpty() ? "" : "จัดทำโดย " + report.responsible(),
                            FormWords.place(agency.district(), agency.province()))
                    .filter(line -> !line.isEmpty())
                    .toList());
        }

        private FormView.Signature reporter() {
            return new FormView.Signature(report.contactPost(), "", "ผู้รายงาน", Format.period(THAI, report.issued()));
        }

        private List<String> contact() {
            return report.contactPhone().isEmpty() ? List.of() : List.of("โทรศัพท์ " + report.contactPhone());
        }

        private List<String> unreported() {
            return report.projectsWithoutEntry(progress.plan()).stream()
                    .map(FormWords::numbered)
                    .toList();
        }

        // Memo

        private FormView.Memo memo(Memo memo) {
            var asked = memo.opinions().stream().map(Memo.Opinion::signedBy).toList();
            var signatures = memo.signatories().stream()
                    .filter(s -> !asked.contains(s.post()))
                    .map(Form::signature)
                    .toList();
            return new FormView.Memo(
                    new FormView.Line("ส่วนราชการ", memo.from()),
                    new FormView.Line("ที่", memo.number()),
                    new FormView.Line("วันที่", Format.period(THAI, memo.date())),
                    new FormView.Line("เรื่อง", memo.subject()),
                    new FormView.Line("เรียน", memo.to()),
                    memo.text(),
                    signatures.isEmpty() ? List.of(new FormView.Signature("", "", "", "")) : signatures,
                    memo.opinions().stream().map(o -> opinion(memo, o)).toList(),
                    Notes.of(THAI, memo.asPrinted()));
        }

        private static FormView.Signature signature(Memo.Signatory signatory) {
            return new FormView.Signature(signatory.post(), signatory.actingFor(), "", "");
        }

        private static FormView.Opinion opinion(Memo memo, Memo.Opinion opinion) {
            var signatory = memo.signatories().stream()
                    .filter(s -> s.post().equals(opinion.signedBy()))
                    .findFirst();
            var signature = signatory
                    .map(Form::signature)
                    .orElseGet(() -> new FormView.Signature(opinion.signedBy(), "", "", ""));
            return new FormView.Opinion(opinion.of(), opinion.text(), signature);
        }

        // Status and money in short

        private FormView.Grid summary() {
            var statuses = statuses();
            var rows = new ArrayList<FormView.Row>();
            for (ReportEntry entry : report.entries()) {
                rows.add(new FormView.Row("", summary(entry, statuses, rows.size() + 1)));
            }
            var total = progress.total();
            var cells = new ArrayList<Cell>();
            cells.add(Cell.name("รวม " + Format.number(report.entries().size()) + " รายการ", 1, 3));
            for (Status status : statuses) {
                cells.add(figure(report.entries().stream()
                        .filter(e -> e.status() == status)
                        .count()));
            }
            cells.add(Cell.of(MoneySum.of(total.budgets()).cell(THAI)));
            cells.add(figure(report.entries().stream()
                    .filter(e -> e.budget().kind() == Money.Kind.NO_BUDGET)
                    .count()));
            cells.add(Cell.of(MoneySum.of(total.payments()).cell(THAI)));
            cells.add(Cell.of(Figures.remaining(THAI, total)));
            cells.add(Cell.blank());
            rows.add(new FormView.Row("grand", cells));
            return new FormView.Grid(
                    "summary-form",
                    "สรุปผลการดำเนินงานตามแผน " + of(report),
                    "summary",
                    columns(statuses),
                    summaryHeads(statuses),
                    rows,
                    List.of());
        }

        private static String of(ProgressReport report) {
            return "รอบ " + report.round().months() + " เดือน (" + Format.period(THAI, report.period()) + ")";
        }

        /** Those of the form, and any other that an entry has. */
        private List<Status> statuses() {
            return Stream.of(Status.values())
                    .filter(s -> s == Status.DONE
                            || s == Status.UNABLE
                            || report.entries().stream().anyMatch(e -> e.status() == s))
                    .toList();
        }

        private static List<String> columns(List<Status> statuses) {
            var columns = new ArrayList<>(List.of("number", "item", "number"));
            statuses.forEach(s -> columns.add("status"));
            columns.addAll(List.of("money", "status", "money", "money", "remark"));
            return columns;
        }

        private static List<List<Head>> summaryHeads(List<Status> statuses) {
            var second = new ArrayList<Head>();
            statuses.forEach(s -> second.add(Head.of(Format.word(THAI, s))));
            second.add(Head.of("งบประมาณ"));
            second.add(Head.of("ไม่ใช้งบประมาณ"));
            second.add(Head.of("เบิกจ่าย"));
            second.add(Head.of("คงเหลือ"));
            return List.of(
                    List.of(
                            new Head("ลำดับ", 2, 1),
                            new Head("รายการโครงการ", 2, 1),
                            new Head("มิติ", 2, 1),
                            new Head("ผลการดำเนินการ", 1, statuses.size()),
                            new Head("งบประมาณ (บาท)", 1, 4),
                            new Head("หมายเหตุ", 2, 1)),
                    second);
        }

        private List<Cell> summary(ReportEntry entry, List<Status> statuses, int number) {
            var cells = new ArrayList<Cell>();
            cells.add(figure(number));
            cells.add(Cell.name(entries.name(entry), 1, 1));
            cells.add(Cell.of(entries.topNumber(entry)));
            for (Status status : statuses) {
                cells.add(entry.status() == status ? Cell.tick(Format.word(THAI, status)) : Cell.blank());
            }
            boolean without = entry.budget().kind() == Money.Kind.NO_BUDGET;
            cells.add(without ? Cell.blank() : money(entry.budget()));
            cells.add(without ? Cell.tick("ไม่ใช้งบประมาณ") : Cell.blank());
            cells.add(money(entry.disbursed()));
            cells.add(Cell.of(Figures.remaining(THAI, entry)));
            cells.add(entry.remark().isEmpty() ? Cell.blank() : Cell.of(entry.remark()));
            return cells;
        }

        private static Cell money(Money money) {
            return Cell.of(Format.moneyCell(THAI, money));
        }

        private static Cell figure(long count) {
            return new Cell("count", false, List.of(Format.number(count)), "", 1, 1, List.of());
        }

        // The table of nine columns

        private FormView.Grid results() {
            var footnotes = new Footnotes();
            var rows = new ArrayList<FormView.Row>();
            int number = 0;
            for (Map.Entry<String, List<ReportEntry>> group : entries.byTop().entrySet()) {
                rows.add(new FormView.Row("group", List.of(Cell.name(entries.topName(group.getKey()), 1, 9))));
                for (ReportEntry entry : group.getValue()) {
                    number++;
                    rows.add(new FormView.Row("", result(entry, number, footnotes)));
                }
            }
            var total = progress.total();
            rows.add(new FormView.Row(
                    "grand",
                    List.of(
                            Cell.name("รวม " + Format.number(number) + " รายการ", 1, 4),
                            Cell.of(MoneySum.of(total.budgets()).cell(THAI)),
                            Cell.blank(),
                            Cell.blank(),
                            Cell.of(MoneySum.of(total.payments()).cell(THAI)),
                            Cell.blank())));
            return new FormView.Grid(
                    "report-form",
                    "รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต " + of(report),
                    "report",
                    List.of("number", "item", "method", "indicator", "money", "period", "result", "money", "unit"),
                    List.of(List.of(
                            Head.of("ลำดับ"),
                            Head.of("โครงการ/กิจกรรม/มาตรการ"),
                            Head.of("วิธีการดำเนินงาน"),
                            Head.of("ตัวชี้วัด"),
                            Head.of("งบประมาณ (บาท)"),
                            Head.of("ระยะเวลาดำเนินการ"),
                            Head.of("ผลการดำเนินงาน"),
                            Head.of("การใช้จ่ายงบประมาณ (บาท)"),
                            Head.of("หน่วยงานรับผิดชอบ"))),
                    rows,
                    footnotes.all());
        }

        private List<Cell> result(ReportEntry entry, int number, Footnotes footnotes) {
            var integrated = entry.integratedBudget();
            return List.of(
                    figure(number),
                    Cell.name(entries.name(entry), 1, 1)
                            .with(entry.outsidePlan().isEmpty() ? "" : "นอกแผน: " + entry.outsidePlan())
                            .with(footnotes.add(entry.asPrinted())),
                    Cell.of(entry.method()),
                    Cell.of(entry.indicators())
                            .with(entry.targets().isEmpty() ? "" : "เป้าหมาย: " + String.join(" ", entry.targets())),
                    money(entry.budget())
                            .with(integrated == null ? "" : "งบบูรณาการ " + Format.money(THAI, integrated)),
                    Cell.of(Format.period(THAI, entry.period())),
                    Cell.of(outcome(entry)),
                    money(entry.disbursed()),
                    Cell.of(String.join(", ", entries.responsible(entry))));
        }

        /** Status, why it could not be done, what came out, and how that compares with the target. */
        private static List<String> outcome(ReportEntry entry) {
            var lines = new ArrayList<String>();
            var status = Format.word(THAI, entry.status());
            lines.add(entry.reason().isEmpty() ? status : status + " เหตุผล: " + entry.reason());
            lines.addAll(entry.results());
            var measured = entry.measured();
            var sentence = measured == null ? "" : Measures.sentence(THAI, measured);
            if (!sentence.isEmpty()) {
                lines.add(sentence);
            }
            return lines;
        }
    }
}
