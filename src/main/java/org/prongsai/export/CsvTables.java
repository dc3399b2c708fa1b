package org.prongsai.export;

import static org.prongsai.export.DataTable.day;
import static org.prongsai.export.DataTable.flag;
import static org.prongsai.export.DataTable.integer;
import static org.prongsai.export.DataTable.list;
import static org.prongsai.export.DataTable.number;
import static org.prongsai.export.DataTable.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.Money;
import org.prongsai.model.Period;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Site;
import org.prongsai.page.DataFile;
import org.prongsai.page.PageAddress;

/** The facts of an agency's plans, reports, results and disclosures as tables: a CSV file each, and workbooks. */
final class CsvTables {

    /** What stands for a sum, for those who read a table. */
    static final String MONEY_KINDS =
            "amount = มีจำนวนเงิน, no-budget = ไม่ใช้งบประมาณ, dropped = ไม่ดำเนินการในปีนี้, not-in-plan = ยังไม่อยู่ในแผนปีนี้, per-ordinance = ตามข้อบัญญัติ, not-reported = ไม่ได้ระบุ";

    private static final List<DataTable.Column> BUDGETS = List.of(
            text("plan", "รหัสแผน"),
            text("item", "รหัสรายการ"),
            text("number", "ลำดับตามเอกสาร"),
            text("name", "ชื่อรายการ"),
            text("kind", "ประเภท", "project = โครงการ, activity = กิจกรรม, measure = มาตรการ, unspecified = ไม่ระบุ"),
            text("group", "ลำดับของมิติหรือภารกิจ"),
            integer("fiscal_year", "ปีงบประมาณ (พ.ศ.)"),
            text("budget_kind", "คำแทนงบประมาณ", MONEY_KINDS),
            number("budget_baht", "งบประมาณ (บาท) ว่างเมื่อไม่ใช่จำนวนเงิน"),
            text("reason", "เหตุผล"));

    private static final List<DataTable.Column> PROJECTS = List.of(
            text("plan", "รหัสแผน"),
            text("item", "รหัสรายการ"),
            text("number", "ลำดับตามเอกสาร"),
            text("name", "ชื่อรายการ"),
            text("kind", "ประเภท", "project = โครงการ, activity = กิจกรรม, measure = มาตรการ, unspecified = ไม่ระบุ"),
            text("group", "ลำดับของมิติหรือภารกิจ"),
            text("objectives", "วัตถุประสงค์"),
            text("target_group", "กลุ่มเป้าหมาย"),
            text("place", "สถานที่"),
            day("period_start", "วันแรกของระยะเวลา (ค.ศ.)"),
            day("period_end", "วันสุดท้ายของระยะเวลา (ค.ศ.)"),
            text("responsible", "ผู้รับผิดชอบ"),
            number("total_baht", "งบประมาณรวมทุกปี (บาท)"));

    private static final List<DataTable.Column> ENTRIES = List.of(
            integer("fiscal_year", "ปีงบประมาณ (พ.ศ.)"),
            text("round", "รอบ", "6m = 6 เดือน, 12m = 12 เดือน"),
            text("item", "รหัสรายการในแผน ว่างเมื่อเป็นงานนอกแผน"),
            text("name", "ชื่อรายการ"),
            text(
                    "status",
                    "สถานะ",
                    "done = แล้วเสร็จ, in-progress = อยู่ระหว่างดำเนินการ, unable = ไม่สามารถดำเนินการได้, not-started = ยังไม่เริ่ม, cancelled = ยกเลิก, not-reported = ไม่ได้ระบุ"),
            text("reason", "เหตุผลที่ดำเนินการไม่ได้"),
            text("budget_kind", "คำแทนงบประมาณ", MONEY_KINDS),
            number("budget_baht", "งบประมาณ (บาท)"),
            text("disbursed_kind", "คำแทนยอดเบิกจ่าย", MONEY_KINDS),
            number("disbursed_baht", "เบิกจ่าย (บาท)"),
            number("remaining_baht", "คงเหลือ (บาท)"),
            text("results", "ผลการดำเนินงาน"),
            text("responsible", "ผู้รับผิดชอบ"));

