package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;

/**
 * Every measure says what is done, when and by whom.
 *
 * <p>Covers 001-004 T8; what a signed document leaves out is kept with a note and is a warning.
 */
final class MeasuresComplete implements MeasuresRule {

    @Override
    public List<String> codes() {
        return List.of("measure-without-steps", "measure-without-period", "measure-without-responsible");
    }

    @Override
    public void check(IntegrityMeasures measures, ItaResult result, Agency agency, Diagnostics diagnostics) {
        for (IntegrityMeasures.Measure measure : MeasuresRule.all(measures)) {
            require(!measure.steps().isEmpty(), "steps", measure, diagnostics);
            require(measure.period() != null, "period", measure, diagnostics);
            require(!measure.responsible().isEmpty() || measure.webOfficer(), "responsible", measure, diagnostics);
        }
    }

    private static void require(
            boolean given, String field, IntegrityMeasures.Measure measure, Diagnostics diagnostics) {
        if (!given) {
            boolean noted = AsPrinted.on(field, measure.asPrinted()).isPresent();
            diagnostics.add(Diagnostic.error(
                            "measure-without-" + field, measure.origin().at(), "code", measure.code())
                    .as(noted ? Severity.WARNING : Severity.ERROR));
        }
    }
}
