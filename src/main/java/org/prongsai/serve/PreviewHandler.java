package org.prongsai.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Answers one request. */
final class PreviewHandler implements HttpHandler {

    private static final String OWN = "/__prongsai/";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final byte[] SCRIPT = script();

    private final Preview preview;
    private final ServedFiles files;
    private final Set<String> hosts;

    PreviewHandler(Preview preview, int port) {
        this.preview = preview;
        this.files = new ServedFiles(preview.folder());
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
                // A page elsewhere may point a name of its own at this machine to read what is not public yet.
                send(exchange, 403, TEXT, bytes("This preview answers only to localhost."));
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, TEXT, bytes("Only GET and HEAD."));
            } else {
                answer(
                        exchange,
                        Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/"));
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        var state = preview.state();
        if (path.equals(OWN + "version")) {
            send(exchange, 200, TEXT, bytes(Long.toString(state.version())));
        } else if (path.equals(OWN + "reload.js")) {
            send(exchange, 200, "text/javascript; charset=utf-8", SCRIPT);
        } else if (!state.problem().isEmpty() && ServedFiles.isPage(path)) {
            send(exchange, 500, HTML, LivePage.of(state.problem(), state.version()));
        } else {
            file(exchange, path, state.version());
        }
    }

    private void file(HttpExchange exchange, String path, long version) throws IOException {
        var found = files.find(path);
        if (found.isPresent() && found.get().folder() && !path.endsWith("/")) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/") + "/");
            send(exchange, 301, TEXT, new byte[0]);
        } else if (found.isPresent()) {
            send(exchange, 200, found.get().type(), live(found.get(), version));
        } else {
            var missing = files.find("/404.html");
            send(
                    exchange,
                    404,
                    missing.isPresent() ? HTML : TEXT,
                    missing.isPresent() ? live(missing.get(), version) : bytes("Not found."));
        }
    }

    private static byte[] live(ServedFiles.Found found, long version) throws IOException {
        var bytes = Files.readAllBytes(found.file());
        return found.type().equals(HTML) ? LivePage.of(new String(bytes, StandardCharsets.UTF_8), version) : bytes;
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            headers.set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] script() {
        try (InputStream stream = PreviewHandler.class.getResourceAsStream("/serve/reload.js")) {
            return Objects.requireNonNull(stream, "reload.js").readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
