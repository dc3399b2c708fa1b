package org.prongsai.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files of a built site, by the path of a request. Nothing beside the site and nothing hidden is found. */
final class ServedFiles {

    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final Path root;

    ServedFiles(Path root) {
        this.root = root;
    }

    /**
     * What a path leads to.
     *
     * @param file itself, or the folder's page
     * @param type as servers name it
     * @param folder whether the path names a folder
     */
    record Found(Path file, String type, boolean folder) {}

    /** Whether somebody who asks for this wants to read a page. */
    static boolean isPage(String path) {
        return path.endsWith("/") || !path.substring(path.lastIndexOf('/') + 1).contains(".") || path.endsWith(".html");
    }

    Optional<Found> find(String path) {
        var names = path.split("/");
        for (String name : names) {
            if (name.startsWith(".") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
                return Optional.empty();
            }
        }
        try {
            var place = root.resolve(String.join("/", names).replaceFirst("^/+", ""));
            boolean folder = Files.isDirectory(place);
            var file = folder ? place.resolve(INDEX) : place;
            if (!Files.isRegularFile(file)
                    || (!folder && path.endsWith("/"))
                    || !file.toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(new Found(file, type(file), folder));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String type(Path file) {
        var name = file.getFileName().toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
