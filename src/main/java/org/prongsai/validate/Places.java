package org.prongsai.validate;

import org.prongsai.diagnostic.Location;

/** Turns positions in a file's text into places. */
final class Places {

    private Places() {}

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
