package org.prongsai.parse;

import java.util.Optional;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;

/**
 * A file cut into its facts and its prose.
 *
 * @param yaml the facts
 * @param yamlLine line of the file on which they begin, counted from 1
 * @param body the prose; empty when there is none
 * @param bodyLine line of the file after the facts, counted from 1
 */
record FrontMatter(String yaml, int yamlLine, String body, int bodyLine) {

    private static final String FENCE = "---";

    /** Cuts a Markdown file; nothing when a finding says why it cannot be cut. */
    static Optional<FrontMatter> cut(String text, String file, Diagnostics findings) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            findings.add(Diagnostic.error("front-matter-missing", new Location(file, 1, 1, 0)));
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                var yaml = String.join("\n", lines.subList(1, i));
                var body = String.join("\n", lines.subList(i + 1, lines.size())).strip();
                return Optional.of(new FrontMatter(yaml, 2, body, i + 2));
            }
        }
        findings.add(Diagnostic.error("front-matter-unclosed", new Location(file, 1, 1, FENCE.length())));
        return Optional.empty();
    }
}
