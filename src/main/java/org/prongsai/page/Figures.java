package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Money;
import org.prongsai.model.Progress;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;
import org.prongsai.page.view.Chart;
import org.prongsai.page.view.MoneyCell;
import org.prongsai.page.view.StatusTag;
import org.prongsai.page.view.Table;
import org.prongsai.page.view.YearFigures;

/** Status and money of a report in words, charts and tables. */
final class Figures {

    static final List<String> STATUS_FIELDS = List.of("status", "count", "reason");
    static final List<String> MONEY_FIELDS = List.of("budget", "disbursed", "integrated-budget", "remaining", "total");

    private Figures() {}

    /** The figures of a whole report. */
    static YearFigures of(Wording wording, Progress progress) {
        var total = progress.total();
        var printed = progress.report().asPrinted().stream().toList();
        var statusNotes =
                printed.stream().filter(n -> STATUS_FIELDS.contains(n.field())).toList();
        var moneyNotes =
                printed.stream().filter(n -> MONEY_FIELDS.contains(n.field())).toList();
        return new YearFigures(
                statusChart(wording, total),
                statusTable(wording, total),
                Notes.of(wording, statusNotes),
                moneyChart(wording, total),
                moneyTable(wording, total),
                kindTable(wording, total),
                Notes.of(wording, moneyNotes));
    }

    /** How much was done and spent, in two plain sentences. */
    static List<String> lead(Wording wording, Glances.Year year) {
        var total = year.progress().total();
        return List.of(Glances.work(wording, year), Glances.money(wording, List.of(total)));
    }

    /** What else a reader must know: what the report is silent on, missing reasons, overspending. */
    static List<String> summary(Wording wording, Progress progress) {
        var entries = progress.report().entries();
        var sentences = new ArrayList<String>();
        sentences.add(coverage(wording, progress));
        sentences.addAll(moneySummary(wording, progress.total()));
        long silent = entries.stream()
                .filter(e -> isNotDone(e.status()) && e.reason().isEmpty())
                .count();
        if (silent > 0) {
            sentences.add(
                    wording.say("ในรายการที่ดำเนินการไม่ได้ มี {0}ที่เอกสารไม่บอกเหตุผล", items(wording, silent)));
        }
        var over = entries.stream()
                .filter(Figures::isOverspent)
                .map(e -> e.disbursed().bahtOrZero().subtract(e.budget().bahtOrZero()))
                .toList();
        if (!over.isEmpty()) {
            var sum = over.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            sentences.add(wording.say(
                    "มี {0}ที่เบิกจ่ายเกินงบ รวม {1}", items(wording, over.size()), Format.baht(wording, sum)));
        }
        return sentences;
    }

    private static String coverage(Wording wording, Progress progress) {
        var total = progress.total();
        var year = progress.report().fiscalYear();
        var text = new StringBuilder(wording.say("แผนของปีงบประมาณ {0} มี {1}", year, items(wording, whole(total))));
        if (total.withoutEntry() == 0) {
            text.append(wording.say(" รายงานนี้มีครบทุกรายการ"));
        } else {
            text.append(wording.say(" รายงานนี้มี ")).append(items(wording, inside(total)));
        }
        if (total.outsidePlan() > 0) {
            text.append(wording.say(" และมีงานนอกแผน ")).append(items(wording, total.outsidePlan()));
        }
        return text.toString();
    }

    /** How far the year's work has come, in one sentence. */
    static String statusFinding(Wording wording, Progress.Row row) {
        if (row.entries() == 0) {
            return wording.say("รายงานไม่มีผลของรายการใด");
        }
        var outside =
                row.outsidePlan() == 0 ? "" : wording.say(" และทำนอกแผนอีก {0}", items(wording, row.outsidePlan()));
        if (!isStated(row)) {
            return wording.say("รายงานไม่ได้ระบุสถานะของรายการใดในแผน จึงบอกไม่ได้ว่าแล้วเสร็จกี่รายการ{0}", outside);
        }
        var parts = new ArrayList<String>();
        for (StatusTag tag : planned(wording, row)) {
            int count = count(row, tag);
            if (count > 0) {
                parts.add(tag.text() + " " + items(wording, count) + " (" + share(count, whole(row)) + ")");
            }
        }
        return wording.say("จาก {0}ในแผนของปี {1}{2}", items(wording, whole(row)), wording.listed(parts), outside);
    }

