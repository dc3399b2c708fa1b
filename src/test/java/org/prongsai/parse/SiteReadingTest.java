package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.AgencyType;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Kind;
import org.prongsai.model.License;
import org.prongsai.model.Memo;
import org.prongsai.model.Money;
import org.prongsai.model.Period;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Result;
import org.prongsai.model.RiskTable;
import org.prongsai.model.SiteConfig;
import org.prongsai.model.Status;
import org.prongsai.model.Waiver;
import org.prongsai.source.Workspace;

/** A site in which every field is filled in: each is kept under its own name. Then what can be wrong with its files. */
class SiteReadingTest {

    private static final String AGENCY = """
            name: องค์การบริหารส่วนตำบลตัวอย่าง
            short-name: อบต.ตัวอย่าง
            type: อบต.
            district: อำเภอหนึ่ง
            province: จังหวัดหนึ่ง
            summary: คำแนะนำ
            sample: ใช่
            contact: {phone: 034-111111, fax: 034-222222, email: a@b.go.th, website: "https://b.go.th", address: ที่อยู่, hours: เวลา}
            units: [สำนักปลัด, กองคลัง]
            aliases: [ตัวอย่าง]
            responsible: ปลัด
            updated: 2569-11-21
            waivers:
              - {code: mobile-number, file: pages/about.md, reason: เบอร์กลาง, by: ปลัด}
            """;

    private static final String PLAN = """
            title: แผนปฏิบัติการ
            years: 2566-2567
            responsible: สำนักปลัด
            updated: 2569-01-02
            approved: {date: 2565-09-30, by: นายก}
            groups:
              - number: "1"
                name: มิติที่ 1
                groups:
                  - number: "1.1"
                    name: กลยุทธ์
                    groups: [{number: 1.1.1, name: ย่อย}]
                as-printed: [{field: name, value: มิติ 1, reason: พิมพ์ย่อ}]
              - {number: "2", name: มิติที่ 2}
            targets:
              - indicator: ร้อยละ
                unit: คน
                direction: ลดลง
                baseline: {year: 2565, value: 80}
                values: {2566: 70, 2567: 60.5}
            risks:
              scale: [ต่ำ, สูง]
              rows:
                - process: จัดซื้อ
                  items: [{text: เรียกรับ, level: สูง}]
                  controls:
                    - {project: p01, printed-name: ชื่อในเล่ม, text: ไม่ใช้}
                    - {text: ตรวจสอบ, outside-plan: ใช่}
            revisions:
              - {number: "1", date: 2566-05-01, approved-by: สภา, note: หมายเหตุ, added: [p03], dropped: [p02]}
            sections:
              - {key: vision, title: วิสัยทัศน์, text: โปร่งใส, items: [ก, ข]}
            as-printed: [{field: title, group: "1", kind: โครงการ, year: 2566, value: แผน, reason: ปก}]
            """;

    private static final String PROJECT = """
            ---
            number: ๑๐
            name: โครงการอบรม
            kind: โครงการ
            group: "1.1"
            budgets:
              2567: ไม่ดำเนินการในปีนี้
              2566: {value: 15000, reason: ตามแผน}
            objectives: [เพื่อหนึ่ง, เพื่อสอง]
            target-group: {text: ประชาชน, number: 50, unit: คน}
            place: ห้องประชุม
            methods: [ขั้นหนึ่ง, {text: ขั้นสอง, steps: [ก, ข]}]
            period: 2566-2567
            responsible: [สำนักปลัด]
            outputs:
              - {text: ผู้เข้าร่วม, target: ">= 50", unit: คน, measured-by: ใบลงชื่อ}
              - {text: ร้องเรียน, target: "<=3"}
              - {text: ครั้ง, target: "๑๒"}
            outcomes: [รู้มากขึ้น]
            indicators: [{text: ไม่มีเป้า, unit: คน}]
            remark: หมายเหตุ
            added-in: "1"
            updated: 2569-03-04
            ---

            หลักการ
            """;

