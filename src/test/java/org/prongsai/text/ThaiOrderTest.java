package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThaiOrderTest {

    @Test
    void leadingVowelsCountAfterTheirConsonants() {
        var sorted = List.of("กระบี่", "ขอนแก่น", "เชียงใหม่", "นครปฐม", "แพร่", "ภูเก็ต", "ลำพูน", "เลย");
        var mixed = new ArrayList<>(sorted);
        Collections.reverse(mixed);
        mixed.sort(ThaiOrder.INSTANCE);
        assertEquals(sorted, mixed);
    }
}
