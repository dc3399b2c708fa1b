package org.prongsai.parse;

import java.util.List;
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

    /** The signs that open links, pictures and emphasis. */
    private static final String SIGNS = "[*_";

    /** Most of each in one text: to find their counterparts takes time that grows with the square. */
    private static final int MOST_SIGNS = 5_000;

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
                return isSimple(lines.subList(i + 1, lines.size()), i + 2, file, findings)
                        ? Optional.of(new FrontMatter(yaml, 2, body, i + 2))
                        : Optional.empty();
            }
        }
        findings.add(Diagnostic.error("front-matter-unclosed", new Location(file, 1, 1, FENCE.length())));
        return Optional.empty();
    }

    /** Whether the prose can be read in a moment; a row of one sign counts once. */
    private static boolean isSimple(List<String> lines, int firstLine, String file, Diagnostics findings) {
        var counts = new int[SIGNS.length()];
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            for (int at = 0; at < line.length(); at++) {
                int sign = SIGNS.indexOf(line.charAt(at));
                boolean again = sign > 0 && at > 0 && line.charAt(at - 1) == line.charAt(at);
                if (sign >= 0 && !again && ++counts[sign] > MOST_SIGNS) {
                    var place = new Location(file, firstLine + i, at + 1, 1);
                    findings.add(Diagnostic.error(
                            "prose-too-many-signs", place, "sign", line.charAt(at), "limit", MOST_SIGNS));
                    return false;
                }
            }
        }
        return true;
    }
}
