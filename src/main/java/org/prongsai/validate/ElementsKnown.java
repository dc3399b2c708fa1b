package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;

/** An answer names only elements its item has. */
final class ElementsKnown implements OitRule {

    @Override
    public List<String> codes() {
        return List.of("oit-element-unknown");
    }

    @Override
    public void check(Entry entry, Framework.Item item, Diagnostics diagnostics) {
        entry.answers().forEach((id, answer) -> {
            if (item.element(id).isEmpty()) {
                diagnostics.add(Diagnostic.error(
                        "oit-element-unknown",
                        answer.origin().at(),
                        "element",
                        id,
                        "item",
                        item.code(),
                        "year",
                        entry.year(),
                        "known",
                        item.elements().isEmpty()
                                ? "–"
                                : String.join(
                                        ", ",
                                        item.elements().stream()
                                                .map(Framework.Element::id)
                                                .toList())));
            }
        });
    }
}
