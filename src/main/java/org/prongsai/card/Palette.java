package org.prongsai.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The colours of cards: those of the site's theme in its light scheme, and shades between them. */
final class Palette {

    /** Shades between a ground and what stands on it, both counted: few, so that files stay small. */
    private static final int SHADES = 6;

    /** A colour of the theme, and what stands for it where the theme does not name it. */
    private enum Token {
        PAPER("#ffffff"),
        INK("#15262b"),
        SOFT("#3f5057"),
        LINK("#0a4d5c"),
        BAND("#0d4450"),
        ON_BAND("#ffffff"),
        GOLD("#f2c14e"),
        GLASS("#bfe6ea"),
        DONE("#115434"),
        REST("#dfe8e9"),
        NOTE("#fff6df");

        private final String otherwise;

        Token(String otherwise) {
            this.otherwise = otherwise;
        }

        /** The number {@code 0xrrggbb} of the first colour the style gives it. */
        int in(String style) {
            var name = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            var written = Pattern.compile("--" + name + ":\\s*#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\s*;")
                    .matcher(style);
            var hex = written.find() ? written.group(1) : otherwise.substring(1);
            return Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16);
        }
    }

    private final List<Integer> colours = new ArrayList<>();
    private final int[] ink;
    private final int[] soft;
    private final int[] link;
    private final int[] onBand;
    private final int[] goldOnBand;
    private final int[] glassOnBand;
    private final int[] noteOnBand;
    private final int[] inkOnNote;
    private final int[] done;
    private final int[] rest;

    private Palette(String style) {
        ink = ramp(style, Token.PAPER, Token.INK);
        soft = ramp(style, Token.PAPER, Token.SOFT);
        link = ramp(style, Token.PAPER, Token.LINK);
        done = ramp(style, Token.PAPER, Token.DONE);
        rest = ramp(style, Token.PAPER, Token.REST);
        onBand = ramp(style, Token.BAND, Token.ON_BAND);
        goldOnBand = ramp(style, Token.BAND, Token.GOLD);
        glassOnBand = ramp(style, Token.BAND, Token.GLASS);
        noteOnBand = ramp(style, Token.BAND, Token.NOTE);
        inkOnNote = ramp(style, Token.NOTE, Token.INK);
    }

    /** The colours a style sheet gives. */
    static Palette of(String style) {
        return new Palette(style);
    }

    private int[] ramp(String style, Token ground, Token colour) {
        var ramp = new int[SHADES];
        int from = ground.in(style);
        int to = colour.in(style);
        for (int i = 0; i < SHADES; i++) {
            ramp[i] = number(mixed(from, to, i));
        }
        return ramp;
    }

    private static int mixed(int from, int to, int shade) {
        int mixed = 0;
        for (int bits = 16; bits >= 0; bits -= 8) {
            int start = (from >> bits) & 0xff;
            int end = (to >> bits) & 0xff;
            mixed |= (start + (end - start) * shade / (SHADES - 1)) << bits;
        }
        return mixed;
    }

    private int number(int colour) {
        int known = colours.indexOf(colour);
        if (known < 0) {
            known = colours.size();
            colours.add(colour);
        }
        return known;
    }

    /** Every colour as red, green and blue, by its number. */
    byte[] bytes() {
        var bytes = new byte[colours.size() * 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (colours.get(i / 3) >> (16 - i % 3 * 8));
        }
        return bytes;
    }

    int paper() {
        return ink[0];
    }

    int band() {
        return onBand[0];
    }

    /** Text that is read first. */
    int[] ink() {
        return ink.clone();
    }

    /** Text that may wait. */
    int[] soft() {
        return soft.clone();
    }

    /** The figure. */
    int[] link() {
        return link.clone();
    }

    /** The part of a bar that is done. */
    int[] done() {
        return done.clone();
    }

    /** The rest of a bar. */
    int[] rest() {
        return rest.clone();
    }

    int[] onBand() {
        return onBand.clone();
    }

    int[] goldOnBand() {
        return goldOnBand.clone();
    }

    int[] glassOnBand() {
        return glassOnBand.clone();
    }

    int[] noteOnBand() {
        return noteOnBand.clone();
    }

    int[] inkOnNote() {
        return inkOnNote.clone();
    }
}
