package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedCopyTest {

    @TempDir
    private Path folder;

    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private Path site;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        site = folder.resolve("site");
        try (var publisher = Publisher.open(site);
                var staging = publisher.stage()) {
            for (String path : List.of("index.html", "a/index.html", "files/รายงาน ปี.pdf", ".htaccess")) {
                staging.accept(path, path.getBytes(StandardCharsets.UTF_8));
            }
            publisher.publish(staging);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/town/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void aFaithfulCopyHasNoDifference() {
        assertTrue(ManifestVerifier.verify(address()).isNone());
    }

    @Test
    void everyDifferenceIsNamed() throws IOException {
        Files.writeString(site.resolve("index.html"), "INDEX.html");
        Files.delete(site.resolve("files/รายงาน ปี.pdf"));
        statuses.put("/town/a/index.html", 503);
        assertEquals(
                new ManifestVerifier.Difference(
                        List.of("index.html"), List.of("files/รายงาน ปี.pdf"), List.of(), List.of("a/index.html")),
                ManifestVerifier.verify(address()));
    }

    @Test
    void aLongerFileIsChanged() throws IOException {
        Files.writeString(site.resolve("index.html"), "index.html and more");
        assertEquals(List.of("index.html"), ManifestVerifier.verify(address()).changed());
    }

    @Test
    void aServerWithoutManifestCannotBeCompared() throws IOException {
        Files.writeString(site.resolve("manifest.json"), "<html>");
        assertEquals("publish.no-manifest", fault());
        Files.delete(site.resolve("manifest.json"));
        assertEquals("publish.no-manifest", fault());
    }

    @Test
    void aServerThatDoesNotAnswerIsNotASiteThatChanged() {
        server.stop(0);
        assertEquals("publish.unreachable", fault());
    }

    private String fault() {
        return assertThrows(PublishException.class, () -> ManifestVerifier.verify(address()))
                .key();
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/town");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = site.resolve(path.substring("/town/".length()));
            boolean hidden = path.contains("/.");
            int status = statuses.getOrDefault(path, hidden ? 403 : Files.exists(file) ? 200 : 404);
            var bytes = status == 200 ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
