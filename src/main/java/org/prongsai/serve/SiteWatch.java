package org.prongsai.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Tells whether a site's files have changed, by looking at their times and sizes. Slower than asking the system to tell,
 * but it also works on network drives and with every editor.
 */
public final class SiteWatch {

    private static final List<String> WATCHED = List.of("site-config.yml", "content", "themes");
    private static final long SHORTEST_PAUSE = 400;
    private static final int PAUSE_PER_LOOK = 10;

    private final Path site;
    private long seen;

    /** A watch that has seen the site as it is now. */
    public SiteWatch(Path site) {
        this.site = site;
        this.seen = look();
    }

    /** Waits until something has changed. */
    public void await() throws InterruptedException {
        while (true) {
            long start = System.nanoTime();
            long now = look();
            if (now != seen) {
                seen = now;
                return;
            }
            long took = (System.nanoTime() - start) / 1_000_000;
            Thread.sleep(Math.max(SHORTEST_PAUSE, took * PAUSE_PER_LOOK));
        }
    }

    private long look() {
        var sum = new Sum();
        try {
            for (String place : WATCHED) {
                var path = site.resolve(place);
                if (Files.exists(path)) {
                    Files.walkFileTree(path, sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.value;
    }

    private static final class Sum extends SimpleFileVisitor<Path> {

        private long value;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = file.getFileName().toString();
            // Editors leave drafts beside the file, and the lock of addresses is written by the program itself.
            if (!name.startsWith(".") && !name.endsWith("~") && !name.endsWith(".lock")) {
                value += 31L * file.hashCode()
                        + 17L * attributes.lastModifiedTime().toMillis()
                        + attributes.size();
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
