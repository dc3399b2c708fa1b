package org.prongsai.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;
import org.prongsai.publish.PublishException;

class BrowserTest {

    /** Runs on every machine, and prints nothing. */
    private static final Path NO_BROWSER =
            Path.of(ProcessHandle.current().info().command().orElseThrow());

    @TempDir
    Path folder;

    @Test
    void theOneThatIsNamedComesFirst() {
        assertEquals(
                Optional.of(new Browser(NO_BROWSER, true)),
                Browser.find(Map.of(Browser.NAMED, NO_BROWSER.toString(), "PATH", ""), "officer"));
    }

    @Test
    void aNameThatLeadsNowhereIsNotMadeGood() throws IOException {
        var program = program("chromium");
        assertEquals(
                Optional.empty(),
                Browser.find(
                        Map.of(Browser.NAMED, folder.resolve("none").toString(), "PATH", folder.toString()),
                        "officer"));
        assertTrue(Files.isExecutable(program));
    }

    @Test
    void onThePathItIsFoundByItsUsualName() throws IOException {
        boolean windows = java.io.File.separatorChar == '\\';
        var program = program(windows ? "msedge.exe" : "google-chrome");
        var found = Browser.find(Map.of("PATH", folder.toString()), "root").orElseThrow();
        assertEquals(program, found.program());
        assertFalse(found.sandboxed(), "the superuser cannot have a sandbox");
    }

    @Test
    void onWindowsItIsFoundWhereItIsInstalled() throws IOException {
        var program = folder.resolve("Microsoft/Edge/Application/msedge.exe");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "");
        assertTrue(program.toFile().setExecutable(true));
        var found = Browser.find(Map.of("ProgramFiles(x86)", folder.toString()), "officer");
        // Where this test runs, one may be installed at its usual place.
        assertTrue(found.isPresent());
    }

    @Test
    void aBrowserThatFailsLeavesTheFormerSite() {
        var out = folder.resolve("out");
        var build = new SiteBuild(Path.of("src/test/resources/sites/oit/site"), stage -> {})
                .printingWith(new Browser(NO_BROWSER, true));
        var fault = assertThrows(PublishException.class, () -> build.build(out));
        assertEquals("publish.not-printed", fault.key());
        assertFalse(Files.exists(out));
        assertEquals(0, folder.toFile().list((f, name) -> name.contains("forms")).length, "nothing is left behind");
    }

    private Path program(String name) throws IOException {
        var program = Files.writeString(folder.resolve(name), "");
        assertTrue(program.toFile().setExecutable(true));
        return program;
    }
}
