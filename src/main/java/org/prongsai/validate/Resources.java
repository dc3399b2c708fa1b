package org.prongsai.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Word lists shipped with the rules. */
final class Resources {

    private Resources() {}

    /** The lines of a list, without comments. */
    static List<String> lines(String name) {
        try (var stream = Objects.requireNonNull(Resources.class.getResourceAsStream("/validate/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a list of pairs, {@code left = right}. */
    static Map<String, String> pairs(String name) {
        var pairs = new LinkedHashMap<String, String>();
        for (String line : lines(name)) {
            int sign = line.indexOf('=');
            pairs.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
        }
        return pairs;
    }
}
