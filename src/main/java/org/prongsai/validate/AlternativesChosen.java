package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * Where the form offers alternatives, one of them was chosen.
 *
 * <p>Covers 000-003 P3: two cases in brackets, and types of agencies with a stroke between them.
 */
final class AlternativesChosen implements TextRule {

    private static final String TYPE =
            "(?:นายกเทศมนตรี|นายกองค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบต\\.?|อบจ\\.?"
                    + "|เทศบัญญัติ|ข้อบัญญัติ(?:ตำบล|จังหวัด)?)";
    private static final Pattern TYPES = Pattern.compile(TYPE + " ?/ ?" + TYPE);
    private static final Pattern CASES =
            Pattern.compile("[(]กรณี[^()\\n]{0,80}[)].{0,300}?[(]กรณี[^()\\n]{0,80}[)]", Pattern.DOTALL);

    @Override
    public List<String> codes() {
        return List.of("alternatives-left");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var value = text.value();
        for (Pattern pattern : value.contains("/") ? List.of(TYPES, CASES) : List.of(CASES)) {
            if (pattern == CASES && !value.contains("(กรณี")) {
                continue;
            }
            var matcher = pattern.matcher(value);
            if (matcher.find()) {
                diagnostics.add(Diagnostic.warning(
                        "alternatives-left",
                        text.at(),
                        "field",
                        text.field(),
                        "text",
                        Words.brief(matcher.group()),
                        Places.FOUND,
                        matcher.group()));
                return;
            }
        }
    }
}
