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
    private final Wording wording;

    Glances(Addresses addresses, Wording wording) {
        this.addresses = addresses;
        this.wording = wording;
    }

    /** Code of work the plan does not have. */
    static final String OUTSIDE_PLAN = "outside-plan";

    /** Not a status: a report says nothing about an item of the plan. */
    static StatusTag withoutEntry(Wording wording) {
        return new StatusTag("without-entry", wording.say("ไม่มีในรายงาน"));
    }

    /** Not a status: work the plan does not have. */
    static StatusTag outsidePlan(Wording wording) {
        return new StatusTag(OUTSIDE_PLAN, wording.say("ทำนอกแผน"));
    }

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
                wording.say("ปีงบประมาณ {0}", report.fiscalYear()),
                work(wording, year),
                money(wording, List.of(year.progress().total())),
                missing(wording, budgets, payments),
                Shares.of(shares(wording, year)),
                new Frame.Link(
                        wording.say("ผลการดำเนินงานปี {0}", report.fiscalYear()),
                        at.to(addresses.progress(year.agency(), report.fiscalYear())),
                        false),
                new Frame.Link(
                        wording.say("รายงาน{0}", Frames.shortName(wording, report)),
                        at.to(addresses.report(year.agency(), report)),
                        false));
    }

    private static List<Shares.Count> shares(Wording wording, Year year) {
        var counts = new ArrayList<Shares.Count>();
        for (Status status : Status.values()) {
            counts.add(new Shares.Count(Format.status(wording, status), year.count(status)));
        }
        counts.add(new Shares.Count(withoutEntry(wording), year.silent()));
        return counts;
    }

    /** ทำแล้ว 17 จาก 20 รายการ, and what the report leaves out. */
    static String work(Wording wording, Year year) {
        var outside = year.progress().total().outsidePlan();
        var dropped = year.dropped() == 0
                ? ""
                : wording.say(" (ในจำนวนนี้แผนระบุว่าไม่ดำเนินการในปีนี้ {0} รายการ)", year.dropped());
        var more = year.silent() == 0 ? "" : wording.say(" ไม่มีในรายงาน {0} รายการ{1}", year.silent(), dropped);
        more += outside == 0 ? "" : wording.say(" และทำนอกแผนอีก {0} รายการ", outside);
        return work(wording, year, more);
    }

    /** ทำแล้ว 17 จาก 20 รายการ. */
    static String done(Wording wording, Year year) {
        return work(wording, year, "");
    }

    /** Whether a report states of any item how far it came. */
    static boolean statesWork(Year year) {
        return year.count(Status.NOT_REPORTED) + year.silent() < year.items();
    }

    private static String work(Wording wording, Year year, String more) {
        var unit = unit(wording, year.progress().plan().projects());
        return statesWork(year)
                ? wording.say("ทำแล้ว {0} จาก {1} {2}{3}", year.count(Status.DONE), year.items(), unit, more)
                : wording.say(
                        "แผนปีนี้มี {0} {1} แต่รายงานไม่ได้ระบุว่าทำแล้วเสร็จกี่{2}{3}",
                        year.items(), unit, unit, more);
    }

    /** Money of reports: what the plans set aside, what the reports state and what was paid. */
    static String money(Wording wording, List<Progress.Row> totals) {
        var plans = MoneySum.of(totals.stream().flatMap(t -> t.plans().stream()).toList());
        var budgets =
                MoneySum.of(totals.stream().flatMap(t -> t.budgets().stream()).toList());
        var payments =
                MoneySum.of(totals.stream().flatMap(t -> t.payments().stream()).toList());
        if (plans.amounts() == 0 || plans.baht().compareTo(budgets.baht()) == 0) {
            return money(wording, budgets, payments);
        }
        return wording.say(
                "แผนตั้งไว้ {0} · {1} · {2}",
                Format.baht(wording, plans.baht()),
                stated(wording, wording.say("รายงานระบุงบ"), wording.say("งบ"), budgets),
                stated(wording, wording.say("เบิกจ่าย"), wording.say("ยอดเบิกจ่าย"), payments));
    }

    /** เบิกจ่าย 33,424 บาท (2 รายการ). */
    private static String stated(Wording wording, String verb, String what, MoneySum sum) {
        return sum.amounts() > 0
                ? wording.say("{0} {1} ({2} รายการ)", verb, Format.baht(wording, sum.baht()), sum.amounts())
                : wording.say("ไม่ได้ระบุ{0}", what);
    }

    /** ใช้เงิน 0 จาก 180,000 บาท. */
    static String money(Wording wording, MoneySum budgets, MoneySum payments) {
        if (payments.amounts() > 0) {
            return budgets.amounts() > 0
                    ? wording.say("ใช้เงิน {0} จาก {1}", payments.baht(), Format.baht(wording, budgets.baht()))
                    : wording.say(
                            "ใช้เงิน {0} {1}", Format.baht(wording, payments.baht()), withoutSum(wording, budgets));
        }
        if (payments.notReported() > 0) {
            if (budgets.amounts() > 0) {
                return wording.say("มีงบประมาณ {0} ไม่ได้ระบุยอดเบิกจ่าย", Format.baht(wording, budgets.baht()));
            }
            return budgets.notReported() > 0
                    ? wording.say("ไม่ได้ระบุทั้งงบและยอดเบิกจ่าย")
                    : wording.say("{0} ไม่ได้ระบุยอดเบิกจ่าย", withoutSum(wording, budgets));
        }
        return budgets.amounts() > 0
                ? wording.say("มีงบประมาณ {0}", Format.baht(wording, budgets.baht()))
                : withoutSum(wording, budgets);
    }

    private static String withoutSum(Wording wording, MoneySum budgets) {
        if (budgets.notReported() > 0 && budgets.perOrdinance() == 0) {
            return wording.say("ไม่ได้ระบุงบ");
        }
        return budgets.perOrdinance() > 0 ? wording.say("งบประมาณ{0}", budgets.text(wording)) : budgets.text(wording);
    }

    /** What two sums leave out. */
    static String missing(Wording wording, MoneySum budgets, MoneySum payments) {
        var parts = new ArrayList<String>();
        if (budgets.amounts() > 0 && budgets.incomplete()) {
            parts.add(wording.say("ยอดงบประมาณ{0}", budgets.missing(wording)));
        }
        if (payments.amounts() > 0 && payments.incomplete()) {
            parts.add(wording.say("ยอดใช้เงิน{0}", payments.missing(wording)));
        }
        return String.join(" ", parts);
    }

    /** โครงการ when all are projects, else รายการ. */
    static String unit(Wording wording, List<Project> projects) {
        @Nullable Kind only = null;
        for (Project project : projects) {
            if (only != null && only != project.kind()) {
                return wording.say(Wording.Sense.UNIT, "รายการ");
            }
            only = project.kind();
        }
        return only == null || only == Kind.UNSPECIFIED
                ? wording.say(Wording.Sense.UNIT, "รายการ")
                : wording.say(Wording.Sense.UNIT, only.thai());
    }

    /** What a plan is about, in a sentence. */
    static String plan(Wording wording, Plan plan) {
        var money = MoneySum.of(plan.projects().stream()
                .flatMap(p -> p.budgets().values().stream())
                .toList());
        var incomplete = money.amounts() > 0 && money.incomplete() ? " (" + money.missing(wording) + ")" : "";
        return wording.say(
                "{0} {1} งบประมาณรวม {2}{3}",
                plan.projects().size(),
                unit(wording, plan.projects()),
                money.amounts() > 0 ? Format.baht(wording, money.baht()) : money.text(wording),
                incomplete);
    }

    /** Whether a money statement is a sum above zero. */
    static boolean isSpending(Money money) {
        return money.bahtOrZero().signum() > 0;
    }
}
