package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.Site;
import org.prongsai.text.Digits;

/**
 * Every measure answers a question or item of the assessment, and each is answered once.
 *
 * <p>Covers 001-004 T6, T7, L7; a code that a signed document repeats is kept with a note and is a warning.
 */
final class MeasureCodesKnown implements Rule {

    private static final Pattern FORM = Pattern.compile("[ieO][1-9][0-9]?");
    private static final Pattern LOOSE = Pattern.compile("([iIlL1eEoO0])\\.?\\s?0*([1-9][0-9]?)");

    @Override
    public List<String> codes() {
        return List.of(
                "measure-code-misshapen", "measure-code-unknown", "measure-code-repeated", "scheme-item-unanswered");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (ItaResult result : agency.itaResults()) {
            var measures = result.measures();
            if (measures != null) {
                check(measures, site.itaSchemes().get(result.fiscalYear()), diagnostics);
            }
        }
    }

    private static void check(IntegrityMeasures measures, @Nullable ItaScheme scheme, Diagnostics diagnostics) {
        var first = new HashMap<String, IntegrityMeasures.Measure>();
        for (IntegrityMeasures.Measure measure : measures.all()) {
            var code = measure.code();
            var at = measure.origin().of("code");
            if (!FORM.matcher(code).matches()) {
                diagnostics.add(
                        Diagnostic.error("measure-code-misshapen", at, "code", code, "suggestion", suggestion(code)));
                continue;
            }
            if (scheme != null && !scheme.items().isEmpty() && scheme.item(code).isEmpty()) {
                diagnostics.add(Diagnostic.error("measure-code-unknown", at, "code", code, "year", scheme.year()));
            }
            var other = first.putIfAbsent(code, measure);
            if (other != null) {
                boolean noted = AsPrinted.on("code", measure.asPrinted()).isPresent()
                        || AsPrinted.on("code", other.asPrinted()).isPresent();
                diagnostics.add(Diagnostic.error("measure-code-repeated", at, "code", code)
                        .also(other.origin().of("code"))
                        .as(noted ? Severity.WARNING : Severity.ERROR));
            }
        }
        if (scheme != null) {
            var unanswered = scheme.items().stream()
                    .map(ItaScheme.Item::code)
                    .filter(c -> !first.containsKey(c))
                    .toList();
            if (!unanswered.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "scheme-item-unanswered",
                        measures.origin().at(),
                        "codes",
                        String.join(", ", unanswered),
                        "year",
                        scheme.year(),
                        "count",
                        scheme.items().size()));
            }
        }
    }

    /** What was probably meant: ๐๗ is O7 and ๑๙ is i9. */
    private static String suggestion(String code) {
        var matcher = LOOSE.matcher(Digits.arabic(code).strip());
        if (!matcher.matches()) {
            return "i1, e1, O1";
        }
        var letter =
                switch (matcher.group(1)) {
                    case "o", "O", "0" -> "O";
                    case "e", "E" -> "e";
                    default -> "i";
                };
        return letter + matcher.group(2);
    }
}