    private static final String REPORT = """
            plan: 2566-2567
            title: รายงาน
            period: ตุลาคม 2566 - มีนาคม 2567
            issued: 5 เมษายน 2567
            responsible: กองคลัง
            updated: 2569-05-06
            contact: {post: ปลัด, phone: "191"}
            entries:
              - project: p01
                status: ดำเนินการแล้ว
                reason: เหตุผล
                budget: 15,000
                integrated-budget: 1
                disbursed: 14,000
                method: [วิธี]
                indicators: [ตัวชี้วัด]
                targets: [เป้า]
                results: [ผล]
                measured: {target: 50, result: 40, unit: คน, comparison: "="}
                period: ตุลาคม 2566
                responsible: [กองคลัง]
                remark: หมายเหตุ
                as-printed: [{field: budget, value: "15", reason: ตก}]
              - name: งานอื่น
                kind: กิจกรรม
                group: "2"
                outside-plan: ทำเพิ่ม
                status: not-started
                budget: ไม่ใช้งบประมาณ
                disbursed: ยังไม่รายงาน
                measured: {result: 1}
            unreported: {reason: ยังไม่ถึงกำหนด, projects: [p02]}
            narrative: [{title: ปัญหา, text: ไม่มี}]
            memo:
              from: สำนักปลัด
              number: ที่ 1
              date: 5 เมษายน 2567
              subject: เรื่อง
              to: นายก
              text: เนื้อ
              signatories:
                - {post: นิติกร, role: ผู้รายงาน, acting-for: ปลัด, signed: มี}
                - {post: ปลัด}
              opinions:
                - {of: ปลัด, signed-by: รองปลัด, text: ชอบ, as-printed: [{field: text, value: x, reason: ว่าง}]}
                - {of: นายก}
            conclusion: {claimed-done: [p01], sections: [{title: สรุป}]}
            """;

    private static final String RESULT = """
            scores: {1: 90.5, ๒: 80}
            tools: {IIT: 88.8}
            total: 85.25
            rating: ผ่าน
            announced: 2567-08-01
            analysis: วิเคราะห์
            responsible: ปลัด
            updated: 2569-07-08
            """;

    private static final String MEASURES = """
            title: มาตรการ
            for-year: 2568
            issued: 2567-10-01
            responsible: ปลัด
            updated: 2569-09-10
            topics:
              - number: "1"
                title: หัวข้อ
                measures:
                  - code: "1.1"
                    title: ชื่อ
                    steps: [ก]
                    period: 2568
                    responsible: [กองคลัง]
                    web-officer: ใช่
                    remark: หมายเหตุ
                    status: done
                    result: [ผล]
                    outcome: [ผลลัพธ์]
                  - {code: "1.2"}
            """;

    @TempDir
    Path folder;

    private final Diagnostics findings = new Diagnostics();

    @BeforeEach
    void site() throws IOException {
        write(
                "site-config.yml",
                "title: ก\ntagline: ข\nbase-url: https://a.go.th/x\nlanguages: [th, en]\nopen-year: 2569\nurl-lock: a.lock\n");
        write("content/a/agency.yml", AGENCY);
        write("content/a/plans/2566-2567/plan.yml", PLAN);
        write("content/a/plans/2566-2567/p01.md", PROJECT);
        write("content/a/plans/2566-2567/p02.yml", project("2", "2"));
        write("content/a/plans/2566-2567/p03.yml", project("9", "1.1"));
        write("content/a/reports/2567-6m.yml", REPORT);
        write("content/a/reports/2567-12m.yml", "plan: 2566-2567\nentries: []\n");
        write("content/a/ita/2567.yml", RESULT);
        write("content/a/ita/2567-measures.yml", MEASURES);
        write("content/a/pages/about.md", "---\ntitle: เกี่ยวกับ\nupdated: 2569-02-03\n---\nเนื้อหา\n");
        write("content/a/news/open.md", "---\ntitle: ข่าว\ndate: 2569-02-03\n---\nเนื้อข่าว\n");
        write(
                "content/a/corrections.yml",
                "- {file: reports/2567-6m.yml, on: 2569-01-01, reason: พิมพ์ผิด, by: ปลัด}\n");
    }

    private static String project(String number, String group) {
        return "number: \"%s\"\nname: ก\nkind: กิจกรรม\ngroup: \"%s\"\nbudgets: {2566: 0, 2567: 0}\n"
                .formatted(number, group);
    }

    @Test
    void nothingIsToBeSaidOfIt() throws IOException {
        var reading = reading();
        assertEquals(List.of(), codes());
        assertEquals(Set.of(), reading.incomplete());
        assertEquals(13, reading.files());
    }

    @Test
    void theConfiguration() throws IOException {
        var config = reading().site().config();
        assertEquals("ก", config.title());
        assertEquals("ข", config.tagline());
        assertEquals("https://a.go.th/x/", config.baseUrl());
        assertEquals(List.of("th", "en"), config.languages());
        assertEquals("default", config.theme());
        assertEquals(SiteConfig.Mode.AGENCY, config.mode());
        assertEquals(new FiscalYear(2569), config.openYear());
        assertEquals("a.lock", config.urlLock());
    }

    @Test
    void whatIsLeftOutOfTheConfiguration() throws IOException {
        write("site-config.yml", "title: ก\nbase-url: https://a.go.th/x/\n");
        var config = reading().site().config();
        assertEquals("https://a.go.th/x/", config.baseUrl());
        assertEquals(List.of("th"), config.languages());
        assertNull(config.openYear());
        assertEquals("", config.urlLock());
    }

