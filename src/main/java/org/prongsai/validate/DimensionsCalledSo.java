package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * A dimension of the plan is called มิติ, not มติ (a resolution).
 *
 * <p>Covers 000-003 N6. Resolutions have a number and a year, 5/2567, and are left alone.
 */
final class DimensionsCalledSo implements TextRule {

    private static final Pattern RESOLUTION = Pattern.compile("มติที่ ?([0-9๐-๙])(?![0-9๐-๙]|[.]?[0-9๐-๙]*/)");

    @Override
    public List<String> codes() {
        return List.of("dimension-misspelt");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        if (!text.value().contains("มติที่")) {
            return;
        }
        var matcher = RESOLUTION.matcher(text.value());
        if (matcher.find()) {
            diagnostics.add(Diagnostic.warning(
                    "dimension-misspelt",
                    text.at(),
                    "field",
                    text.field(),
                    "word",
                    matcher.group(),
                    "suggestion",
                    "มิติที่ " + matcher.group(1),
                    Places.FOUND,
                    matcher.group()));
        }
    }
}
