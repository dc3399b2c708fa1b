package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RepeatedIconsTest {

    private static final String TICK = icon("<path d=\"M4 8\"/>");
    private static final String RING = icon("<circle r=\"7\"/>");

    private static String icon(String drawing) {
        return "<svg class=\"i\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\">" + drawing + "</svg>";
    }

    @Test
    void iconsThatStandOnceStayWhereTheyAre() {
        var page = "<p>" + TICK + " ก</p><p>" + RING + " ข</p>";
        assertEquals(page, RepeatedIcons.shared(page));
    }

    @Test
    void theFirstOfSeveralIsDrawnAndTheOthersReferToIt() {
        var later = "<svg class=\"i\" width=\"16\" height=\"16\"><use href=\"#icon-1\"/></svg>";
        assertEquals(
                "<b><svg class=\"i\" width=\"16\" height=\"16\"><symbol id=\"icon-1\" viewBox=\"0 0 16 16\">"
                        + "<path d=\"M4 8\"/></symbol><use href=\"#icon-1\"/></svg></b>" + RING + "<i>" + later + "</i>"
                        + later + "ก",
                RepeatedIcons.shared("<b>" + TICK + "</b>" + RING + "<i>" + TICK + "</i>" + TICK + "ก"));
    }

    @Test
    void eachDrawingHasAnIdOfItsOwn() {
        var page = RepeatedIcons.shared(TICK + RING + RING + TICK);
        assertEquals(2, page.split("href=\"#icon-1\"", -1).length - 1);
        assertEquals(2, page.split("href=\"#icon-2\"", -1).length - 1);
        assertEquals(2, page.split("<symbol ", -1).length - 1);
    }

    @Test
    void otherDrawingsAreLeftAlone() {
        var page = "<svg class=\"plot\"><rect/></svg><svg class=\"plot\"><rect/></svg>";
        assertEquals(page, RepeatedIcons.shared(page));
    }
}
