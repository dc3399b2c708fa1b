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
    static YearFigures of(Progress progress) {
        var total = progress.total();
        var printed = progress.report().asPrinted().stream().toList();
        var statusNotes =
                printed.stream().filter(n -> STATUS_FIELDS.contains(n.field())).toList();
        var moneyNotes =
                printed.stream().filter(n -> MONEY_FIELDS.contains(n.field())).toList();
        return new YearFigures(
                statusChart(total),
                statusTable(total),
                Notes.of(statusNotes),
                moneyChart(total),
                moneyTable(total),
                kindTable(total),
                Notes.of(moneyNotes));
    }

    /** How much was done and spent, in two plain sentences. */
    static List<String> lead(Glances.Year year) {
        var total = year.progress().total();
        return List.of(Glances.work(year), Glances.money(List.of(total)));
    }

    /** What else a reader must know: what the report is silent on, missing reasons, overspending. */
    static List<String> summary(Progress progress) {
        var entries = progress.report().entries();
        var sentences = new ArrayList<String>();
        sentences.add(coverage(progress));
        sentences.addAll(moneySummary(progress.total()));
        long silent = entries.stream()
                .filter(e -> isNotDone(e.status()) && e.reason().isEmpty())
                .count();
        if (silent > 0) {
            sentences.add("ในรายการที่ดำเนินการไม่ได้ มี " + items(silent) + "ที่เอกสารไม่บอกเหตุผล");
        }
        var over = entries.stream()
                .filter(Figures::isOverspent)
                .map(e -> e.disbursed().bahtOrZero().subtract(e.budget().bahtOrZero()))
                .toList();
        if (!over.isEmpty()) {
            var sum = over.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            sentences.add("มี " + items(over.size()) + "ที่เบิกจ่ายเกินงบ รวม " + Format.baht(sum));
        }
        return sentences;
    }

    private static String coverage(Progress progress) {
        var total = progress.total();
        var year = progress.report().fiscalYear();
        var text = new StringBuilder("แผนของปีงบประมาณ " + year + " มี " + items(whole(total)));
        if (total.withoutEntry() == 0) {
            text.append(" รายงานนี้มีครบทุกรายการ");
        } else {
            text.append(" รายงานนี้มี ").append(items(inside(total)));
        }
        if (total.outsidePlan() > 0) {
            text.append(" และมีงานนอกแผน ").append(items(total.outsidePlan()));
        }
        return text.toString();
    }

    /** How far the year's work has come, in one sentence. */
    static String statusFinding(Progress.Row row) {
        if (row.entries() == 0) {
            return "รายงานไม่มีผลของรายการใด";
        }
        var outside = row.outsidePlan() == 0 ? "" : " และทำนอกแผนอีก " + items(row.outsidePlan());
        if (!isStated(row)) {
            return "รายงานไม่ได้ระบุสถานะของรายการใดในแผน จึงบอกไม่ได้ว่าแล้วเสร็จกี่รายการ" + outside;
        }
        var parts = new ArrayList<String>();
        for (StatusTag tag : planned(row)) {
            int count = count(row, tag);
            if (count > 0) {
                parts.add(tag.text() + " " + items(count) + " (" + share(count, whole(row)) + ")");
            }
        }
        return "จาก " + items(whole(row)) + "ในแผนของปี " + String.join(" ", parts) + outside;
    }

    private static List<String> moneySummary(Progress.Row total) {
        var budgets = MoneySum.of(total.budgets());
        var payments = MoneySum.of(total.payments());
        var sentences = new ArrayList<String>();
        if (budgets.amounts() > 0) {
            sentences.add((total.remaining().signum() < 0 ? "เกินงบ " : "คงเหลือ ")
                    + Format.baht(total.remaining().abs()));
        }
        var missing = Glances.missing(budgets, payments);
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

    private static Chart statusChart(Progress.Row total) {
        var whole = BigDecimal.valueOf(whole(total));
        var bars = new ArrayList<Chart.Bar>();
        for (StatusTag tag : occurring(total)) {
            int count = count(total, tag);
            bars.add(Charts.bar(tag.text(), items(count), tag.code(), BigDecimal.valueOf(count), whole));
        }
        return Chart.of("status", "กี่รายการอยู่สถานะใด", statusFinding(total), bars);
    }

    private static Table statusTable(Progress.Row total) {
        var rows = new ArrayList<Table.Row>();
        for (StatusTag tag : planned(total)) {
            int count = count(total, tag);
            rows.add(row("", Table.Cell.of(tag), figure(count), Table.Cell.of(share(count, whole(total)))));
        }
        rows.add(row("total", Table.Cell.of("รวมในแผนของปี"), figure(whole(total)), Table.Cell.of("100%")));
        if (total.outsidePlan() > 0) {
            rows.add(row(
                    "",
                    Table.Cell.of(Glances.OUTSIDE_PLAN).with(outside(total)),
                    figure(total.outsidePlan()),
                    Table.Cell.blank()));
        }
        return new Table("status-table", "จำนวนรายการตามสถานะ", columns("สถานะ", "จำนวนรายการ", "ร้อยละ"), rows);
    }

    /** How far the work outside the plan has come. */
    private static String outside(Progress.Row row) {
        var parts = new ArrayList<String>();
        row.outside().forEach((status, count) -> {
            if (count > 0) {
                parts.add(Format.word(status) + " " + items(count));
            }
        });
        return String.join(" ", parts);
    }

    private static Chart moneyChart(Progress.Row total) {
        var scale = total.planned().max(total.budget()).max(total.disbursed());
        var left = total.remaining();
        var over = left.signum() < 0;
        var bars = List.of(
                sumBar("ตามแผน", "planned", total.planned(), scale),
                sumBar("ที่รายงาน", "budget", total.budget(), scale),
                sumBar("เบิกจ่าย", "disbursed", total.disbursed(), scale),
                sumBar(over ? "เกินงบ" : "คงเหลือ", over ? "over" : "remaining", left.abs(), scale));
        return Chart.of("money", "ตั้งไว้เท่าใด ใช้ไปเท่าใด", moneyFinding(total), bars);
    }

    static Chart.Bar sumBar(String label, String code, BigDecimal sum, BigDecimal scale) {
        return Charts.bar(label, Format.baht(sum), code, sum, scale);
    }

    /** How much of the money was paid, in one sentence. */
    static String moneyFinding(Progress.Row row) {
        if (row.budget().signum() == 0) {
            return row.disbursed().signum() == 0
                    ? "ไม่มีงบประมาณหรือการเบิกจ่ายที่ระบุเป็นจำนวนเงินมากกว่าศูนย์ในรายงาน"
                    : "เบิกจ่าย " + Format.baht(row.disbursed()) + " โดยรายงานไม่มีงบประมาณเป็นจำนวนเงิน";
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
            return "ไม่มีรายการใดระบุทั้งงบประมาณและยอดเบิกจ่าย จึงไม่คิดร้อยละ";
        }
        boolean all = budget.compareTo(row.budget()) == 0 && paid.compareTo(row.disbursed()) == 0;
        return "เบิกจ่ายร้อยละ " + Format.percent(paid, budget) + " ของงบประมาณที่รายงาน"
                + (all ? "" : " คิดเฉพาะ " + items(both) + "ที่ระบุทั้งงบและยอดเบิกจ่าย");
    }

    private static Table moneyTable(Progress.Row total) {
        var rows = List.of(
                moneyRow("งบประมาณตามแผนของปี", MoneySum.of(total.plans()).cell()),
                moneyRow("งบประมาณที่รายงาน", MoneySum.of(total.budgets()).cell()),
                moneyRow("เบิกจ่าย", MoneySum.of(total.payments()).cell()),
                moneyRow("คงเหลือ (งบประมาณที่รายงาน หัก เบิกจ่าย)", remaining(total)));
        return new Table("money-table", "งบประมาณและการเบิกจ่าย (บาท)", columns("รายการ", "บาท"), rows);
    }

    private static Table.Row moneyRow(String label, MoneyCell sum) {
        return row("", Table.Cell.of(label), Table.Cell.of(sum));
    }

    /** What is left of the budgets of a slice, and how much of it is open because nothing is reported as paid. */
    static MoneyCell remaining(Progress.Row row) {
        if (row.budgets().stream().noneMatch(m -> m.kind() == Money.Kind.AMOUNT)
                && row.payments().stream().noneMatch(m -> m.kind() == Money.Kind.AMOUNT)) {
            return UNKNOWN;
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
        var reason =
                count == 0 ? "" : "ในจำนวนนี้ " + Format.baht(open) + " (" + items(count) + ") ยังไม่มียอดเบิกจ่าย";
        var left = row.remaining();
        return left.signum() < 0
                ? new MoneyCell("over", "เกินงบ " + Format.number(left.negate()), reason)
                : new MoneyCell(Money.Kind.AMOUNT.code(), Format.number(left), reason);
    }

    /** What is left cannot be told. */
    static final MoneyCell UNKNOWN = new MoneyCell("unknown", "คำนวณไม่ได้", "");

    /** What is left of an entry's budget. */
    static MoneyCell remaining(ReportEntry entry) {
        var left = entry.remaining();
        if (left != null) {
            return left.signum() < 0
                    ? new MoneyCell("over", "เกินงบ " + Format.number(left.negate()), "")
                    : new MoneyCell(Money.Kind.AMOUNT.code(), Format.number(left), "");
        }
        return entry.budget().kind() == Money.Kind.NO_BUDGET
                        && entry.disbursed().kind() == Money.Kind.NO_BUDGET
                ? Format.moneyCell(Money.of(Money.Kind.NO_BUDGET))
                : UNKNOWN;
    }

    /** How many items state which of the six facts; facts nobody states are left out. */
    private static Table kindTable(Progress.Row total) {
        var plans = kinds(total.plans());
        var budgets = kinds(total.budgets());
        var payments = kinds(total.payments());
        var rows = new ArrayList<Table.Row>();
        for (Money.Kind kind : Money.Kind.values()) {
            int plan = plans.getOrDefault(kind, 0);
            int budget = budgets.getOrDefault(kind, 0);
            int payment = payments.getOrDefault(kind, 0);
            if (plan + budget + payment > 0) {
                var words = kind == Money.Kind.AMOUNT ? "ระบุเป็นจำนวนเงิน (รวม 0 บาท)" : Format.words(kind);
                rows.add(row("", Table.Cell.of(words), figure(plan), figure(budget), figure(payment)));
            }
        }
        return new Table(
                "money-kinds",
                "จำนวนรายการที่ระบุเรื่องเงินแต่ละแบบ (รายการ)",
                columns("ลักษณะข้อมูล", "แผนของปี", "งบที่รายงาน", "เบิกจ่าย"),
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
    private static List<StatusTag> planned(Progress.Row row) {
        var tags = new ArrayList<StatusTag>();
        for (Status status : Status.values()) {
            if ((status == Status.DONE && isStated(row)) || count(row, status) > 0) {
                tags.add(Format.status(status));
            }
        }
        if (row.withoutEntry() > 0) {
            tags.add(Glances.WITHOUT_ENTRY);
        }
        return tags;
    }

    /** The same, then the work outside the plan. */
    static List<StatusTag> occurring(Progress.Row row) {
        var tags = new ArrayList<>(planned(row));
        if (row.outsidePlan() > 0) {
            tags.add(Glances.OUTSIDE_PLAN);
        }
        return tags;
    }

    static int count(Progress.Row row, StatusTag tag) {
        for (Status status : Status.values()) {
            if (status.code().equals(tag.code())) {
                return count(row, status);
            }
        }
        return tag.equals(Glances.OUTSIDE_PLAN) ? row.outsidePlan() : row.withoutEntry();
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

    static String items(long count) {
        return Format.number(count) + " รายการ";
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
