package org.prongsai.scaffold;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;

/** What an agency has to do for the OIT of a year, as Markdown with boxes to tick. */
final class TodoList {

    private final Agency agency;
    private final Framework framework;
    private final YearDifference difference;
    private final Map<String, List<String>> carried;
    private final Set<String> there;
    private final StringBuilder text = new StringBuilder();

    /**
     * A list.
     *
     * @param carried by item code: the new file, then the fields to confirm in it
     * @param there codes of items that had an answer before
     */
    TodoList(
            Agency agency,
            Framework framework,
            YearDifference difference,
            Map<String, List<String>> carried,
            Set<String> there) {
        this.agency = agency;
        this.framework = framework;
        this.difference = difference;
        this.carried = carried;
        this.there = there;
    }

    String text() {
        var year = framework.year();
        line("# " + agency.name() + ": สิ่งที่ต้องทำสำหรับ OIT ปีงบประมาณ " + year);
        line("");
        if (framework.provisional()) {
            line("แบบของปี " + year + " ในโปรแกรมเป็นฉบับชั่วคราว โปรดเทียบกับคู่มือของสำนักงาน ป.ป.ช. ก่อนใช้");
            line("");
        }
        var items = framework.items();
        section(
                "ยกมาจากปีก่อนแล้ว ต้องยืนยัน",
                items.stream()
                        .filter(i -> carried.containsKey(i.code()))
                        .map(this::confirm)
                        .toList());
        section(
                "มีคำตอบของปีนี้แล้ว ตรวจให้ครบ",
                items.stream()
                        .filter(i -> there.contains(i.code()))
                        .map(TodoList::name)
                        .toList());
        section(
                "ต้องเขียนใหม่สำหรับปีนี้ (เริ่มด้วยคำสั่ง new oit " + year + ")",
                items.stream()
                        .filter(i -> isOpen(i) && OitSkeleton.isNeeded(i))
                        .map(i -> name(i) + " (" + shown(i, year) + ")")
                        .toList());
        section(
                "เว็บไซต์ตอบเองเมื่อมีเนื้อหา",
                items.stream()
                        .filter(i -> isOpen(i) && !OitSkeleton.isNeeded(i))
                        .map(i -> name(i) + " (ต้องมี" + source(i, year) + ")")
                        .toList());
        differences(year);
        return text.toString();
    }

    private void differences(FiscalYear year) {
        line("## แบบปี " + year + " ต่างจากปี " + year.previous() + " อย่างไร");
        line("");
        int before = text.length();
        for (Framework.Item item : difference.added()) {
            line("- ข้อใหม่: " + name(item));
        }
        for (Framework.Item item : difference.gone()) {
            line("- ไม่มีแล้ว: " + name(item));
        }
        for (YearDifference.Pair pair : difference.pairs()) {
            if (pair.isRenumbered()) {
                line("- เลขข้อเปลี่ยน: " + pair.before().code() + " → "
                        + pair.now().code() + " " + pair.now().title());
            }
            if (pair.isRenamed()) {
                line("- ชื่อเปลี่ยน: " + pair.now().code() + " “"
                        + pair.before().title() + "” → “" + pair.now().title() + "”");
            }
            if (!pair.wanted().isEmpty()) {
                line("- องค์ประกอบเพิ่ม: " + pair.now().code() + " " + String.join(", ", pair.wanted()));
            }
            if (!pair.dropped().isEmpty()) {
                line("- องค์ประกอบที่ไม่มีแล้ว: " + pair.now().code() + " " + String.join(", ", pair.dropped()));
            }
        }
        if (text.length() == before) {
            line("- ไม่ต่าง");
        }
        line("");
    }

    private boolean isOpen(Framework.Item item) {
        return !carried.containsKey(item.code()) && !there.contains(item.code());
    }

    private String confirm(Framework.Item item) {
        var written = carried.getOrDefault(item.code(), List.of());
        var fields = written.subList(1, written.size());
        return name(item) + ": " + written.get(0)
                + (fields.isEmpty() ? " (ตรวจข้อความที่เป็นหมายเหตุ)" : " (" + String.join(", ", fields) + ")");
    }

    private static String name(Framework.Item item) {
        return item.code() + " " + item.title();
    }

    private static String shown(Framework.Item item, FiscalYear year) {
        return switch (item.shows()) {
            case ASSESSMENT_YEAR, PREVIOUS_YEAR -> "ข้อมูลปี " + item.shows().of(year);
            case IN_FORCE -> "ที่ใช้อยู่ในปี " + year;
            case ANY -> "ปัจจุบัน";
        };
    }

    private static String source(Framework.Item item, FiscalYear year) {
        var of = item.shows().of(year);
        var from = item.from();
        if (from == null) {
            return "";
        }
        return switch (from) {
            case PLAN -> "แผนที่ครอบคลุมปี " + of;
            case REPORT_6M -> "รายงานรอบ 6 เดือน ปี " + of;
            case REPORT_12M -> "รายงานรอบ 12 เดือน ปี " + of;
            case MEASURES -> "มาตรการที่ดำเนินในปี " + of;
            case MEASURES_REPORT -> "ผลของมาตรการปี " + of + " ในไฟล์มาตรการ";
        };
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("## " + heading + " (" + lines.size() + " ข้อ)");
            line("");
            lines.forEach(l -> line("- [ ] " + l));
            line("");
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
