package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, /, index.html",
        "/, /ko/, ko/index.html",
        "/ko/, /, ../index.html",
        "/ko/, /ko/, index.html",
        "/ko/plans/2567/, /ko/reports/2567-12m/, ../../reports/2567-12m/index.html",
        "/ko/plans/2567/p1/, /ko/plans/2567/p10/, ../p10/index.html",
        "/ko/plans/2567/p1/, /kong/plans/2567/p1/, ../../../../kong/plans/2567/p1/index.html",
        "/404.html, /ko/, ko/index.html"
    })
    void linksAreRelativeAndLeadThere(String from, String to, String link) {
        assertEquals(link, new PageAddress(from).to(new PageAddress(to)));
        var base = URI.create("https://host/" + new PageAddress(from).file());
        assertEquals(
                "https://host/" + new PageAddress(to).file(), base.resolve(link).toString());
    }

    @Test
    void rootLeadsToTheTop() {
        assertEquals("", new PageAddress("/").root());
        assertEquals("", new PageAddress("/404.html").root());
        assertEquals("../../", new PageAddress("/ko/plans/").root());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ko/", "/ko", "/Ko/", "/../", "/k o/", "/ก/", "//", "/a//b/"})
    void refusesWhatIsNoAddress(String path) {
        assertThrows(IllegalArgumentException.class, () -> new PageAddress(path));
    }
}
