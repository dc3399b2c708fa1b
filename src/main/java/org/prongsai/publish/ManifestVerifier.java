package org.prongsai.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.output.Sha256;

/** Compares a copy of a published site with the manifest in it. */
public final class ManifestVerifier {

    /** What file managers leave behind by themselves. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private ManifestVerifier() {}

    /**
     * How a copy differs; each list is sorted.
     *
     * @param changed files with other bytes than were published
     * @param missing files that are gone
     * @param extra files nobody published
     * @param refused files a server neither hands out nor says to be gone
     */
    public record Difference(List<String> changed, List<String> missing, List<String> extra, List<String> refused) {

        public Difference {
            changed = List.copyOf(changed);
            missing = List.copyOf(missing);
            extra = List.copyOf(extra);
            refused = List.copyOf(refused);
        }

        /** Whether the copy is what was published. */
        public boolean isNone() {
            return changed.isEmpty() && missing.isEmpty() && extra.isEmpty() && refused.isEmpty();
        }
    }

    /** Compares the folder; one without a readable manifest is a {@link PublishException}. */
    public static Difference verify(Path folder) {
        var manifest = manifest(folder);
        try {
            var found = found(folder);
            var changed = new ArrayList<String>();
            var missing = new ArrayList<String>();
            for (var file : manifest.files()) {
                if (!found.remove(file.path())) {
                    missing.add(file.path());
                } else if (!isSame(folder.resolve(file.path()), file)) {
                    changed.add(file.path());
                }
            }
            return new Difference(changed, missing, List.copyOf(found), List.of());
        } catch (IOException e) {
            throw Storage.worded(folder, e);
        } catch (UncheckedIOException e) {
            throw Storage.worded(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    /**
     * Compares what a server hands out; a server that does not answer, or has no readable manifest, is a
     * {@link PublishException}.
     *
     * @param site address of the site's root, http or https
     */
    public static Difference verify(URI site) {
        return new ServedCopy(site).compare();
    }

    private static Manifest manifest(Path folder) {
        try (var stream = Files.newInputStream(folder.resolve(Manifest.FILE))) {
            return Manifest.read(stream);
        } catch (IOException e) {
            throw new PublishException("publish.no-manifest", e, "path", folder);
        }
    }

    private static Set<String> found(Path site) throws IOException {
        var folder = site.toRealPath();
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !LITTER.contains(file.getFileName().toString()))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(Manifest.FILE))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isSame(Path file, Manifest.Entry entry) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == entry.size()
                && sha256(file).equals(entry.sha256());
    }

    private static String sha256(Path file) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return Sha256.of(stream.getMessageDigest());
        }
    }
}
