package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Progress;
import org.prongsai.model.ProgressReport;
import org.prongsai.page.view.Chart;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.ProgressView;
import org.prongsai.page.view.StatusTag;
import org.prongsai.page.view.Table;

/** The page of a fiscal year's progress. */
final class ProgressViews {

    private final Addresses addresses;
    private final Frames frames;

    ProgressViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
    }

    PageView view(Agency agency, Glances.Year year) {
        var progress = year.progress();
        var report = progress.report();
        var at = addresses.progress(agency, report.fiscalYear());
        var title = "ผลการดำเนินงานปีงบประมาณ " + report.fiscalYear();
        var lead = Figures.lead(year);
        var head = new Frames.Head(
                at,
                title,
                "ปี " + report.fiscalYear(),
                title + " ของ" + agency.name() + " " + lead.get(0),
                report.updated(),
                report.responsible());
        return new PageView(frames.of(agency, Frames.Section.PROGRESS, head), page(agency, progress, at, lead));
    }

    private ProgressView page(Agency agency, Progress progress, PageAddress at, List<String> lead) {
        var report = progress.report();
        var entries = new EntryViews(agency, progress.plan(), report, addresses);
        var unitNote = progress.shared() == 0
                ? ""
                : Figures.items(progress.shared())
                        + "มีผู้รับผิดชอบหลายสำนัก/กอง จึงนับในทุกสำนัก/กองที่ร่วมกัน ผลรวมของสำนัก/กองจึงมากกว่ายอดรวมของปี";
        return new ProgressView(
                lead,
                Figures.summary(progress),
                facts(agency, progress, at),
                List.of(
                        new Frame.Link(
                                "อ่านรายงาน" + Frames.shortName(report),
                                at.to(addresses.report(agency, report)),
                                false),
                        new Frame.Link("ดาวน์โหลดข้อมูล", "#data", false)),
                Figures.of(progress),
                breakdown("group", "มิติ", progress, progress.groups(), entries::topName),
                progress.units().stream().allMatch(u -> u.key().isEmpty())
                        ? null
                        : breakdown(
                                "unit",
                                "สำนัก/กอง",
                                progress,
                                progress.units(),
                                u -> u.isEmpty() ? "ไม่ได้ระบุสำนัก/กอง" : u),
                unitNote,
                rounds(agency, progress),
                ReportViews.notDone(entries, report, at.to(addresses.report(agency, report)) + "#"));
    }

    private List<Fact> facts(Agency agency, Progress progress, PageAddress at) {
        var report = progress.report();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.link("แผน", progress.plan().title(), at.to(addresses.plan(agency, progress.plan()))));
        facts.add(Fact.link(
                "ใช้ข้อมูลจาก",
                "รายงาน" + Frames.shortName(report) + " ซึ่งเป็นรายงานล่าสุดของปี",
                at.to(addresses.report(agency, report))));
        facts.add(Fact.of("ช่วงเวลา", Format.period(report.period())));
        for (ProgressReport other : others(agency, report)) {
            facts.add(Fact.link(
                    "รายงานอีกรอบของปี", "รายงาน" + Frames.shortName(other), at.to(addresses.report(agency, other))));
        }
        return facts;
    }

    private static List<ProgressReport> others(Agency agency, ProgressReport report) {
        return agency.reports().stream()
                .filter(r -> r.fiscalYear().equals(report.fiscalYear()) && r.round() != report.round())
                .toList();
    }

    private static ProgressView.Breakdown breakdown(
            String id, String what, Progress progress, List<Progress.Row> rows, Names names) {
        var tags = Figures.occurring(progress.total());
        return new ProgressView.Breakdown(
                statusChart(id, what, tags, rows, names),
                statusTable(id, what, tags, progress, rows, names),
                moneyChart(id, what, rows, names),
                moneyTable(id, what, progress, rows, names));
    }

    @FunctionalInterface
    private interface Names {
        String of(String key);
    }

    private static Chart statusChart(
            String id, String what, List<StatusTag> tags, List<Progress.Row> rows, Names names) {
        int most = rows.stream().mapToInt(Figures::whole).max().orElse(0);
        int longest = rows.stream()
                .mapToInt(r -> Figures.whole(r) + r.outsidePlan())
                .max()
                .orElse(0);
        var bars = new ArrayList<Chart.Bar>();
        for (Progress.Row row : rows) {
            var stack = new Charts.Stack(BigDecimal.valueOf(longest));
            for (StatusTag tag : tags) {
                int count = Figures.count(row, tag);
                stack.add(tag.code(), tag.text(), Figures.items(count), BigDecimal.valueOf(count));
            }
            var more = row.outsidePlan() == 0 ? "" : " + นอกแผน " + Format.number(row.outsidePlan());
            bars.add(stack.bar(names.of(row.key()), Figures.items(Figures.whole(row)) + more));
        }
        var largest = rows.stream().filter(r -> Figures.whole(r) == most).findFirst();
        var finding = largest.map(
                        r -> names.of(r.key()) + " มีรายการในแผนมากที่สุด " + Figures.items(most) + statusPart(tags, r))
                .orElse("");
        return new Chart(id + "-status", "สถานะแยกตาม" + what, finding, "", "", tags, bars);
    }

    private static String statusPart(List<StatusTag> tags, Progress.Row row) {
        if (tags.isEmpty()) {
            return "";
        }
        var tag = tags.get(0);
        int count = Figures.count(row, tag);
        return count == 0 ? "" : " " + tag.text() + " " + Figures.items(count);
    }

    private static Table statusTable(
            String id, String what, List<StatusTag> tags, Progress progress, List<Progress.Row> rows, Names names) {
        var heads = new ArrayList<String>();
        heads.add("ในแผนของปี");
        tags.forEach(t -> heads.add(t.text()));
        var table = new ArrayList<Table.Row>();
        rows.forEach(r -> table.add(statusRow("", names.of(r.key()), tags, r)));
        table.add(statusRow("total", "ทั้งปี", tags, progress.total()));
        return new Table(
                id + "-status-table",
                "จำนวนรายการแยกตาม" + what + "และสถานะ (รายการ)",
                Figures.columns(what, heads.toArray(String[]::new)),
                table);
    }

    private static Table.Row statusRow(String kind, String name, List<StatusTag> tags, Progress.Row row) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(Table.Cell.of(name));
        cells.add(Figures.figure(Figures.whole(row)));
        tags.forEach(t -> cells.add(Figures.figure(Figures.count(row, t))));
        return new Table.Row(kind, "", cells);
    }

    private static final List<StatusTag> MONEY_TAGS = List.of(
            new StatusTag("disbursed", "เบิกจ่าย"), new StatusTag("remaining", "งบที่รายงานส่วนที่ยังไม่เบิกจ่าย"));

    private static Chart moneyChart(String id, String what, List<Progress.Row> rows, Names names) {
        var scale = BigDecimal.ZERO;
        for (Progress.Row row : rows) {
            scale = scale.max(row.budget()).max(row.disbursed());
        }
        var bars = new ArrayList<Chart.Bar>();
        for (Progress.Row row : rows) {
            var budgets = MoneySum.of(row.budgets());
            var payments = MoneySum.of(row.payments());
            var value = value(budgets, payments);
            bars.add(new Charts.Stack(scale)
                    .add("disbursed", "เบิกจ่าย", payments.text(), row.disbursed())
                    .add("remaining", "คงเหลือ", Format.baht(row.remaining()), row.remaining())
                    .bar(names.of(row.key()), value));
        }
        var largest = rows.stream().max((a, b) -> a.budget().compareTo(b.budget()));
        var finding = largest.filter(r -> r.budget().signum() > 0)
                .map(r -> names.of(r.key()) + " มีงบที่รายงานมากที่สุด " + Format.baht(r.budget()))
                .orElse("ไม่มี" + what + "ที่มีงบประมาณเป็นจำนวนเงินในรายงาน");
        return new Chart(id + "-money", "งบที่รายงานและการเบิกจ่ายแยกตาม" + what, finding, "", "", MONEY_TAGS, bars);
    }

    private static String value(MoneySum budgets, MoneySum payments) {
        if (payments.amounts() == 0) {
            return Glances.money(budgets, payments);
        }
        if (budgets.amounts() > 0) {
            return "เบิกจ่าย " + payments.text() + " จาก " + budgets.text();
        }
        return payments.baht().signum() == 0 && budgets.noBudget() > 0 && !budgets.incomplete()
                ? budgets.text()
                : "เบิกจ่าย " + payments.text() + " งบที่รายงาน: " + budgets.text();
    }

    private static Table moneyTable(String id, String what, Progress progress, List<Progress.Row> rows, Names names) {
        var table = new ArrayList<Table.Row>();
        rows.forEach(r -> table.add(moneyRow("", names.of(r.key()), r)));
        table.add(moneyRow("total", "ทั้งปี", progress.total()));
        return new Table(
                id + "-money-table",
                "เงินแยกตาม" + what + " (บาท)",
                Figures.columns(what, "ตามแผน", "งบที่รายงาน", "เบิกจ่าย", "คงเหลือ"),
                table);
    }

    private static Table.Row moneyRow(String kind, String name, Progress.Row row) {
        return Figures.row(
                kind,
                Table.Cell.of(name),
                Table.Cell.of(MoneySum.of(row.plans()).cell()),
                Table.Cell.of(MoneySum.of(row.budgets()).cell()),
                Table.Cell.of(MoneySum.of(row.payments()).cell()),
                Table.Cell.of(Figures.remaining(row)));
    }

    /** Both rounds side by side, when both are published. */
    private static @Nullable Table rounds(Agency agency, Progress progress) {
        var report = progress.report();
        var other = others(agency, report).stream().findFirst().flatMap(r -> r.planOf(agency)
                .map(plan -> Progress.of(plan, r)));
        if (other.isEmpty()) {
            return null;
        }
        var six = other.get();
        var rows = new ArrayList<Table.Row>();
        rows.add(Figures.row(
                "",
                Table.Cell.of("รายการในรายงาน"),
                Figures.figure(six.total().entries()),
                Figures.figure(progress.total().entries())));
        for (StatusTag tag : both(six, progress)) {
            rows.add(Figures.row(
                    "",
                    Table.Cell.of(tag),
                    Figures.figure(Figures.count(six.total(), tag)),
                    Figures.figure(Figures.count(progress.total(), tag))));
        }
        rows.add(Figures.row(
                "",
                Table.Cell.of("งบที่รายงาน (บาท)"),
                Table.Cell.of(MoneySum.of(six.total().budgets()).cell()),
                Table.Cell.of(MoneySum.of(progress.total().budgets()).cell())));
        rows.add(Figures.row(
                "",
                Table.Cell.of("เบิกจ่าย (บาท)"),
                Table.Cell.of(MoneySum.of(six.total().payments()).cell()),
                Table.Cell.of(MoneySum.of(progress.total().payments()).cell())));
        return new Table(
                "rounds-table",
                "รอบ 6 เดือนและรอบ 12 เดือน นับสะสมจากวันที่ 1 ตุลาคม",
                Figures.columns("เรื่อง", "รอบ 6 เดือน", "รอบ 12 เดือน"),
                rows);
    }

    private static List<StatusTag> both(Progress six, Progress twelve) {
        var tags = new ArrayList<>(Figures.occurring(six.total()));
        for (StatusTag tag : Figures.occurring(twelve.total())) {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }
}
