package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ปี 2567 งบ 15,000.50 บาท           | ปี ๒๕๖๗ งบ ๑๕,๐๐๐.๕๐ บาท
            (1 ต.ค. 2566 – 30 ก.ย. 2567)       | (๑ ต.ค. ๒๕๖๖ – ๓๐ ก.ย. ๒๕๖๗)
            พ.ศ.2564                          | พ.ศ.๒๕๖๔
            โทรศัพท์ 053-096011               | โทรศัพท์ ๐๕๓-๐๙๖๐๑๑
            ร้อยละ 5%                         | ร้อยละ ๕%
            ข้อ O14 และ O15, ปี 2567           | ข้อ O14 และ O15, ปี ๒๕๖๗
            COVID-19 ปี 2563                  | COVID-19 ปี ๒๕๖๓
            ที่ www.example9.go.th/2567        | ที่ www.example9.go.th/2567
            saraban01@example.go.th           | saraban01@example.go.th
            ๗๓ คะแนน                          | ๗๓ คะแนน
            ไม่มีตัวเลข                         | ไม่มีตัวเลข
            """)
    void digitsOfWordsBecomeThaiButNotThoseOfCodes(String arabic, String thai) {
        assertEquals(thai, PaperText.digits(arabic));
    }

    @Test
    void onlyWhatIsReadChanges() {
        assertEquals(
                "<td id=\"p01\" class=\"h2\" data-label=\"ปี ๒๕๖๗\">๑๐ &amp; ๒๐ &#39;๓&#39;</td><!-- 4 -->",
                PaperText.of(
                        "<td id=\"p01\" class=\"h2\" data-label=\"ปี 2567\">10 &amp; 20 &#39;3&#39;</td><!-- 4 -->",
                        true));
    }

    @Test
    void linksWithinTheSiteBecomePlainWords() {
        assertEquals(
                "ดู หน้า 2 และ <a href=\"https://www.example.go.th/\">เว็บ</a> <b>ตัวหนา</b>",
                PaperText.of(
                        "ดู <a href=\"../p02/\">หน้า 2</a> และ <a href=\"https://www.example.go.th/\">เว็บ</a> <b>ตัวหนา</b>",
                        false));
    }
}