    @Test
    void theAgency() throws IOException {
        var agency = agency();
        assertEquals("a", agency.id());
        assertEquals("องค์การบริหารส่วนตำบลตัวอย่าง", agency.name());
        assertEquals("อบต.ตัวอย่าง", agency.shortName());
        assertEquals(AgencyType.SUBDISTRICT_ORGANISATION, agency.type());
        assertEquals("อำเภอหนึ่ง จังหวัดหนึ่ง", agency.district() + " " + agency.province());
        assertEquals("คำแนะนำ", agency.summary());
        assertTrue(agency.sample());
        assertEquals(
                new Agency.Contact("034-111111", "034-222222", "a@b.go.th", "https://b.go.th", "ที่อยู่", "เวลา"),
                agency.contact());
        assertEquals(List.of("สำนักปลัด", "กองคลัง"), agency.units());
        assertEquals(List.of("ตัวอย่าง"), agency.aliases());
        assertEquals("ปลัด", agency.responsible());
        assertEquals(LocalDate.of(2026, 11, 21), agency.updated());
        assertEquals(
                List.of(new Waiver("mobile-number", "pages/about.md", "เบอร์กลาง", "ปลัด", at("agency.yml", 14))),
                agency.waivers());
        var correction = agency.corrections().get(0);
        assertEquals(
                "reports/2567-6m.yml พิมพ์ผิด ปลัด",
                correction.file() + " " + correction.reason() + " " + correction.by());
        assertEquals(LocalDate.of(2026, 1, 1), correction.on());
    }

    @Test
    void whatIsLeftOutOfAnAgency() throws IOException {
        write("content/a/agency.yml", "name: ชื่อเต็ม\ntype: เทศบาลตำบล\nupdated: 2569-11-21\n");
        var agency = agency();
        assertEquals("ชื่อเต็ม", agency.shortName());
        assertFalse(agency.sample());
        assertEquals(Agency.Contact.NONE, agency.contact());
        assertEquals(Agency.DataTerms.NONE, agency.terms());
    }

    @Test
    void theTermsOfTheAgencysData() throws IOException {
        write(
                "content/a/agency.yml",
                AGENCY + "open-data: {contact: กองคลัง, email: a@b.go.th, license: cc-by, ocds-prefix: ocds-abc123}\n");
        assertEquals(new Agency.DataTerms("กองคลัง", "a@b.go.th", License.CC_BY, "ocds-abc123"), agency().terms());
    }

    @Test
    void plansStandInTheOrderOfTheirYears() throws IOException {
        write("content/a/plans/later/plan.yml", "title: ก\nyears: 2570\ngroups: []\n");
        write("content/a/plans/again/plan.yml", "title: ก\nyears: 2570\ngroups: []\n");
        write("content/a/plans/old/plan.yml", "title: ก\nyears: 2562\ngroups: []\n");
        assertEquals(
                List.of("old", "2566-2567", "again", "later"),
                agency().plans().stream().map(Plan::id).toList());
    }

    @Test
    void articles() throws IOException {
        var articles = agency().articles();
        assertEquals(
                List.of("about เกี่ยวกับ เนื้อหา", "open ข่าว เนื้อข่าว"),
                articles.stream()
                        .map(a -> a.slug() + " " + a.title() + " " + a.text())
                        .toList());
        assertEquals(List.of(false, true), articles.stream().map(a -> a.news()).toList());
        assertEquals(LocalDate.of(2026, 2, 3), articles.get(0).updated());
        assertEquals(LocalDate.of(2026, 2, 3), articles.get(1).date());
    }

    @Test
    void thePlan() throws IOException {
        var plan = plan();
        assertEquals(
                "2566-2567 แผนปฏิบัติการ สำนักปลัด นายก",
                plan.id() + " " + plan.title() + " " + plan.responsible() + " " + plan.approvedBy());
        assertEquals(List.of(new FiscalYear(2566), new FiscalYear(2567)), plan.years());
        assertEquals(LocalDate.of(2026, 1, 2), plan.updated());
        assertEquals(LocalDate.of(2022, 9, 30), plan.approvedOn());
        assertEquals(
                List.of("p03", "p01", "p02"),
                plan.projects().stream().map(Project::id).toList());
        var first = plan.groups().get(0);
        assertEquals(
                List.of("1 มิติที่ 1", "2 มิติที่ 2"),
                plan.groups().stream().map(g -> g.number() + " " + g.name()).toList());
        assertEquals(
                "1.1 กลยุทธ์",
                first.groups().get(0).number() + " " + first.groups().get(0).name());
        assertEquals("1.1.1", first.groups().get(0).groups().get(0).number());
        assertEquals("มิติ 1", first.asPrinted().get(0).value());
        var printed = plan.asPrinted().get(0);
        assertEquals(
                "title 1 แผน ปก",
                printed.field() + " " + printed.group() + " " + printed.value() + " " + printed.reason());
        assertEquals(Kind.PROJECT, printed.kind());
        assertEquals(new FiscalYear(2566), printed.year());
        var section = plan.sections().get(0);
        assertEquals("vision วิสัยทัศน์ โปร่งใส", section.key() + " " + section.title() + " " + section.text());
        assertEquals(List.of("ก", "ข"), section.items());
    }

