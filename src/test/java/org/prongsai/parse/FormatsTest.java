package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ContentType;
import org.prongsai.model.FileFormat;
import org.prongsai.model.FileFormat.Body;
import org.prongsai.model.FileFormat.By;
import org.prongsai.model.FileFormat.Field;
import org.prongsai.model.FileFormat.Kind;
import org.prongsai.model.FileFormat.Label;

/** What an editor tells an officer of the keys of a file. That readers say the same is tested beside the schemas. */
class FormatsTest {

    private static final String TYPE = """
            name: ค่าธรรมเนียม
            help: เก็บเท่าใด
            fields:
              - {id: fee, label: ค่าธรรมเนียม, label-en: Fee, kind: money, help: บาทต่อครั้ง, example: [20, ไม่มี]}
              - {id: share, label: ร้อยละ, kind: number, min: 0, max: 100, whole: yes}
              - {id: side, label: ฝ่าย, kind: choice, choices: {political: ฝ่ายการเมือง, permanent: ฝ่ายประจำ}}
              - {id: open, label: เปิดอยู่, kind: yes-no}
              - id: services
                label: บริการ
                kind: records
                fields:
                  - {id: name, label: ชื่อบริการ, kind: text}
            """;

    @Test
    void everyKindOfFileHasAFormat() {
        assertEquals(
                List.of(
                        "site-config",
                        "redirects",
                        "agency",
                        "corrections",
                        "plan",
                        "project",
                        "report",
                        "ita",
                        "measures",
                        "page",
                        "news"),
                Formats.all().stream().map(FileFormat::id).toList());
    }

    @Test
    void aFormatSaysWhereItsFilesStandAndWhetherTheyAreLists() {
        assertEquals(List.of("content/redirects.yml"), format("redirects").files());
        assertTrue(format("redirects").list());
        assertEquals(List.of("content/*/plans/*/plan.yml"), format("plan").files());
        assertFalse(format("plan").list());
        assertEquals(List.of("content/*/news/*.md"), format("news").markdown());
    }

    @Test
    void aKeyIsExplainedByItsHelpAndByHowItsKindIsWritten() {
        assertEquals(
                new Label(
                        "เหตุผล",
                        "Reason",
                        "แก้อะไร เพราะอะไร แสดงบนหน้าเว็บ\n\nข้อความที่มีคำอธิบายจริง ไม่ใช่จุดหรือขีด",
                        "What was corrected and why, shown on pages.\n\nWords; dots or dashes do not count."),
                key("corrections", "reason").label());
        assertEquals("One of a few words.", key("project", "kind").label().englishHelp(), "no help of its own");
        assertEquals("เขียนเป็นคำ ไม่ใช่จุดหรือขีด", key("corrections", "by").fault());
    }

    @Test
    void aRecordThatLacksAKeyIsToldWhichItNeeds() {
        assertEquals(
                "ขาดช่องที่ต้องมี (file, on, reason, by) หรือมีช่องที่ไม่รู้จัก กด Ctrl+Space เพื่อดูช่องที่ใช้ได้",
                format("corrections").body().fault());
        var approval = key("plan", "approved");
        assertEquals(approval.fault(), approval.body().fault(), "needs none");
        assertTrue(key("plan", "title").needed());
        assertFalse(key("plan", "approved").needed());
    }

    @Test
    void keysThatBelongTogetherOrApartAreNamed() {
        var redirect = format("redirects").body();
        assertEquals(List.of("to", "gone"), redirect.either());
        assertEquals(List.of("to", "gone"), redirect.apart());
        assertEquals(Map.of("gone", "since"), redirect.with());
    }

    @Test
    void aKeyOfSeveralFilesIsTheSameInEachButForWhatAFileSaysItself() {
        assertEquals(key("plan", "updated"), key("news", "updated"));
        assertEquals("ปรับปรุงเมื่อ", key("plan", "updated").label().thai());
        var period = key("report", "period");
        assertEquals(Kind.PERIOD, period.kind());
        assertEquals("ช่วงเวลา", period.label().thai());
        assertTrue(period.label().thaiHelp().startsWith("ปกตินับสะสมจาก 1 ตุลาคม\n"));
        assertEquals(Kind.RECORDS, key("report", "narrative").kind());
    }

    @Test
    void aTableSaysWhatItsKeysAreAndWhatStandsUnderThem() {
        var scores = key("ita", "scores");
        assertEquals(By.NUMBER, scores.by());
        assertTrue("๑๐".matches(scores.pattern()));
        assertFalse("IIT".matches(scores.pattern()));
        var score = value(scores);
        assertEquals(Kind.NUMBER, score.kind());
        assertEquals("คะแนนรายตัวชี้วัด", score.label().thai());
        assertFalse(score.blank());
        var years = key("project", "budgets");
        assertTrue("๒๕๖๗".matches(years.pattern()));
        assertFalse("2024".matches(years.pattern()));
        assertEquals(Kind.BUDGET, value(years).kind());
        assertEquals("", key("ita", "tools").pattern());
        assertNull(key("ita", "total").value());
    }

