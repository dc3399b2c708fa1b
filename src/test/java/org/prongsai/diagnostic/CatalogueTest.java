package org.prongsai.diagnostic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final Catalogue THAI = Catalogue.of(Language.TH);
    private static final Location AT = Location.ofFile("plan.yml");

    @ParameterizedTest
    @CsvSource({"5 “อบรม”, รายการที่ 5 “อบรม” ไม่ระบุประเภท", "“อบรม”, รายการ “อบรม” ไม่ระบุประเภท"})
    void whatHasNoNumberIsNotCounted(String record, String said) {
        var what = THAI.what(Diagnostic.warning("kind-unspecified", AT, "record", record));
        assertTrue(what.startsWith(said + " "), what);
    }

    @ParameterizedTest
    @CsvSource({"1.2, หัวข้อ 1.2 “สร้างจิตสำนึก” ไม่มี", "'', หัวข้อ “สร้างจิตสำนึก” ไม่มี"})
    void whatIsEmptyLeavesOneBlank(String number, String said) {
        var finding = Diagnostic.warning("group-without-project", AT, "number", number, "name", "สร้างจิตสำนึก");
        assertTrue(THAI.what(finding).startsWith(said), THAI.what(finding));
    }

    @Test
    void blanksOfTheAuthorStay() {
        var finding = Diagnostic.warning("group-without-project", AT, "number", "1", "name", "ก  ข");
        assertTrue(THAI.what(finding).startsWith("หัวข้อ 1 “ก  ข”"), THAI.what(finding));
    }

    @Test
    void whatHasNoValueShowsItsName() {
        var finding = Diagnostic.warning("group-without-project", AT, "number", "1");
        assertTrue(THAI.what(finding).startsWith("หัวข้อ 1 “{name}”"), THAI.what(finding));
    }
}
