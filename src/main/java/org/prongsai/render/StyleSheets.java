package org.prongsai.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Style sheets as they are published: every reader loads them first, so they carry no comments and no needless space. */
final class StyleSheets {

    /** A text in quotes or an address, which stay as they are; a comment; space. */
    private static final Pattern PART = Pattern.compile("(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\""
            + "|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
            + "|(?i:url)\\([^)\"']*\\))"
            + "|(?:/\\*(?s:.*?)\\*/|\\s+)+");

    private static final String NO_SPACE_AFTER = "{};,:";
    private static final String NO_SPACE_BEFORE = "{};,";

    private StyleSheets() {}

    static byte[] compact(byte[] sheet) {
        var text = new String(sheet, StandardCharsets.UTF_8);
        var compact = new StringBuilder(text.length());
        Matcher part = PART.matcher(text);
        int done = 0;
        while (part.find()) {
            compact.append(text, done, part.start());
            done = part.end();
            if (part.group(1) != null) {
                compact.append(part.group(1));
            } else if (matters(text, part.start(), done)) {
                compact.append(' ');
            }
        }
        return compact.append(text, done, text.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the space from one place to another keeps words apart. */
    private static boolean matters(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && NO_SPACE_AFTER.indexOf(text.charAt(start - 1)) < 0
                && NO_SPACE_BEFORE.indexOf(text.charAt(end)) < 0;
    }
}
