package org.prongsai.text;

import java.util.Map;

/**
 * One character of a text as a reader of the page sees it: escapes and entities are read, marks that are not shown count
 * as nothing.
 *
 * @param kind what it is to somebody who reads a number
 * @param digit 0–9; -1 unless it is a digit
 * @param end where the next one begins
 */
record Glyph(Kind kind, int digit, int end) {

    /** What a character is to somebody who reads a number. */
    enum Kind {
        DIGIT,
        /** Not shown at all: emphasis, tags, characters without width. */
        HIDDEN,
        /** Parts groups of digits: spaces, dashes, points. */
        GAP,
        OTHER
    }

    private static final int LONGEST_TAG = 120;
    private static final Map<String, Integer> NAMED = Map.of(
            "nbsp", 0xa0, "shy", 0xad, "ensp", 0x2002, "emsp", 0x2003, "thinsp", 0x2009, "zwnj", 0x200c, "zwj", 0x200d,
            "ndash", 0x2013, "mdash", 0x2014, "minus", 0x2212);

    /** The character at a place. */
    static Glyph at(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> entity(text, at);
            case '\\' -> escape(text, at);
            case '<' -> tag(text, at);
            default -> of(c, at + 1);
        };
    }

    private static Glyph of(int c, int end) {
        int digit = Character.digit(c, 10);
        if (digit != -1) {
            return new Glyph(Kind.DIGIT, digit, end);
        }
        boolean hidden = c == '*' || c == '~' || c == '`' || Character.getType(c) == Character.FORMAT;
        if (hidden) {
            return new Glyph(Kind.HIDDEN, -1, end);
        }
        boolean gap = "._/|·•\u2212".indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION;
        return new Glyph(gap ? Kind.GAP : Kind.OTHER, -1, end);
    }

    /** A character written by number or by name, between an ampersand and a semicolon. */
    private static Glyph entity(String text, int at) {
        int end = text.indexOf(';', at);
        if (end == -1 || end - at > 9) {
            return new Glyph(Kind.OTHER, -1, at + 1);
        }
        var name = text.substring(at + 1, end);
        int c;
        if (name.startsWith("#x") || name.startsWith("#X")) {
            c = number(name.substring(2), 16);
        } else if (name.startsWith("#")) {
            c = number(name.substring(1), 10);
        } else {
            c = NAMED.getOrDefault(name, -1);
        }
        return c == -1 ? new Glyph(Kind.OTHER, -1, at + 1) : of(c, end + 1);
    }

    /** Backslash x and two digits, backslash u and four; a backslash before anything else is not shown. */
    private static Glyph escape(String text, int at) {
        int length = at + 1 >= text.length() ? 0 : text.charAt(at + 1) == 'x' ? 2 : text.charAt(at + 1) == 'u' ? 4 : 0;
        if (length != 0 && at + 2 + length <= text.length()) {
            int c = number(text.substring(at + 2, at + 2 + length), 16);
            if (c != -1) {
                return of(c, at + 2 + length);
            }
        }
        return new Glyph(Kind.HIDDEN, -1, at + 1);
    }

    private static Glyph tag(String text, int at) {
        int end = text.indexOf('>', at);
        boolean named = at + 1 < text.length()
                && (Character.isLetter(text.charAt(at + 1)) || "/!".indexOf(text.charAt(at + 1)) >= 0);
        return named && end != -1 && end - at <= LONGEST_TAG
                ? new Glyph(Kind.HIDDEN, -1, end + 1)
                : new Glyph(Kind.OTHER, -1, at + 1);
    }

    /** A code point, or -1 where it is none. */
    private static int number(String digits, int radix) {
        try {
            int c = Integer.parseInt(digits, radix);
            return Character.isValidCodePoint(c) ? c : -1;
        } catch (NumberFormatException notOne) {
            return -1;
        }
    }
}
