package org.prongsai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Correction;

/** Reads {@code corrections.yml}: what an agency changed in years that are over. */
final class CorrectionsReader {

    static final String FILE = "corrections.yml";

    /** A path below the agency's folder that cannot leave it. */
    static final Pattern PATH =
            Pattern.compile("[^/\\\\:*?\"<>|.][^/\\\\:*?\"<>|]*(/[^/\\\\:*?\"<>|.][^/\\\\:*?\"<>|]*)+");

    private CorrectionsReader() {}

    /** The corrections of an agency; none when it has no such file. */
    static List<Correction> read(SiteReader site, String agency, String folder) {
        var file = site.workspace().file(folder + "/" + FILE);
        if (!site.workspace().exists(file.path())) {
            return List.of();
        }
        var corrections = new ArrayList<Correction>();
        site.yaml(file, agency).ifPresent(node -> {
            for (Node item : Fields.list(node, FILE, site.findings())) {
                add(Fields.of(item, FILE, site.findings()), site.findings(), corrections);
            }
        });
        return corrections;
    }

    /** Whether a text has a letter: an ellipsis that was to be filled in has none. */
    static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static void requireWords(String key, String text, String file, Fields in, Diagnostics findings) {
        if (!text.isEmpty() && !saysSomething(text)) {
            findings.add(
                    Diagnostic.error("correction-words-missing", in.origin().of(key), "file", file, "key", key));
        }
    }

    private static boolean isPath(String file) {
        return file.length() <= Scalars.MAX_ADDRESS && PATH.matcher(file).matches();
    }

    private static void add(Fields in, Diagnostics findings, List<Correction> corrections) {
        var file = in.required("file");
        in.require("on");
        var on = in.day("on");
        var reason = in.required("reason");
        var by = in.required("by");
        in.done();
        requireWords("reason", reason, file, in, findings);
        requireWords("by", by, file, in, findings);
        if (!file.isEmpty() && !isPath(file)) {
            findings.add(Diagnostic.error("correction-path-illegal", in.origin().of("file"), "value", file));
        } else if (!file.isEmpty() && on != null && !reason.isEmpty()) {
            corrections.add(new Correction(file, on, reason, by, in.origin()));
        }
    }
}
