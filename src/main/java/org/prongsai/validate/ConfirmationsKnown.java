package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ContentType;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;

/** What an answer lists as still to be confirmed are fields of its type; other names would confirm nothing. */
final class ConfirmationsKnown implements OitRule {

    @Override
    public List<String> codes() {
        return List.of("oit-to-confirm-unknown");
    }

    @Override
    public void check(Entry entry, Framework.Item item, Diagnostics diagnostics) {
        var content = entry.content();
        boolean typeUnread = content == null && item.type() != null;
        if (typeUnread) {
            return;
        }
        for (int i = 0; i < entry.toConfirm().size(); i++) {
            var name = entry.toConfirm().get(i);
            if (content == null || content.type().at(name).isEmpty()) {
                var known = content == null
                        ? "–"
                        : String.join(
                                ", ",
                                content.type().fields().stream()
                                        .map(ContentType.Field::id)
                                        .toList());
                diagnostics.add(Diagnostic.error(
                                "oit-to-confirm-unknown",
                                Words.place(entry.origin(), "to-confirm." + i, "to-confirm"),
                                "field",
                                name,
                                "known",
                                known)
                        .about(item.code(), ""));
            }
        }
    }
}
