package org.prongsai.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of what is Thai in a page of another language that it is: content stays as it was written, and readers aloud must
 * know. An element with Thai words only gets {@code lang="th"}, the outermost of such elements; where both languages stand
 * side by side, each Thai run gets a {@code span}.
 *
 * <p>It reads what templates wrote: elements that end where they should.
 */
final class ThaiRuns {

    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<(/?)([A-Za-z][A-Za-z0-9]*)([^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>", Pattern.DOTALL);

    /** Attributes that are read out or shown. */
    private static final Pattern WORDS_IN_ATTRIBUTE =
            Pattern.compile("\\s(?:aria-label|alt|title|data-label|content|placeholder|label)=\"([^\"]*)\"");

    private static final Pattern OWN_LANGUAGE = Pattern.compile("\\slang=\"");

    /** From a Thai letter to the last one before a Latin letter or a character given by its name. */
    private static final Pattern RUN = Pattern.compile("[\\u0e00-\\u0e7f](?:[^A-Za-z&]*[\\u0e00-\\u0e7f])?");

    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern THAI = Pattern.compile("[\\u0e00-\\u0e7f]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private static final Set<String> EMPTY =
            Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

    /** Their text is no prose. */
    private static final Set<String> RAW = Set.of("script", "style");

    /** Elements that hold text and no other element. */
    private static final Set<String> TEXT_ONLY = Set.of("title", "option", "textarea");

    private final String html;
    private final List<Part> parts = new ArrayList<>();

    private ThaiRuns(String html) {
        this.html = html;
    }

    /** A tag or what stands between two. */
    private static final class Part {
        final int start;
        final int end;
        final Kind kind;
        final String name;
        boolean thai;
        boolean latin;
        boolean told;

        Part(int start, int end, Kind kind, String name) {
            this.start = start;
            this.end = end;
            this.kind = kind;
            this.name = name;
        }

        void add(Part inner) {
            thai |= inner.thai;
            latin |= inner.latin;
        }

        boolean isThaiOnly() {
            return thai && !latin && !told;
        }
    }

    private enum Kind {
        TEXT,
        START,
        END,
        ALONE
    }

    /** The page with its Thai runs marked. */
    static String mark(String html) {
        var runs = new ThaiRuns(html);
        runs.read();
        return runs.marked();
    }

    private void read() {
        Deque<Part> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        int done = 0;
        while (tag.find(done)) {
            text(done, tag.start(), open);
            var name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
            done = tag.end();
            if (name.isEmpty()) {
                parts.add(new Part(tag.start(), done, Kind.ALONE, name));
            } else if (!tag.group(1).isEmpty()) {
                parts.add(new Part(tag.start(), done, Kind.END, name));
                close(name, open);
            } else {
                boolean alone = EMPTY.contains(name) || tag.group(3).endsWith("/");
                var part = new Part(tag.start(), done, alone ? Kind.ALONE : Kind.START, name);
                attributes(tag.group(3), part);
                parts.add(part);
                if (alone) {
                    inside(open, part);
                } else {
                    open.push(part);
                }
            }
        }
        text(done, html.length(), open);
    }

    private void text(int start, int end, Deque<Part> open) {
        if (start == end) {
            return;
        }
        var around = open.peek();
        var text = new Part(start, end, Kind.TEXT, around == null ? "" : around.name);
        if (!RAW.contains(text.name)) {
            language(html.substring(start, end), text);
        }
        parts.add(text);
        inside(open, text);
    }

    private static void attributes(String attributes, Part part) {
        part.told = OWN_LANGUAGE.matcher(attributes).find();
        var words = WORDS_IN_ATTRIBUTE.matcher(attributes);
        while (words.find()) {
            language(words.group(1), part);
        }
    }

    private static void language(String text, Part part) {
        part.thai |= THAI.matcher(text).find();
        part.latin |= LATIN.matcher(ENTITY.matcher(text).replaceAll("")).find();
    }

    private static void inside(Deque<Part> open, Part inner) {
        var outer = open.peek();
        if (outer != null && !inner.told) {
            outer.add(inner);
        }
    }

    /** An end without a start is passed over; a start without an end ends with what is around it. */
    private static void close(String name, Deque<Part> open) {
        if (open.stream().noneMatch(p -> p.name.equals(name))) {
            return;
        }
        boolean found = false;
        while (!found) {
            var ended = open.pop();
            found = ended.name.equals(name);
            inside(open, ended);
        }
    }

    private String marked() {
        var out = new StringBuilder(html.length() + html.length() / 8);
        Deque<String> within = new ArrayDeque<>();
        for (Part part : parts) {
            boolean told = !within.isEmpty();
            switch (part.kind) {
                case TEXT -> text(part, told, out);
                case ALONE -> tag(part, !told && part.isThaiOnly(), out);
                case START -> {
                    tag(part, !told && part.isThaiOnly(), out);
                    if (told || part.isThaiOnly() || (part.told && !part.name.equals("html"))) {
                        within.push(part.name);
                    }
                }
                case END -> {
                    tag(part, false, out);
                    if (told && part.name.equals(within.peek())) {
                        within.pop();
                    }
                }
            }
        }
        return out.toString();
    }

    private void tag(Part part, boolean thai, StringBuilder out) {
        if (!thai) {
            out.append(html, part.start, part.end);
            return;
        }
        int name = part.start + 1 + part.name.length();
        out.append(html, part.start, name).append(" lang=\"th\"").append(html, name, part.end);
    }

    private void text(Part part, boolean told, StringBuilder out) {
        if (told || !part.thai || TEXT_ONLY.contains(part.name)) {
            out.append(html, part.start, part.end);
            return;
        }
        var run = RUN.matcher(html).region(part.start, part.end);
        int done = part.start;
        while (run.find()) {
            out.append(html, done, run.start())
                    .append("<span lang=\"th\">")
                    .append(html, run.start(), run.end())
                    .append("</span>");
            done = run.end();
        }
        out.append(html, done, part.end);
    }
}
