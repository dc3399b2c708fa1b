package org.prongsai.check;

import java.util.HashSet;
import org.prongsai.diagnostic.Diagnostics;

/** An id stands once on its page. */
final class UniqueIds implements PageCheck {

    @Override
    public String code() {
        return "id-duplicate";
    }

    @Override
    public void check(FinishedPage page, Diagnostics findings) {
        var seen = new HashSet<String>();
        var reported = new HashSet<String>();
        for (String id : page.ids()) {
            if (!seen.add(id) && reported.add(id)) {
                findings.add(Findings.of(code(), page, "id", id));
            }
        }
    }
}
