package org.prongsai.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.prongsai.output.Sha256;

/** A published site as its server hands it out, file by file. What nobody published cannot be seen from outside. */
final class ServedCopy {

    /** Enough to be quick, few enough not to look like an attack. */
    private static final int AT_ONCE = 6;

    private static final int LARGEST_MANIFEST = 64 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Settings that servers read and do not hand out. */
    private static final Set<String> SETTINGS = Set.of(".htaccess", "web.config", "_redirects", "_headers");

    private final URI root;
    private final HttpClient client;

    ServedCopy(URI site) {
        var address = site.toString();
        this.root = URI.create(address.endsWith("/") ? address : address + "/");
        this.client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(15))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private enum Answer {
        SAME,
        CHANGED,
        MISSING,
        REFUSED
    }

    ManifestVerifier.Difference compare() {
        var manifest = manifest();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = new ArrayList<Future<Answer>>();
            for (Manifest.Entry file : manifest.files()) {
                answers.add(threads.submit(() -> ask(file)));
            }
            var changed = new ArrayList<String>();
            var missing = new ArrayList<String>();
            var refused = new ArrayList<String>();
            for (int i = 0; i < answers.size(); i++) {
                var path = manifest.files().get(i).path();
                switch (answer(answers.get(i))) {
                    case CHANGED -> changed.add(path);
                    case MISSING -> missing.add(path);
                    case REFUSED -> refused.add(path);
                    case SAME -> {}
                }
            }
            return new ManifestVerifier.Difference(changed, missing, List.of(), refused);
        } finally {
            threads.shutdownNow();
        }
    }

    private Manifest manifest() {
        var address = root.resolve(Manifest.FILE);
        try {
            var response = get(address);
            try (var body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new PublishException("publish.no-manifest", null, "path", root);
                }
                return Manifest.read(new ByteArrayInputStream(body.readNBytes(LARGEST_MANIFEST)));
            }
        } catch (IOException e) {
            throw e instanceof com.fasterxml.jackson.core.JsonProcessingException
                    ? new PublishException("publish.no-manifest", e, "path", root)
                    : unreachable(e);
        }
    }

    private Answer ask(Manifest.Entry file) throws IOException {
        if (SETTINGS.contains(file.path().substring(file.path().lastIndexOf('/') + 1))) {
            return Answer.SAME;
        }
        try {
            return compare(file);
        } catch (IOException once) {
            // A busy server drops a call now and then.
            return compare(file);
        }
    }

    private Answer compare(Manifest.Entry file) throws IOException {
        var response = get(address(file.path()));
        try (var body = response.body()) {
            int status = response.statusCode();
            if (status == 404 || status == 410) {
                return Answer.MISSING;
            }
            if (status != 200) {
                return Answer.REFUSED;
            }
            return isSame(body, file) ? Answer.SAME : Answer.CHANGED;
        }
    }

    private static boolean isSame(InputStream body, Manifest.Entry file) throws IOException {
        var digest = Sha256.digest();
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            size += read;
            if (size > file.size()) {
                return false;
            }
            digest.update(buffer, 0, read);
        }
        return size == file.size() && Sha256.of(digest).equals(file.sha256());
    }

    private HttpResponse<InputStream> get(URI address) throws IOException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Letters that are not of the Latin alphabet are written as bytes, the slashes stay. */
    private URI address(String path) {
        var address = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            address.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return root.resolve(address.toString());
    }

    private Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException lost
                    ? unreachable(lost)
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(new IOException(e));
        }
    }

    private PublishException unreachable(IOException e) {
        var host = root.getHost() == null ? root.toString() : root.getHost();
        return new PublishException("publish.unreachable", e, "path", host);
    }
}