    @Test
    void targetsRisksAndRevisions() throws IOException {
        var plan = plan();
        var target = plan.targets().get(0);
        assertEquals("ร้อยละ คน", target.indicator() + " " + target.unit());
        assertFalse(target.rising());
        assertEquals(new FiscalYear(2565), target.baselineYear());
        assertEquals(new BigDecimal("80"), target.baseline());
        assertEquals(
                Map.of(new FiscalYear(2566), new BigDecimal("70"), new FiscalYear(2567), new BigDecimal("60.5")),
                target.values());
        var risks = Objects.requireNonNull(plan.risks());
        assertEquals(List.of("ต่ำ", "สูง"), risks.scale());
        var row = risks.rows().get(0);
        assertEquals("จัดซื้อ", row.process());
        assertEquals(
                "เรียกรับ สูง",
                row.risks().get(0).text() + " " + row.risks().get(0).level());
        assertEquals(
                List.of("p01 ชื่อในเล่ม false", " ตรวจสอบ true"),
                row.controls().stream().map(SiteReadingTest::words).toList());
        var revision = plan.revisions().get(0);
        assertEquals("1 สภา หมายเหตุ", revision.number() + " " + revision.approvedBy() + " " + revision.note());
        assertEquals(LocalDate.of(2023, 5, 1), revision.date());
        assertEquals(List.of("p03"), revision.added());
        assertEquals(List.of("p02"), revision.dropped());
    }

    private static String words(RiskTable.Control control) {
        return control.project() + " " + control.text() + " " + control.outsidePlan();
    }

    @Test
    void theProject() throws IOException {
        var project = plan().projects().get(1);
        assertEquals("10 โครงการอบรม 1.1", project.number() + " " + project.name() + " " + project.group());
        assertEquals(Kind.PROJECT, project.kind());
        assertEquals(
                List.of(new FiscalYear(2566), new FiscalYear(2567)),
                List.copyOf(project.budgets().keySet()));
        assertEquals(
                new Money(Money.Kind.AMOUNT, new BigDecimal("15000"), "ตามแผน"),
                project.budgets().get(new FiscalYear(2566)));
        assertEquals("หลักการ", project.rationale());
        assertEquals(List.of("เพื่อหนึ่ง", "เพื่อสอง"), project.objectives());
        assertEquals(new Project.TargetGroup("ประชาชน", new BigDecimal("50"), "คน"), project.targetGroup());
        assertEquals("ห้องประชุม หมายเหตุ 1", project.place() + " " + project.remark() + " " + project.addedIn());
        assertEquals(
                List.of(new Project.Step("ขั้นหนึ่ง", List.of()), new Project.Step("ขั้นสอง", List.of("ก", "ข"))),
                project.methods());
        assertEquals(Period.of(new FiscalYear(2566), new FiscalYear(2567)), project.period());
        assertEquals(List.of("สำนักปลัด"), project.responsible());
        assertEquals(
                List.of(
                        new Result("ผู้เข้าร่วม", ">=", new BigDecimal("50"), "คน", "ใบลงชื่อ"),
                        new Result("ร้องเรียน", "<=", new BigDecimal("3"), "", ""),
                        new Result("ครั้ง", ">=", new BigDecimal("12"), "", "")),
                project.outputs());
        assertEquals(List.of(new Result("รู้มากขึ้น", "", null, "", "")), project.outcomes());
        assertEquals(List.of(new Result("ไม่มีเป้า", "", null, "คน", "")), project.indicators());
        assertEquals(LocalDate.of(2026, 3, 4), project.updated());
    }

    @Test
    void aTargetGroupMayBeATextAlone() throws IOException {
        write("content/a/plans/2566-2567/p02.yml", project("2", "2") + "target-group: ประชาชน\n");
        assertEquals(
                new Project.TargetGroup("ประชาชน", null, ""),
                plan().projects().get(2).targetGroup());
        assertEquals(Project.TargetGroup.NONE, plan().projects().get(0).targetGroup());
    }

    @Test
    void theReport() throws IOException {
        var report = agency().reports().get(0);
        assertEquals(ProgressReport.Round.SIX, report.round());
        assertEquals(new FiscalYear(2567), report.fiscalYear());
        assertEquals("2566-2567 รายงาน กองคลัง", report.planId() + " " + report.title() + " " + report.responsible());
        assertEquals(Dates.period("ตุลาคม 2566 - มีนาคม 2567").orElseThrow(), report.period());
        assertEquals(Dates.period("5 เมษายน 2567").orElseThrow(), report.issued());
        assertEquals(LocalDate.of(2026, 5, 6), report.updated());
        assertEquals("ปลัด 191", report.contactPost() + " " + report.contactPhone());
        assertEquals("ยังไม่ถึงกำหนด", report.unreported().reason());
        assertEquals(List.of("p02"), report.unreported().projects());
        assertEquals(
                "ปัญหา ไม่มี",
                report.narrative().get(0).title() + " "
                        + report.narrative().get(0).text());
        var conclusion = Objects.requireNonNull(report.conclusion());
        assertEquals(List.of("p01"), conclusion.claimedDone());
        assertEquals("สรุป", conclusion.sections().get(0).title());
    }

