package org.prongsai.report;

import java.util.List;
import org.prongsai.diagnostic.Location;
import org.prongsai.text.NationalIds;

/** What of the author's files a report may show: numbers of national identity cards are struck out. */
final class Shown {

    /** A number may go on in the next line, so a line is looked at together with its neighbours. */
    private static final int NEIGHBOURS = 3;

    private Shown() {}

    /** A line of a file, counted from 1; as long as it is. */
    static String line(List<String> lines, int number) {
        int from = Math.max(0, number - 1 - NEIGHBOURS);
        int to = Math.min(lines.size(), number + NEIGHBOURS);
        var masked = NationalIds.masked(String.join("\n", lines.subList(from, to)));
        return masked.split("\n", -1)[number - 1 - from];
    }

    /** The path of a file. */
    static String path(String file) {
        return NationalIds.masked(file);
    }

    /** A place as {@code file:line:column}, or the file alone. */
    static String place(Location at) {
        return at.line() == 0 ? path(at.file()) : path(at.file()) + ":" + at.line() + ":" + at.column();
    }
}
