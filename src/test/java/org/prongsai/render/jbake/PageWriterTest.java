package org.prongsai.render.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageWriterTest {

    @Test
    void noLineCanBeginWithARepetitionOrAbbreviationMark() {
        var writer = new PageWriter();
        writer.write("<p>งานต่าง ๆ ของ อบต. เช่น ถนน ฯลฯ</p>");
        assertEquals(
                "<p>งานต่าง\u00a0ๆ ของ อบต. เช่น ถนน\u00a0ฯลฯ</p>",
                new String(writer.toUtf8(), StandardCharsets.UTF_8));
    }
}
