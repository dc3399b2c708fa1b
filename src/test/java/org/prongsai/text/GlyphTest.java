package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.text.Glyph.Kind;

/** What somebody who reads a page sees of the characters in its file. */
class GlyphTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "๕, 5",
        "０, 0",
        "９, 9",
        "&#53;, 5",
        "&#x35;, 5",
        "&#X35;, 5",
        "&#3669;, 5",
        "&#0000053;, 5",
        "\\x35, 5",
        "\\u0035, 5",
        "\\u0e59, 9"
    })
    void aDigitIsReadHoweverItIsWritten(String text, int digit) {
        assertSeen(new Glyph(Kind.DIGIT, digit, text.length()), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t",
                "\u00a0",
                "-",
                "–",
                "\u2212",
                ".",
                "_",
                "/",
                "|",
                "·",
                "•",
                "&nbsp;",
                "&ndash;",
                "&thinsp;",
                "&#160;",
                "\\x20",
                "\\u2013"
            })
    void whatPartsGroupsOfDigitsIsAGap(String text) {
        assertSeen(new Glyph(Kind.GAP, -1, text.length()), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "~",
                "`",
                "\u200b",
                "\u00ad",
                "&shy;",
                "&zwj;",
                "\\u200b",
                "<b>",
                "</b>",
                "<!doctype>",
                "<ก>"
            })
    void whatIsNotShownIsHidden(String text) {
        assertSeen(new Glyph(Kind.HIDDEN, -1, text.length()), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ก", "+", ":", "&#x41;", "&#x10ffff;", "\\x41", "\\u0e01"})
    void everythingElseIsShown(String text) {
        assertSeen(new Glyph(Kind.OTHER, -1, text.length()), text);
    }

    /** It stands for itself, and what comes after it is read anew. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "&z",
                "&amp;",
                "&#;",
                "&#x;",
                "&#zz;",
                "&#-5;",
                "&#x110000;",
                "&#00000053;",
                "&nosuchname;",
                "&nbsp",
                "<",
                "<5>",
                "< b>",
                "<b",
                "<>"
            })
    void whatIsNoEntityAndNoTagIsItself(String text) {
        assertSeen(new Glyph(Kind.OTHER, -1, 1), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\*", "\\x3", "\\x3z", "\\u0e5", "\\u0e5z", "\\n"})
    void aBackslashBeforeAnythingElseIsHidden(String text) {
        assertSeen(new Glyph(Kind.HIDDEN, -1, 1), text);
    }

    @Test
    void whatIsLongerThanATagIsText() {
        var longest = "<a " + "x".repeat(117) + ">";
        assertSeen(new Glyph(Kind.HIDDEN, -1, 121), longest);
        assertSeen(new Glyph(Kind.OTHER, -1, 1), longest.replace("<a ", "<a x"));
    }

    /** At the beginning of a text, and behind others. */
    private static void assertSeen(Glyph expected, String text) {
        assertEquals(expected, Glyph.at(text, 0));
        var before = "ก;>12";
        assertEquals(
                new Glyph(expected.kind(), expected.digit(), before.length() + expected.end()),
                Glyph.at(before + text, before.length()));
        assertEquals(expected, Glyph.at(text + " ก", 0));
    }
}
