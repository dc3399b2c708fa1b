package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Plan</p> | <p>Plan</p>",
                "<p>แผน</p> | <p lang=\"th\">แผน</p>",
                "<p>Plan of แผน 5 ส</p> | <p>Plan of <span lang=\"th\">แผน 5 ส</span></p>",
                "<ul><li>ก</li><li>ข <b>ค</b></li></ul> | <ul lang=\"th\"><li>ก</li><li>ข <b>ค</b></li></ul>",
                "<ul><li>ก</li><li>x</li></ul> | <ul><li lang=\"th\">ก</li><li>x</li></ul>",
                "<p>ก <i>x</i> ข</p>y | <p><span lang=\"th\">ก</span> <i>x</i> <span lang=\"th\">ข</span></p>y",
                "<p>ก &amp; ข</p> | <p lang=\"th\">ก &amp; ข</p>",
                "<p>ก<br>ข</p> | <p lang=\"th\">ก<br>ข</p>",
                "<a href=\"/x\" lang=\"th\">ไทย</a>x | <a href=\"/x\" lang=\"th\">ไทย</a>x",
                "<td data-label=\"Name\">ก</td> | <td data-label=\"Name\"><span lang=\"th\">ก</span></td>",
                "<img alt=\"ก\" src=\"x\"> | <img lang=\"th\" alt=\"ก\" src=\"x\">",
                "<script>var x = \"ก\"</script> | <script>var x = \"ก\"</script>",
                "<title>x – ก</title> | <title>x – ก</title>",
                "<p>ก</div></p>x | <p lang=\"th\">ก</div></p>x",
                "a < ก | a < <span lang=\"th\">ก</span>",
            })
    void marksWhatIsThai(String html, String marked) {
        assertEquals(marked, ThaiRuns.mark(html));
    }
}
