package org.prongsai.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UrlPathTest {

    @Test
    void aPathKeepsLettersDigitsAndFewSigns() {
        var plain = "/azAZ/09-._~/";
        assertEquals(plain, UrlPath.encoded(plain));
        assertEquals("%60%7B%40%5B/", UrlPath.encoded("`{@[/"));
        assertEquals("%3A%20%25%26%2B%3F%23", UrlPath.encoded(": %&+?#"));
        assertEquals("%E0%B8%81", UrlPath.encoded("ก"));
        assertEquals("%0A%7F%00", UrlPath.encoded("\n\u007f\u0000"));
    }

    @Test
    void anAddressElsewhereLosesOnlyWhatSomeHostTakesForACommand() {
        var plain = "https://a.example:80/!~?q=1&r=(2),[3];%20@#x+/";
        assertEquals(plain, UrlPath.outside(plain));
        assertEquals("%22%24%5C%27%3C%3E%60%7B%7C%7D%5E%2A", UrlPath.outside("\"$\\'<>`{|}^*"));
        assertEquals("%20%0A%1F%7F%E0%B8%81", UrlPath.outside(" \n\u001f\u007fก"));
    }
}
