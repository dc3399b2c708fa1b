package org.prongsai.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * One Chromium for all tests, driven by Playwright. Playwright answers one thread at a time, whichever it is; {@link
 * InBrowser} sees to that.
 */
final class Chromium {

    private static final List<String> SWITCHES =
            List.of("--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static CompletableFuture<Browser> shared;

    private Chromium() {}

    /** A new tab. Without any browser the test is skipped, or fails where {@code CI=true} asks for the whole proof. */
    static Tab tab() {
        return new Tab(browser().newPage(), true);
    }

    /** A new tab whose pages run without their Content-Security-Policy, each after a script of ours. */
    static Tab tabWithoutPolicy(String script) {
        var page = browser().newPage(new NewPageOptions().setBypassCSP(true));
        page.addInitScript(script);
        return new Tab(page, true);
    }

    /** A new tab whose pages run no scripts of theirs. */
    static Tab tabWithoutScripts() {
        return new Tab(browser().newPage(new NewPageOptions().setJavaScriptEnabled(false)), false);
    }

    private static synchronized Browser browser() {
        if (shared == null) {
            shared = new CompletableFuture<>();
            try {
                shared.complete(start(Browsers.find()));
            } catch (Browsers.NoBrowser | IOException | PlaywrightException e) {
                System.err.println("\n*** " + e.getMessage() + "\n");
                shared.completeExceptionally(e);
            }
        }
        try {
            return shared.get();
        } catch (ExecutionException e) {
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new AssertionError(e.getCause().getMessage(), e.getCause());
            }
            return abort(e.getCause().getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a browser. What Playwright unpacks for that stands in our folder and goes with the tests. */
    private static Browser start(Path program) throws IOException {
        var folder = Files.createDirectories(Browsers.FOLDER).toAbsolutePath();
        System.setProperty("playwright.driver.tmpdir", folder.toString());
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(!System.getProperty("user.name").equals("root"))
                        .setArgs(SWITCHES));
    }
}
