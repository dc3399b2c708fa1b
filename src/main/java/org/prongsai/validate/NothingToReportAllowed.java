package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;

/** "There was nothing" answers only items that accept it, and stands alone. */
final class NothingToReportAllowed implements OitRule {

    @Override
    public List<String> codes() {
        return List.of("oit-nothing-refused", "oit-nothing-contradicted");
    }

    @Override
    public void check(Entry entry, Framework.Item item, Diagnostics diagnostics) {
        if (entry.nothingToReport().isEmpty()) {
            return;
        }
        var at = entry.origin().of("nothing-to-report");
        if (!item.nothingToReport()) {
            diagnostics.add(Diagnostic.error(
                    "oit-nothing-refused", at, "code", item.code(), "title", item.title(), "year", entry.year()));
        } else if (!entry.answers().isEmpty()) {
            diagnostics.add(Diagnostic.error("oit-nothing-contradicted", at, "code", item.code())
                    .also(entry.origin().of("elements")));
        }
    }
}
