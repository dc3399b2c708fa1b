package org.prongsai.page;

import java.util.List;
import java.util.Map;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.FiscalYear;
import org.prongsai.page.view.Note;

/** Turns what documents print differently into notes. */
final class Notes {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("date", "วันที่"),
            Map.entry("for-year", "ปีที่ดำเนินมาตรการ"),
            Map.entry("subject", "เรื่อง"),
            Map.entry("to", "เรียน"),
            Map.entry("total", "ยอดรวม"),
            Map.entry("count", "จำนวน"),
            Map.entry("status", "สถานะ"),
            Map.entry("name", "ชื่อ"),
            Map.entry("title", "ชื่อเอกสาร"),
            Map.entry("number", "เลขที่"),
            Map.entry("kind", "ประเภท"),
            Map.entry("group", "มิติ/ภารกิจ"),
            Map.entry("budgets", "งบประมาณ"),
            Map.entry("budget", "งบประมาณ"),
            Map.entry("integrated-budget", "งบบูรณาการ"),
            Map.entry("disbursed", "เบิกจ่าย"),
            Map.entry("remaining", "คงเหลือ"),
            Map.entry("objectives", "วัตถุประสงค์"),
            Map.entry("target-group", "กลุ่มเป้าหมาย"),
            Map.entry("place", "สถานที่"),
            Map.entry("methods", "วิธีดำเนินการ"),
            Map.entry("method", "วิธีดำเนินการ"),
            Map.entry("steps", "ขั้นตอน"),
            Map.entry("period", "ระยะเวลา"),
            Map.entry("years", "ปีงบประมาณ"),
            Map.entry("responsible", "ผู้รับผิดชอบ"),
            Map.entry("outputs", "ผลผลิต"),
            Map.entry("outcomes", "ผลลัพธ์"),
            Map.entry("indicators", "ตัวชี้วัด"),
            Map.entry("targets", "ค่าเป้าหมาย"),
            Map.entry("results", "ผลการดำเนินงาน"),
            Map.entry("reason", "เหตุผล"),
            Map.entry("remark", "หมายเหตุ"),
            Map.entry("rating", "ระดับ"),
            Map.entry("code", "รหัส"),
            Map.entry("risks", "ความเสี่ยง"),
            Map.entry("issued", "วันที่ในเอกสาร"),
            Map.entry("fiscal-year", "ปีงบประมาณ"),
            Map.entry("district", "อำเภอ"),
            Map.entry("province", "จังหวัด"),
            Map.entry("contact", "ผู้ติดต่อ"),
            Map.entry("from", "ส่วนราชการ"),
            Map.entry("of", "ความเห็น"),
            Map.entry("measured", "ผลที่นับได้"),
            Map.entry("items", "รายการ"),
            Map.entry("groups", "มิติ/ภารกิจ"),
            Map.entry("text", "ข้อความ"),
            Map.entry("analysis", "บทวิเคราะห์"),
            Map.entry("indicator name", "ชื่อตัวชี้วัด"),
            Map.entry("system", "ระบบ"));

    private Notes() {}

    /** All notes, each with what it is about. */
    static List<Note> of(Wording wording, List<AsPrinted> printed) {
        return printed.stream().map(x -> Notes.of(wording, x)).toList();
    }

    /** The notes on one field, without its name because they stand beside it. */
    static List<Note> on(String field, List<AsPrinted> printed) {
        return printed.stream()
                .filter(p -> p.field().equals(field))
                .map(p -> new Note("", p.value(), p.reason()))
                .toList();
    }

    /** The notes on one field that are for a year, without names because they stand beside it. */
    static List<Note> on(String field, List<AsPrinted> printed, FiscalYear year) {
        return printed.stream()
                .filter(p -> p.field().equals(field) && year.equals(p.year()))
                .map(p -> new Note("", p.value(), p.reason()))
                .toList();
    }

    /** The notes on all fields but those that stand elsewhere. */
    static List<Note> except(Wording wording, List<String> fields, List<AsPrinted> printed) {
        return printed.stream()
                .filter(p -> !fields.contains(p.field()))
                .map(x -> Notes.of(wording, x))
                .toList();
    }

    private static Note of(Wording wording, AsPrinted printed) {
        var label = new StringBuilder(wording.say(FIELDS.getOrDefault(printed.field(), printed.field())));
        var kind = printed.kind();
        if (kind != null) {
            label.append(wording.say(kind.thai()));
        }
        if (!printed.group().isEmpty()) {
            label.append(wording.say(" ข้อ ")).append(printed.group());
        }
        var year = printed.year();
        if (year != null) {
            label.append(wording.say(" ปี ")).append(year);
        }
        return new Note(label.toString(), printed.value(), printed.reason());
    }
}
