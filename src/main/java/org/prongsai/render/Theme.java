package org.prongsai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.output.OutputSink;

/** The look of a site: templates and assets of a folder; what the folder lacks comes with the program. */
public final class Theme {

    private static final String SHIPPED = "/themes/default/";
    private static final String ASSETS = "assets/";
    private static final Pattern LEGAL =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private final @Nullable Path folder;

    private Theme(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The theme in a folder, completed by the one shipped with the program. */
    public static Theme in(Path folder) {
        return new Theme(folder);
    }

    /** The theme shipped with the program. */
    public static Theme shipped() {
        return new Theme(null);
    }

    /** Whether there is such a layout. */
    public boolean hasLayout(String layout) {
        return read(TemplateEngine.file(layout)).isPresent();
    }

    /** Its style sheet. */
    public String style() {
        return template(ASSETS + "site.css").orElse("");
    }

    /** Text of a template, by its path from the theme's root. */
    Optional<String> template(String path) {
        return read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Paths of all assets from the site's root, sorted; each begins with {@code assets/}. */
    public List<String> assets() {
        try {
            var paths = new TreeSet<String>();
            listShipped(paths);
            listFolder(paths);
            return List.copyOf(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands every asset to the sink, under the path {@link #assets} gives; style sheets without what is for people. */
    public void copyAssets(OutputSink sink) {
        for (String path : assets()) {
            var bytes = read(path).orElseThrow();
            sink.accept(path, path.endsWith(".css") ? StyleSheets.compact(bytes) : bytes);
        }
    }

    private Optional<byte[]> read(String path) {
        // A folder's file may be a link that leaves the theme; a name may try the same.
        if (!LEGAL.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            if (folder != null) {
                var file = folder.resolve(path);
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())) {
                    return Optional.of(Files.readAllBytes(file));
                }
            }
            try (InputStream stream = Theme.class.getResourceAsStream(SHIPPED + path)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listFolder(Set<String> paths) throws IOException {
        if (folder == null) {
            return;
        }
        listBelow(folder, paths);
    }

    private static void listShipped(Set<String> paths) throws IOException {
        URL assets = Theme.class.getResource(SHIPPED + ASSETS);
        if (assets == null) {
            return;
        }
        if (assets.openConnection() instanceof JarURLConnection jar) {
            // The class loader's own open jar; it is not ours to close.
            var prefix = SHIPPED.substring(1);
            jar.getJarFile().stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix + ASSETS))
                    .map(entry -> entry.getName().substring(prefix.length()))
                    .filter(name -> LEGAL.matcher(name).matches())
                    .forEach(paths::add);
        } else {
            listBelow(Path.of(URI.create(assets.toString())).resolveSibling("."), paths);
        }
    }

    private static void listBelow(Path theme, Set<String> paths) throws IOException {
        var root = theme.normalize();
        var assets = root.resolve(ASSETS);
        if (!Files.isDirectory(assets)) {
            return;
        }
        try (var files = Files.walk(assets)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> LEGAL.matcher(name).matches())
                    .forEach(paths::add);
        }
    }
}
