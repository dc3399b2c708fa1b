package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps two builds from one target. The system frees it when a build dies, so it never blocks for good. */
final class BuildLock implements Closeable {

    // Closing any channel of a file drops the whole process's lock on it, so this process never opens it twice.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock at once or fails. */
    static BuildLock take(Path file, Path target) {
        if (!HELD.add(file)) {
            throw locked(target);
        }
        boolean taken = false;
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw locked(target);
            }
            taken = true;
            return new BuildLock(file, channel);
        } catch (IOException e) {
            throw Storage.worded(file, e);
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static PublishException locked(Path target) {
        return new PublishException("publish.locked", null, "path", target);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Storage.worded(file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