    @Test
    void theEntries() throws IOException {
        var entries = agency().reports().get(0).entries();
        ReportEntry first = entries.get(0);
        assertEquals("p01", first.projectId());
        assertEquals(Status.DONE, first.status());
        assertEquals("เหตุผล หมายเหตุ", first.reason() + " " + first.remark());
        assertEquals(Money.amount(new BigDecimal("15000")), first.budget());
        assertEquals(Money.amount(BigDecimal.ONE), first.integratedBudget());
        assertEquals(Money.amount(new BigDecimal("14000")), first.disbursed());
        assertEquals(
                "[วิธี] [ตัวชี้วัด] [เป้า] [ผล] [กองคลัง]",
                first.method() + " " + first.indicators() + " " + first.targets() + " " + first.results() + " "
                        + first.responsible());
        assertEquals(new ReportEntry.Measured(new BigDecimal("50"), new BigDecimal("40"), "คน", "="), first.measured());
        assertEquals(Dates.period("ตุลาคม 2566").orElseThrow(), first.period());
        assertEquals("15", first.asPrinted().get(0).value());
        ReportEntry second = entries.get(1);
        assertEquals("งานอื่น 2 ทำเพิ่ม", second.name() + " " + second.group() + " " + second.outsidePlan());
        assertEquals(Kind.ACTIVITY, second.kind());
        assertEquals(Status.NOT_STARTED, second.status());
        assertEquals(Money.of(Money.Kind.NO_BUDGET), second.budget());
        assertNull(second.integratedBudget());
        assertEquals(new ReportEntry.Measured(null, BigDecimal.ONE, "", ">="), second.measured());
    }

    @Test
    void theMemo() throws IOException {
        var memo = Objects.requireNonNull(agency().reports().get(0).memo());
        assertEquals(
                "สำนักปลัด ที่ 1 เรื่อง นายก เนื้อ",
                memo.from() + " " + memo.number() + " " + memo.subject() + " " + memo.to() + " " + memo.text());
        assertEquals(Dates.period("5 เมษายน 2567").orElseThrow(), memo.date());
        assertEquals(
                List.of(
                        new Memo.Signatory("นิติกร", "ผู้รายงาน", "ปลัด", true),
                        new Memo.Signatory("ปลัด", "", "", false)),
                memo.signatories());
        assertEquals(
                List.of("ปลัด รองปลัด ชอบ ว่าง", "นายก   "),
                memo.opinions().stream()
                        .map(o -> o.of() + " " + o.signedBy() + " " + o.text() + " " + o.acknowledged())
                        .toList());
    }

    @Test
    void whatIsLeftOutOfAReport() throws IOException {
        var report = agency().reports().get(1);
        assertEquals(ProgressReport.Round.TWELVE, report.round());
        assertEquals(ProgressReport.Round.TWELVE.period(new FiscalYear(2567)), report.period());
        assertEquals("", report.unreported().reason());
        assertEquals("", report.contactPost() + report.contactPhone());
        assertNull(report.memo());
        assertNull(report.conclusion());
    }

    @Test
    void theItaResultAndItsMeasures() throws IOException {
        ItaResult result = agency().itaResults().get(0);
        assertEquals(new FiscalYear(2567), result.fiscalYear());
        assertEquals(Map.of(1, new BigDecimal("90.5"), 2, new BigDecimal("80")), result.scores());
        assertEquals(Map.of("IIT", new BigDecimal("88.8")), result.tools());
        assertEquals(new BigDecimal("85.25"), result.total());
        assertEquals("ผ่าน วิเคราะห์ ปลัด", result.rating() + " " + result.analysis() + " " + result.responsible());
        assertNotNull(result.announced());
        assertEquals(LocalDate.of(2026, 7, 8), result.updated());
        IntegrityMeasures measures = Objects.requireNonNull(result.measures());
        assertEquals("มาตรการ ปลัด", measures.title() + " " + measures.responsible());
        assertEquals(new FiscalYear(2568), measures.forYear());
        assertNotNull(measures.issued());
        assertEquals(LocalDate.of(2026, 9, 10), measures.updated());
        var topic = measures.topics().get(0);
        assertEquals("1 หัวข้อ", topic.number() + " " + topic.title());
        var measure = topic.measures().get(0);
        assertEquals("1.1 ชื่อ หมายเหตุ", measure.code() + " " + measure.title() + " " + measure.remark());
        assertEquals(
                "[ก] [กองคลัง] [ผล] [ผลลัพธ์]",
                measure.steps() + " " + measure.responsible() + " " + measure.results() + " " + measure.outcomes());
        assertTrue(measure.webOfficer());
        assertEquals(Status.DONE, measure.status());
        assertEquals(Status.NOT_REPORTED, topic.measures().get(1).status());
        assertFalse(topic.measures().get(1).webOfficer());
    }

