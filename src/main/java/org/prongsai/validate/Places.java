package org.prongsai.validate;

import java.util.function.UnaryOperator;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Location;

/** Turns positions in a file's text into places. */
final class Places {

    /** Under this name a finding says which part of a longer text it is about. */
    static final String FOUND = "exact-part";

    private Places() {}

    /**
     * The finding at the very part it is about, where it names one: records only know where a value begins.
     *
     * @param texts the text of a file by its path
     */
    static Diagnostic exact(Diagnostic finding, UnaryOperator<String> texts) {
        var found = finding.values().get(FOUND);
        if (found == null || found.isEmpty()) {
            return finding;
        }
        var at = finding.at();
        var text = texts.apply(at.file());
        int start = text.indexOf(found, offset(text, at));
        if (start < 0) {
            start = text.indexOf(found);
        }
        if (start < 0) {
            return finding;
        }
        return finding.movedTo(of(at.file(), text, start, start + found.length()));
    }

    private static int offset(String text, Location at) {
        int offset = 0;
        for (int line = 1; line < at.line(); line++) {
            int end = text.indexOf('\n', offset);
            if (end < 0) {
                return 0;
            }
            offset = end + 1;
        }
        return Math.min(text.length(), offset + Math.max(0, at.column() - 1));
    }

    /** The place of a part of a file's text; what goes on in the next line is underlined to the end of the first. */
    static Location of(String file, String text, int start, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        int lineEnd = text.indexOf('\n', start);
        int last = lineEnd < 0 ? end : Math.min(end, lineEnd);
        return new Location(file, line, start - lineStart + 1, Math.max(1, last - start));
    }
}
