package org.prongsai.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The next state of a small file that has to keep step with the published site. It is written beside the file before the
 * site is published and takes the file's place afterwards; whoever reads the file reads what is pending too. So whatever
 * stands in a published site stands in one of the two, wherever the machine stops.
 */
public final class PendingFile {

    private final Path file;
    private final Path pending;
    private final Storage storage;

    private PendingFile(Path file, Path pending, Storage storage) {
        this.file = file;
        this.pending = pending;
        this.storage = storage;
    }

    /**
     * Writes the next state, safe on the disk and whole; when that fails, nothing may be published.
     *
     * @param file to be replaced; need not be there
     * @param pending waits in the same folder
     * @param bytes the next state
     */
    public static PendingFile write(Path file, Path pending, byte[] bytes) {
        return write(file, pending, bytes, Storage.ofThisMachine());
    }

    static PendingFile write(Path file, Path pending, byte[] bytes, Storage storage) {
        var folder = Objects.requireNonNull(pending.getParent());
        var draft = pending.resolveSibling(pending.getFileName() + ".new");
        try {
            if (!Files.isDirectory(folder)) {
                storage.createFolder(folder);
            }
            storage.delete(draft);
            storage.write(draft, bytes);
            storage.force(draft);
            storage.rename(draft, pending);
            storage.force(folder);
            return new PendingFile(file, pending, storage);
        } catch (PublishException e) {
            throw new PublishException("publish.lock-denied", e, "path", file);
        }
    }

    /** Puts the next state in the file's place, once the site is published. */
    public void commit() {
        try {
            storage.rename(pending, file);
            storage.force(Objects.requireNonNull(file.getParent()));
        } catch (PublishException e) {
            throw new PublishException("publish.lock-pending", e, "path", file, "pending", pending);
        }
    }

    /** Forgets the next state, for the site was not published. */
    public void discard() {
        discard(pending, storage);
    }

    /** Removes what an earlier run left pending, once the file itself says as much. */
    public static void discard(Path pending) {
        discard(pending, Storage.ofThisMachine());
    }

    private static void discard(Path pending, Storage storage) {
        try {
            storage.delete(pending);
        } catch (PublishException later) {
            // Too much remembered does no harm, and the next build removes it.
        }
    }
}
