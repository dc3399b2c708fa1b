package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.browser.Samples.Sample;

/**
 * Pages of the gallery look as approved, to the pixel in the kind of browser they were approved in. Another one may break
 * lines and smooth letters in its own way, so there the height and the mean colours of blocks have to agree.
 */
@InBrowser
class ScreensTest {

    private static final Path APPROVED = Path.of("src/test/resources/screens");
    private static final Path BROWSER = APPROVED.resolve("browser.txt");
    private static final Path FAILED = Path.of("target/screens");

    /** Of a thousand pixels so many may differ. */
    private static final double PIXELS = 1;
    /** Of a thousand blocks so many may differ in another browser. */
    private static final double BLOCKS = 30;
    /** By so much of its height a page may be longer or shorter there. */
    private static final double LENGTH = 0.02;

    /** The page whose looks are changed, and how it looks before. */
    private static final Screen CHANGED = new Screen("zero/reports/2567-12m", 1280, "light", 1600);

    private static Picture unchanged;

    private static Tab tab;

    /** The dark is light with other colours, so less of a page shows them; on paper a page is as wide as A4 leaves it. */
    private static final List<Screen> LOOKS = List.of(
            new Screen("", 320, "light", 2400),
            new Screen("", 320, "dark", 1200),
            new Screen("", 768, "light", 1600),
            new Screen("", 768, "dark", 1200),
            new Screen("", 1280, "light", 1600),
            new Screen("", 1280, "dark", 1000),
            new Screen("", 688, "print", 1600));

    /**
     * A picture to be taken.
     *
     * @param width of the page in CSS pixels
     * @param look {@code light}, {@code dark} or {@code print}
     * @param highest where a long page is cut off, in pixels
     */
    record Screen(String page, int width, String look, int highest) {

        Screen of(String other) {
            return new Screen(other, width, look, highest);
        }

        String name() {
            return "%s-%d-%s".formatted(page.isEmpty() ? "portal" : page.replace('/', '-'), width, look);
        }

        Path file() {
            return APPROVED.resolve(name() + ".png");
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** Every component at its extremes on a phone, a tablet and a desk, in the light and in the dark, and on paper. */
    static List<Screen> screens() {
        var pages = List.of(
                "",
                "long",
                "long/plans/2567-2569",
                "long/plans/2567-2569/p01",
                "long/progress/2567",
                "long/ita/2567",
                "long/oit/2567",
                "long/oit/2567/o5",
                "zero/reports/2567-12m",
                "zero/oit/2567/assessor",
                "search");
        var everywhere = pages.stream().flatMap(page -> LOOKS.stream().map(look -> look.of(page)));
        // An official form is for paper only; its wide tables lie across.
        var form = Stream.of(new Screen("long/plans/2567-2569/form", 1016, "print", 1600));
        return Stream.concat(everywhere, form).toList();
    }

    @BeforeAll
    static void needsABrowser() throws IOException {
        tab = Chromium.tab();
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(BROWSER, tab.kind() + "\n");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void aPageLooksAsApproved(Screen screen) throws IOException {
        var actual = take(screen, "");
        if (Boolean.getBoolean("approve")) {
            approve(screen, actual);
            return;
        }
        var approved = approved(screen);
        var fault = sameBrowser() ? fault(actual, approved) : faultElsewhere(actual, approved);
        if (!fault.isEmpty()) {
            fail(screen + ": " + fault + "; see " + write(screen, "actual", actual) + " and "
                    + write(screen, "difference", actual.difference(approved))
                    + ". If it is meant: mvn verify -Dapprove=true -Dtest=ScreensTest");
        }
    }

    /** A picture that stays as approved is not written again, so that only what changed shows in a commit. */
    private static void approve(Screen screen, Picture actual) throws IOException {
        if (!Files.exists(screen.file()) || !fault(actual, approved(screen)).isEmpty()) {
            Files.write(screen.file(), actual.png());
        }
        assertEquals("", fault(actual, approved(screen)), "the picture kept differs from the one taken");
    }

    @Test
    void everyApprovedPictureIsLookedAt() throws IOException {
        var wanted = screens().stream().map(s -> s.file().getFileName().toString());
        var names = wanted.collect(Collectors.toCollection(TreeSet::new));
        if (Boolean.getBoolean("approve")) {
            return;
        }
        names.add("browser.txt");
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertEquals(
                    names, files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** One colour, one gap, one size of letters: seen in the same browser and in another one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :root { --wash: #e4eeee }             | true
            :root { --done: #11543f }             | false
            th, td { padding-top: .75rem }        | true
            body { line-height: 1.8 }             | true
            .glance { border-left-width: 4px }    | false
            h2 { font-weight: 400 }               | false
            """)
    void aChangeOfLooksIsSeen(String rules, boolean elsewhere) {
        if (unchanged == null) {
            unchanged = Picture.of(take(CHANGED, "").png());
            assertEquals("", fault(take(CHANGED, ""), unchanged));
        }
        var after = take(CHANGED, rules);
        assertTrue(!fault(after, unchanged).isEmpty(), rules);
        assertEquals(elsewhere, !faultElsewhere(after, unchanged).isEmpty(), rules);
    }

    private static Picture take(Screen screen, String rules) {
        tab.look(screen.look());
        tab.width(screen.width());
        tab.open(Sample.GALLERY.page(screen.page()).toUri());
        tab.style("::-webkit-search-cancel-button { display: none }" + rules);
        var picture = Picture.of(tab.picture(screen.highest()));
        tab.look("light");
        return picture;
    }

    /** What differs from the approved picture; empty if nothing worth a word. */
    private static String fault(Picture actual, Picture approved) {
        if (actual.width() != approved.width() || actual.height() != approved.height()) {
            return size(actual) + " instead of " + size(approved) + " pixels";
        }
        double strayed = actual.strayed(approved);
        return strayed > PIXELS ? "%.1f of 1,000 pixels differ".formatted(strayed) : "";
    }

    private static String faultElsewhere(Picture actual, Picture approved) {
        if (Math.abs(actual.height() - approved.height()) > LENGTH * approved.height()) {
            return size(actual) + " instead of " + size(approved) + " pixels";
        }
        double strayed = actual.strayedBlocks(approved);
        return strayed > BLOCKS ? "%.0f of 1,000 blocks differ in colour".formatted(strayed) : "";
    }

    private static String size(Picture picture) {
        return picture.width() + " × " + picture.height();
    }

    private static boolean sameBrowser() throws IOException {
        return Files.readString(BROWSER).strip().equals(tab.kind());
    }

    private static Picture approved(Screen screen) throws IOException {
        assertTrue(Files.exists(screen.file()), () -> screen + " was never approved: mvn verify -Dapprove=true");
        return Picture.of(Files.readAllBytes(screen.file()));
    }

    private static Path write(Screen screen, String what, Picture picture) throws IOException {
        Files.createDirectories(FAILED);
        return Files.write(FAILED.resolve("%s.%s.png".formatted(screen, what).toLowerCase(Locale.ROOT)), picture.png());
    }
}
