package org.prongsai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.AgencyType;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.FormDigits;
import org.prongsai.model.Group;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.Kind;
import org.prongsai.model.Memo;
import org.prongsai.model.Money;
import org.prongsai.model.Origin;
import org.prongsai.model.Period;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.model.Status;

/** A small agency with every fact a report, a year's progress and an ITA page must tell apart. */
public final class ReportSamples {

    public static final FiscalYear Y2566 = new FiscalYear(2566);
    public static final FiscalYear Y2567 = new FiscalYear(2567);
    private static final Location AT = new Location("sample.yml", 1, 1, 0);
    private static final Origin ORIGIN = new Origin(AT, Map.of());

    private ReportSamples() {}

    /** The site in portal mode. */
    public static Site site() {
        return site(SiteConfig.Mode.PORTAL);
    }

    /** The site in a mode. */
    public static Site site(SiteConfig.Mode mode) {
        var config = new SiteConfig(
                "ตัวอย่าง", "", "", List.of("th"), "default", mode, Y2567, "", FormDigits.ARABIC, ORIGIN);
        return new Site(config, List.of(agency()), Map.of(Y2567, scheme()), Map.of(), Map.of());
    }

    public static Agency agency(Entry... entries) {
        return agency("sample", false, entries);
    }

    /** The same agency under another id, and invented or not. */
    public static Agency agency(String id, boolean invented, Entry... entries) {
        return agency(id, invented, ita(), entries);
    }

    /** The agency with other measures for 2568. */
    public static Agency agencyWith(List<IntegrityMeasures.Measure> measures) {
        return agency("sample", false, ita(List.of(new IntegrityMeasures.Topic("1", "หัวข้อแรก", measures))));
    }

    private static Agency agency(String id, boolean invented, ItaResult ita, Entry... entries) {
        return new Agency(
                id,
                "เทศบาลตำบลตัวอย่าง",
                "ทต.ตัวอย่าง",
                AgencyType.SUBDISTRICT_MUNICIPALITY,
                "",
                "",
                "",
                invented,
                Agency.Contact.NONE,
                Agency.DataTerms.NONE,
                null,
                List.of("สำนักปลัด", "กองคลัง"),
                List.of(),
                "สำนักปลัด",
                LocalDate.of(2026, 11, 21),
                List.of(plan()),
                List.of(report(ProgressReport.Round.SIX), report(ProgressReport.Round.TWELVE)),
                List.of(ita),
                List.of(entries),
                List.of(),
                List.of(),
                List.of(),
                ORIGIN);
    }

    public static Plan plan() {
        var groups = List.of(
                new Group(
                        "1",
                        "สร้างวัฒนธรรมสุจริต",
                        List.of(new Group("1.1", "บุคลากร", List.of(), List.of(), ORIGIN)),
                        List.of(),
                        ORIGIN),
                new Group("2", "ป้องกัน", List.of(), List.of(), ORIGIN));
        var projects = List.of(
                project("p01", "โครงการอบรม", Kind.PROJECT, "1.1", baht("15000"), baht("35000"), "สำนักปลัด"),
                project(
                        "p02",
                        "กิจกรรมเครือข่าย",
                        Kind.ACTIVITY,
                        "1.1",
                        baht("0"),
                        new Money(Money.Kind.DROPPED, null, "งบไม่พอ"),
                        "กองคลัง"),
                project(
                        "p03",
                        "มาตรการตรวจรับ",
                        Kind.MEASURE,
                        "2",
                        Money.of(Money.Kind.NO_BUDGET),
                        Money.of(Money.Kind.NO_BUDGET),
                        "สำนักปลัด",
                        "กองคลัง"),
                project(
                        "p04",
                        "ปรับปรุงช่องทางร้องเรียน",
                        Kind.UNSPECIFIED,
                        "2",
                        Money.of(Money.Kind.PER_ORDINANCE),
                        Money.of(Money.Kind.NOT_IN_PLAN)),
                project("p05", "โครงการสายตรง", Kind.PROJECT, "2", baht("1000.50"), baht("13500.50"), "กองคลัง"));
        return new Plan(
                "2566-2567",
                "แผนตัวอย่าง",
                List.of(Y2566, Y2567),
                "",
                null,
                null,
                "",
                groups,
                projects,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                ORIGIN);
    }

