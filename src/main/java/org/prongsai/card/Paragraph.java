package org.prongsai.card;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.text.WordBreaks;

/**
 * Text divided into lines that fit, as even as they can be.
 *
 * @param lines from top to bottom
 * @param size of the type
 */
record Paragraph(List<Shaped> lines, int size) {

    private static final String CUT = "…";

    /** How much narrower lines are tried at a time, of the width there is. */
    private static final float EVEN = 0.02f;

    Paragraph {
        lines = List.copyOf(lines);
    }

    /** How far the rows of two lines are apart. */
    int leading() {
        return leading(size);
    }

    /** Marks above one line leave those below the other alone. */
    private static int leading(int size) {
        return size * 3 / 2;
    }

    private static int most(int height, int size) {
        return Math.max(1, height / leading(size));
    }

    /** From above the marks of the first line to below those of the last. */
    int height() {
        return leading() * lines.size();
    }

    /**
     * A text in the largest type in which it fits into a box; in the smallest, what does not fit is left out.
     *
     * @param text in one paragraph
     * @param face its typeface
     * @param width of the box
     * @param height of the box; one line there is in any case
     * @param sizes of the type, from the largest
     */
    static Paragraph of(String text, Typeface face, int width, int height, int... sizes) {
        var parts = WordBreaks.LINES.parts(together(text)).stream()
                .map(part -> Part.of(part, face))
                .toList();
        for (int size : sizes) {
            float limit = (float) width / size;
            var lines = lines(parts, face, limit);
            if (lines.size() <= most(height, size)) {
                return shaped(even(lines, parts, face, limit), face, size);
            }
        }
        int size = sizes[sizes.length - 1];
        float limit = (float) width / size;
        return shaped(cut(lines(parts, face, limit), most(height, size), face, limit), face, size);
    }

    /** The text marked where no line may end: after พ.ศ., before what is counted, in the word the dictionary divides. */
    private static String together(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=พ\\.ศ\\.) (?=[0-9๐-๙])|(?<=[0-9๐-๙]) (?=[ก-ฮ])", "\u00A0")
                .replace("งบประมาณ", "งบ\u2060ประมาณ");
    }

    /**
     * What stands together on a line.
     *
     * @param text with the space after it
     * @param width of all
     * @param bare width without the space
     */
    private record Part(String text, float width, float bare) {

        static Part of(String text, Typeface face) {
            float bare = Shaped.of(text.stripTrailing(), face).width();
            return new Part(text, Shaped.of(text, face).width(), bare);
        }
    }

    private static Paragraph shaped(List<String> lines, Typeface face, int size) {
        return new Paragraph(lines.stream().map(line -> Shaped.of(line, face)).toList(), size);
    }

    private static float width(String text, Typeface face) {
        return Shaped.of(text, face).width();
    }

    private static List<String> lines(List<Part> parts, Typeface face, float limit) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float width = 0;
        for (Part part : parts) {
            if (width + part.bare() > limit && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
                width = 0;
            }
            if (part.bare() > limit) {
                line.append(divided(part.text(), face, limit, lines));
                width = width(line.toString(), face);
            } else {
                line.append(part.text());
                width += part.width();
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** A word longer than a line fills lines where it has to be divided; gives what is left of it. */
    private static String divided(String word, Typeface face, float limit, List<String> lines) {
        var rest = word;
        for (int end = fitting(rest, face, limit);
                end < rest.stripTrailing().length();
                end = fitting(rest, face, limit)) {
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** How many letters fit on a line, with their marks; one at least. */
    private static int fitting(String text, Typeface face, float limit) {
        int end = text.length();
        // Far more letters than a line holds are not worth measuring one by one.
        while (end > 1 && width(text.substring(0, end), face) > limit * 2) {
            end /= 2;
        }
        while (end > 1 && (width(text.substring(0, end), face) > limit || dividesLetter(text, end))) {
            end--;
        }
        return end;
    }

    private static boolean dividesLetter(String text, int at) {
        return at < text.length()
                && (Shaped.isMark(text.charAt(at))
                        || text.charAt(at) == '\u0E33'
                        || Character.isLowSurrogate(text.charAt(at)));
    }

    /** The same number of lines, the longest as short as it can be. */
    private static List<String> even(List<String> lines, List<Part> parts, Typeface face, float limit) {
        var best = lines;
        if (lines.size() < 2) {
            return best;
        }
        for (float narrower = limit * (1 - EVEN); narrower > limit / 2; narrower -= limit * EVEN) {
            var tried = lines(parts, face, narrower);
            if (tried.size() > lines.size()) {
                break;
            }
            best = tried;
        }
        return best;
    }

    private static List<String> cut(List<String> lines, int most, Typeface face, float limit) {
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.remove(most - 1);
        while (last.length() > 1
                && (width(last + CUT, face) > limit || Shaped.isMark(last.charAt(last.length() - 1)))) {
            last = last.substring(0, last.length() - 1);
        }
        kept.add(last.strip() + CUT);
        return kept;
    }
}
