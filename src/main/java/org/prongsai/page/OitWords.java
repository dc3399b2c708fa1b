package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Evidence;
import org.prongsai.model.FileFacts;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Reference;
import org.prongsai.page.view.StatusTag;

/** Says how far disclosure has come. */
final class OitWords {

    private static final long KILO = 1024;
    private static final Pattern THAI = Pattern.compile("[\\u0e01-\\u0e2e].*[\\u0e01-\\u0e2e]");
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)microsoft|powerpoint|\\.(docx?|xlsx?|pptx?|pdf)\\b|[\\\\/]");

    private OitWords() {}

    /** A state with a shape of its own; the codes are those of statuses, which every theme draws. */
    static StatusTag tag(Disclosure.State state) {
        return switch (state) {
            case COMPLETE -> new StatusTag("done", "ครบ");
            case INCOMPLETE -> new StatusTag("in-progress", "ยังไม่ครบ");
            case UNPROVEN -> new StatusTag("not-reported", "มีข้อมูล ยังไม่ทราบองค์ประกอบ");
            case NOTHING_TO_REPORT -> new StatusTag("without-entry", "แจ้งว่าไม่มีเรื่องให้รายงาน");
            case MISSING -> new StatusTag("not-started", "ยังไม่ได้เผยแพร่ในเว็บไซต์นี้");
        };
    }

    /** What is wrong with an element that is not shown in full. */
    static StatusTag open(Disclosure.Part part) {
        var verdict = part.verdict();
        boolean partly = verdict != null && verdict.missing() < verdict.of();
        return partly ? new StatusTag("in-progress", "มีบางส่วน") : new StatusTag("not-started", "ยังไม่มีในหน้านี้");
    }

    /** Whether an element is shown, with the shape that says so. */
    static StatusTag tick(Disclosure.Part part) {
        return part.met() ? new StatusTag("done", "แสดงแล้ว") : open(part);
    }

    /** เปิดเผยครบ 2 จาก 35 ข้อ. */
    static String count(Disclosure disclosure) {
        long ready =
                disclosure.standings().stream().filter(s -> s.state().isReady()).count();
        return "เปิดเผยครบ " + Format.number(ready) + " จาก "
                + Format.number(disclosure.standings().size()) + " ข้อ";
    }

    /** What is not complete, in a sentence; empty when everything is. */
    static String others(Disclosure disclosure) {
        var counts = disclosure.counts();
        var parts = new ArrayList<String>();
        for (Disclosure.State state :
                List.of(Disclosure.State.INCOMPLETE, Disclosure.State.UNPROVEN, Disclosure.State.MISSING)) {
            int count = counts.getOrDefault(state, 0);
            if (count > 0) {
                parts.add(tag(state).text() + " " + Format.number(count) + " ข้อ");
            }
        }
        return String.join(" ", parts);
    }

    /** A year in a line. */
    static String summary(Disclosure disclosure) {
        var others = others(disclosure);
        var provisional = disclosure.framework().provisional() ? " (รายการของปีนี้เป็นฉบับชั่วคราว)" : "";
        return count(disclosure) + (others.isEmpty() ? "" : " · " + others) + provisional;
    }

    /** Of which time an item's information has to be. */
    static String shows(Framework.Shows shows, FiscalYear assessed) {
        return switch (shows) {
            case ASSESSMENT_YEAR, PREVIOUS_YEAR -> "ปีงบประมาณ " + shows.of(assessed);
            case IN_FORCE -> "ที่ใช้อยู่ในปีงบประมาณ " + assessed;
            case ANY -> "ไม่กำหนดปี";
        };
    }

    /** What content of the site says to an element; empty when it says nothing. */
    static String found(@Nullable Evidence evidence, Framework.Element element, Evidence.@Nullable Verdict verdict) {
        var asks = element.asks();
        if (evidence == null || asks == null || verdict == null) {
            return "";
        }
        var unit = unit(evidence, asks);
        if (verdict.of() == 0) {
            return asks == Framework.Aspect.ANALYSIS ? "เอกสารไม่มีหัวข้อนี้" : "เอกสารไม่มี" + unit;
        }
        var of = Format.number(verdict.of());
        if (asks == Framework.Aspect.PROJECTS || (asks == Framework.Aspect.MEASURES && verdict.met())) {
            return "มี " + of + " " + unit;
        }
        if (asks == Framework.Aspect.ANALYSIS) {
            return verdict.met()
                    ? "มีมาตรการจากการวิเคราะห์" + (element.topic().isEmpty() ? " " + of + " หัวข้อ" : "หัวข้อนี้")
                    : Format.number(verdict.missing()) + " จาก " + of + " หัวข้อยังไม่มีมาตรการ";
        }
        if (verdict.met() && asks == Framework.Aspect.PERIODS && evidence instanceof Evidence.OfReport) {
            return "ทุกรายการที่ดำเนินการแล้วระบุระยะเวลา";
        }
        return verdict.met()
                ? "ทั้ง " + of + " " + unit + has(asks)
                : Format.number(verdict.missing()) + " จาก " + of + " " + unit + lacks(evidence, asks);
    }

    private static String unit(Evidence evidence, Framework.Aspect asks) {
        return evidence instanceof Evidence.OfMeasures || evidence instanceof Evidence.OfMeasuresReport
                ? asks == Framework.Aspect.ANALYSIS ? "หัวข้อ" : "มาตรการ"
                : "รายการ";
    }

    private static String has(Framework.Aspect asks) {
        return switch (asks) {
            case BUDGETS -> "ระบุงบประมาณ หรือระบุว่าไม่ใช้งบประมาณ";
            case RESULTS -> "ระบุผล หรือเหตุผลที่ยังไม่มีผล";
            case OUTCOMES -> "ระบุผลลัพธ์ หรือเหตุผลที่ไม่ได้ดำเนินการ";
            case SPENDING -> "ระบุการใช้จ่าย";
            case STEPS -> "ระบุขั้นตอน";
            case RESPONSIBLE -> "ระบุผู้รับผิดชอบ";
            case PERIODS -> "ระบุระยะเวลา";
            case PROJECTS, MEASURES, ANALYSIS -> "";
        };
    }

    private static String lacks(Evidence evidence, Framework.Aspect asks) {
        return switch (asks) {
            case BUDGETS -> "ยังไม่มีตัวเลขงบประมาณของปีนี้";
            case RESULTS -> "ไม่มีผลในรายงาน";
            case OUTCOMES -> "ไม่ได้ระบุผลลัพธ์";
            case SPENDING -> "ไม่ได้ระบุการใช้จ่าย";
            case STEPS -> "ไม่ได้ระบุขั้นตอน";
            case RESPONSIBLE -> "ไม่ได้ระบุผู้รับผิดชอบ";
            case PERIODS ->
                evidence instanceof Evidence.OfReport ? "ดำเนินการแล้วแต่ไม่ได้ระบุระยะเวลา" : "ไม่ได้ระบุระยะเวลา";
            case MEASURES -> "ยังไม่มีรายงานผล";
            case PROJECTS, ANALYSIS -> "";
        };
    }

    /** What content that answers an item is called. */
    static String name(Evidence evidence) {
        if (evidence instanceof Evidence.OfPlan of) {
            return "แผนปี " + Format.years(of.plan().years());
        }
        if (evidence instanceof Evidence.OfReport of) {
            return "รายงาน" + Frames.shortName(of.report());
        }
        if (evidence instanceof Evidence.OfMeasuresReport of) {
            return "ผลของมาตรการปี " + of.planned().measures().forYear();
        }
        return "มาตรการจากผล ITA ปี "
                + ((Evidence.OfMeasures) evidence).result().fiscalYear();
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

    /** Words for a file: those of the agency, else the title it carries, else its name. */
    static String name(Reference reference) {
        if (!reference.name().isEmpty()) {
            return reference.name();
        }
        var facts = reference.file();
        var title = facts == null ? "" : facts.title();
        return isTitle(title)
                ? title
                : reference.target().substring(reference.target().lastIndexOf('/') + 1);
    }

    /** Programs write names of files and of themselves where a title should be. */
    private static boolean isTitle(String title) {
        return THAI.matcher(title).find() && !NO_TITLE.matcher(title).find();
    }

    /** PDF 3 หน้า 120 KB. */
    static String about(Reference reference) {
        var facts = reference.file();
        if (facts == null) {
            return "";
        }
        var path = reference.target();
        var ending = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        boolean unknown = facts.kind() == FileFacts.Kind.OTHER || facts.kind() == FileFacts.Kind.TEXT;
        var pages = facts.pages() > 0 ? " " + Format.number(facts.pages()) + " หน้า" : "";
        return (unknown ? ending : facts.kind().label()) + pages + " " + size(facts.size());
    }

    private static String size(long bytes) {
        if (bytes < KILO) {
            return Format.number(bytes) + " ไบต์";
        }
        return bytes < KILO * KILO
                ? Format.number(bytes / KILO) + " KB"
                : Format.number(BigDecimal.valueOf(bytes / (double) (KILO * KILO)), 1) + " MB";
    }
}
