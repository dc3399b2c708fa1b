package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;

/**
 * A measure is due after the document that announces it.
 *
 * <p>Covers 001-004 D4.
 */
final class DeadlinesAheadOfDocument implements MeasuresRule {

    @Override
    public List<String> codes() {
        return List.of("deadline-before-document");
    }

    @Override
    public void check(IntegrityMeasures measures, ItaResult result, Agency agency, Diagnostics diagnostics) {
        var issued = measures.issued();
        if (issued == null) {
            return;
        }
        for (IntegrityMeasures.Measure measure : measures.all()) {
            var period = measure.period();
            if (period != null && period.end().isBefore(issued.start())) {
                diagnostics.add(Diagnostic.warning(
                                "deadline-before-document",
                                measure.origin().of("period"),
                                "code",
                                measure.code(),
                                "due",
                                Words.day(period.end()),
                                "issued",
                                Words.day(issued.start()))
                        .also(measures.origin().of("issued")));
            }
        }
    }
}