    private static List<String> moneySummary(Wording wording, Progress.Row total) {
        var budgets = MoneySum.of(total.budgets());
        var payments = MoneySum.of(total.payments());
        var sentences = new ArrayList<String>();
        if (budgets.amounts() > 0) {
            sentences.add((total.remaining().signum() < 0 ? wording.say("เกินงบ ") : wording.say("คงเหลือ "))
                    + Format.baht(wording, total.remaining().abs()));
        }
        var missing = Glances.missing(wording, budgets, payments);
        if (!missing.isEmpty()) {
            sentences.add(missing);
        }
        return sentences;
    }

    /** Whether a status calls for a reason. */
    static boolean isNotDone(Status status) {
        return status == Status.UNABLE || status == Status.CANCELLED;
    }

    private static boolean isOverspent(ReportEntry entry) {
        var remaining = entry.remaining();
        return remaining != null && remaining.signum() < 0;
    }

    private static Chart statusChart(Wording wording, Progress.Row total) {
        var whole = BigDecimal.valueOf(whole(total));
        var bars = new ArrayList<Chart.Bar>();
        for (StatusTag tag : occurring(wording, total)) {
            int count = count(total, tag);
            bars.add(Charts.bar(tag.text(), items(wording, count), tag.code(), BigDecimal.valueOf(count), whole));
        }
        return Chart.of("status", wording.say("กี่รายการอยู่สถานะใด"), statusFinding(wording, total), bars);
    }

    private static Table statusTable(Wording wording, Progress.Row total) {
        var rows = new ArrayList<Table.Row>();
        for (StatusTag tag : planned(wording, total)) {
            int count = count(total, tag);
            rows.add(row("", Table.Cell.of(tag), figure(count), Table.Cell.of(share(count, whole(total)))));
        }
        rows.add(
                row("total", Table.Cell.of(wording.say("รวมในแผนของปี")), figure(whole(total)), Table.Cell.of("100%")));
        if (total.outsidePlan() > 0) {
            rows.add(row(
                    "",
                    Table.Cell.of(Glances.outsidePlan(wording)).with(outside(wording, total)),
                    figure(total.outsidePlan()),
                    Table.Cell.blank()));
        }
        return new Table(
                "status-table",
                wording.say("จำนวนรายการตามสถานะ"),
                columns(wording.say("สถานะ"), wording.say("จำนวนรายการ"), wording.say("ร้อยละ")),
                rows);
    }

    /** How far the work outside the plan has come. */
    private static String outside(Wording wording, Progress.Row row) {
        var parts = new ArrayList<String>();
        row.outside().forEach((status, count) -> {
            if (count > 0) {
                parts.add(Format.word(wording, status) + " " + items(wording, count));
            }
        });
        return String.join(" ", parts);
    }

    private static Chart moneyChart(Wording wording, Progress.Row total) {
        var scale = total.planned().max(total.budget()).max(total.disbursed());
        var left = total.remaining();
        var over = left.signum() < 0;
        var bars = List.of(
                sumBar(wording, wording.say("ตามแผน"), "planned", total.planned(), scale),
                sumBar(wording, wording.say("ที่รายงาน"), "budget", total.budget(), scale),
                sumBar(wording, wording.say("เบิกจ่าย"), "disbursed", total.disbursed(), scale),
                sumBar(
                        wording,
                        over ? wording.say("เกินงบ") : wording.say("คงเหลือ"),
                        over ? "over" : "remaining",
                        left.abs(),
                        scale));
        return Chart.of("money", wording.say("ตั้งไว้เท่าใด ใช้ไปเท่าใด"), moneyFinding(wording, total), bars);
    }

    static Chart.Bar sumBar(Wording wording, String label, String code, BigDecimal sum, BigDecimal scale) {
        return Charts.bar(label, Format.baht(wording, sum), code, sum, scale);
    }

