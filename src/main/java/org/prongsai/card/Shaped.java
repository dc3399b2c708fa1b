package org.prongsai.card;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text as glyphs with their places. Thai marks are put where a reader expects them: a tone above an upper vowel
 * is raised, marks above ป ฝ ฟ make way for the letter's tail, ญ and ฐ lose their foot to a lower vowel.
 *
 * @param glyphs in the order they are drawn
 * @param width of the whole line in units of the type size
 */
record Shaped(List<Placed> glyphs, float width) {

    private static final String TALL = "ปฝฟ";
    private static final String UPPER = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E4D";
    private static final String LOWER = "\u0E38\u0E39\u0E3A";
    private static final String TONES = "\u0E48\u0E49\u0E4A\u0E4B\u0E4C";
    private static final char ALONE_ABOVE = '\u0E4E';
    private static final Pattern AM = Pattern.compile("([\u0E48-\u0E4B]?)\u0E33");

    /**
     * A glyph at its place.
     *
     * @param glyph what is drawn
     * @param x where it begins, in units of the type size
     */
    record Placed(Typeface.Glyph glyph, float x) {}

    Shaped {
        glyphs = List.copyOf(glyphs);
    }

    /** The glyphs of a text in a typeface. */
    static Shaped of(String text, Typeface face) {
        return new Shaper(face).shape(ordered(text));
    }

    /** Whether a letter stands above or below the one before it. */
    static boolean isMark(char c) {
        return LOWER.indexOf(c) >= 0 || isAbove(c);
    }

    private static boolean isAbove(char c) {
        return UPPER.indexOf(c) >= 0 || TONES.indexOf(c) >= 0 || c == ALONE_ABOVE;
    }

    /** The ring of ำ belongs to the letter before it, below its tone. */
    private static String ordered(String text) {
        return AM.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\u0E4D$1\u0E32");
    }

    private static final class Shaper {

        private final Typeface face;
        private final List<Placed> placed = new ArrayList<>();
        private float x;
        private char base = ' ';
        private int baseAt = -1;
        private boolean lower;
        private boolean upper;

        Shaper(Typeface face) {
            this.face = face;
        }

        Shaped shape(String text) {
            text.codePoints().forEach(letter -> {
                if (isMark((char) letter) && letter < 0x10000) {
                    mark((char) letter);
                } else if (face.has(letter)) {
                    base(letter);
                }
            });
            return new Shaped(placed, x);
        }

        private void base(int letter) {
            var glyph = face.glyph(letter);
            base = letter < 0x10000 ? (char) letter : ' ';
            baseAt = placed.size();
            lower = false;
            upper = false;
            placed.add(new Placed(glyph, x));
            x += glyph.advance();
        }

        private void mark(char mark) {
            if (LOWER.indexOf(mark) >= 0) {
                below(mark);
            } else if (TONES.indexOf(mark) >= 0 && upper) {
                raised(mark);
            } else {
                above(mark);
            }
        }

        private void below(char mark) {
            var glyph = face.glyph(mark);
            switch (base) {
                case 'ญ' -> replaceBase(face.named("yoYingthai.less"));
                case 'ฐ' -> replaceBase(face.named("thoThanthai.less"));
                case 'ฎ', 'ฏ' -> {
                    replaceBase(face.named(base == 'ฎ' ? "doChadathai.short" : "toPatakthai.short"));
                    glyph = face.form(glyph, "small");
                }
                default -> {}
            }
            lower = true;
            placed.add(new Placed(glyph, x));
        }

        private void above(char mark) {
            var glyph = face.glyph(mark);
            if (base == 'ฬ') {
                replaceBase(face.named("loChulathai.short"));
            }
            upper |= UPPER.indexOf(mark) >= 0;
            placed.add(new Placed(isTall() ? face.form(glyph, "narrow") : glyph, x));
        }

        private void raised(char mark) {
            var glyph = face.glyph(mark);
            placed.add(new Placed(face.form(glyph, "small"), isTall() ? x + aside() : x));
        }

        /** How far marks stand aside above a tall letter, as the font itself does it for ิ. */
        private float aside() {
            var plain = face.glyph('\u0E34');
            return face.form(plain, "narrow").left() - plain.left();
        }

        private boolean isTall() {
            return TALL.indexOf(base) >= 0;
        }

        private void replaceBase(Typeface.Glyph glyph) {
            if (baseAt >= 0 && !lower) {
                placed.set(baseAt, new Placed(glyph, placed.get(baseAt).x()));
            }
        }
    }
}
