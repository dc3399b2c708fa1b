package org.prongsai.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.ReportEntry;

/** Says a target and a result in one sentence. */
final class Measures {

    private Measures() {}

    static String sentence(ReportEntry.Measured measured) {
        var target = measured.target();
        var result = measured.result();
        if (target == null && result == null) {
            return "";
        }
        if (target == null) {
            return "ทำได้ " + quantity(result, measured.unit()) + " ไม่มีเป้าหมายเป็นตัวเลข";
        }
        var aim = "เป้าหมาย" + ("<=".equals(measured.comparison()) ? "ไม่เกิน " : " ")
                + quantity(target, measured.unit());
        if (result == null) {
            return aim + " ผลไม่มีตัวเลข";
        }
        var got = aim + " ทำได้ " + quantity(result, measured.unit());
        if (!Boolean.FALSE.equals(measured.met())) {
            return got + " ถึงเป้าหมาย";
        }
        int order = result.compareTo(target);
        return got + (order < 0 ? " ต่ำกว่า" : " สูงกว่า") + "เป้าหมาย "
                + quantity(result.subtract(target).abs(), measured.unit());
    }

    private static String quantity(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "";
        }
        var number = Format.number(value);
        if (unit.isEmpty()) {
            return number;
        }
        return unit.startsWith("ร้อยละ") ? unit + " " + number : number + " " + unit;
    }
}
