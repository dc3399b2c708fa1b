package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Memo;
import org.prongsai.text.Digits;

/**
 * A memo has its number, its opinions and its signatures.
 *
 * <p>Covers 001-004 I7.
 */
final class MemosFilledIn implements ReportRule {

    @Override
    public List<String> codes() {
        return List.of("memo-number-blank", "opinion-blank", "signature-blank");
    }

    @Override
    public void check(Reported reported, Diagnostics diagnostics) {
        var memo = reported.report().memo();
        if (memo == null) {
            return;
        }
        var number = Digits.arabic(memo.number().strip());
        if (number.isEmpty() || number.endsWith("/")) {
            diagnostics.add(
                    Diagnostic.notice("memo-number-blank", memo.origin().of("number"), "number", memo.number()));
        }
        for (Memo.Opinion opinion : memo.opinions()) {
            if (opinion.text().isBlank()) {
                var post = opinion.signedBy().isEmpty() ? opinion.of() : opinion.signedBy();
                diagnostics.add(Diagnostic.notice("opinion-blank", opinion.at(), "post", post));
            }
        }
        for (Memo.Signatory signatory : memo.signatories()) {
            if (!signatory.signed()) {
                diagnostics.add(Diagnostic.notice(
                        "signature-blank", memo.origin().of("signatories"), "post", signatory.post()));
            }
        }
    }
}
