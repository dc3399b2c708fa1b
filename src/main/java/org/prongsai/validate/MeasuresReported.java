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
 * Where one measure is reported on, every other says its result and its outcome as well.
 *
 * <p>What a signed report leaves out is kept with a note and is a notice.
 */
final class MeasuresReported implements MeasuresRule {

    @Override
    public List<String> codes() {
        return List.of("measure-without-result", "measure-without-outcome");
    }

    @Override
    public void check(IntegrityMeasures measures, ItaResult result, Agency agency, Diagnostics diagnostics) {
        if (!measures.isReported()) {
            return;
        }
        for (IntegrityMeasures.Measure measure : measures.all()) {
            if (measure.results().isEmpty()) {
                diagnostics.add(without("result", "measure-without-result", measure));
            } else if (!measure.saysOutcome()) {
                diagnostics.add(without("outcome", "measure-without-outcome", measure));
            }
        }
    }

    private static Diagnostic without(String field, String code, IntegrityMeasures.Measure measure) {
        boolean noted = AsPrinted.on(field, measure.asPrinted()).isPresent();
        return Diagnostic.warning(code, measure.origin().at(), "code", measure.code())
                .as(noted ? Severity.NOTICE : Severity.WARNING);
    }
}
