package org.prongsai.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One Chromium for all tests, spoken to in its own protocol. A handful of its methods is all we need, and the JDK brings
 * the WebSocket; the usual libraries bring hundreds of megabytes.
 */
final class Chromium implements WebSocket.Listener {

    private static final String READY = "DevTools listening on ";
    private static final int PATIENCE_SECONDS = 120;
    private static CompletableFuture<Chromium> shared;

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> calls = new ConcurrentHashMap<>();
    private final List<Consumer<Map<String, Object>>> listeners = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    private Chromium(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** A new tab. Without any browser the test is skipped, or fails where {@code CI=true} asks for the whole proof. */
    static Tab tab() {
        var browser = browser();
        var target = browser.call("", "Target.createTarget", Map.of("url", "about:blank"));
        var session =
                browser.call("", "Target.attachToTarget", Map.of("targetId", target.get("targetId"), "flatten", true));
        return new Tab(browser, (String) session.get("sessionId"));
    }

    private static synchronized Chromium browser() {
        if (shared == null) {
            shared = new CompletableFuture<>();
            try {
                shared.complete(start(Browsers.find()));
            } catch (Browsers.NoBrowser | IOException e) {
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

    private static Chromium start(Path program) throws IOException {
        var profile = Files.createTempDirectory(Files.createDirectories(Browsers.FOLDER), "profile");
        var command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile.toAbsolutePath(),
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--disable-sync",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "about:blank"));
        if (System.getProperty("user.name").equals("root")) {
            command.add(1, "--no-sandbox");
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, profile)));
        var said = process.inputReader();
        var heard = new ArrayList<String>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                var drain = new Thread(() -> said.lines().forEach(ignored -> {}));
                drain.setDaemon(true);
                drain.start();
                return new Chromium(URI.create(line.substring(READY.length())));
            }
            heard.add(line);
        }
        throw new IOException(program + " does not start:\n" + String.join("\n", heard));
    }

    private static void stop(Process process, Path profile) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try (var files = Files.walk(profile)) {
            process.waitFor();
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | InterruptedException e) {
            // It stands in target, which `mvn clean` empties.
        }
    }

    void listen(Consumer<Map<String, Object>> listener) {
        listeners.add(listener);
    }

    /** Calls a method of the protocol and waits for its answer. */
    Map<String, Object> call(String session, String method, Map<String, ?> parameters) {
        int id = ids.incrementAndGet();
        var request = new LinkedHashMap<String, Object>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            request.put("sessionId", session);
        }
        var answer = new CompletableFuture<Map<String, Object>>();
        calls.put(id, answer);
        socket.sendText(Json.write(request), true).join();
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(method + ": " + e.getMessage(), e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            var whole = message.toString();
            message.setLength(0);
            receive(object(Json.read(whole)));
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        onError(from, new IOException("the browser has gone: " + code + " " + reason));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        calls.values().forEach(call -> call.completeExceptionally(error));
    }

    private void receive(Map<String, Object> said) {
        if (said.get("id") instanceof Double id) {
            var call = calls.remove(id.intValue());
            if (said.containsKey("error")) {
                call.completeExceptionally(new IOException(said.get("error").toString()));
            } else {
                call.complete(object(said.get("result")));
            }
        } else {
            listeners.forEach(listener -> listener.accept(said));
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