    /** How much of the money was paid, in one sentence. */
    static String moneyFinding(Wording wording, Progress.Row row) {
        if (row.budget().signum() == 0) {
            return row.disbursed().signum() == 0
                    ? wording.say("ไม่มีงบประมาณหรือการเบิกจ่ายที่ระบุเป็นจำนวนเงินมากกว่าศูนย์ในรายงาน")
                    : wording.say(
                            "เบิกจ่าย {0} โดยรายงานไม่มีงบประมาณเป็นจำนวนเงิน", Format.baht(wording, row.disbursed()));
        }
        var budget = BigDecimal.ZERO;
        var paid = BigDecimal.ZERO;
        int both = 0;
        for (int i = 0; i < row.budgets().size(); i++) {
            @Nullable BigDecimal stated = row.budgets().get(i).baht();
            @Nullable BigDecimal payment = row.payments().get(i).baht();
            if (stated != null && payment != null) {
                budget = budget.add(stated);
                paid = paid.add(payment);
                both++;
            }
        }
        if (budget.signum() == 0) {
            return wording.say("ไม่มีรายการใดระบุทั้งงบประมาณและยอดเบิกจ่าย จึงไม่คิดร้อยละ");
        }
        boolean all = budget.compareTo(row.budget()) == 0 && paid.compareTo(row.disbursed()) == 0;
        return wording.say(
                "เบิกจ่ายร้อยละ {0} ของงบประมาณที่รายงาน{1}",
                Format.percent(paid, budget),
                all ? "" : wording.say(" คิดเฉพาะ {0}ที่ระบุทั้งงบและยอดเบิกจ่าย", items(wording, both)));
    }

    private static Table moneyTable(Wording wording, Progress.Row total) {
        var rows = List.of(
                moneyRow(
                        wording.say("งบประมาณตามแผนของปี"),
                        MoneySum.of(total.plans()).cell(wording)),
                moneyRow(
                        wording.say("งบประมาณที่รายงาน"),
                        MoneySum.of(total.budgets()).cell(wording)),
                moneyRow(wording.say("เบิกจ่าย"), MoneySum.of(total.payments()).cell(wording)),
                moneyRow(wording.say("คงเหลือ (งบประมาณที่รายงาน หัก เบิกจ่าย)"), remaining(wording, total)));
        return new Table(
                "money-table",
                wording.say("งบประมาณและการเบิกจ่าย (บาท)"),
                columns(wording.say("รายการ"), wording.say("บาท")),
                rows);
    }

    private static Table.Row moneyRow(String label, MoneyCell sum) {
        return row("", Table.Cell.of(label), Table.Cell.of(sum));
    }

    /** What is left of the budgets of a slice, and how much of it is open because nothing is reported as paid. */
    static MoneyCell remaining(Wording wording, Progress.Row row) {
        if (row.budgets().stream().noneMatch(m -> m.kind() == Money.Kind.AMOUNT)
                && row.payments().stream().noneMatch(m -> m.kind() == Money.Kind.AMOUNT)) {
            return unknown(wording);
        }
        var open = BigDecimal.ZERO;
        int count = 0;
        for (int i = 0; i < row.budgets().size(); i++) {
            var budget = row.budgets().get(i);
            if (budget.bahtOrZero().signum() > 0 && row.payments().get(i).kind() != Money.Kind.AMOUNT) {
                open = open.add(budget.bahtOrZero());
                count++;
            }
        }
        var reason = count == 0
                ? ""
                : wording.say(
                        "ในจำนวนนี้ {0} ({1}) ยังไม่มียอดเบิกจ่าย", Format.baht(wording, open), items(wording, count));
        var left = row.remaining();
        return left.signum() < 0
                ? new MoneyCell("over", wording.say("เกินงบ {0}", left.negate()), reason)
                : new MoneyCell(Money.Kind.AMOUNT.code(), Format.number(left), reason);
    }

    /** What is left cannot be told. */
    static MoneyCell unknown(Wording wording) {
        return new MoneyCell("unknown", wording.say("คำนวณไม่ได้"), "");
    }

    /** What is left of an entry's budget. */
    static MoneyCell remaining(Wording wording, ReportEntry entry) {
        var left = entry.remaining();
        if (left != null) {
            return left.signum() < 0
                    ? new MoneyCell("over", wording.say("เกินงบ {0}", left.negate()), "")
                    : new MoneyCell(Money.Kind.AMOUNT.code(), Format.number(left), "");
        }
        return entry.budget().kind() == Money.Kind.NO_BUDGET
                        && entry.disbursed().kind() == Money.Kind.NO_BUDGET
                ? Format.moneyCell(wording, Money.of(Money.Kind.NO_BUDGET))
                : unknown(wording);
    }