    @Test
    void yearsThatAreShownAndTheNextAreAskedFor() throws IOException {
        var site = reading().site();
        assertEquals(
                List.of(2566, 2567, 2568),
                site.frameworks().keySet().stream()
                        .map(FiscalYear::number)
                        .sorted()
                        .toList());
        assertEquals(
                List.of(new FiscalYear(2567)), List.copyOf(site.itaSchemes().keySet()));
    }

    @Test
    void aReportAndAResultAloneAskForTheirYearAndTheNext() throws IOException {
        write("content/a/reports/2564-12m.yml", "plan: 2566-2567\nentries: []\n");
        write("content/a/ita/2568.yml", RESULT);
        assertEquals(
                List.of(2564, 2565, 2566, 2567, 2568, 2569),
                reading().site().frameworks().keySet().stream()
                        .map(FiscalYear::number)
                        .sorted()
                        .toList());
    }

    @Test
    void whatIsAskedInAYearCanBeToldWithoutAnyAnswer() {
        var asked = SiteReader.asked(new Workspace(folder), new FiscalYear(2567), findings)
                .orElseThrow();
        assertEquals(new FiscalYear(2567), asked.framework().year());
        var contact = asked.framework().items().stream()
                .filter(i -> "contact".equals(i.type()))
                .findFirst()
                .orElseThrow();
        assertEquals("contact", asked.typeOf(contact).orElseThrow().id());
        assertTrue(SiteReader.asked(new Workspace(folder), new FiscalYear(2580), findings)
                .isEmpty());
        assertEquals(List.of(), codes());
    }

    @Test
    void theListsOfAllYearsAreThoseOfTheProgramAndOfTheSite() throws IOException {
        write("content/frameworks/oit-2580.yml", "year: 2580\nname: ก\nindicators: []\n");
        write("content/frameworks/notes.txt", "x");
        var asked = SiteReader.askedOfAllYears(new Workspace(folder));
        assertEquals(
                List.of(2564, 2565, 2566, 2567, 2568, 2569, 2580),
                asked.keySet().stream().map(FiscalYear::number).toList());
        assertEquals("ก", asked.get(new FiscalYear(2580)).framework().name());
    }

    @Test
    void anAgencyThatAnswersAListThatCannotBeReadIsIncomplete() throws IOException {
        write("content/a/oit/2580/o1.yml", "text: มี\n");
        assertEquals(Set.of(), reading().incomplete(), "no list, nothing to compare with");
        write("content/frameworks/oit-2580.yml", "name: [\n");
        assertEquals(Set.of("a"), reading().incomplete());
    }

    @Test
    void aFolderWithoutSettingsIsNoSite() throws IOException {
        Files.delete(folder.resolve("site-config.yml"));
        assertTrue(SiteReader.read(new Workspace(folder), findings).isEmpty());
        assertEquals(List.of("site-config-missing"), codes());
    }

    @Test
    void aSiteWithoutAnyAgencyIsEmpty() throws IOException {
        write("empty/site-config.yml", "title: ก\n");
        var site = SiteReader.read(new Workspace(folder.resolve("empty")), findings)
                .orElseThrow();
        assertEquals(List.of(), site.site().agencies());
        assertEquals(List.of("site-empty"), codes());
    }

    @Test
    void aFileToDownloadMayNotLeadOutOfTheSite(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(folder.resolve("content/a/files"));
        var secret = Files.writeString(elsewhere.resolve("secret.pdf"), "ลับ");
        try {
            Files.createSymbolicLink(folder.resolve("content/a/files/plan.pdf"), secret);
        } catch (IOException | UnsupportedOperationException notAllowedHere) {
            return;
        }
        reading();
        assertEquals(List.of("file-link-outside"), codes());
        assertEquals("content/a/files/plan.pdf", findings.sorted().get(0).at().file());
    }

