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
    private final Wording wording;

    ProgressViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    PageView view(Agency agency, Glances.Year year) {
        var progress = year.progress();
        var report = progress.report();
        var at = addresses.progress(agency, report.fiscalYear());
        var title = wording.say("ผลการดำเนินงานปีงบประมาณ {0}", report.fiscalYear());
        var lead = Figures.lead(wording, year);
        var head = new Frames.Head(
                at,
                title,
                wording.say("ปี {0}", report.fiscalYear()),
                wording.say("{0} ของ{1} {2}", title, agency.name(), lead.get(0)),
                report.updated(),
                report.responsible());
        return new PageView(frames.of(agency, Frames.Section.PROGRESS, head), page(agency, progress, at, lead));
    }

    private ProgressView page(Agency agency, Progress progress, PageAddress at, List<String> lead) {
        var report = progress.report();
        var entries = new EntryViews(agency, progress.plan(), report, addresses, wording);
        var unitNote = progress.shared() == 0
                ? ""
                : wording.say(
                        "{0}มีผู้รับผิดชอบหลายสำนัก/กอง จึงนับในทุกสำนัก/กองที่ร่วมกัน ผลรวมของสำนัก/กองจึงมากกว่ายอดรวมของปี",
                        Figures.items(wording, progress.shared()));
        return new ProgressView(
                lead,
                Figures.summary(wording, progress),
                facts(agency, progress, at),
                List.of(
                        new Frame.Link(
                                wording.say("อ่านรายงาน{0}", Frames.shortName(wording, report)),
                                at.to(addresses.report(agency, report)),
                                false),
                        new Frame.Link(wording.say("ดาวน์โหลดข้อมูล"), "#data", false)),
                Figures.of(wording, progress),
                breakdown(wording, "group", wording.say("มิติ"), progress, progress.groups(), entries::topName),
                progress.units().stream().allMatch(u -> u.key().isEmpty())
                        ? null
                        : breakdown(
                                wording,
                                "unit",
                                wording.say("สำนัก/กอง"),
                                progress,
                                progress.units(),
                                u -> u.isEmpty() ? wording.say("ไม่ได้ระบุสำนัก/กอง") : u),
                unitNote,
                rounds(wording, agency, progress),
                ReportViews.notDone(wording, entries, report, at.to(addresses.report(agency, report)) + "#"));
    }

    private List<Fact> facts(Agency agency, Progress progress, PageAddress at) {
        var report = progress.report();
        var facts = new ArrayList<Fact>();
        facts.add(
                Fact.link(wording.say("แผน"), progress.plan().title(), at.to(addresses.plan(agency, progress.plan()))));
        facts.add(Fact.link(
                wording.say("ใช้ข้อมูลจาก"),
                wording.say("รายงาน{0} ซึ่งเป็นรายงานล่าสุดของปี", Frames.shortName(wording, report)),
                at.to(addresses.report(agency, report))));
        facts.add(Fact.of(wording.say("ช่วงเวลา"), Format.period(wording, report.period())));
        for (ProgressReport other : others(agency, report)) {
            facts.add(Fact.link(
                    wording.say("รายงานอีกรอบของปี"),
                    wording.say("รายงาน{0}", Frames.shortName(wording, other)),
                    at.to(addresses.report(agency, other))));
        }
        return facts;
    }

    private static List<ProgressReport> others(Agency agency, ProgressReport report) {
        return agency.reports().stream()
                .filter(r -> r.fiscalYear().equals(report.fiscalYear()) && r.round() != report.round())
                .toList();
    }

    private static ProgressView.Breakdown breakdown(
            Wording wording, String id, String what, Progress progress, List<Progress.Row> rows, Names names) {
        var tags = Figures.occurring(wording, progress.total());
        return new ProgressView.Breakdown(
                statusChart(wording, id, what, tags, rows, names),
                statusTable(wording, id, what, tags, progress, rows, names),
                moneyChart(wording, id, what, rows, names),
                moneyTable(wording, id, what, progress, rows, names));
    }

    @FunctionalInterface
    private interface Names {
        String of(String key);
    }

    private static Chart statusChart(
            Wording wording, String id, String what, List<StatusTag> tags, List<Progress.Row> rows, Names names) {
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
                stack.add(tag.code(), tag.text(), Figures.items(wording, count), BigDecimal.valueOf(count));
            }
            var more = row.outsidePlan() == 0 ? "" : wording.say(" + นอกแผน {0}", row.outsidePlan());
            bars.add(stack.bar(names.of(row.key()), Figures.items(wording, Figures.whole(row)) + more));
        }
        var largest = rows.stream().filter(r -> Figures.whole(r) == most).findFirst();
        var finding = largest.map(r -> wording.say(
                        "{0} มีรายการในแผนมากที่สุด {1}{2}",
                        names.of(r.key()), Figures.items(wording, most), statusPart(wording, tags, r)))
                .orElse("");
        return new Chart(id + "-status", wording.say("สถานะแยกตาม{0}", what), finding, "", "", tags, bars);
    }

    private static String statusPart(Wording wording, List<StatusTag> tags, Progress.Row row) {
        if (tags.isEmpty()) {
            return "";
        }
        var tag = tags.get(0);
        int count = Figures.count(row, tag);
        return count == 0 ? "" : " " + tag.text() + " " + Figures.items(wording, count);
    }

    private static Table statusTable(
            Wording wording,
            String id,
            String what,
            List<StatusTag> tags,
            Progress progress,
            List<Progress.Row> rows,
            Names names) {
        var heads = new ArrayList<String>();
        heads.add(wording.say("ในแผนของปี"));
        tags.forEach(t -> heads.add(t.text()));
        var table = new ArrayList<Table.Row>();
        rows.forEach(r -> table.add(statusRow("", names.of(r.key()), tags, r)));
        table.add(statusRow("total", wording.say("ทั้งปี"), tags, progress.total()));
        return new Table(
                id + "-status-table",
                wording.say("จำนวนรายการแยกตาม{0}และสถานะ (รายการ)", what),
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

    private static List<StatusTag> moneyTags(Wording wording) {
        return List.of(
                new StatusTag("disbursed", wording.say("เบิกจ่าย")),
                new StatusTag("remaining", wording.say("งบที่รายงานส่วนที่ยังไม่เบิกจ่าย")));
    }

    private static Chart moneyChart(Wording wording, String id, String what, List<Progress.Row> rows, Names names) {
        var scale = BigDecimal.ZERO;
        for (Progress.Row row : rows) {
            scale = scale.max(row.budget()).max(row.disbursed());
        }
        var bars = new ArrayList<Chart.Bar>();
        for (Progress.Row row : rows) {
            var budgets = MoneySum.of(row.budgets());
            var payments = MoneySum.of(row.payments());
            var value = value(wording, budgets, payments);
            bars.add(new Charts.Stack(scale)
                    .add("disbursed", wording.say("เบิกจ่าย"), payments.text(wording), row.disbursed())
                    .add("remaining", wording.say("คงเหลือ"), Format.baht(wording, row.remaining()), row.remaining())
                    .bar(names.of(row.key()), value));
        }
        var largest = rows.stream().max((a, b) -> a.budget().compareTo(b.budget()));
        var finding = largest.filter(r -> r.budget().signum() > 0)
                .map(r -> wording.say(
                        "{0} มีงบที่รายงานมากที่สุด {1}", names.of(r.key()), Format.baht(wording, r.budget())))
                .orElse(wording.say("ไม่มี{0}ที่มีงบประมาณเป็นจำนวนเงินในรายงาน", what));
        return new Chart(
                id + "-money",
                wording.say("งบที่รายงานและการเบิกจ่ายแยกตาม{0}", what),
                finding,
                "",
                "",
                moneyTags(wording),
                bars);
    }

    private static String value(Wording wording, MoneySum budgets, MoneySum payments) {
        if (payments.amounts() == 0) {
            return Glances.money(wording, budgets, payments);
        }
        if (budgets.amounts() > 0) {
            return wording.say("เบิกจ่าย {0} จาก {1}", payments.text(wording), budgets.text(wording));
        }
        return payments.baht().signum() == 0 && budgets.noBudget() > 0 && !budgets.incomplete()
                ? budgets.text(wording)
                : wording.say("เบิกจ่าย {0} งบที่รายงาน: {1}", payments.text(wording), budgets.text(wording));
    }

    private static Table moneyTable(
            Wording wording, String id, String what, Progress progress, List<Progress.Row> rows, Names names) {
        var table = new ArrayList<Table.Row>();
        rows.forEach(r -> table.add(moneyRow(wording, "", names.of(r.key()), r)));
        table.add(moneyRow(wording, "total", wording.say("ทั้งปี"), progress.total()));
        return new Table(
                id + "-money-table",
                wording.say("เงินแยกตาม{0} (บาท)", what),
                Figures.columns(
                        what,
                        wording.say("ตามแผน"),
                        wording.say("งบที่รายงาน"),
                        wording.say("เบิกจ่าย"),
                        wording.say("คงเหลือ")),
                table);
    }

    private static Table.Row moneyRow(Wording wording, String kind, String name, Progress.Row row) {
        return Figures.row(
                kind,
                Table.Cell.of(name),
                Table.Cell.of(MoneySum.of(row.plans()).cell(wording)),
                Table.Cell.of(MoneySum.of(row.budgets()).cell(wording)),
                Table.Cell.of(MoneySum.of(row.payments()).cell(wording)),
                Table.Cell.of(Figures.remaining(wording, row)));
    }

    /** Both rounds side by side, when both are published. */
    private static @Nullable Table rounds(Wording wording, Agency agency, Progress progress) {
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
                Table.Cell.of(wording.say("รายการในรายงาน")),
                Figures.figure(six.total().entries()),
                Figures.figure(progress.total().entries())));
        for (StatusTag tag : both(wording, six, progress)) {
            rows.add(Figures.row(
                    "",
                    Table.Cell.of(tag),
                    Figures.figure(Figures.count(six.total(), tag)),
                    Figures.figure(Figures.count(progress.total(), tag))));
        }
        rows.add(Figures.row(
                "",
                Table.Cell.of(wording.say("งบที่รายงาน (บาท)")),
                Table.Cell.of(MoneySum.of(six.total().budgets()).cell(wording)),
                Table.Cell.of(MoneySum.of(progress.total().budgets()).cell(wording))));
        rows.add(Figures.row(
                "",
                Table.Cell.of(wording.say("เบิกจ่าย (บาท)")),
                Table.Cell.of(MoneySum.of(six.total().payments()).cell(wording)),
                Table.Cell.of(MoneySum.of(progress.total().payments()).cell(wording))));
        return new Table(
                "rounds-table",
                wording.say("รอบ 6 เดือนและรอบ 12 เดือน นับสะสมจากวันที่ 1 ตุลาคม"),
                Figures.columns(wording.say("เรื่อง"), wording.say("รอบ 6 เดือน"), wording.say("รอบ 12 เดือน")),
                rows);
    }

    private static List<StatusTag> both(Wording wording, Progress six, Progress twelve) {
        var tags = new ArrayList<>(Figures.occurring(wording, six.total()));
        for (StatusTag tag : Figures.occurring(wording, twelve.total())) {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }
}
