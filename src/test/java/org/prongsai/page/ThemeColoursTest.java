package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of the theme's colours by WCAG 2.2; browsers' tools cannot judge those inside drawings. */
class ThemeColoursTest {

    private static final Path STYLES = Path.of("themes/default/assets/site.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{3,6});");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textStandsOutSevenfoldAndShapesThreefold(boolean dark) throws IOException {
        var colours = colours(dark);
        for (String ground : List.of("paper", "wash")) {
            for (String text : List.of("ink", "soft", "link", "done", "going", "stop", "idle", "void", "open")) {
                assertContrast(7, colours, text, ground);
            }
            for (String shape : List.of("edge", "rule", "focus", "note-edge")) {
                assertContrast(3, colours, shape, ground);
            }
        }
        assertContrast(7, colours, "ink", "note");
        assertContrast(7, colours, "on-band", "band");
        assertContrast(3, colours, "gold", "band");
    }

    @Test
    void nothingIsLoadedFromElsewhereNorTearsThaiApart() throws IOException {
        var css = Files.readString(STYLES);
        for (String refused : List.of("http:", "https:", "@import", "letter-spacing", "italic", "justify;")) {
            assertEquals(-1, css.indexOf(refused), refused);
        }
    }

    private static void assertContrast(double least, Map<String, String> colours, String a, String b) {
        double light = luminance(colours.get(a));
        double other = luminance(colours.get(b));
        double ratio = (Math.max(light, other) + 0.05) / (Math.min(light, other) + 0.05);
        assertTrue(ratio >= least, a + " on " + b + ": " + ratio);
    }

    /** The tokens of the light scheme, overlaid by those of the dark one. */
    private static Map<String, String> colours(boolean dark) throws IOException {
        var css = Files.readString(STYLES);
        int start = css.indexOf("@media (prefers-color-scheme: dark)");
        int end = css.indexOf("@font-face");
        var colours = new HashMap<String, String>();
        read(css.substring(0, start), colours);
        if (dark) {
            read(css.substring(start, end), colours);
        }
        return colours;
    }

    private static void read(String css, Map<String, String> colours) {
        var token = TOKEN.matcher(css);
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
    }

    private static double luminance(String hex) {
        var digits = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        int rgb = Integer.parseInt(digits.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double c = (value & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
