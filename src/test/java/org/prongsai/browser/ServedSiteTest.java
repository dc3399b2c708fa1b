package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.browser.Samples.Sample;
import org.prongsai.browser.Samples.SamplePage;

/** The sites on a web server, the agency's in the folder its address names, the portal's at the root. */
@InBrowser
class ServedSiteTest {

    private static final Map<String, Sample> PLACES =
            Map.of("/ita/", Sample.AGENCY, "/english/", Sample.ENGLISH, "/gallery/", Sample.GALLERY, "/", Sample.DEMO);
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "css",
            "text/css",
            "woff2",
            "font/woff2",
            "svg",
            "image/svg+xml",
            "json",
            "application/json",
            "js",
            "text/javascript");

    private static final List<String> missing = new CopyOnWriteArrayList<>();
    private static HttpServer server;
    private static Tab tab;

    @BeforeAll
    static void serve() throws IOException {
        tab = Chromium.tab();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        PLACES.forEach((place, sample) -> {
            var folder = sample.folder();
            server.createContext(place, exchange -> answer(exchange, folder, place));
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @BeforeEach
    void forget() {
        tab.width(1280);
        missing.clear();
    }

    static Stream<SamplePage> pages() {
        return Samples.pages().stream().filter(SamplePage::opensByDoubleClick);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageStandsWithoutAWord(SamplePage page) {
        tab.open(address(page.sample(), page.path().replace("index.html", "")));
        assertEquals(List.of(), tab.console());
        assertEquals(List.of(), missing);
        assertEquals(List.of("Sarabun"), tab.fonts("h1"));
    }

    static Stream<Sample> samples() {
        return Stream.of(Sample.values());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAddressWithoutAPageLeadsHome(Sample sample) {
        var lost = address(sample, "no/such/page/");
        tab.open(lost);
        assertEquals(List.of(lost.getPath()), missing);
        assertEquals(
                List.of(),
                tab.console().stream()
                        .filter(said -> !said.contains(" " + lost + ":"))
                        .toList());
        assertEquals(List.of("Sarabun"), tab.fonts("h1"));
        assertEquals(address(sample, "").toString(), tab.evaluate("document.querySelector('main a').href"));
        var checks = new Checks(tab);
        assertEquals(List.of(), checks.violations());
        for (String check : List.of("misplaced", "lineStarts", "targets")) {
            assertEquals(List.of(), checks.faults(check), check);
        }
    }

    @Test
    void nothingIsKeptAboutTheReader() {
        tab.open(address(Sample.DEMO, ""));
        assertEquals("", tab.evaluate("document.cookie"));
        assertEquals(0, tab.evaluate("localStorage.length + sessionStorage.length"));
    }

    private static URI address(Sample sample, String path) {
        var place = PLACES.entrySet().stream()
                .filter(entry -> entry.getValue() == sample)
                .findFirst()
                .orElseThrow()
                .getKey();
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + place + path);
    }

    private static void answer(HttpExchange exchange, Path folder, String place) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = folder.resolve(path.substring(place.length()));
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            int status = 200;
            if (!Files.isRegularFile(file)) {
                missing.add(path);
                status = 404;
                file = folder.resolve("404.html");
            }
            var name = file.getFileName().toString();
            var bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
