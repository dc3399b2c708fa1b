package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * Texts consist of letters that are seen and mean what they show.
 *
 * <p>Characters without width break search and links; text read in the wrong encoding or typed in the private places of
 * old fonts looks right on one machine and is noise on every other. Covers 001-004 X1.
 */
final class NoHiddenLetters implements TextRule {

    private static final int SHOWN = 12;
    /** UTF-8 taken for Windows-874, for Windows-1252, Windows-874 taken for Latin-1, and places private to a font. */
    private static final Pattern GARBLED =
            Pattern.compile("(?=[เ\u00a1-\u00fb\ue000-\uf8ff])(?:(?:เ[ธน][^\\sa-zA-Z0-9เ]?){4,}"
                    + "|(?:\u00e0[\u00b8\u00b9][^\\s]?){2,}"
                    + "|[\u00a1-\u00fb]{5,}"
                    + "|[\ue000-\uf8ff]+)");

    @Override
    public List<String> codes() {
        return List.of("hidden-character", "text-garbled");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var value = text.value();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isWithoutWidth(c) && !isHarmless(value, i, text.markdown())) {
                var part = Words.around(value, i, SHOWN / 2);
                diagnostics.add(Diagnostic.warning(
                        "hidden-character",
                        text.at(),
                        "field",
                        text.field(),
                        "code",
                        "U+%04X".formatted((int) c),
                        "text",
                        part.replace(Character.toString(c), "").strip(),
                        Places.FOUND,
                        value.substring(Math.max(0, i - 1), i + 1)));
                return;
            }
        }
        garbled(text, diagnostics);
    }

    private static void garbled(Text text, Diagnostics diagnostics) {
        var matcher = GARBLED.matcher(text.value());
        if (matcher.find()) {
            var part = matcher.group();
            diagnostics.add(Diagnostic.warning(
                    "text-garbled",
                    text.at(),
                    "field",
                    text.field(),
                    "text",
                    Words.around(text.value(), matcher.start(), SHOWN),
                    Places.FOUND,
                    part));
        }
    }

    private static boolean isWithoutWidth(char c) {
        return c == '\u00ad'
                || c == '\u061c'
                || c == '\u180e'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u2060' && c <= '\u2064');
    }

    /** Between two letters of running text a break of width zero only helps the line; a joiner may hold an emoji. */
    private static boolean isHarmless(String value, int i, boolean prose) {
        char c = value.charAt(i);
        boolean inside = i > 0 && i + 1 < value.length();
        if (c == '\u200d') {
            return inside && Character.isSurrogate(value.charAt(i - 1));
        }
        return c == '\u200b' && prose && inside && Words.isThai(value.charAt(i - 1)) && isBase(value.charAt(i + 1));
    }

    private static boolean isBase(char c) {
        return Words.isThai(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }
}
