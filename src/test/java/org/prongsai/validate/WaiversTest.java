package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.SmallSite;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/** An agency lets findings stand one by one, with a reason, and nothing else is kept quiet. */
class WaiversTest {

    private static final String WAIVER =
            "{code: word-doubled, file: pages/about.md, reason: เป็นชื่องาน, by: ปลัด อบต.}";

    @TempDir
    Path site;

    @Test
    void aWaiverTakesItsFindingAway() throws IOException {
        assertEquals(List.of(), left(WAIVER, warning("word-doubled", "content/a/pages/about.md")));
    }

    @Test
    void itTakesNoOtherCodeAndNoOtherFile() throws IOException {
        assertEquals(
                List.of("stray-mark", "waiver-unused", "word-doubled", "word-doubled"),
                left(
                        "{code: word-doubled, file: about.md, reason: เป็นชื่องาน, by: ปลัด อบต.}, " + WAIVER,
                        warning("stray-mark", "content/a/pages/about.md"),
                        warning("word-doubled", "content/a/pages/news.md"),
                        warning("word-doubled", "content/b/pages/about.md"),
                        warning("word-doubled", "content/a/pages/about.md")));
    }

    @Test
    void withoutReasonOrPostItTakesNothing() throws IOException {
        for (String half : List.of("reason: เป็นชื่องาน", "by: ปลัด อบต.")) {
            assertEquals(
                    List.of("waiver-unused", "word-doubled"),
                    left(
                            "{code: word-doubled, file: pages/about.md, " + half + "}",
                            warning("word-doubled", "content/a/pages/about.md")));
        }
    }

    @Test
    void errorsStandUnlessANumberMayBeNone() throws IOException {
        var file = "content/a/pages/about.md";
        assertEquals(
                List.of("text-lost", "waiver-unused"),
                left(WAIVER.replace("word-doubled", "text-lost"), error("text-lost", file)));
        assertEquals(List.of(), left(WAIVER.replace("word-doubled", "national-id"), error("national-id", file)));
    }

    @Test
    void aWaiverThatNothingNeedsIsTold() throws IOException {
        assertEquals(List.of("waiver-unused"), left(WAIVER));
        assertEquals(List.of(), left("{file: pages/about.md, reason: เป็นชื่องาน, by: ปลัด อบต.}"), "told on reading");
        assertEquals(List.of(), left("{code: word-doubled, reason: เป็นชื่องาน, by: ปลัด อบต.}"), "told on reading");
    }

    /** Codes of what is left of findings, sorted by name. */
    private List<String> left(String waivers, Diagnostic... found) throws IOException {
        var left = new Diagnostics();
        Waivers.apply(agency(waivers), List.of(found), left);
        return left.sorted().stream().map(Diagnostic::code).sorted().toList();
    }

    private Agency agency(String waivers) throws IOException {
        SmallSite.copyTo(site);
        var file = site.resolve("content/a/agency.yml");
        Files.writeString(file, Files.readString(file) + "waivers: [" + waivers + "]\n");
        return SiteReader.read(new Workspace(site), new Diagnostics())
                .orElseThrow()
                .site()
                .agencies()
                .get(0);
    }

    private static Diagnostic warning(String code, String file) {
        return Diagnostic.warning(code, Location.ofFile(file));
    }

    private static Diagnostic error(String code, String file) {
        return Diagnostic.error(code, Location.ofFile(file));
    }
}