    /** A file, the text that is changed in it ("" for a file that is new), what it becomes, and what is said where. */
    @ParameterizedTest
    @CsvSource({
        "file-unexpected, content/a/more/x.yml, '', x, content/a/more",
        "file-unexpected, content/a/notes.txt, '', x, content/a/notes.txt",
        "file-unexpected, content/stray.txt, '', x, content/stray.txt",
        "file-unexpected, content/a/plans/plan.yml, '', x, content/a/plans/plan.yml",
        "file-unexpected, content/a/plans/2566-2567/more/x.yml, '', x, content/a/plans/2566-2567/more",
        "file-unexpected, content/a/plans/2566-2567/p04.docx, '', x, content/a/plans/2566-2567/p04.docx",
        "file-unexpected, content/a/reports/2567-9m.yml, '', x, content/a/reports/2567-9m.yml",
        "file-unexpected, content/a/reports/9999-6m.yml, '', x, content/a/reports/9999-6m.yml",
        "file-unexpected, content/a/ita/67.yml, '', x, content/a/ita/67.yml",
        "file-missing, content/a/ita/2566-measures.yml, '', x, content/a/ita/2566.yml",
        "file-unexpected, content/a/reports/more/x.yml, '', x, content/a/reports/more",
        "file-unexpected, content/a/ita/more/x.yml, '', x, content/a/ita/more",
        "file-unexpected, content/a/pages/more/x.md, '', x, content/a/pages/more",
        "file-unexpected, content/types/more/x.yml, '', x, content/types/more",
        "file-unexpected, content/frameworks/more/x.yml, '', x, content/frameworks/more",
        "file-unexpected, content/a/pages/x.txt, '', x, content/a/pages/x.txt",
        "file-missing, content/b/x.yml, '', x, content/b/agency.yml",
        "file-missing, content/a/plans/2570/p01.yml, '', x, content/a/plans/2570/plan.yml",
        "id-illegal, content/a/plans/Plan/plan.yml, '', x, content/a/plans/Plan",
        "id-illegal, content/a/plans/2566-2567/P9.yml, '', x, content/a/plans/2566-2567/P9.yml",
        "id-illegal, content/a/plans/2566-2567/form.yml, '', x, content/a/plans/2566-2567/form.yml",
        "id-illegal, content/a/pages/A.md, '', '---\ntitle: ก\n---\nข\n', content/a/pages/A.md",
        "id-illegal, content/search/agency.yml, '', 'name: ก\ntype: อบต.\nupdated: 2569-11-21\n', content/search",
        "article-empty, content/a/pages/about.md, เนื้อหา, '', content/a/pages/about.md",
        "key-missing, content/a/news/open.md, 'date: 2569-02-03\n', '', content/a/news/open.md",
        "project-file-twice, content/a/plans/2566-2567/p01.yml, '', x, content/a/plans/2566-2567/p01.yml",
        "file-name-illegal, content/a/files/แผน.pdf, '', x, content/a/files/แผน.pdf",
        "key-misspelt, content/a/agency.yml, 'district:', 'distrikt:', content/a/agency.yml",
        "key-misspelt, content/a/plans/2566-2567/plan.yml, 'updated:', 'updatet:', content/a/plans/2566-2567/plan.yml",
        "key-misspelt, content/a/plans/2566-2567/p01.md, 'place:', 'plase:', content/a/plans/2566-2567/p01.md",
        "key-misspelt, content/a/reports/2567-6m.yml, 'issued:', 'isued:', content/a/reports/2567-6m.yml",
        "key-misspelt, content/a/ita/2567.yml, 'analysis:', 'analisis:', content/a/ita/2567.yml",
        "key-misspelt, content/a/ita/2567-measures.yml, 'issued:', 'isued:', content/a/ita/2567-measures.yml",
        "key-misspelt, site-config.yml, 'tagline:', 'tagiine:', site-config.yml",
        "key-misspelt, content/a/pages/about.md, 'updated:', 'updatet:', content/a/pages/about.md",
        "key-unknown, content/a/corrections.yml, 'by: ปลัด', 'by: ปลัด, colour: แดง', content/a/corrections.yml",
        "key-unknown, content/frameworks/ita-2567.yml, '', 'year: 2567\ncolour: แดง\n', "
                + "content/frameworks/ita-2567.yml",
        "ita-scheme-missing, content/a/ita/2580.yml, '', 'scores: {1: 90}\ntotal: 90\nrating: ผ่าน\n', "
                + "content/a/ita/2580.yml",
        "key-missing, content/a/plans/2566-2567/plan.yml, '    name: มิติที่ 1\n', '', content/a/plans/2566-2567/plan.yml",
        "key-missing, content/a/plans/2566-2567/p02.yml, 'kind: กิจกรรม\n', '', content/a/plans/2566-2567/p02.yml",
        "key-missing, content/a/reports/2567-12m.yml, 'entries: []\n', '', content/a/reports/2567-12m.yml",
        "key-missing, content/a/reports/2567-6m.yml, '    status: not-started\n', '', content/a/reports/2567-6m.yml",
        "key-missing, content/a/reports/2567-6m.yml, 'name: งานอื่น', 'remark: งานอื่น', content/a/reports/2567-6m.yml",
        "key-missing, content/a/reports/2567-6m.yml, '    disbursed: 14,000\n', '', content/a/reports/2567-6m.yml",
        "key-missing, content/a/ita/2567.yml, 'total: 85.25\n', '', content/a/ita/2567.yml",
        "key-missing, content/a/ita/2567-measures.yml, 'for-year: 2568\n', '', content/a/ita/2567-measures.yml",
        "key-missing, content/a/agency.yml, 'updated: 2569-11-21\n', '', content/a/agency.yml",
        "group-too-deep, content/a/plans/2566-2567/plan.yml, 'name: ย่อย', 'name: ย่อย, groups: []', "
                + "content/a/plans/2566-2567/plan.yml",
        "entry-inside-and-outside, content/a/reports/2567-6m.yml, 'reason: เหตุผล', 'outside-plan: ก', "
                + "content/a/reports/2567-6m.yml",
        "number-unreadable, content/a/plans/2566-2567/p01.md, '>= 50', 'ห้าสิบ', content/a/plans/2566-2567/p01.md",
        "number-unreadable, content/a/ita/2567.yml, '๒: 80', 'สอง: 80', content/a/ita/2567.yml",
        "correction-path-illegal, content/a/corrections.yml, reports/2567-6m.yml, ../b.yml, content/a/corrections.yml",
        "correction-words-missing, content/a/corrections.yml, พิมพ์ผิด, '…', content/a/corrections.yml",
        "correction-words-missing, content/a/corrections.yml, ปลัด, '-', content/a/corrections.yml",
        "choice-unknown, site-config.yml, 'tagline: ข', 'form-digits: โรมัน', site-config.yml",
        "choice-unknown, content/a/agency.yml, 'district:', 'form-digits:', content/a/agency.yml",
        "theme-missing, site-config.yml, 'tagline: ข', 'theme: blue', site-config.yml",
    })
    void aFaultIsSaidAtItsFile(String code, String file, String right, String wrong, String at) throws IOException {
        write("site-config.yml", "title: ก\ntagline: ข\nmode: portal\n");
        if (right.isEmpty()) {
            write(file, wrong);
        } else {
            var text = Files.readString(folder.resolve(file));
            assertTrue(text.contains(right), file);
            write(file, text.replace(right, wrong));
        }
        reading();
        var said = findings.sorted().stream()
                .map(f -> f.code() + " " + f.at().file())
                .toList();
        assertTrue(said.contains(code + " " + at), said::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "content/a/plans/2566-2567/p02.yml",
        "content/a/plans/2566-2567/p01.md",
        "content/a/plans/2566-2567/plan.yml",
        "content/a/reports/2567-6m.yml",
        "content/a/ita/2567.yml",
        "content/a/ita/2567-measures.yml",
        "content/a/pages/about.md",
        "content/a/corrections.yml"
    })
    void anAgencyIsIncompleteWhenAFileOfItCannotBeRead(String file) throws IOException {
        write(file, "---\na: [\n---\n");
        assertEquals(Set.of("a"), reading().incomplete());
    }