    private static final List<DataTable.Column> SCORES = List.of(
            integer("fiscal_year", "ปีงบประมาณ (พ.ศ.)"),
            integer("no", "ตัวชี้วัดที่"),
            text("tool", "เครื่องมือ", "IIT, EIT, OIT"),
            text("name", "ชื่อตัวชี้วัด"),
            number("score", "คะแนน"));

    private static final List<DataTable.Column> MEASURES = List.of(
            integer("fiscal_year", "ปีที่ประเมิน (พ.ศ.)"),
            integer("for_year", "ปีที่ดำเนินการ (พ.ศ.)"),
            text("topic", "ลำดับหัวข้อ"),
            text("topic_title", "หัวข้อ"),
            text("code", "รหัสข้อคำถามหรือข้อ OIT"),
            text("title", "ชื่อมาตรการ"),
            text("steps", "วิธีดำเนินการ"),
            day("period_start", "วันแรกของระยะเวลา (ค.ศ.)"),
            day("period_end", "วันสุดท้ายของระยะเวลา (ค.ศ.)"),
            text("responsible", "ผู้รับผิดชอบ"));

    private static final List<DataTable.Column> ELEMENTS = List.of(
            integer("fiscal_year", "ปีงบประมาณ (พ.ศ.)"),
            text("code", "รหัสข้อ"),
            text("title", "ชื่อข้อ"),
            text(
                    "status",
                    "สถานะของข้อ",
                    "complete = ครบ, incomplete = ไม่ครบ, missing = ไม่มี, nothing-to-report = ไม่มีเหตุการณ์ให้รายงาน"),
            text("element", "รหัสองค์ประกอบ"),
            text("label", "องค์ประกอบ"),
            flag("met", "มีข้อมูลแล้วหรือไม่"));

    private final Site site;
    private final Agency agency;
    private final DataPackage pack;

    CsvTables(Site site, Agency agency, DataPackage pack) {
        this.site = site;
        this.agency = agency;
        this.pack = pack;
    }

    /** Writes them all. */
    void write() {
        plans();
        reports();
        itaResults();
        disclosures();
    }

    private Book book(
            DataFile file,
            String title,
            List<FiscalYear> years,
            @Nullable LocalDate updated,
            PageAddress page,
            List<Book.Part> parts) {
        var source = pack.addresses().absolute(site.config(), page);
        return new Book(file, title, years, Objects.requireNonNullElse(updated, agency.updated()), source, parts);
    }

    private void plans() {
        for (Plan plan : agency.plans()) {
            var budgets = new DataTable(BUDGETS);
            var projects = new DataTable(PROJECTS);
            for (Project project : plan.projects()) {
                for (Map.Entry<FiscalYear, Money> budget : project.budgets().entrySet()) {
                    var money = budget.getValue();
                    budgets.row(
                            plan.id(),
                            project.id(),
                            project.number(),
                            project.name(),
                            project.kind().code(),
                            project.group(),
                            budget.getKey().number(),
                            money.kind().code(),
                            money.baht(),
                            money.reason());
                }
                projects.row(
                        plan.id(),
                        project.id(),
                        project.number(),
                        project.name(),
                        project.kind().code(),
                        project.group(),
                        list(project.objectives()),
                        project.targetGroup().text(),
                        project.place(),
                        start(project.period()),
                        end(project.period()),
                        list(project.responsible()),
                        project.total());
            }
            var page = pack.addresses().plan(agency, plan);
            var parts = List.of(new Book.Part(DataFile.BUDGETS, budgets), new Book.Part(DataFile.PROJECTS, projects));
            pack.add(page, book(DataFile.PLAN_BOOK, plan.title(), plan.years(), plan.updated(), page, parts));
        }
    }

