package org.prongsai.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.ContentType;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;

/**
 * The beginning of an answer to an item. Lines with two marks explain; lines with one are fields, of which the mark is
 * taken away when they are filled in.
 */
final class OitSkeleton {

    private final Framework.Item item;
    private final Optional<ContentType> type;
    private final FiscalYear year;
    private final String unit;
    private final StringBuilder text = new StringBuilder();

    OitSkeleton(Framework.Item item, Optional<ContentType> type, FiscalYear year, String unit) {
        this.item = item;
        this.type = type;
        this.year = year;
        this.unit = unit;
    }

    /** Whether an officer has to write anything: where other content of the site answers every element, nobody has. */
    static boolean isNeeded(Framework.Item item) {
        return item.from() == null || item.elements().stream().anyMatch(e -> e.asks() == null);
    }

    String text() {
        explain(item.code() + " " + item.title() + " ปีงบประมาณ " + year);
        explain("ข้อมูลที่ต้องแสดง: " + shown());
        if (item.from() != null) {
            explain("เว็บไซต์ตอบส่วนหนึ่งจากแผน รายงาน หรือมาตรการเอง เขียนที่นี่เฉพาะส่วนที่เหลือ");
        }
        type.map(ContentType::help).filter(h -> !h.isEmpty()).ifPresent(this::explain);
        elements();
        if (item.nothingToReport()) {
            explain(
                    "ถ้าไม่มีเรื่องให้รายงานทั้งปี ใช้บรรทัดเดียวแทนทั้งหมด เช่น  nothing-to-report: ไม่มีเรื่องร้องเรียนในปีนี้");
        }
        explain("ลบ # หน้าบรรทัดที่จะใช้ แล้วแก้ตัวอย่างให้เป็นข้อมูลจริง");
        text.append(unit.isEmpty() ? "files: []\n" : "responsible: " + Yaml.text(unit) + "\n");
        field("", "updated: " + "15 มกราคม " + year, "วันที่แก้ไขข้อมูลนี้ล่าสุด");
        type.ifPresentOrElse(t -> t.fields().forEach(f -> field("", f)), this::generic);
        if (!unit.isEmpty()) {
            field("", "files:", "ไฟล์ให้ดาวน์โหลด (ถ้ามี) วางไว้ในโฟลเดอร์ files ของหน่วยงาน");
            field("", "  - {name: เอกสารฉบับเต็ม, path: files/document.pdf}", "");
        }
        return text.toString();
    }

    private String shown() {
        return switch (item.shows()) {
            case ASSESSMENT_YEAR, PREVIOUS_YEAR -> "ปีงบประมาณ " + item.shows().of(year);
            case IN_FORCE -> "ที่ใช้อยู่ในปีงบประมาณ " + year;
            case ANY -> "ปัจจุบัน ไม่กำหนดปี";
        };
    }

    private void elements() {
        if (item.elements().isEmpty()) {
            explain("ยังไม่ทราบองค์ประกอบของข้อนี้ในปีนี้");
            return;
        }
        explain("ต้องมีครบทุกองค์ประกอบ:");
        for (Framework.Element element : item.elements()) {
            var condition = element.condition().isEmpty() ? "" : " (" + element.condition() + ")";
            var own = element.asks() == null ? "" : " [เว็บไซต์ตอบให้]";
            explain("  " + element.id() + " " + element.label() + condition + own);
        }
    }

    private void generic() {
        if (item.elements().isEmpty()) {
            field("", "text: สรุปข้อมูลของข้อนี้", "");
            return;
        }
        field("", "elements:", "แต่ละข้อเป็นข้อความ หรือมี text, items, link, table");
        for (Framework.Element element : item.elements()) {
            if (element.asks() == null) {
                field("  ", element.id() + ": ข้อมูลขององค์ประกอบนี้", element.label());
            }
        }
    }

    private void field(String indent, Field field) {
        var note = field.label() + (field.help().isEmpty() ? "" : ": " + field.help());
        switch (field.kind()) {
            case RECORDS -> {
                field(
                        indent,
                        field.id() + ":",
                        note + " (หรือชื่อไฟล์ตาราง เช่น " + item.slug() + "-" + field.id() + ".csv)");
                var first = "- ";
                for (Field part : field.fields()) {
                    part(indent + "  " + first, part);
                    first = "  ";
                }
            }
            case TEXTS -> {
                field(indent, field.id() + ":", note);
                examples(field).forEach(e -> field(indent + "  ", "- " + Yaml.text(e), ""));
            }
            case PROSE -> {
                field(indent, field.id() + ": |", note + " (เขียนได้หลายย่อหน้า)");
                examples(field).forEach(e -> e.lines().forEach(l -> field(indent + "  ", l, "")));
            }
            default -> part(indent, field);
        }
    }

    private void part(String indent, Field field) {
        var note = new ArrayList<>(List.of(field.label() + (field.help().isEmpty() ? "" : ": " + field.help())));
        if (!field.choices().isEmpty()) {
            note.add("เลือกจาก " + String.join(", ", field.choices().values()));
        }
        var examples = examples(field);
        var value = field.kind() == ContentType.Kind.TEXTS
                ? "[" + String.join(", ", examples.stream().map(Yaml::text).toList()) + "]"
                : Yaml.text(String.join(" ", examples));
        field(indent, field.id() + ": " + value, String.join(" ", note));
    }

    private List<String> examples(Field field) {
        if (!field.example().isEmpty()) {
            return field.example();
        }
        return List.of(
                switch (field.kind()) {
                    case TEXT, PROSE, TEXTS, RECORDS -> "ข้อความ";
                    case NUMBER -> "1";
                    case MONEY -> "10,000";
                    case DATE -> "15 มกราคม " + year;
                    case MONTH -> "ตุลาคม " + year.previous();
                    case YEAR, PERIOD -> year.toString();
                    case PHONE -> "02-000-0000";
                    case EMAIL -> "office@example.go.th";
                    case LINK -> "https://www.example.go.th/";
                    case FILE -> "files/document.pdf";
                    case IMAGE -> "files/photo.jpg";
                    case CHOICE -> field.choices().values().stream().findFirst().orElse("");
                    case YES_NO -> "no";
                });
    }

    private void explain(String words) {
        text.append("## ").append(words.replace("\n", " ")).append('\n');
    }

    private void field(String indent, String line, String note) {
        var written = "# " + indent + line;
        text.append(written);
        if (!note.isEmpty()) {
            text.append(" ".repeat(Math.max(2, 40 - written.length())))
                    .append("## ")
                    .append(note.replace("\n", " "));
        }
        text.append('\n');
    }
}
