package org.prongsai.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.Glance;
import org.prongsai.page.view.StatusTag;

/** Says in a sentence how far a year has come. */
final class Glances {

    private final Addresses addresses;

    Glances(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Not a status: a report says nothing about an item of the plan. */
    static final StatusTag WITHOUT_ENTRY = new StatusTag("without-entry", "ไม่มีในรายงาน");

    /** Not a status: work the plan does not have. */
    static final StatusTag OUTSIDE_PLAN = new StatusTag("outside-plan", "ทำนอกแผน");

    /**
     * A report set against its plan.
     *
     * @param agency whose it is
     * @param progress the figures
     * @param counts items by status
     * @param items the plan's items of the year, and others of the plan that were reported all the same
     * @param dropped how many items without an entry the plan itself does not carry out that year
     */
    record Year(Agency agency, Progress progress, Map<Status, Integer> counts, long items, long dropped) {

        int count(Status status) {
            return counts.getOrDefault(status, 0);
        }

        /** Items the report has no entry for. */
        long silent() {
            return items
                    - counts.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    /** The latest year an agency reported on. */
    static Optional<Year> latest(Agency agency) {
        var reports = Progress.latest(agency);
        return reports.isEmpty() ? Optional.empty() : year(agency, reports.get(reports.size() - 1));
    }

    /** A report set against its plan; nothing when the plan is not published. */
    static Optional<Year> year(Agency agency, ProgressReport report) {
        return agency.plans().stream()
                .filter(p -> p.id().equals(report.planId()))
                .findFirst()
                .map(plan -> year(agency, plan, report));
    }

    /** A report set against the plan it is on. */
    static Year year(Agency agency, Plan plan, ProgressReport report) {
        Map<String, ReportEntry> entries = report.entries().stream()
                .filter(e -> !e.projectId().isEmpty())
                .collect(Collectors.toMap(ReportEntry::projectId, e -> e, (a, b) -> a));
        var counts = new EnumMap<Status, Integer>(Status.class);
        long items = 0;
        long dropped = 0;
        for (Project project : plan.projects()) {
            var entry = entries.get(project.id());
            var budget = project.budget(report.fiscalYear()).kind();
            if (budget != Money.Kind.NOT_IN_PLAN || entry != null) {
                items++;
                dropped += budget == Money.Kind.DROPPED && entry == null ? 1 : 0;
                if (entry != null) {
                    counts.merge(entry.status(), 1, Integer::sum);
                }
            }
        }
        return new Year(agency, Progress.of(plan, report), counts, items, dropped);
    }

    /** The year for a page at an address. */
    Glance view(Year year, PageAddress at) {
        var report = year.progress().report();
        var budgets = MoneySum.of(year.progress().total().budgets());
        var payments = MoneySum.of(year.progress().total().payments());
        return new Glance(
                "ปีงบประมาณ " + report.fiscalYear(),
                work(year),
                money(List.of(year.progress().total())),
                missing(budgets, payments),
                Shares.of(shares(year)),
                new Frame.Link(
                        "ผลการดำเนินงานปี " + report.fiscalYear(),
                        at.to(addresses.progress(year.agency(), report.fiscalYear())),
                        false),
                new Frame.Link(
                        "รายงาน" + Frames.shortName(report), at.to(addresses.report(year.agency(), report)), false));
    }

    private static List<Shares.Count> shares(Year year) {
        var counts = new ArrayList<Shares.Count>();
        for (Status status : Status.values()) {
            counts.add(new Shares.Count(Format.status(status), year.count(status)));
        }
        counts.add(new Shares.Count(WITHOUT_ENTRY, year.silent()));
        return counts;
    }

    /** ทำแล้ว 17 จาก 20 รายการ. */
    static String work(Year year) {
        var unit = unit(year.progress().plan().projects());
        var outside = year.progress().total().outsidePlan();
        var dropped = year.dropped() == 0
                ? ""
                : " (ในจำนวนนี้แผนระบุว่าไม่ดำเนินการในปีนี้ " + Format.number(year.dropped()) + " รายการ)";
        var more = year.silent() == 0 ? "" : " ไม่มีในรายงาน " + Format.number(year.silent()) + " รายการ" + dropped;
        more += outside == 0 ? "" : " และทำนอกแผนอีก " + Format.number(outside) + " รายการ";
        if (year.count(Status.NOT_REPORTED) + year.silent() == year.items()) {
            return "แผนปีนี้มี " + Format.number(year.items()) + " " + unit + " แต่รายงานไม่ได้ระบุว่าทำแล้วเสร็จกี่"
                    + unit + more;
        }
        return "ทำแล้ว " + Format.number(year.count(Status.DONE)) + " จาก " + Format.number(year.items()) + " " + unit
                + more;
    }

    /** Money of reports: what the plans set aside, what the reports state and what was paid. */
    static String money(List<Progress.Row> totals) {
        var plans = MoneySum.of(totals.stream().flatMap(t -> t.plans().stream()).toList());
        var budgets =
                MoneySum.of(totals.stream().flatMap(t -> t.budgets().stream()).toList());
        var payments =
                MoneySum.of(totals.stream().flatMap(t -> t.payments().stream()).toList());
        if (plans.amounts() == 0 || plans.baht().compareTo(budgets.baht()) == 0) {
            return money(budgets, payments);
        }
        return "แผนตั้งไว้ " + Format.baht(plans.baht()) + " · " + stated("รายงานระบุงบ", "งบ", budgets) + " · "
                + stated("เบิกจ่าย", "ยอดเบิกจ่าย", payments);
    }

    /** เบิกจ่าย 33,424 บาท (2 รายการ). */
    private static String stated(String verb, String what, MoneySum sum) {
        return sum.amounts() > 0
                ? verb + " " + Format.baht(sum.baht()) + " (" + Format.number(sum.amounts()) + " รายการ)"
                : "ไม่ได้ระบุ" + what;
    }

    /** ใช้เงิน 0 จาก 180,000 บาท. */
    static String money(MoneySum budgets, MoneySum payments) {
        if (payments.amounts() > 0) {
            return budgets.amounts() > 0
                    ? "ใช้เงิน " + Format.number(payments.baht()) + " จาก " + Format.baht(budgets.baht())
                    : "ใช้เงิน " + Format.baht(payments.baht()) + " " + withoutSum(budgets);
        }
        if (payments.notReported() > 0) {
            if (budgets.amounts() > 0) {
                return "มีงบประมาณ " + Format.baht(budgets.baht()) + " ไม่ได้ระบุยอดเบิกจ่าย";
            }
            return budgets.notReported() > 0
                    ? "ไม่ได้ระบุทั้งงบและยอดเบิกจ่าย"
                    : withoutSum(budgets) + " ไม่ได้ระบุยอดเบิกจ่าย";
        }
        return budgets.amounts() > 0 ? "มีงบประมาณ " + Format.baht(budgets.baht()) : withoutSum(budgets);
    }

    private static String withoutSum(MoneySum budgets) {
        if (budgets.notReported() > 0 && budgets.perOrdinance() == 0) {
            return "ไม่ได้ระบุงบ";
        }
        return budgets.perOrdinance() > 0 ? "งบประมาณ" + budgets.text() : budgets.text();
    }

    /** What two sums leave out. */
    static String missing(MoneySum budgets, MoneySum payments) {
        var parts = new ArrayList<String>();
        if (budgets.amounts() > 0 && budgets.incomplete()) {
            parts.add("ยอดงบประมาณ" + budgets.missing());
        }
        if (payments.amounts() > 0 && payments.incomplete()) {
            parts.add("ยอดใช้เงิน" + payments.missing());
        }
        return String.join(" ", parts);
    }

    /** โครงการ when all are projects, else รายการ. */
    static String unit(List<Project> projects) {
        @Nullable Kind only = null;
        for (Project project : projects) {
            if (only != null && only != project.kind()) {
                return "รายการ";
            }
            only = project.kind();
        }
        return only == null || only == Kind.UNSPECIFIED ? "รายการ" : only.thai();
    }

    /** What a plan is about, in a sentence. */
    static String plan(Plan plan) {
        var money = MoneySum.of(plan.projects().stream()
                .flatMap(p -> p.budgets().values().stream())
                .toList());
        var incomplete = money.amounts() > 0 && money.incomplete() ? " (" + money.missing() + ")" : "";
        return Format.number(plan.projects().size()) + " " + unit(plan.projects()) + " งบประมาณรวม "
                + (money.amounts() > 0 ? Format.baht(money.baht()) : money.text()) + incomplete;
    }

    /** Whether a money statement is a sum above zero. */
    static boolean isSpending(Money money) {
        return money.bahtOrZero().signum() > 0;
    }
}
