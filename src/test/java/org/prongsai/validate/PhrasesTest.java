package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Phrases are found as a search for each of them would find them. */
class PhrasesTest {

    @Test
    void phrasesAreFoundAtTheBeginningWithinAndAtTheEnd() {
        var phrases = new Phrases(List.of("ประจำปี", "งบประมาณ", "ตำบล", "ตำบลตัวอย่าง"));
        assertEquals(List.of("ประจำปี", "งบประมาณ"), phrases.in("งบประมาณประจำปี"));
        assertEquals(List.of("ตำบล", "ตำบลตัวอย่าง"), phrases.in("ในตำบลตัวอย่าง"));
        assertEquals(List.of("ตำบล"), phrases.in("ตำบล"));
    }

    @Test
    void aPhraseIsNamedOnceHoweverOftenItStands() {
        assertEquals(List.of("ตำบล"), new Phrases(List.of("ตำบล")).in("ตำบล ตำบล และตำบล"));
    }

    @Test
    void theBeginningOfAPhraseIsNotThePhrase() {
        var phrases = new Phrases(List.of("ตำบลตัวอย่าง"));
        assertEquals(List.of(), phrases.in("ตำบลอื่น"));
        assertEquals(List.of(), phrases.in("ตำบลตัวอย่า"));
        assertEquals(List.of(), phrases.in("ตำ"));
        assertEquals(List.of(), phrases.in(""));
    }

    @Test
    void phrasesAreFourLettersAtLeast() {
        assertEquals(List.of("abcd"), new Phrases(List.of("abcd")).in("abcd"));
        assertThrows(IllegalArgumentException.class, () -> new Phrases(List.of("abc")));
    }

    @Test
    void manyPhrasesAreFoundAsOneByOne() {
        var random = new Random(7);
        var all = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            all.add(letters(random, 4 + random.nextInt(3)));
        }
        var list = all.stream().distinct().toList();
        var phrases = new Phrases(list);
        for (int i = 0; i < 20; i++) {
            var text = letters(random, 300);
            assertEquals(list.stream().filter(text::contains).toList(), phrases.in(text), text);
        }
    }

    private static String letters(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('ก' + random.nextInt(4)));
        }
        return text.toString();
    }
}