    /** Done with 30,000 of 35,000 planned; unable; overspent by 32; and one outside the plan. p02 has no entry. */
    public static ProgressReport report(ProgressReport.Round round) {
        var entries = List.of(
                entry("p01", "", Status.DONE, "", baht("30000"), baht("20000"), "ผู้เข้าร่วม 55 คน"),
                entry(
                        "p03",
                        "",
                        Status.UNABLE,
                        "บุคลากรไม่เพียงพอ",
                        Money.of(Money.Kind.NO_BUDGET),
                        Money.of(Money.Kind.NOT_REPORTED),
                        ""),
                entry("p05", "", Status.DONE, "", baht("13500"), baht("13532"), "รับเรื่องครบ"),
                entry(
                        "",
                        "กิจกรรมวันต่อต้านคอร์รัปชัน",
                        Status.NOT_REPORTED,
                        "",
                        Money.NOT_REPORTED,
                        Money.NOT_REPORTED,
                        ""));
        var memo = new Memo(
                "กองยุทธศาสตร์",
                "",
                null,
                "รายงานผล",
                "นายกเทศมนตรี",
                "",
                List.of(new Memo.Signatory("ผู้อำนวยการกอง", "ผู้รายงาน", "", false)),
                List.of(new Memo.Opinion("ปลัดเทศบาล", "นายกเทศมนตรี", "", "", AT)),
                List.of(),
                ORIGIN);
        return new ProgressReport(
                Y2567,
                round,
                "2566-2567",
                "",
                round.period(Y2567),
                null,
                "",
                null,
                entries,
                new ProgressReport.Unreported("ไม่มีแถวในรายงาน", List.of("p02"), ORIGIN),
                List.of(),
                memo,
                new ProgressReport.Conclusion(List.of("p01", "p02"), List.of(), ORIGIN),
                "",
                "",
                List.of(),
                ORIGIN);
    }

    public static ItaResult ita() {
        return ita(List.of(
                new IntegrityMeasures.Topic("1", "หัวข้อแรก", List.of(measure("i1"), measure("O15"))),
                new IntegrityMeasures.Topic("2", "หัวข้อสอง", List.of(measure("O15")))));
    }

    private static ItaResult ita(List<IntegrityMeasures.Topic> topics) {
        var scores = new LinkedHashMap<Integer, BigDecimal>();
        var given = List.of("100", "98.89", "100", "95.55", "100", "95.79", "92.09", "85.60", "100", "76.67");
        for (int i = 0; i < given.size(); i++) {
            scores.put(i + 1, new BigDecimal(given.get(i)));
        }
        var measures = new IntegrityMeasures(
                "มาตรการ", new FiscalYear(2568), Period.of(Y2567, Y2567), "", null, topics, List.of(), ORIGIN);
        return new ItaResult(
                Y2567,
                scores,
                Map.of(),
                new BigDecimal("92.35"),
                "ผ่านดี",
                null,
                "",
                "",
                null,
                measures,
                List.of(),
                ORIGIN);
    }

