package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThaiOrderTest {

    @Test
    void leadingVowelsCountAfterTheirConsonants() {
        assertOrder("กระบี่", "ขอนแก่น", "เชียงใหม่", "นครปฐม", "แพร่", "ภูเก็ต", "ลำพูน", "เลย");
    }

    @Test
    void everyLeadingVowelIsOne() {
        assertOrder("กา", "เก", "แก", "โก", "ใก", "ไก", "ขา", "เข", "ไข", "คา");
    }

    @Test
    void toneMarksCountLast() {
        assertOrder("กา", "ก็า", "ก่า", "ก้า", "ก๊า", "ก๋า", "ก์า", "กำ", "กิ");
        assertOrder("กกๆ", "กก\u0e4d");
    }

    @Test
    void aVowelWithoutItsConsonantIsTakenAsItStands() {
        assertOrder("", "ก", "เ", "เก".substring(0, 1) + "เก");
    }

    private static void assertOrder(String... sorted) {
        var mixed = new ArrayList<>(List.of(sorted));
        Collections.reverse(mixed);
        mixed.sort(ThaiOrder.INSTANCE);
        assertEquals(List.of(sorted), mixed);
    }
}
