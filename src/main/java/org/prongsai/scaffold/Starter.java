package org.prongsai.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A whole site of an invented agency, packed into the program, to be made one's own. */
public final class Starter {

    private static final String ANCHOR = "/starter/site/site-config.yml";

    private Starter() {}

    /** Every file of it. */
    public static List<Draft> files() throws IOException {
        try {
            var anchor = Objects.requireNonNull(Starter.class.getResource(ANCHOR), ANCHOR)
                    .toURI();
            if (!anchor.getScheme().equals("jar")) {
                return files(Objects.requireNonNull(Path.of(anchor).getParent()));
            }
            try (var jar = jar(anchor)) {
                return files(Objects.requireNonNull(jar.getPath(ANCHOR).getParent()));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An own view of the jar, so that closing it closes nobody else's. */
    private static FileSystem jar(URI anchor) throws IOException {
        var text = anchor.toString();
        var file = URI.create(text.substring("jar:".length(), text.indexOf("!/")));
        return FileSystems.newFileSystem(Path.of(file), Map.of());
    }

    private static List<Draft> files(Path folder) throws IOException {
        var drafts = new ArrayList<Draft>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                drafts.add(new Draft(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return drafts;
    }
}
