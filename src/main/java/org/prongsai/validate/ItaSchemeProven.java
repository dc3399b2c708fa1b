package org.prongsai.validate;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Framework;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;

/** A result is checked against a scheme taken from documents; what is only remembered of it is told once. */
final class ItaSchemeProven implements ResultRule {

    @Override
    public List<String> codes() {
        return List.of("ita-scheme-unproven");
    }

    @Override
    public void check(ItaResult result, ItaScheme scheme, Diagnostics diagnostics) {
        var parts = new ArrayList<String>();
        add("indicators", scheme.proofs().indicators(), parts);
        add("weights", scheme.proofs().weights(), parts);
        add("levels", scheme.proofs().levels(), parts);
        if (!parts.isEmpty()) {
            diagnostics.add(Diagnostic.notice(
                    "ita-scheme-unproven",
                    result.origin().at(),
                    "year",
                    scheme.year(),
                    "parts",
                    String.join(", ", parts)));
        }
    }

    private static void add(String part, Framework.Proof proof, List<String> parts) {
        if (proof == Framework.Proof.MEMORY) {
            parts.add(part);
        }
    }
}
