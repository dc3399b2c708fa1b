package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.text.Digits;

/**
 * A number is written in digits of one script.
 *
 * <p>Thai and Arabic digits may stand side by side in a document, but 2๕67 is a slip. Covers what of 000-003 X1 is a fault.
 */
final class DigitsOfOneScript implements TextRule {

    private static final Pattern MIXED =
            Pattern.compile("[0-9][0-9๐-๙,.]*[0-9,.]?[๐-๙][0-9๐-๙,.]*|[๐-๙][๐-๙,.]*[0-9][0-9๐-๙,.]*");

    @Override
    public List<String> codes() {
        return List.of("digits-mixed");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var value = text.value();
        var matcher = MIXED.matcher(value);
        if (matcher.find()) {
            var number = matcher.group().replaceAll("[,.]+$", "");
            diagnostics.add(Diagnostic.warning(
                    "digits-mixed",
                    text.at(),
                    "field",
                    text.field(),
                    "value",
                    number,
                    "suggestion",
                    Digits.arabic(number),
                    Places.FOUND,
                    number));
        }
    }
}
