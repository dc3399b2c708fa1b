package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreaksTest {

    @Test
    void aThaiTextIsCutWhereALineMayEnd() {
        assertEquals(List.of("แผน", "ป้องกัน", "การ", "ทุจริต"), WordBreaks.LINES.parts("แผนป้องกันการทุจริต"));
    }

    @Test
    void thePartsTogetherAreTheText() {
        var text = "โครงการ (ระยะที่ 2) ปี 2567/2568";
        assertEquals(text, String.join("", WordBreaks.LINES.parts(text)));
        assertEquals(List.of(), WordBreaks.LINES.parts(""));
    }
}
