package org.prongsai.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names a published file may bear so that every common system can hold it. */
final class OutputPath {

    private static final int LONGEST_PATH = 180;
    private static final int LONGEST_NAME = 100;
    private static final Pattern FORBIDDEN =
            Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(?:\\..*)?");
    private static final Pattern SHORT_NAME = Pattern.compile(".*~[0-9].*");

    private OutputPath() {}

    /** The catalogue's key for what is wrong with a path; empty when nothing is. */
    static Optional<String> fault(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/")) {
            return Optional.of("publish.path-illegal");
        }
        if (path.length() > LONGEST_PATH) {
            return Optional.of("publish.path-long");
        }
        for (String name : path.split("/", -1)) {
            if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return Optional.of("publish.path-long");
            }
            if (!isLegal(name)) {
                return Optional.of("publish.path-illegal");
            }
        }
        return Optional.empty();
    }

    /** The same for all paths that some system takes for one and the same. */
    static String fold(String path) {
        var plain = Normalizer.normalize(path, Normalizer.Form.NFC);
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isLegal(String name) {
        return !name.isEmpty()
                && !name.endsWith(".")
                && !name.startsWith(" ")
                && !name.endsWith(" ")
                && !FORBIDDEN.matcher(name).find()
                && !DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                && !SHORT_NAME.matcher(name).matches()
                && Normalizer.isNormalized(name, Normalizer.Form.NFC);
    }
}