    @Test
    void anElementOfAnAnswerMayBeLeftBlankOrHaveKeysOfItsOwn() {
        var elements = key(Formats.answer().body(), "elements");
        assertEquals(By.WORD, elements.by());
        assertTrue(value(elements).blank());
        assertEquals(
                List.of("text", "items", "link", "table"), ids(value(elements).body()));
    }

    @Test
    void theWordsOfAChoiceComeWithWhatTheyMean() {
        var mode = key("site-config", "mode");
        assertEquals("รวมหลายหน่วยงานในเว็บไซต์เดียว", mode.words().get("portal"));
        assertEquals("รวมหลายหน่วยงานในเว็บไซต์เดียว", mode.words().get("รวมหลายหน่วยงาน"), "the same in other words");
        assertEquals(
                "เพิ่มขึ้น",
                key(key("plan", "targets").body(), "direction").words().get("up"));
        assertEquals(
                Map.of("th", "ไทย", "en", "อังกฤษ"),
                key("site-config", "languages").words());
        assertEquals("true", key("agency", "sample").words().get("ใช่"));
        assertEquals(Map.of(), key("plan", "title").words());
    }

    @Test
    void aPlanCannotSayThatItsBudgetIsNotReportedYet() {
        var planned = value(key("project", "budgets"));
        var spent = key(key("report", "entries").body(), "disbursed");
        assertEquals("ไม่ใช้งบประมาณ", planned.words().get("ไม่มีงบประมาณ"));
        assertFalse(planned.words().containsKey("not-reported"));
        assertTrue(spent.words().containsKey("not-reported"));
        assertFalse("ยังไม่รายงาน".matches(planned.pattern()));
        assertTrue("ยังไม่รายงาน".matches(spent.pattern()));
    }

    @Test
    void aSumMayStandBesideItsReason() {
        var spent = key(key("report", "entries").body(), "disbursed");
        assertEquals(List.of("value", "reason"), ids(spent.body()));
        var sum = key(spent.body(), "value");
        assertEquals(Kind.SUM, sum.kind());
        assertTrue(sum.needed());
        assertEquals(spent.words(), sum.words());
        assertEquals(Kind.TEXT, key(spent.body(), "reason").kind());
        assertFalse(key(spent.body(), "reason").needed());
        assertTrue(spent.body().fault().contains("(value)"));
    }

    @Test
    void anAnswerOfATypeHasTheKeysOfItsTypeFirst() {
        var answer = ofType();
        var general = Formats.answer();
        assertEquals("oit", general.id());
        assertEquals("oit-fees", answer.id());
        assertEquals(
                new Label("คำตอบข้อ OIT: ค่าธรรมเนียม", "An answer to an OIT item: fees", "เก็บเท่าใด", ""),
                answer.label());
        assertEquals(
                List.of("fee", "share", "side", "open", "services"),
                ids(answer.body()).subList(0, 5));
        assertEquals(
                ids(general.body()),
                ids(answer.body()).subList(5, ids(answer.body()).size()));
        assertTrue(answer.body().keys().stream().noneMatch(Field::needed));
        assertTrue(key(answer.body(), "fee").blank(), "an officer may leave it for later");
    }

    @Test
    void theFieldsOfATypeBecomeKeysWithExamples() {
        var body = ofType().body();
        var fee = key(body, "fee");
        assertEquals("Fee", fee.label().english());
        assertTrue(fee.label().thaiHelp().startsWith("บาทต่อครั้ง\n\nเช่น 20, ไม่มี\n\nจำนวนเงิน เช่น"));
        assertEquals("ไม่มี", fee.words().get("ไม่มี"), "in place of a sum where there is no fee");
        assertTrue("ไม่มี".matches(fee.pattern()));
        var share = key(body, "share");
        assertEquals(new ContentType.Bounds(BigDecimal.ZERO, new BigDecimal("100"), true), share.bounds());
        assertTrue(share.label().thaiHelp().startsWith("ตัวเลข เช่น"), "no help, no example");
        assertFalse(share.words().containsKey("ไม่มี"));
        var side = key(body, "side").words();
        assertEquals(Set.of("political", "permanent", "ฝ่ายการเมือง", "ฝ่ายประจำ"), side.keySet());
        assertEquals("ฝ่ายการเมือง", side.get("political"));
        assertEquals(Kind.YES_NO, key(body, "open").kind());
        assertEquals(Kind.SHEET, key(body, "services").kind());
        assertEquals(List.of("name"), ids(key(body, "services").body()));
    }

    private static FileFormat ofType() {
        var findings = new Diagnostics();
        var node = YamlParser.parse(TYPE, "fees.yml", 1, findings).orElseThrow();
        var type = TypeReader.read(node, "fees", findings);
        assertEquals(List.of(), findings.sorted());
        return Formats.answers(List.of(type)).get(0);
    }

    private static FileFormat format(String id) {
        return Formats.all().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private static Field key(String format, String id) {
        return key(format(format).body(), id);
    }

    private static Field key(Body body, String id) {
        return body.keys().stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(Body body) {
        return body.keys().stream().map(Field::id).toList();
    }

    private static Field value(Field table) {
        assertNotNull(table.value());
        return table.value();
    }
}
