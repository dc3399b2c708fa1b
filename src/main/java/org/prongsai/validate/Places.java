package org.prongsai.validate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Location;

/** Turns positions in a file's text into places; the lines are counted once for all of them. */
final class Places {

    /** Under this name a finding says which part of a longer text it is about. */
    static final String FOUND = "exact-part";

    private final String file;
    private final String text;
    /** Where each line begins, in UTF-16 units; counted for the first place that is asked for. */
    private int @Nullable [] lines;

    /**
     * The places of one file.
     *
     * @param file its path, as places name it
     * @param text what is in it
     */
    Places(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The finding at the very part it is about, where it names one: records only know where a value begins. */
    Diagnostic exact(Diagnostic finding) {
        var found = finding.values().get(FOUND);
        if (found == null || found.isEmpty()) {
            return finding;
        }
        int start = text.indexOf(found, offset(finding.at()));
        if (start < 0) {
            start = text.indexOf(found);
        }
        if (start < 0) {
            return finding;
        }
        return finding.movedTo(of(start, start + found.length()));
    }

    private int offset(Location at) {
        var starts = lines();
        int line = Math.max(0, at.line() - 1);
        return line >= starts.length ? 0 : Math.min(text.length(), starts[line] + Math.max(0, at.column() - 1));
    }

    /** The place of a part of the text; what goes on in the next line is underlined to the end of the first. */
    Location of(int start, int end) {
        var starts = lines();
        int found = Arrays.binarySearch(starts, start);
        int line = found >= 0 ? found : -found - 2;
        int lineEnd = text.indexOf('\n', start);
        int last = lineEnd < 0 ? end : Math.min(end, lineEnd);
        return new Location(file, line + 1, start - starts[line] + 1, Math.max(1, last - start));
    }

    private int[] lines() {
        if (lines == null) {
            var starts = IntStream.builder().add(0);
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                starts.add(end + 1);
            }
            lines = starts.build().toArray();
        }
        return lines;
    }
}
