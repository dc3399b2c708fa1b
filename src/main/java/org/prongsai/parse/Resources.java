package org.prongsai.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Data shipped with the program. */
final class Resources {

    private Resources() {}

    /** Whether there is such a file. */
    static boolean has(String name) {
        return Resources.class.getResource(name) != null;
    }

    static Optional<String> text(String name) {
        try (var stream = Resources.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
