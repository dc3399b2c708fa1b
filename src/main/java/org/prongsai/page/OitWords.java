package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.ContentType;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Evidence;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Gap;
import org.prongsai.model.Value;
import org.prongsai.page.view.StatusTag;

/** Says how far disclosure has come. */
final class OitWords {

    /** Said of words under an element's id where the program would look for fields. */
    static final String UNPROVEN_ANSWER = "ตอบเป็นข้อความ โปรแกรมตรวจองค์ประกอบนี้เองไม่ได้";

    static final String UNPROVEN_WORDING = "ถ้อยคำขององค์ประกอบนี้ยังไม่ได้เทียบกับคู่มือ";

    private static final int MOST_NAMES = 3;

    private OitWords() {}

    /** A state with a shape of its own; the codes are those of statuses, which every theme draws. */
    static StatusTag tag(Wording wording, Disclosure.State state) {
        return switch (state) {
            case COMPLETE -> new StatusTag("done", wording.say("ครบ"));
            case INCOMPLETE -> new StatusTag("in-progress", wording.say("ยังไม่ครบ"));
            case UNPROVEN -> new StatusTag("not-reported", wording.say("มีข้อมูล ยังไม่ทราบองค์ประกอบ"));
            case NOTHING_TO_REPORT -> new StatusTag("without-entry", wording.say("แจ้งว่าไม่มีเรื่องให้รายงาน"));
            case MISSING -> new StatusTag("not-started", wording.say("ยังไม่ได้เผยแพร่ในเว็บไซต์นี้"));
        };
    }

    /** What is wrong with an element that is not shown in full. */
    static StatusTag open(Wording wording, Disclosure.Part part) {
        var verdict = part.verdict();
        boolean partly = (verdict != null && verdict.missing() < verdict.of())
                || part.gaps().stream().anyMatch(OitWords::isPartly);
        return partly
                ? new StatusTag("in-progress", wording.say("มีบางส่วน"))
                : new StatusTag("not-started", wording.say("ยังไม่มีในหน้านี้"));
    }

    private static boolean isPartly(Gap gap) {
        return switch (gap.reason()) {
            case ROWS, FEW, MONTHS, PERIOD, UNCONFIRMED -> true;
            case ABSENT, COLUMN, NONE, EITHER -> false;
        };
    }

    /** What content lacks, in words. */
    static String gap(Wording wording, Gap gap) {
        var labels = gap.fields().stream()
                .map(ContentType.Field::label)
                .distinct()
                .collect(Collectors.joining(wording.say(" หรือ ")));
        return switch (gap.reason()) {
            case ABSENT, COLUMN, EITHER -> wording.say("ยังไม่มี{0}", labels);
            case ROWS ->
                wording.say("ยังไม่มี{0}ใน {1} รายการ: {2}", labels, gap.rows().size(), names(wording, gap.rows()));
            case FEW -> wording.say("{0}มี {1} จาก {2} รายการที่กำหนด", labels, gap.have(), gap.wanted());
            case NONE ->
                gap.conditions().isEmpty()
                        ? wording.say("ยังไม่มี{0}แบบที่องค์ประกอบนี้กำหนด", labels)
                        : wording.say(
                                "ยังไม่มี{0}ที่{1}", gap.table(), String.join(wording.say(" และ"), gap.conditions()));
            case MONTHS ->
                wording.say(
                        "ยังไม่มี{0}ของเดือน {1}",
                        labels,
                        gap.months().stream()
                                .map(m -> Format.month(wording, m.atDay(1)))
                                .collect(Collectors.joining(", ")));
            case PERIOD -> wording.say("{0}ยังไม่ครอบคลุมเวลาที่กำหนด", labels);
            case UNCONFIRMED -> wording.say("ยังไม่ได้ยืนยัน{0}ที่ยกมาจากปีก่อน", labels);
        };
    }

