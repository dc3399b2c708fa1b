package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "๒๕๖๗, 2567",
        "นํา, นำ",
        "นํ้า, น้ำ",
        "น้ํา, น้ำ",
        "เเผน, แผน",
        "ที่, ที่",
        "ท่ี, ที่",
        "ป้้องกัน, ป้องกัน",
        "ITA, ita",
        "ทุจ\u200bริต, ทุจริต",
        "โครงการฯ, 'โครงการ '",
        "ต่างๆ, 'ต่าง '"
    })
    void oneSpelling(String typed, String folded) {
        assertEquals(folded, Folding.fold(typed));
    }

    @Test
    void runsOfLettersAndNumbers() {
        assertEquals(
                List.of("พศ", "2567", "แผน", "15000", "13532.50", "o14", "อบต", "บ้านค่าย", "ปปช", "1.1", "a", "b"),
                Folding.runs("พ.ศ.2567 แผน 15,000 13,532.50 (o14) อบต.บ้านค่าย ป.ป.ช. 1.1, a/b."));
    }

    @Test
    void withoutMarksForTones() {
        assertEquals("ปองกน", Folding.bare("ป้องก์น"));
        assertEquals("กาม", Folding.bare("กาม"));
    }
}