    /** How many items state which of the six facts; facts nobody states are left out. */
    private static Table kindTable(Wording wording, Progress.Row total) {
        var plans = kinds(total.plans());
        var budgets = kinds(total.budgets());
        var payments = kinds(total.payments());
        var rows = new ArrayList<Table.Row>();
        for (Money.Kind kind : Money.Kind.values()) {
            int plan = plans.getOrDefault(kind, 0);
            int budget = budgets.getOrDefault(kind, 0);
            int payment = payments.getOrDefault(kind, 0);
            if (plan + budget + payment > 0) {
                var words = kind == Money.Kind.AMOUNT
                        ? wording.say("ระบุเป็นจำนวนเงิน (รวม 0 บาท)")
                        : Format.words(wording, kind);
                rows.add(row("", Table.Cell.of(words), figure(plan), figure(budget), figure(payment)));
            }
        }
        return new Table(
                "money-kinds",
                wording.say("จำนวนรายการที่ระบุเรื่องเงินแต่ละแบบ (รายการ)"),
                columns(
                        wording.say("ลักษณะข้อมูล"),
                        wording.say("แผนของปี"),
                        wording.say("งบที่รายงาน"),
                        wording.say("เบิกจ่าย")),
                rows);
    }

    private static Map<Money.Kind, Integer> kinds(List<Money> statements) {
        var counts = new EnumMap<Money.Kind, Integer>(Money.Kind.class);
        statements.forEach(m -> counts.merge(m.kind(), 1, Integer::sum));
        return counts;
    }

    /**
     * How far the plan's items have come: done where anything is said at all, every other status that occurs, and what
     * the report is silent on.
     */
    private static List<StatusTag> planned(Wording wording, Progress.Row row) {
        var tags = new ArrayList<StatusTag>();
        for (Status status : Status.values()) {
            if ((status == Status.DONE && isStated(row)) || count(row, status) > 0) {
                tags.add(Format.status(wording, status));
            }
        }
        if (row.withoutEntry() > 0) {
            tags.add(Glances.withoutEntry(wording));
        }
        return tags;
    }

    /** The same, then the work outside the plan. */
    static List<StatusTag> occurring(Wording wording, Progress.Row row) {
        var tags = new ArrayList<>(planned(wording, row));
        if (row.outsidePlan() > 0) {
            tags.add(Glances.outsidePlan(wording));
        }
        return tags;
    }

    static int count(Progress.Row row, StatusTag tag) {
        for (Status status : Status.values()) {
            if (status.code().equals(tag.code())) {
                return count(row, status);
            }
        }
        return tag.code().equals(Glances.OUTSIDE_PLAN) ? row.outsidePlan() : row.withoutEntry();
    }

    /** Items of the plan with a status. */
    private static int count(Progress.Row row, Status status) {
        return row.counts().getOrDefault(status, 0) - row.outside().getOrDefault(status, 0);
    }

    /** Whether the status of any item of the plan is stated. */
    private static boolean isStated(Progress.Row row) {
        return count(row, Status.NOT_REPORTED) < inside(row);
    }

    /** Entries on items of the plan. */
    private static int inside(Progress.Row row) {
        return row.entries() - row.outsidePlan();
    }

    /** The plan's items of the year, with an entry or without. */
    static int whole(Progress.Row row) {
        return inside(row) + row.withoutEntry();
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "" : Format.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)) + "%";
    }

    static String items(Wording wording, long count) {
        return wording.say("{0} รายการ", count);
    }

    static Table.Cell figure(long value) {
        return Table.Cell.of(Format.number(value));
    }

    static Table.Row row(String kind, Table.Cell... cells) {
        return new Table.Row(kind, "", List.of(cells));
    }

    /** A column of names and columns of figures. */
    static List<Table.Column> columns(String name, String... figures) {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(name, false));
        for (String figure : figures) {
            columns.add(new Table.Column(figure, true));
        }
        return columns;
    }
}
