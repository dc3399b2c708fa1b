package org.prongsai.render;

import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.text.Digits;

/**
 * What templates wrote, made fit for an official form on paper: links within the site, which lead nowhere on paper, become
 * plain words, and digits become Thai where the agency writes them so.
 *
 * <p>Codes and addresses keep their digits: a word with a Latin letter in it, such as {@code O14}, {@code COVID-19},
 * {@code www.example.go.th} or a mailbox.
 */
final class PaperText {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>|<!--.*?-->", Pattern.DOTALL);

    /** A link that works wherever the file lies. */
    private static final Pattern ABROAD = Pattern.compile("\\shref=\"(?:https?:|mailto:|tel:)");

    /** What stands between spaces and Thai letters; characters given by their names hold no letters of a word. */
    private static final Pattern WORD = Pattern.compile("(?:&#?\\w+;|[^\\s\\u0e01-\\u0e4e])+");

    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern ARABIC = Pattern.compile("[0-9]");

    /** The only attribute that is shown. */
    private static final Pattern LABEL = Pattern.compile("(\\sdata-label=\")([^\"]*)");

    private PaperText() {}

    /** The same HTML for paper. */
    static String of(String html, boolean thaiDigits) {
        var out = new StringBuilder(html.length());
        var tag = TAG.matcher(html);
        int done = 0;
        boolean dropped = false;
        while (tag.find()) {
            text(html.substring(done, tag.start()), thaiDigits, out);
            done = tag.end();
            var name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
            boolean link = name.equals("a");
            if (link && tag.group(1).isEmpty()) {
                dropped = !ABROAD.matcher(tag.group(3)).find();
            }
            if (!link || !dropped) {
                out.append(thaiDigits ? labelled(tag.group()) : tag.group());
            }
        }
        text(html.substring(done), thaiDigits, out);
        return out.toString();
    }

    private static String labelled(String tag) {
        return LABEL.matcher(tag)
                .replaceAll(m -> m.group(1) + digits(m.group(2)).replace("$", "\\$"));
    }

    private static void text(String text, boolean thaiDigits, StringBuilder out) {
        out.append(thaiDigits ? digits(text) : text);
    }

    /** A text with Thai digits. */
    static String digits(String text) {
        if (!ARABIC.matcher(text).find()) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            out.append(text, done, word.start()).append(word(word.group()));
            done = word.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    private static String word(String word) {
        var letters = ENTITY.matcher(word).replaceAll("");
        if (LATIN.matcher(letters).find() || letters.isEmpty()) {
            return word;
        }
        var out = new StringBuilder(word.length());
        var entity = ENTITY.matcher(word);
        int done = 0;
        while (entity.find()) {
            out.append(Digits.thai(word.substring(done, entity.start()))).append(entity.group());
            done = entity.end();
        }
        return out.append(Digits.thai(word.substring(done))).toString();
    }
}
