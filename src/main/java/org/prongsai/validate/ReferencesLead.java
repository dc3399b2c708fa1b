package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Phrase;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;
import org.prongsai.model.Reference;
import org.prongsai.model.Value;

/** Files and links of an answer lead somewhere a visitor can go. */
final class ReferencesLead implements OitRule {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.\\S+|mailto:\\S+@\\S+|tel:[0-9+#*,-]+");

    @Override
    public List<String> codes() {
        return List.of("oit-file-missing", "oit-link-unusable");
    }

    @Override
    public void check(Entry entry, Framework.Item item, Diagnostics diagnostics) {
        entry.files().forEach(file -> check(file, true, item, diagnostics));
        entry.answers().values().forEach(answer -> {
            var link = answer.link();
            if (link != null) {
                check(link, false, item, diagnostics);
            }
        });
        var content = entry.content();
        if (content != null) {
            content.values().values().forEach(v -> check(v, item, diagnostics));
        }
    }

    private static void check(Value value, Framework.Item item, Diagnostics diagnostics) {
        if (value instanceof Value.Link link && link.reference().isFile()) {
            check(link.reference(), true, item, diagnostics);
        } else if (value instanceof Value.Records records) {
            records.rows().forEach(r -> r.values().values().forEach(v -> check(v, item, diagnostics)));
        }
    }

    private static void check(Reference reference, boolean download, Framework.Item item, Diagnostics diagnostics) {
        if (download || reference.isFile()) {
            if (reference.file() == null) {
                diagnostics.add(missing(reference).about(item.code(), ""));
            }
        } else if (!ADDRESS.matcher(reference.target()).matches()) {
            diagnostics.add(Diagnostic.error("oit-link-unusable", reference.at(), "link", reference.target())
                    .about(item.code(), ""));
        }
    }

    private static Diagnostic missing(Reference reference) {
        var way = reference.near().isEmpty()
                ? Phrase.of("oit-file-missing.do-other")
                : Phrase.of("oit-file-missing.do-near", "suggestion", reference.near());
        return Diagnostic.error("oit-file-missing", reference.at(), "path", reference.target())
                .saying("way", List.of(way));
    }
}
