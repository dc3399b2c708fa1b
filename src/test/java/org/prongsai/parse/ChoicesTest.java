package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.model.AgencyType;
import org.prongsai.model.FormDigits;
import org.prongsai.model.Money;
import org.prongsai.model.SiteConfig;
import org.prongsai.model.Status;

/** The words authors choose from, as the description of the files lists them. */
class ChoicesTest {

    @Test
    void aWordIsUnderstoodInThaiAndAsACode() {
        assertMeant(FormDigits.THAI, Choices.FORM_DIGITS, "thai", "ไทย");
        assertMeant(FormDigits.ARABIC, Choices.FORM_DIGITS, "arabic", "อารบิก");
        assertMeant(SiteConfig.Mode.PORTAL, Choices.MODES, "portal", "รวมหลายหน่วยงาน");
        assertMeant(SiteConfig.Mode.AGENCY, Choices.MODES, "agency", "หน่วยงานเดียว");
        assertMeant(true, Choices.RISING, "เพิ่มขึ้น", "up");
        assertMeant(false, Choices.RISING, "ลดลง", "down");
        assertMeant(true, Choices.YES_NO, "true", "ใช่", "yes", "TRUE", "มี");
        assertMeant(false, Choices.YES_NO, "false", "ไม่ใช่", "no", "FALSE", "ไม่มี");
        assertMeant(Status.DONE, Choices.STATUSES, Status.DONE.thai(), "done", "ดำเนินการแล้ว", "ดำเนินการแล้วเสร็จ");
        assertMeant(AgencyType.SUBDISTRICT_ORGANISATION, Choices.AGENCY_TYPES, "อบต.");
        assertMeant(Money.Kind.NOT_IN_PLAN, Choices.MONEY, "ยังไม่อยู่ในแผนปีนี้", "not-in-plan");
        assertMeant(Money.Kind.PER_ORDINANCE, Choices.MONEY, "ตามข้อบัญญัติ", "per-ordinance", "ตามเทศบัญญัติ");
    }

    @Test
    void oneWordPerValueIsOffered() {
        assertEquals(Set.of("portal", "agency"), Set.copyOf(Choices.MODES.shown()));
        assertEquals(List.of("เพิ่มขึ้น", "ลดลง"), Choices.RISING.shown());
        assertEquals(List.of("true", "false"), Choices.YES_NO.shown());
    }

    @Test
    void anotherWordMeansNothing() {
        assertEquals(Optional.empty(), Choices.RISING.find("เพิ่ม"));
    }

    private static <T> void assertMeant(T value, Choices<T> choices, String... words) {
        for (String word : words) {
            assertEquals(Optional.of(value), choices.find(word), word);
        }
    }
}
