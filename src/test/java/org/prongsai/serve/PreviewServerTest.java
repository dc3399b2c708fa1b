package org.prongsai.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    private static final String PAGE =
            "<html><head><meta content=\"default-src 'none'; connect-src 'self'\"></head><body>หน้า</body></html>";

    @TempDir
    private Path folder;

    private Preview preview;
    private PreviewServer server;

    @BeforeEach
    void serve() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        var site = Files.createDirectories(folder.resolve("site/plans"));
        Files.writeString(folder.resolve("site/index.html"), PAGE);
        Files.writeString(site.resolve("index.html"), PAGE);
        Files.writeString(site.resolve("plan.json"), "{}");
        Files.writeString(folder.resolve("site/.hidden"), "secret");
        preview = new Preview(folder.resolve("site"));
        server = PreviewServer.open(preview, 0, 1).orElseThrow();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void pagesAndFilesHaveTheirTypes() throws Exception {
        var home = get("/");
        assertEquals(200, home.statusCode());
        assertEquals("text/html; charset=utf-8", type(home));
        assertTrue(home.body().contains("หน้า"), home.body());
        assertEquals("application/json; charset=utf-8", type(get("/plans/plan.json")));
        assertEquals("{}", get("/plans/plan.json").body());
        assertEquals(200, get("/plans/").statusCode());
    }

    @Test
    void aFolderIsAskedForWithItsSlash() throws Exception {
        var answer = get("/plans");
        assertEquals(301, answer.statusCode());
        assertEquals("/plans/", answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void pagesMayLoadOnlyThePreviewsOwnScript() throws Exception {
        preview.renewed();
        var page = get("/").body();
        assertTrue(page.contains("default-src 'none'; script-src 'self';"), page);
        assertTrue(page.contains("<script src=\"/__prongsai/reload.js\" data-version=\"1\" defer></script>"), page);
        assertTrue(get("/__prongsai/reload.js").body().contains("location.reload"));
        assertFalse(Files.readString(folder.resolve("site/index.html")).contains("script"));
    }

    @Test
    void everyChangeIsANewVersion() throws Exception {
        var before = get("/__prongsai/version").body();
        preview.renewed();
        assertNotEquals(before, get("/__prongsai/version").body());
    }

    @Test
    void aProblemStandsInThePlaceOfPagesUntilItIsMended() throws Exception {
        preview.stopped("<html><head></head><body>ผิดตรงนี้</body></html>");
        var page = get("/plans/");
        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("ผิดตรงนี้"), page.body());
        assertTrue(page.body().contains("reload.js"), page.body());
        assertEquals("{}", get("/plans/plan.json").body());
        preview.renewed();
        assertEquals(200, get("/plans/").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.hidden",
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/plans/..%2f..%2fsecret.txt",
                "/..%5csecret.txt",
                "/plans/%00",
                "/C:/secret.txt",
                "//etc/passwd",
                "/nothing/"
            })
    void nothingBesideTheSiteIsFound(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n\r\n");
        assertFalse(answer.contains("secret"), answer);
        assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), answer);
    }

    @Test
    void aLinkOutOfTheSiteLeadsNowhere() throws Exception {
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));
        assertEquals(404, get("/link.txt").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost:1", "localhost", "127.0.0.1.evil.example", ""})
    void otherNamesForThisMachineAreRefused(String host) throws IOException {
        var answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void nothingCanBeSent(String method) throws IOException {
        var answer = raw(method + " / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("Allow: GET, HEAD"), answer);
    }

    @Test
    void headHasNoBody() throws IOException {
        var answer = raw("HEAD / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void clientsThatStallHoldNobodyUp() throws Exception {
        var stalled = new Socket[40];
        try {
            for (int i = 0; i < stalled.length; i++) {
                stalled[i] = new Socket(InetAddress.getLoopbackAddress(), server.port());
                stalled[i].getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
                stalled[i].getOutputStream().flush();
            }
            assertEquals(200, get("/").statusCode());
        } finally {
            for (Socket socket : stalled) {
                socket.close();
            }
        }
    }

    @Test
    void randomRequestsDoNoHarm() throws Exception {
        var random = new Random(2567);
        for (int i = 0; i < 2_000; i++) {
            var noise = new byte[random.nextInt(80)];
            random.nextBytes(noise);
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                var out = socket.getOutputStream();
                if (random.nextBoolean()) {
                    out.write("GET /".getBytes(StandardCharsets.UTF_8));
                }
                out.write(noise);
                out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            } catch (IOException hungUp) {
                // The server may end such a talk at any time.
            }
        }
        assertEquals(200, get("/").statusCode());
    }

    @Test
    void aTakenPortIsPassedOver() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(PreviewServer.open(preview, taken.getLocalPort(), 1).isEmpty());
            try (var other =
                    PreviewServer.open(preview, taken.getLocalPort(), 20).orElseThrow()) {
                assertNotEquals(taken.getLocalPort(), other.port());
            }
        }
    }

    @Test
    void theWatchSeesChangesOfAnyKind() throws Exception {
        var content = Files.createDirectories(folder.resolve("content"));
        var file = Files.writeString(content.resolve("a.yml"), "a");
        var watch = new SiteWatch(folder);
        Files.writeString(content.resolve(".a.yml.swp"), "draft");
        Files.writeString(file, "ab");
        watch.await();
        Files.writeString(content.resolve("b.yml"), "b");
        watch.await();
        Files.delete(file);
        watch.await();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
