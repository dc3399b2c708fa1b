package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { color: red; }                         | a{color:red;}
            a , b { margin: 0 auto }                  | a,b{margin:0 auto}
            nav :hover, nav a:hover { top: 0 }        | nav :hover,nav a:hover{top:0}
            a /* one */ b { top: calc(1px + 2px) }    | a b{top:calc(1px + 2px)}
            @media screen and (width > 1px) { a {} }  | @media screen and (width > 1px){a{}}
            a::before { content: " /* ; }  \\" { " }  | a::before{content:" /* ; }  \\" { "}
            a { content: '  ' attr(x) }               | a{content:'  ' attr(x)}
            a { src: url(a  b.png)  format("x") }     | a{src:url(a  b.png) format("x")}
            /* first */ a > b {} /* last */           | a > b{}
            """)
    void spaceGoesWhereItParts(String written, String published) {
        assertEquals(published, compact(written));
    }

    @Test
    void whatIsPublishedIsSmallerAndStaysSo() throws IOException {
        var site = Files.readString(Path.of("themes/default/assets/site.css"));
        var once = compact(site);
        assertTrue(once.length() < 0.9 * site.length());
        assertEquals(once, compact(once));
    }

    @Test
    void aLongTextIsRead() {
        var address = "a{src:url(\"data:font/woff2;base64," + "Ab+/ ".repeat(100_000) + "\")}";
        assertEquals(address, compact(address));
        assertEquals("a{}", compact("a" + " \n".repeat(100_000) + "/*" + "x ".repeat(100_000) + "*/{}"));
    }

    private static String compact(String sheet) {
        return new String(StyleSheets.compact(sheet.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
