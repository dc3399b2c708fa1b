package org.prongsai.validate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * No field still holds the sample text of its form.
 *
 * <p>Covers 000-003 P1.
 */
final class NoTemplateText implements TextRule {

    private static final Pattern SAMPLE = Pattern.compile(
            "(?=[(\\[<{ร.…_])(?:[(\\[<{]\\s?(โปรด)?ระบุ[^)\\]>}]{0,60}[)\\]>}]?|ระบุ[^\\s.…]{0,40}(\\.{2,}|…)|\\.{5,}|…{2,}|_{4,})");
    private static final Pattern WHOLE = Pattern.compile(
            "ระบุ(ชื่อ|จำนวน|หน่วยงาน|ผู้รับผิดชอบ|งบประมาณ|สำนัก|กอง|ตำแหน่ง|สถานที่|กลุ่มเป้าหมาย).{0,40}");
    private static final Set<String> SHORT_FIELDS = Set.of("responsible", "target-group", "place", "name", "title");

    @Override
    public List<String> codes() {
        return List.of("template-text-left");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var found = found(text);
        if (found != null) {
            diagnostics.add(Diagnostic.error(
                    "template-text-left",
                    text.at(),
                    "field",
                    text.field(),
                    "text",
                    Words.brief(found),
                    Places.FOUND,
                    found));
        }
    }

    private static @Nullable String found(Text text) {
        var value = text.value();
        if (SHORT_FIELDS.contains(text.field()) && WHOLE.matcher(value.strip()).matches()) {
            return value;
        }
        var matcher = SAMPLE.matcher(value);
        return matcher.find() ? matcher.group() : null;
    }
}
