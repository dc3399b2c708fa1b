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
        for (IntegrityMeasures.Measure measure : measures.all()) {
            if (measure.steps().isEmpty()) {
                diagnostics.add(without("steps", "measure-without-steps", measure));
            }
            if (measure.period() == null) {
                diagnostics.add(without("period", "measure-without-period", measure));
            }
            if (measure.responsible().isEmpty() && !measure.webOfficer()) {
                diagnostics.add(without("responsible", "measure-without-responsible", measure));
            }
        }
    }

    private static Diagnostic without(String field, String code, IntegrityMeasures.Measure measure) {
        boolean noted = AsPrinted.on(field, measure.asPrinted()).isPresent();
        return Diagnostic.error(code, measure.origin().at(), "code", measure.code())
                .as(noted ? Severity.WARNING : Severity.ERROR);
    }
}
