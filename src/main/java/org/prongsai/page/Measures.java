package org.prongsai.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.ReportEntry;

/** Says a target and a result in one sentence. */
final class Measures {

    private Measures() {}

    static String sentence(Wording wording, ReportEntry.Measured measured) {
        var target = measured.target();
        var result = measured.result();
        if (target == null && result == null) {
            return "";
        }
        if (target == null) {
            return wording.say("ทำได้ {0} ไม่มีเป้าหมายเป็นตัวเลข", quantity(wording, result, measured.unit()));
        }
        var aim = wording.say(
                "เป้าหมาย{0}{1}",
                "<=".equals(measured.comparison()) ? wording.say("ไม่เกิน ") : " ",
                quantity(wording, target, measured.unit()));
        if (result == null) {
            return wording.say("{0} ผลไม่มีตัวเลข", aim);
        }
        var got = wording.say("{0} ทำได้ {1}", aim, quantity(wording, result, measured.unit()));
        if (!Boolean.FALSE.equals(measured.met())) {
            return wording.say("{0} ถึงเป้าหมาย", got);
        }
        int order = result.compareTo(target);
        return wording.say(
                "{0}{1}เป้าหมาย {2}",
                got,
                order < 0 ? wording.say(" ต่ำกว่า") : wording.say(" สูงกว่า"),
                quantity(wording, result.subtract(target).abs(), measured.unit()));
    }

    private static String quantity(Wording wording, @Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "";
        }
        var number = Format.number(value);
        if (unit.isEmpty()) {
            return number;
        }
        if (unit.equals("ร้อยละ")) {
            return wording.say("ร้อยละ {0}", number);
        }
        return unit.startsWith("ร้อยละ") ? unit + " " + number : number + " " + unit;
    }
}
