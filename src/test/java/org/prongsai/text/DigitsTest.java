package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void thaiDigitsBecomeArabicAndNothingElseChanges() {
        assertEquals("0123456789", Digits.arabic("๐๑๒๓๔๕๖๗๘๙"));
        assertEquals("ปี 2567 ข้อ 8", Digits.arabic("ปี ๒๕๖๗ ข้อ 8"));
        assertEquals("๏0๚", Digits.arabic("๏๐๚"));
        assertEquals("", Digits.arabic(""));
    }

    @Test
    void arabicDigitsBecomeThaiAndNothingElseChanges() {
        assertEquals("๐๑๒๓๔๕๖๗๘๙", Digits.thai("0123456789"));
        assertEquals("ปี ๒๕๖๗ ข้อ ๘", Digits.thai("ปี 2567 ข้อ ๘"));
        assertEquals("/๐:ก", Digits.thai("/0:ก"));
        assertEquals("", Digits.thai(""));
    }

    @Test
    void aTextWithoutThaiDigitsIsNotCopied() {
        var text = "ข้อ 8 ๏๚";
        assertSame(text, Digits.arabic(text));
    }
}
