package org.prongsai.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Site;

/**
 * What pages say around their content, in one language. Code and templates hold the Thai phrase, with {@code {0}} where
 * something is put in; another language has a file that gives its words for each of them.
 *
 * <p>Such a file has a line for the Thai phrase and below it one that begins with {@code =}. Where a count decides on the
 * form, {@code {0|page|pages}} takes the first for one and the second for all others. Words that begin or end with a space
 * stand in quotes.
 */
public final class Wording {

    /** Phrases as they stand in code and templates. */
    public static final Wording THAI = new Wording("th", Map.of());

    private final String language;
    private final Map<String, String> phrases;

    private Wording(String language, Map<String, String> phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** The wording in one of the languages a site can have. */
    public static Wording of(String language) {
        return language.equals("en") ? English.WORDING : THAI;
    }

    /** The wording of a site's pages, in the language as they name it. */
    public static Wording of(Site site, String language) {
        return language.isEmpty() ? Edition.firstOf(site).wording() : of(language);
    }

    /** Read when a page is first asked for in English. */
    private static final class English {
        static final Wording WORDING = new Wording("en", read("/wording/en.txt"));
    }

    /** Name of the language, in that language. */
    String name() {
        return this == THAI ? "ไทย" : "English";
    }

    /** Tag of the language, for example {@code th}. */
    public String language() {
        return language;
    }

    /**
     * A phrase in this language. Spaces around it stay, but none before a comma.
     *
     * @param thai as code and templates hold it; what is no phrase is said as it is
     * @param values put in; counts get thousands separators
     */
    public String say(String thai, Object... values) {
        return fill(phrases.isEmpty() ? thai : worded(thai), values);
    }

    /**
     * A phrase that other languages say differently in some place.
     *
     * @param sense where it stands, for example {@code unit}
     */
    String say(Sense sense, String thai, Object... values) {
        var own = phrases.get(sense.before(thai));
        return own == null ? say(thai, values) : fill(own, values);
    }

    /** Several things in a row: Thai sets them apart by a space. */
    String listed(List<String> things) {
        return String.join(phrases.isEmpty() ? " " : ", ", things);
    }

    /** Several things as part of a sentence: the last is joined by "and". */
    String enumerated(List<String> things) {
        int last = things.size() - 1;
        return last < 1 ? listed(things) : listed(things.subList(0, last)) + say(" และ") + things.get(last);
    }

    /** Places where a Thai phrase has words of its own in other languages. */
    enum Sense {
        /** After a number. */
        UNIT,
        /** A year that ends a date: B.E., then C.E. */
        DATED;

        private String before(String thai) {
            return "[" + name().toLowerCase(Locale.ROOT) + "] " + thai;
        }
    }

    /** The year of a day, of the Buddhist Era; readers of other languages are told the common one, too. */
    String dated(LocalDate day) {
        return say(
                Sense.DATED,
                "{0}",
                String.valueOf(day.getYear() + FiscalYear.BUDDHIST_OFFSET),
                String.valueOf(day.getYear()));
    }

    private String worded(String thai) {
        var phrase = thai.strip();
        var words = phrases.get(phrase);
        if (words == null) {
            return thai;
        }
        int start = thai.indexOf(phrase);
        var before = " ,;".indexOf(words.charAt(0)) < 0 ? thai.substring(0, start) : "";
        var after = words.endsWith(" ") ? "" : thai.substring(start + phrase.length());
        return before + words + after;
    }

    private static String fill(String pattern, Object... values) {
        int open = values.length == 0 ? -1 : pattern.indexOf('{');
        if (open < 0) {
            return pattern;
        }
        var text = new StringBuilder(pattern.length() + 16 * values.length);
        int done = 0;
        for (; open >= 0; open = pattern.indexOf('{', done)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, done, open).append(place(pattern.substring(open + 1, close), values));
            done = close + 1;
        }
        return text.append(pattern, done, pattern.length()).toString();
    }

    /** What stands for {@code 0} or {@code 0|page|pages}. */
    private static String place(String place, Object... values) {
        var value = values[place.charAt(0) - '0'];
        int first = place.indexOf('|');
        if (first < 0) {
            return text(value);
        }
        int second = place.indexOf('|', first + 1);
        return text(value).equals("1") ? place.substring(first + 1, second) : place.substring(second + 1);
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return Format.number(number);
        }
        return value instanceof Number count ? Format.number(count.longValue()) : value.toString();
    }

    /** Words by Thai phrase. */
    private static Map<String, String> read(String file) {
        try (var stream = Wording.class.getResourceAsStream(file);
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
            var phrases = new HashMap<String, String>();
            var thai = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("=")) {
                    phrases.put(thai, unquoted(line.substring(1).strip()));
                } else if (!line.startsWith("#")) {
                    thai = line.strip();
                }
            }
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unquoted(String words) {
        boolean quoted = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
        return quoted ? words.substring(1, words.length() - 1) : words;
    }

    /** The words of this language for a phrase; nothing when it is not in the file. */
    Optional<String> words(String thai) {
        return Optional.ofNullable(phrases.get(thai.strip()));
    }

    /** Every phrase of the file. */
    Set<String> phrases() {
        return phrases.keySet();
    }
}
