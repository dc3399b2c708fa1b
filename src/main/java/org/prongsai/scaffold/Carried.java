package org.prongsai.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The text of an answer made into that of the next year. It works on lines, so that comments, order and line ends of the
 * author stay; what nobody can be asked to confirm becomes a comment.
 */
final class Carried {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    private final boolean markdown;
    private final String lineEnd;
    private final List<String> facts = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final String mark;

    Carried(String text, boolean markdown) {
        this.markdown = markdown;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.mark = text.startsWith("\ufeff") ? "\ufeff" : "";
        var lines = List.of(LINE_END.split(text.substring(mark.length()), -1));
        int begin = 0;
        if (markdown) {
            while (begin < lines.size() && lines.get(begin).isBlank()) {
                begin++;
            }
            begin++;
        }
        int i = begin;
        while (i < lines.size() && !(markdown && lines.get(i).stripTrailing().equals("---"))) {
            facts.add(lines.get(i++));
        }
        if (i < lines.size()) {
            body.addAll(lines.subList(i + 1, lines.size()));
        }
    }

    /** Whether a key stands at the beginning of a line. */
    boolean has(String key) {
        return start(key) >= 0;
    }

    /** Leaves a key out. */
    void drop(String key) {
        int start = start(key);
        if (start >= 0) {
            facts.subList(start, end(start)).clear();
        }
    }

    /** Makes a key with all that belongs to it a comment. */
    void comment(String key) {
        int start = start(key);
        int end = start < 0 ? start : end(start);
        for (int i = start; i < end; i++) {
            if (!facts.get(i).isBlank()) {
                facts.set(i, "# " + facts.get(i));
            }
        }
    }

    /** Gives elements their new ids, and tables their new names, wherever they are named. */
    void rename(Map<String, String> names) {
        facts.replaceAll(line -> {
            var renamed = line;
            for (var name : names.entrySet()) {
                renamed = renamed.replaceAll(
                        "(?<![\\w.-])" + Pattern.quote(name.getKey()) + "(?![\\w-])", name.getValue());
            }
            return renamed;
        });
    }

    /** Puts lines before everything else. */
    void lead(List<String> lines) {
        facts.addAll(0, lines);
    }

    /** Makes the prose a comment under a key, for a file without prose. */
    void commentBody(String key) {
        if (body.stream().allMatch(String::isBlank)) {
            return;
        }
        facts.add("# " + key + ": |");
        body.forEach(line -> facts.add(line.isBlank() ? "#" : "#   " + line));
        body.clear();
    }

    /** The whole, as Markdown where there is prose. */
    String text() {
        var lines = new ArrayList<String>();
        if (markdown && isMarkdown()) {
            lines.add("---");
            lines.addAll(facts);
            lines.add("---");
            lines.addAll(body);
        } else {
            lines.addAll(facts);
        }
        var text = String.join(lineEnd, lines);
        return mark + (text.endsWith(lineEnd) ? text : text + lineEnd);
    }

    /** Whether there is prose. */
    boolean isMarkdown() {
        return body.stream().anyMatch(line -> !line.isBlank());
    }

    private int start(String key) {
        var pattern = Pattern.compile("[\"']?" + Pattern.quote(key) + "[\"']?\\s*:(\\s.*)?");
        for (int i = 0; i < facts.size(); i++) {
            if (pattern.matcher(facts.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** What is indented, blank or an item of a list belongs to the key above it. */
    private int end(int start) {
        int end = start + 1;
        while (end < facts.size()
                && (facts.get(end).isBlank()
                        || Character.isWhitespace(facts.get(end).charAt(0))
                        || facts.get(end).startsWith("-"))) {
            end++;
        }
        return end;
    }
}
