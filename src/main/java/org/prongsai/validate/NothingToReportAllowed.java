package org.prongsai.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;
import org.prongsai.model.Value;

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
                            "oit-nothing-refused", at, "code", item.code(), "title", item.title(), "year", entry.year())
                    .about(item.code(), ""));
            return;
        }
        var other = contradicting(entry);
        if (other != null) {
            diagnostics.add(Diagnostic.error("oit-nothing-contradicted", at, "code", item.code())
                    .about(item.code(), "")
                    .also(other));
        }
    }

    /** Where something is shown all the same; {@code null} when nothing is. */
    private static @Nullable Location contradicting(Entry entry) {
        var content = entry.content();
        return !entry.answers().isEmpty()
                ? entry.origin().of("elements")
                : content == null
                        ? null
                        : content.values().values().stream()
                                .filter(Value::isGiven)
                                .map(Value::at)
                                .findFirst()
                                .orElse(null);
    }
}
