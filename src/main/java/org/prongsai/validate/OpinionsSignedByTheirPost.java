package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Memo;

/**
 * An opinion is signed by the post in whose name it is given.
 *
 * <p>Covers 001-004 I6; a signed document that differs is kept with a note and is a warning.
 */
final class OpinionsSignedByTheirPost implements ReportRule {

    @Override
    public List<String> codes() {
        return List.of("opinion-post-differs");
    }

    @Override
    public void check(Reported reported, Diagnostics diagnostics) {
        var memo = reported.report().memo();
        if (memo == null) {
            return;
        }
        for (Memo.Opinion opinion : memo.opinions()) {
            if (opinion.signedBy().isEmpty() || isFor(opinion, memo)) {
                continue;
            }
            diagnostics.add(Diagnostic.error(
                            "opinion-post-differs", opinion.at(), "heading", opinion.of(), "signer", opinion.signedBy())
                    .as(opinion.acknowledged().isBlank() ? Severity.ERROR : Severity.WARNING));
        }
    }

    /** Whether the signer holds the post of the heading or acts for it. */
    private static boolean isFor(Memo.Opinion opinion, Memo memo) {
        var heading = Words.fold(opinion.of());
        var signer = Words.fold(opinion.signedBy());
        return signer.equals(heading)
                || memo.signatories().stream()
                        .anyMatch(s -> Words.fold(s.post()).equals(signer)
                                && Words.fold(s.actingFor()).equals(heading));
    }
}