    @Test
    void fileNamesInThaiDigitsAreOfferedInArabic() throws IOException {
        write("content/a/reports/๒๕๖๘-6m.yml", "x");
        write("content/a/ita/๒๕๖๘.yml", "x");
        reading();
        assertEquals(
                List.of("2568.yml", "2568-6m.yml"),
                findings.sorted().stream().map(f -> f.values().get("expected")).toList());
    }

    @Test
    void ofAProjectInTwoFilesNeitherIsTaken() throws IOException {
        write("content/a/plans/2566-2567/p01.yml", project("3", "1.1"));
        var reading = reading();
        assertEquals(
                List.of("p03", "p02"),
                reading.site().agencies().get(0).plans().get(0).projects().stream()
                        .map(Project::id)
                        .toList());
        assertEquals(Set.of("a"), reading.incomplete());
    }

    @Test
    void anAgencySiteShowsTheOneThatIsNamed() throws IOException {
        write("content/b/agency.yml", AGENCY);
        reading();
        assertEquals(List.of("agency-ambiguous"), codes());
        write("site-config.yml", "title: ก\nagency: b\n");
        assertEquals(
                List.of("b"),
                reading().site().agencies().stream().map(Agency::id).toList());
        write("site-config.yml", "title: ก\nmode: portal\n");
        assertEquals(
                List.of("a", "b"),
                reading().site().agencies().stream().map(Agency::id).toList());
        assertEquals(1, codes().size());
    }

    private Plan plan() throws IOException {
        return agency().plans().get(0);
    }

    private Agency agency() throws IOException {
        return reading().site().agencies().get(0);
    }

    private SiteReader.Reading reading() throws IOException {
        return SiteReader.read(new Workspace(folder), findings).orElseThrow();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(f -> f.code()).toList();
    }

    private static Location at(String file, int line) {
        return new Location("content/a/" + file, line, 5, 0);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
