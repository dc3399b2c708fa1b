package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Puts a finished site in the place of the former one.
 *
 * <pre>{@code
 * try (var publisher = Publisher.open(target);
 *         var staging = publisher.stage()) {
 *     … fill staging …
 *     publisher.publish(staging);
 * }
 * }</pre>
 *
 * <p>Java cannot exchange two folders in one step, so the target is missing for the moment between two renames; a crash
 * there is mended by the next {@link #open}.
 */
public final class Publisher implements Closeable {

    private final Path target;
    private final Path parent;
    private final String name;
    private final Storage storage;
    private final BuildLock lock;

    private Publisher(Path target, Storage storage) {
        this.target = target;
        this.parent = Objects.requireNonNull(target.getParent());
        this.name = target.getFileName().toString();
        this.storage = storage;
        this.lock = BuildLock.take(parent.resolve("." + name + "-lock"), target);
    }

    /**
     * Locks a target and mends what a crash left beside it. Fails when another build is at work there, or when the
     * folder holds something we did not publish.
     */
    public static Publisher open(Path target) {
        return open(target, Storage.ofThisMachine());
    }

    static Publisher open(Path target, Storage storage) {
        var publisher = new Publisher(place(target), storage);
        boolean ready = false;
        try {
            publisher.recover();
            publisher.refuseForeign();
            ready = true;
            return publisher;
        } finally {
            if (!ready) {
                publisher.close();
            }
        }
    }

    /** An empty folder for the new site. */
    public StagingFolder stage() {
        return new StagingFolder(free("staging"), storage);
    }

    /** Puts the staged site in the target's place; when this fails, the former site stands as before. */
    public void publish(StagingFolder staged) {
        staged.seal();
        refuseForeign();
        var old = free("old");
        boolean replaces = storage.isFolder(target);
        if (replaces) {
            storage.rename(target, old);
        }
        try {
            storage.rename(staged.folder(), target);
        } catch (PublishException e) {
            if (replaces) {
                storage.rename(old, target);
            }
            throw e;
        }
        staged.published();
        storage.force(parent);
        if (replaces) {
            deleteQuietly(old);
        }
    }

    /** Frees the target for other builds. */
    @Override
    public void close() {
        lock.close();
    }

    private void recover() {
        if (!storage.isFolder(target)) {
            var former = leftovers("old").stream()
                    .filter(old -> storage.list(old).contains(Manifest.FILE))
                    .reduce((first, second) -> second);
            if (former.isPresent()) {
                storage.rename(former.get(), target);
                storage.force(parent);
            }
        }
        leftovers("old").forEach(this::deleteQuietly);
        leftovers("staging").forEach(this::deleteQuietly);
    }

    /** A folder with content of its own belongs to somebody else; so does a file. */
    private void refuseForeign() {
        if (!Files.exists(target)) {
            return;
        }
        if (!storage.isFolder(target)) {
            throw new PublishException("publish.foreign", null, "path", target);
        }
        if (!storage.list(target).isEmpty() && !isOurs(target)) {
            throw new PublishException("publish.foreign", null, "path", target);
        }
    }

    private static boolean isOurs(Path folder) {
        try (var manifest = Files.newInputStream(folder.resolve(Manifest.FILE))) {
            Manifest.read(manifest);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What cannot be deleted now is deleted by a later build. */
    private void deleteQuietly(Path folder) {
        try {
            storage.deleteTree(folder);
        } catch (PublishException later) {
            // The site itself is in order; a leftover is no reason to fail.
        }
    }

    private List<Path> leftovers(String kind) {
        var pattern = Pattern.compile(Pattern.quote("." + name + "-" + kind + "-") + "\\d+");
        return storage.list(parent).stream()
                .filter(other -> pattern.matcher(other).matches())
                .map(parent::resolve)
                .toList();
    }

    private Path free(String kind) {
        var taken = leftovers(kind);
        int n = 1;
        while (taken.contains(parent.resolve("." + name + "-" + kind + "-" + n))) {
            n++;
        }
        return parent.resolve("." + name + "-" + kind + "-" + n);
    }

    /** Where the target really stands: a link is followed, so that the link stays. */
    private static Path place(Path target) {
        try {
            var place = Files.exists(target)
                    ? target.toRealPath()
                    : target.toAbsolutePath().normalize();
            if (place.getFileName() == null || place.getParent() == null) {
                throw new PublishException("publish.foreign", null, "path", target);
            }
            Files.createDirectories(place.getParent());
            return Files.exists(place) ? place : place.getParent().toRealPath().resolve(place.getFileName());
        } catch (IOException e) {
            throw Storage.worded(target, e);
        }
    }
}
