package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.FileFormat.By;
import org.prongsai.model.FileFormat.Kind;

/** What an editor underlines while an officer types. */
class SpellingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | 1,250 | 1250. ",
                "NUMBER | ๑๒.๕ | ๑๒.๕.",
                "NUMBER | -๓ | สาม",
                "NUMBER | 12 | 12 คน",
                "MONEY | ๑๕,๐๐๐ บาท | 15.000 บาท",
                "MONEY | 15,000.- | 2 ล้านบาท",
                "MONEY | ไม่ใช้งบประมาณ | ไม่ใช้",
                "SUM | ไม่ใช้งบประมาณ | -",
                "YEAR | ปีงบประมาณ พ.ศ. ๒๕๖๗ | 2024",
                "YEARS | ๒๕๖๖ - ๒๕๗๐ | 2566, 2567",
                "DATE | 21 พ.ย. ๒๕๖๙ | พ.ย. 2569",
                "DATE | ๓๑/๑๒/๒๕๖๙ | 31/11/2569",
                "DATE | 2569-02-29 | 2569-02-30",
                "DATE | วันที่ 30 เมษายน 2569 | 31 เมษายน 2569",
                "MONTH | ต.ค. ๒๕๖๖ | ตุลา 2566",
                "MONTH | ๑๐/๒๕๖๖ | 13/2566",
                "PERIOD | 1 ต.ค. 2566 - 30 ก.ย. ๒๕๖๗ | 1 ต.ค. - 30 ก.ย. 2567",
                "PHONE | ๐-๕๓๑๑-๑๐๐๐ ต่อ ๑๒ | 53111000",
                "EMAIL | saraban@example.go.th | saraban",
                "WEB | https://www.example.go.th/ | www.example.go.th",
                "LINK | files/plan-2567.pdf | plan-2567.pdf",
                "FILE | files/plan-2567.pdf | files/แผน.pdf",
                "IMAGE | files/photo.jpg | files/photo.pdf",
                "TARGET | >= ๒ | >= สอง",
                "TARGET | <=12.5 | มากกว่า 2",
                "ADDRESS | /plans/2567/* | plans/2567/",
                "ADDRESS | /plans/2567/p01/ | /plans/../p01/",
                "ADDRESS_OR_WEB | https://www.example.go.th/a | ftp://example.go.th/",
                "CHOICES | ไม่ใช้งบประมาณ | ไม่ใช้งบประมาณเลย",
                "WORDS | ก | ...",
                "TEXT | . | ' '",
                "SHEET | o14.CSV | o14.xlsx"
            })
    void whatIsRightIsNotUnderlinedAndWhatIsWrongIs(Kind kind, String right, String wrong) {
        var pattern = Spellings.of(kind, List.of("ไม่ใช้งบประมาณ"));
        assertEquals(List.of(true, false), List.of(fits(pattern, right), fits(pattern, wrong)), pattern);
    }

    @Test
    void aWordWithSignsStandsForItself() {
        var pattern = Spellings.of(Kind.CHOICES, List.of("อบต.", "ก+ข"));
        assertEquals(List.of(true, true), List.of(fits(pattern, "อบต."), fits(pattern, "ก+ข")));
        assertEquals(List.of(false, false), List.of(fits(pattern, "อบตx"), fits(pattern, "กกข")));
    }

    @Test
    void theKeysOfATableAreYearsOrShortNumbersOrAnyWord() {
        assertEquals(
                List.of(true, false), List.of(fits(Spellings.of(By.YEAR), "๒๕๖๗"), fits(Spellings.of(By.YEAR), "1")));
        assertEquals(
                List.of(true, false),
                List.of(fits(Spellings.of(By.NUMBER), "๑๐"), fits(Spellings.of(By.NUMBER), "1000")));
        assertEquals("", Spellings.of(By.WORD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | [2๒]",
                "09 | [0๐][9๙]",
                "[4-7] | [4-7๔-๗]",
                "[12x]5 | [12x๑๒][5๕]",
                "\\d{1,3}5 | [0-9๐-๙]{1,3}[5๕]",
                "a{2}b{3} | a{2}b{3}",
                "พ\\.ศ\\.\\s*5 | พ\\.ศ\\.\\s*[5๕]",
                "/:-a | /:-a"
            })
    void aDigitOfAPatternMayBeAThaiOneButACountStays(String pattern, String both) {
        assertEquals(both, Spellings.withThaiDigits(pattern));
    }

    private static boolean fits(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }
}