    private void reports() {
        for (ProgressReport report : agency.reports()) {
            report.planOf(agency).ifPresent(plan -> {
                var names = new HashMap<String, String>();
                plan.projects().forEach(p -> names.put(p.id(), p.name()));
                var entries = new DataTable(ENTRIES);
                for (ReportEntry entry : report.entries()) {
                    entries.row(
                            report.fiscalYear().number(),
                            report.round().months() + "m",
                            entry.projectId(),
                            names.getOrDefault(entry.projectId(), entry.name()),
                            entry.status().code(),
                            entry.reason(),
                            entry.budget().kind().code(),
                            entry.budget().baht(),
                            entry.disbursed().kind().code(),
                            entry.disbursed().baht(),
                            entry.remaining(),
                            list(entry.results()),
                            list(entry.responsible()));
                }
                var title = "รายงานผลรอบ " + report.round().months() + " เดือน ปีงบประมาณ " + report.fiscalYear();
                var page = pack.addresses().report(agency, report);
                var parts = List.of(new Book.Part(DataFile.REPORT_ENTRIES, entries));
                var years = List.of(report.fiscalYear());
                pack.add(page, book(DataFile.REPORT_BOOK, title, years, report.updated(), page, parts));
            });
        }
    }

    private void itaResults() {
        for (ItaResult result : agency.itaResults()) {
            var scheme = site.itaSchemes().get(result.fiscalYear());
            var page = pack.addresses().ita(agency, result.fiscalYear());
            var title = "ผลการประเมิน ITA ปีงบประมาณ " + result.fiscalYear();
            var scores = new DataTable(SCORES);
            List<ItaScheme.Indicator> indicators = scheme == null ? List.of() : scheme.indicators();
            for (ItaScheme.Indicator indicator : indicators) {
                scores.row(
                        result.fiscalYear().number(),
                        indicator.number(),
                        indicator.tool(),
                        indicator.name(),
                        result.scores().get(indicator.number()));
            }
            var parts = new ArrayList<Book.Part>();
            parts.add(new Book.Part(DataFile.ITA_SCORES, scores));
            var measures = result.measures();
            if (measures != null) {
                parts.add(new Book.Part(DataFile.MEASURES, measures(result, measures, scheme)));
            }
            var years = List.of(result.fiscalYear());
            pack.add(page, book(DataFile.ITA_BOOK, title, years, result.updated(), page, parts));
        }
    }

    private static DataTable measures(ItaResult result, IntegrityMeasures measures, @Nullable ItaScheme scheme) {
        var year = measures.forYear();
        var rows = new DataTable(MEASURES);
        for (IntegrityMeasures.Topic topic : measures.topics()) {
            for (IntegrityMeasures.Measure measure : topic.measures()) {
                rows.row(
                        result.fiscalYear().number(),
                        year == null ? null : year.number(),
                        topic.number(),
                        topic.title(),
                        measure.code(),
                        title(measure, scheme),
                        list(measure.steps()),
                        start(measure.period()),
                        end(measure.period()),
                        list(measure.responsible()));
            }
        }
        return rows;
    }

    /** The title of a measure, or that of the question it answers. */
    static String title(IntegrityMeasures.Measure measure, @Nullable ItaScheme scheme) {
        return measure.title().isEmpty() && scheme != null
                ? scheme.item(measure.code()).map(ItaScheme.Item::name).orElse("")
                : measure.title();
    }

    private void disclosures() {
        for (Framework framework : Disclosure.answered(agency, site.frameworks().values())) {
            var elements = new DataTable(ELEMENTS);
            for (Disclosure.Standing standing : Disclosure.of(agency, framework).standings()) {
                for (Disclosure.Part part : standing.parts()) {
                    elements.row(
                            framework.year().number(),
                            standing.item().code(),
                            standing.item().title(),
                            standing.state().code(),
                            part.element().id(),
                            part.element().label(),
                            part.met());
                }
            }
            pack.add(
                    pack.addresses().oit(agency, framework.year()),
                    DataFile.OIT_ELEMENTS,
                    "การเปิดเผยข้อมูลตามแบบ OIT ปีงบประมาณ " + framework.year(),
                    elements);
        }
    }

    private static @Nullable Object start(@Nullable Period period) {
        return period == null ? null : period.start();
    }

    private static @Nullable Object end(@Nullable Period period) {
        return period == null ? null : period.end();
    }
}
