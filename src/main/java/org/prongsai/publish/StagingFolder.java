package org.prongsai.publish;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.prongsai.output.OutputSink;
import org.prongsai.output.Sha256;

/**
 * A site being written, beside the one it is to replace. Closing it deletes it, unless it was published. Safe to fill
 * from several threads.
 */
public final class StagingFolder implements OutputSink, Closeable {

    private final Path folder;
    private final Storage storage;
    private final Queue<Manifest.Entry> written = new ConcurrentLinkedQueue<>();
    private final Map<String, String> claimed = new ConcurrentHashMap<>();
    private final Map<String, Path> folders = new ConcurrentHashMap<>();
    private volatile boolean published;

    /** A new, empty folder. */
    StagingFolder(Path folder, Storage storage) {
        this.folder = folder;
        this.storage = storage;
        storage.createFolder(folder);
        folders.put("", folder);
    }

    /** Writes a file; a path that is illegal somewhere, or taken but for its case, is refused. */
    @Override
    public void accept(String path, byte[] bytes) {
        claim(path);
        createFolders(path);
        storage.write(folder.resolve(path), bytes);
        written.add(new Manifest.Entry(path, bytes.length, Sha256.of(bytes)));
    }

    /** What has been written so far. */
    public Manifest manifest() {
        return Manifest.of(written);
    }

    /** Deletes the folder with all that is in it, unless it was published. */
    @Override
    public void close() {
        if (!published) {
            storage.deleteTree(folder);
        }
    }

    /** Adds the manifest and waits until everything is on the disk itself. */
    void seal() {
        var manifest = folder.resolve(Manifest.FILE);
        storage.write(manifest, manifest().toJson());
        storage.forceAll(
                written.stream().map(entry -> folder.resolve(entry.path())).toList());
        storage.forceAll(folders.values());
        storage.force(manifest);
    }

    Path folder() {
        return folder;
    }

    void published() {
        published = true;
    }

    /** Whether it has taken the former site's place. */
    public boolean isPublished() {
        return published;
    }

    /** Takes a path and its folders, so that none appears twice or in two spellings. */
    private void claim(String path) {
        OutputPath.fault(path).ifPresent(key -> {
            throw new PublishException(key, null, "path", path);
        });
        var folded = OutputPath.fold(path);
        if (folded.equals(Manifest.FILE)) {
            throw twice(path, Manifest.FILE);
        }
        var other = claimed.putIfAbsent(folded, path);
        if (other == null) {
            other = claimed.get(folded + "/");
        }
        if (other != null) {
            throw twice(path, other);
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            var parent = path.substring(0, slash + 1);
            var twin = claimed.putIfAbsent(OutputPath.fold(parent), parent);
            if (parent.equals(twin)) {
                return;
            }
            if (twin == null) {
                twin = claimed.get(OutputPath.fold(path.substring(0, slash)));
            }
            if (twin != null) {
                throw twice(path, twin);
            }
        }
    }

    private static PublishException twice(String path, String other) {
        return new PublishException("publish.path-twice", null, "path", path, "other", other);
    }

    private void createFolders(String path) {
        int slash = path.lastIndexOf('/');
        var parent = path.substring(0, Math.max(slash, 0));
        if (folders.containsKey(parent)) {
            return;
        }
        createFolders(parent);
        // Only one thread makes a folder, and the others wait for it.
        folders.computeIfAbsent(parent, missing -> {
            var made = folder.resolve(missing);
            storage.createFolder(made);
            return made;
        });
    }
}
