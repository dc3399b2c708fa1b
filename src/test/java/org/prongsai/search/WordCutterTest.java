package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCutterTest {

    private final WordCutter cutter = new WordCutter();

    @Test
    void thaiHasNoSpacesBetweenWords() {
        assertEquals(List.of("แผน", "ป้องกัน", "การ", "ทุจริต", "ปี", "2567"), words("แผนป้องกันการทุจริตปี๒๕๖๗"));
    }

    @Test
    void abbreviationsStayWhole() {
        assertEquals(List.of("อบต", "กกต", "ปปช"), words("อบต. กกต. ป.ป.ช."));
    }

    @Test
    void theSameTextGivesTheSameWordsAgain() {
        var text = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน".repeat(3);
        assertEquals(words(text), words(text));
    }

    private List<String> words(String text) {
        var words = new ArrayList<String>();
        cutter.cut(text, words::add);
        return words;
    }
}
