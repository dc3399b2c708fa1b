package org.prongsai.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z0-9-]+\\}");

    private final Properties texts;

    private Catalogue(Properties texts) {
        this.texts = texts;
    }

    /** The catalogue shipped with the program. */
    public static Catalogue of(Language language) {
        var texts = new Properties();
        load("/messages/" + language.code() + ".properties", texts);
        load("/messages/console-" + language.code() + ".properties", texts);
        return new Catalogue(texts);
    }

    private static void load(String name, Properties texts) {
        try (var stream = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
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
            filled.append(text, from, open)
                    .append(value == null ? text.substring(open, close + 1) : clipped(NationalIds.masked(value)));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static String clipped(String value) {
        if (value.length() <= SHOWN) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return value.substring(0, end) + "…";
    }
}