    private static String names(Wording wording, List<Value.Row> rows) {
        var names = rows.stream()
                .limit(MOST_NAMES)
                .map(r -> r.name().isEmpty() ? wording.say("รายการที่ {0}", r.number()) : r.name())
                .collect(Collectors.joining(", "));
        return rows.size() > MOST_NAMES ? wording.say("{0} และอื่น ๆ", names) : names;
    }

    /** Whether an element is shown, with the shape that says so. */
    static StatusTag tick(Wording wording, Disclosure.Part part) {
        return part.met() ? new StatusTag("done", wording.say("แสดงแล้ว")) : open(wording, part);
    }

    /** เปิดเผยครบ 2 จาก 35 ข้อ. */
    static String count(Wording wording, Disclosure disclosure) {
        long ready =
                disclosure.standings().stream().filter(s -> s.state().isReady()).count();
        return wording.say(
                "เปิดเผยครบ {0} จาก {1} ข้อ", ready, disclosure.standings().size());
    }

    /** What is not complete, in a sentence; empty when everything is. */
    static String others(Wording wording, Disclosure disclosure) {
        var counts = disclosure.counts();
        var parts = new ArrayList<String>();
        for (Disclosure.State state :
                List.of(Disclosure.State.INCOMPLETE, Disclosure.State.UNPROVEN, Disclosure.State.MISSING)) {
            int count = counts.getOrDefault(state, 0);
            if (count > 0) {
                parts.add(wording.say("{0} {1} ข้อ", tag(wording, state).text(), count));
            }
        }
        return String.join(" ", parts);
    }

    /** A year in a line. */
    static String summary(Wording wording, Disclosure disclosure) {
        var others = others(wording, disclosure);
        var provisional = disclosure.framework().provisional() ? wording.say(" (รายการของปีนี้เป็นฉบับชั่วคราว)") : "";
        return count(wording, disclosure) + (others.isEmpty() ? "" : " · " + others) + provisional;
    }

    /** Of which time an item's information has to be. */
    static String shows(Wording wording, Framework.Shows shows, FiscalYear assessed) {
        return switch (shows) {
            case ASSESSMENT_YEAR, PREVIOUS_YEAR -> wording.say("ปีงบประมาณ {0}", shows.of(assessed));
            case IN_FORCE -> wording.say("ที่ใช้อยู่ในปีงบประมาณ {0}", assessed);
            case ANY -> wording.say("ไม่กำหนดปี");
        };
    }

    /** What content of the site says to an element; empty when it says nothing. */
    static String found(
            Wording wording,
            @Nullable Evidence evidence,
            Framework.Element element,
            Evidence.@Nullable Verdict verdict) {
        var asks = element.asks();
        if (evidence == null || asks == null || verdict == null) {
            return "";
        }
        var unit = unit(wording, evidence, asks);
        if (verdict.of() == 0) {
            return asks == Framework.Aspect.ANALYSIS
                    ? wording.say("เอกสารไม่มีหัวข้อนี้")
                    : wording.say("เอกสารไม่มี{0}", unit);
        }
        var of = Format.number(verdict.of());
        if (asks == Framework.Aspect.PROJECTS || (asks == Framework.Aspect.MEASURES && verdict.met())) {
            return wording.say("มี {0} {1}", of, unit);
        }
        if (asks == Framework.Aspect.ANALYSIS) {
            return verdict.met()
                    ? wording.say(
                            "มีมาตรการจากการวิเคราะห์{0}",
                            element.topic().isEmpty() ? wording.say(" {0} หัวข้อ", of) : wording.say("หัวข้อนี้"))
                    : wording.say("{0} จาก {1} หัวข้อยังไม่มีมาตรการ", verdict.missing(), of);
        }
        if (verdict.met() && asks == Framework.Aspect.PERIODS && evidence instanceof Evidence.OfReport) {
            return wording.say("ทุกรายการที่ดำเนินการแล้วระบุระยะเวลา");
        }
        return verdict.met()
                ? wording.say("ทั้ง {0} {1}{2}", of, unit, has(wording, asks))
                : wording.say("{0} จาก {1} {2}{3}", verdict.missing(), of, unit, lacks(wording, evidence, asks));
    }

