package org.prongsai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The checks of {@code checks.js} and axe-core, brought into the page that a tab shows. */
final class Checks {

    private static final String AXE = resource("/axe.min.js") + "\n;0";
    private static final String CHECKS = resource("/browser/checks.js") + "\n;0";

    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Tab tab;
    private boolean withAxe;

    Checks(Tab tab) {
        this.tab = tab;
        tab.evaluate(CHECKS);
    }

    /** What a check has to say; nothing if all is well. */
    List<String> faults(String check) {
        return tab.faults("checks." + check + "()");
    }

    /** The same under twice the size of letters. */
    List<String> faultsOfLargeText(String check) {
        return tab.faults("checks.larger(checks." + check + ")");
    }

    /** The same under the text spacing of WCAG 1.4.12. */
    List<String> faultsOfSpacedText(String check) {
        return tab.faults("checks.spaced(checks." + check + ")");
    }

    /** What axe finds against WCAG 2.2 A and AA and good practice. */
    List<String> violations() {
        return axe(LEVELS, true);
    }

    /** Of that, what is not about colour. */
    List<String> violationsButOfColour() {
        return axe(LEVELS, false);
    }

    /** Of that, what is about colour. */
    List<String> colourViolations() {
        return axe(List.of("color-contrast", "link-in-text-block"), true);
    }

    private List<String> axe(List<String> rules, boolean colours) {
        if (!withAxe) {
            tab.evaluate(AXE);
            withAxe = true;
        }
        return tab.faults("([rules, colours]) => checks.violations(rules, colours)", List.of(rules, colours));
    }

    private static String resource(String name) {
        try (var file = Checks.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
