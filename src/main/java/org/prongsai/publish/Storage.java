package org.prongsai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A disk whose failures are worded for officers, and what takes several steps on it. */
final class Storage {

    // To force a file is mostly to wait, and the disk serves many that wait at once. 15,000 pages in folders of their
    // own
    // on ext4, after 1.0 s of writing: 7.5 s by one thread, 2.2 s by four, 1.5 s by sixteen. To do it right after each
    // write would cost as much as one thread does.
    private static final int WAITING = 16;
    private static final long SCARCE = 1 << 20;

    private final Disk disk;

    Storage(Disk disk) {
        this.disk = disk;
    }

    static Storage ofThisMachine() {
        return new Storage(new PatientDisk(new LocalDisk(), Thread::sleep));
    }

    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }

    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }

    List<String> list(Path folder) {
        return ask(folder, () -> disk.list(folder));
    }

    boolean isFolder(Path path) {
        return ask(path, () -> disk.isFolder(path));
    }

    void createFolder(Path folder) {
        act(folder, () -> disk.createFolder(folder));
    }

    void write(Path file, byte[] bytes) {
        act(file, () -> disk.write(file, bytes));
    }

    void delete(Path file) {
        act(file, () -> disk.delete(file));
    }

    void rename(Path from, Path to) {
        act(from, () -> disk.rename(from, to));
    }

    void force(Path path) {
        act(path, () -> disk.force(path));
    }

    /** Waits for many files at once. */
    void forceAll(Collection<Path> paths) {
        var pool = Executors.newFixedThreadPool(WAITING);
        try {
            var waits = paths.stream()
                    .<Future<?>>map(path -> pool.submit(() -> force(path)))
                    .toList();
            for (Future<?> wait : waits) {
                wait.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof PublishException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files were saved", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Deletes a folder with all that is in it; a link is deleted, not followed.
     *
     * <p>The manifest goes first: a site without one is known to be half deleted and is never brought back.
     */
    void deleteTree(Path folder) {
        var manifest = folder.resolve(Manifest.FILE);
        act(manifest, () -> disk.delete(manifest));
        deleteBelow(folder);
    }

    private void deleteBelow(Path path) {
        if (isFolder(path)) {
            for (String name : list(path)) {
                deleteBelow(path.resolve(name));
            }
        }
        act(path, () -> disk.delete(path));
    }

    private void act(Path path, Action action) {
        ask(path, () -> {
            action.run();
            return true;
        });
    }

    private <T> T ask(Path path, Step<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw worded(path, e);
        } catch (UncheckedIOException e) {
            throw worded(path, Objects.requireNonNull(e.getCause()));
        }
    }

    static PublishException worded(Path path, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new PublishException("publish.denied", e, "path", path);
        }
        if (isFull(path, e)) {
            return new PublishException("publish.disk-full", e, "path", path);
        }
        return new PublishException("publish.failed", e, "path", path, "reason", reason(e));
    }

    /** The system's own words, without the path they may repeat. */
    private static String reason(IOException e) {
        if (e instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        var message = e.getMessage();
        return message == null ? "" : message;
    }

    private static boolean isFull(Path path, IOException e) {
        var message = e.getMessage();
        if (message != null && message.contains("No space left")) {
            return true;
        }
        try {
            FileStore store = Files.getFileStore(existing(path));
            return store.getUsableSpace() < SCARCE && !store.isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Path existing(Path path) {
        var at = path;
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