    private static String unit(Wording wording, Evidence evidence, Framework.Aspect asks) {
        return evidence instanceof Evidence.OfMeasures || evidence instanceof Evidence.OfMeasuresReport
                ? asks == Framework.Aspect.ANALYSIS
                        ? wording.say(Wording.Sense.UNIT, "หัวข้อ")
                        : wording.say(Wording.Sense.UNIT, "มาตรการ")
                : wording.say(Wording.Sense.UNIT, "รายการ");
    }

    private static String has(Wording wording, Framework.Aspect asks) {
        return switch (asks) {
            case BUDGETS -> wording.say("ระบุงบประมาณ หรือระบุว่าไม่ใช้งบประมาณ");
            case RESULTS -> wording.say("ระบุผล หรือเหตุผลที่ยังไม่มีผล");
            case OUTCOMES -> wording.say("ระบุผลลัพธ์ หรือเหตุผลที่ไม่ได้ดำเนินการ");
            case SPENDING -> wording.say("ระบุการใช้จ่าย");
            case STEPS -> wording.say("ระบุขั้นตอน");
            case RESPONSIBLE -> wording.say("ระบุผู้รับผิดชอบ");
            case PERIODS -> wording.say("ระบุระยะเวลา");
            case PROJECTS, MEASURES, ANALYSIS -> "";
        };
    }

    private static String lacks(Wording wording, Evidence evidence, Framework.Aspect asks) {
        return switch (asks) {
            case BUDGETS -> wording.say("ยังไม่มีตัวเลขงบประมาณของปีนี้");
            case RESULTS -> wording.say("ไม่มีผลในรายงาน");
            case OUTCOMES -> wording.say("ไม่ได้ระบุผลลัพธ์");
            case SPENDING -> wording.say("ไม่ได้ระบุการใช้จ่าย");
            case STEPS -> wording.say("ไม่ได้ระบุขั้นตอน");
            case RESPONSIBLE -> wording.say("ไม่ได้ระบุผู้รับผิดชอบ");
            case PERIODS ->
                evidence instanceof Evidence.OfReport
                        ? wording.say("ดำเนินการแล้วแต่ไม่ได้ระบุระยะเวลา")
                        : wording.say("ไม่ได้ระบุระยะเวลา");
            case MEASURES -> wording.say("ยังไม่มีรายงานผล");
            case PROJECTS, ANALYSIS -> "";
        };
    }

    /** What content that answers an item is called. */
    static String name(Wording wording, Evidence evidence) {
        if (evidence instanceof Evidence.OfPlan of) {
            return wording.say("แผนปี {0}", Format.years(of.plan().years()));
        }
        if (evidence instanceof Evidence.OfReport of) {
            return wording.say("รายงาน{0}", Frames.shortName(wording, of.report()));
        }
        if (evidence instanceof Evidence.OfMeasuresReport of) {
            return wording.say(
                    "ผลของมาตรการปี {0}", String.valueOf(of.planned().measures().forYear()));
        }
        return wording.say(
                "มาตรการจากผล ITA ปี {0}",
                ((Evidence.OfMeasures) evidence).result().fiscalYear());
    }

    /** The division in charge of an item: who answers it, else who keeps what answers it, else the agency's. */
    static String responsible(Agency agency, Disclosure.Standing standing) {
        var entry = standing.entry();
        if (entry != null && !entry.responsible().isEmpty()) {
            return entry.responsible();
        }
        var evidence = standing.evidence();
        return evidence == null || evidence.responsible().isEmpty() ? agency.responsible() : evidence.responsible();
    }
}