    public static ItaScheme scheme() {
        var eit = List.of(
                new ItaScheme.Tool("EIT1", "EIT ส่วนที่ 1", new BigDecimal("15"), List.of()),
                new ItaScheme.Tool("EIT2", "EIT ส่วนที่ 2", new BigDecimal("15"), List.of()));
        var tools = List.of(
                new ItaScheme.Tool("IIT", "แบบวัดภายใน", new BigDecimal("30"), List.of()),
                new ItaScheme.Tool("EIT", "แบบวัดภายนอก", new BigDecimal("30"), eit),
                new ItaScheme.Tool("OIT", "แบบตรวจการเปิดเผยข้อมูล", new BigDecimal("40"), List.of()));
        var names = List.of(
                "การปฏิบัติหน้าที่",
                "การใช้งบประมาณ",
                "การใช้อำนาจ",
                "การใช้ทรัพย์สินของราชการ",
                "การแก้ไขปัญหาการทุจริต",
                "คุณภาพการดำเนินงาน",
                "ประสิทธิภาพการสื่อสาร",
                "การปรับปรุงการทำงาน",
                "การเปิดเผยข้อมูล",
                "การป้องกันการทุจริต");
        var indicators = new ArrayList<ItaScheme.Indicator>();
        for (int i = 1; i <= names.size(); i++) {
            indicators.add(new ItaScheme.Indicator(i, i <= 5 ? "IIT" : i <= 8 ? "EIT" : "OIT", names.get(i - 1)));
        }
        var levels = List.of(
                level("ผ่านดีเยี่ยม", "95", "95"),
                level("ผ่านดี", "85", "85"),
                level("ผ่าน", "85", ""),
                level("ต้องปรับปรุง", "70", ""),
                level("ต้องปรับปรุงโดยด่วน", "0", ""));
        return new ItaScheme(
                Y2567,
                "ITA 2567",
                false,
                ItaScheme.Proofs.SOURCED,
                new BigDecimal("85"),
                2,
                tools,
                indicators,
                levels,
                List.of(new ItaScheme.Item("i1", "คำถามแรก"), new ItaScheme.Item("O15", "แผนปฏิบัติการ")),
                "");
    }

    private static ItaScheme.Level level(String name, String minimum, String every) {
        return new ItaScheme.Level(name, new BigDecimal(minimum), every.isEmpty() ? null : new BigDecimal(every), "");
    }

    private static IntegrityMeasures.Measure measure(String code) {
        return new IntegrityMeasures.Measure(
                code,
                "",
                List.of("ขั้นแรก", "ขั้นสอง"),
                Period.of(new FiscalYear(2568), new FiscalYear(2568)),
                List.of("สำนักปลัด"),
                true,
                "",
                Status.NOT_REPORTED,
                List.of(),
                List.of(),
                List.of(),
                ORIGIN);
    }

    private static Project project(
            String id, String name, Kind kind, String group, Money first, Money second, String... units) {
        var budgets = new LinkedHashMap<FiscalYear, Money>();
        budgets.put(Y2566, first);
        budgets.put(Y2567, second);
        return new Project(
                id,
                id.substring(2),
                name,
                kind,
                group,
                budgets,
                "",
                List.of(),
                Project.TargetGroup.NONE,
                "",
                List.of(),
                null,
                List.of(units),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null,
                List.of(),
                ORIGIN);
    }

    private static ReportEntry entry(
            String project, String name, Status status, String reason, Money budget, Money disbursed, String result) {
        boolean over = project.equals("p05");
        return new ReportEntry(
                project,
                name,
                Kind.ACTIVITY,
                project.isEmpty() ? "2" : "",
                project.isEmpty() ? "จังหวัดขอความร่วมมือ" : "",
                status,
                reason,
                budget,
                null,
                disbursed,
                List.of(),
                List.of(),
                List.of(),
                result.isEmpty() ? List.of() : List.of(result),
                project.equals("p01")
                        ? new ReportEntry.Measured(new BigDecimal("70"), new BigDecimal("55"), "คน", ">=")
                        : null,
                null,
                List.of(),
                "",
                over ? List.of(new AsPrinted("disbursed", "", null, null, "", "เกินงบ 32 บาท", AT)) : List.of(),
                ORIGIN);
    }

    private static Money baht(String amount) {
        return Money.amount(new BigDecimal(amount));
    }
}
