package org.prongsai.diagnostic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.text.NationalIds;

/**
 * The wording of every message, by code and language.
 *
 * <p>A code has {@code .title} (a few words), {@code .what} (what is wrong with the author's own value) and {@code .do}
 * (what to write), and may have {@code .wrong} and {@code .right} (an example of each). Other keys, without such an
 * ending, are words of the console and stand in files of their own. Numbers of persons in values are struck out.
 */
public final class Catalogue {

    /** Longest value shown whole; of a longer one nobody reads more than how it begins. */
    private static final int SHOWN = 1_000;
    /** How Thai speaks of a thing by its number, and by its name alone. */
    private static final String COUNTED = "รายการที่ ";

    private static final String NOT_COUNTED = "รายการ ";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z0-9-]+\\}");

    private static final Pattern HEADING = Pattern.compile("# ---- (.+)");
    private static final Pattern CODE = Pattern.compile("([a-z0-9-]+)\\.title\\b.*");

    private final Properties texts;
    private final Properties since;
    private final String wording;

    private Catalogue(Properties texts, Properties since, String wording) {
        this.texts = texts;
        this.since = since;
        this.wording = wording;
    }

    /** The catalogue shipped with the program. */
    public static Catalogue of(Language language) {
        var texts = new Properties();
        var since = new Properties();
        var wording = read("/messages/" + language.code() + ".properties");
        load(wording, texts);
        load(read("/messages/console-" + language.code() + ".properties"), texts);
        load(read("/messages/since.properties"), since);
        return new Catalogue(texts, since, wording);
    }

    private static String read(String name) {
        try (var stream = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String text, Properties texts) {
        try {
            texts.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few words naming the fault. */
    public String title(String code) {
        return text(code + ".title");
    }

    /** What is wrong, with the values of this finding. */
    public String what(Diagnostic diagnostic) {
        return fill(text(diagnostic.code() + ".what"), values(diagnostic));
    }

    /** What to write instead, with the values of this finding. */
    public String fix(Diagnostic diagnostic) {
        var fix = fill(text(diagnostic.code() + ".do"), values(diagnostic));
        var closed = diagnostic.closedYear();
        return closed.isEmpty() ? fix : fix + "\n" + say("console.report.closed", "year", closed);
    }

    private Map<String, String> values(Diagnostic diagnostic) {
        if (diagnostic.phrases().isEmpty()) {
            return diagnostic.values();
        }
        var values = new HashMap<>(diagnostic.values());
        diagnostic.phrases().forEach((name, phrases) -> values.put(name, said(phrases)));
        return values;
    }

    private String said(List<Phrase> phrases) {
        return phrases.stream()
                .map(p -> fill(text(p.key()), p.values()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** What the fault means in general: its wording with “…” for the values. */
    public String meaning(String code) {
        return PLACEHOLDER.matcher(text(code + ".what")).replaceAll("…");
    }

    /** What to write in general. */
    public String remedy(String code) {
        var text = text(code + ".do");
        return PLACEHOLDER.matcher(text).matches()
                ? ways(code)
                : PLACEHOLDER.matcher(text).replaceAll("…");
    }

    /** Of a code whose remedy depends on the case: what there is to do in each of them. */
    private String ways(String code) {
        return texts.stringPropertyNames().stream()
                .filter(k -> k.startsWith(code + ".do-"))
                .sorted()
                .map(k -> "- " + PLACEHOLDER.matcher(text(k)).replaceAll("…"))
                .collect(Collectors.joining("\n"));
    }

    /** A wrong example, or empty. */
    public String wrong(String code) {
        return texts.getProperty(code + ".wrong", "");
    }

    /** A right example, or empty. */
    public String right(String code) {
        return texts.getProperty(code + ".right", "");
    }

    /** The version of the program that said it first. */
    public String since(String code) {
        return since.getProperty(code, since.getProperty("first", ""));
    }

    /** Every code by what it is about, in the order of the wording's file, whose headings are the themes. */
    public Map<String, List<String>> themes() {
        var themes = new LinkedHashMap<String, List<String>>();
        var theme = "";
        for (String line : wording.lines().toList()) {
            var heading = HEADING.matcher(line);
            var code = CODE.matcher(line);
            if (heading.matches()) {
                theme = heading.group(1);
            } else if (code.matches()) {
                themes.computeIfAbsent(theme, t -> new ArrayList<>()).add(code.group(1));
            }
        }
        return themes;
    }

    /** Words of the console by key, with values name, value, name, value … */
    public String say(String key, Object... values) {
        return fill(text(key), Phrase.pairs(values));
    }

    /** Every code that has wording. */
    public SortedSet<String> codes() {
        var codes = new TreeSet<String>();
        for (String key : texts.stringPropertyNames()) {
            if (key.endsWith(".title")) {
                codes.add(key.substring(0, key.length() - ".title".length()));
            }
        }
        return codes;
    }

    private String text(String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return text;
    }

    /** The text with its values; a thing that has a name and no number is not counted. */
    private static String fill(String text, Map<String, String> values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            var value = values.get(text.substring(open + 1, close));
            filled.append(text, from, open);
            from = close + 1;
            if (value == null) {
                filled.append(text, open, from);
            } else {
                add(value, filled);
                boolean doubled = value.isEmpty() && endsWith(filled, " ") && text.startsWith(" ", from);
                from += doubled ? 1 : 0;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static void add(String value, StringBuilder filled) {
        if (value.startsWith("“") && endsWith(filled, COUNTED)) {
            filled.setLength(filled.length() - COUNTED.length());
            filled.append(NOT_COUNTED);
        }
        filled.append(clipped(NationalIds.masked(value)));
    }

    private static boolean endsWith(StringBuilder text, String end) {
        return text.substring(Math.max(0, text.length() - end.length())).equals(end);
    }

    private static String clipped(String value) {
        if (value.length() <= SHOWN) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return value.substring(0, end) + "…";
    }
}
