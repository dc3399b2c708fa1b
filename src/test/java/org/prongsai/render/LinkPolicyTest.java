package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPolicyTest {

    /** Each address: whether a link may lead there, a picture may come from there, and whether it is of this site. */
    @ParameterizedTest
    @CsvSource({
        "http://example.go.th, true, true, false",
        "https://example.go.th/a:b, true, true, false",
        "HTTPS://example.go.th, true, true, false",
        "mailto:a@example.go.th, true, false, false",
        "tel:043123456, true, false, false",
        "files/a.jpg, true, true, true",
        "../a.html#x, true, true, true",
        "a/b:c, true, true, true",
        "?q=a:b, true, true, true",
        "#x:y, true, true, true",
        "'', true, true, true",
        "http:evil, false, false, false",
        "https:/evil, false, false, false",
        "httpx://evil, false, false, false",
        "javascript:alert(1), false, false, false",
        "data:image/png;base64, false, false, false",
        "'data:,x', false, false, false",
        ":x, true, true, true",
        "//evil.example, false, false, false",
        "/a, true, true, true",
    })
    void whereAnAddressMayBeUsed(String address, boolean link, boolean picture, boolean local) {
        assertEquals(link, LinkPolicy.allows(address));
        assertEquals(picture, LinkPolicy.allowsPicture(address));
        assertEquals(local, LinkPolicy.isLocal(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a",
                "\u0000a",
                "a\u001fb",
                "a\tb",
                "a\nb",
                "a\\b",
                "a\u007fb",
                "a\u009fb",
                "a\u2028b",
                "a\u2029b"
            })
    void whatABrowserReadsInAnotherWayIsRefused(String address) {
        assertFalse(LinkPolicy.allows(address));
        assertFalse(LinkPolicy.allowsPicture(address));
        assertFalse(LinkPolicy.isLocal(address));
    }

    @Test
    void lettersBesideThemAreNot() {
        assertEquals(true, LinkPolicy.allows("a b~\u00a0\u2027\u202a"));
    }
}
