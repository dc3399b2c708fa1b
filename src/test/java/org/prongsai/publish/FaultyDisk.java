package org.prongsai.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The machine's disk, but something happens at one of the changes made to it. */
final class FaultyDisk implements Disk {

    /** The machine stops: nothing after this happens any more. */
    static final class Halt extends Error {}

    @FunctionalInterface
    interface Fault {
        /** Called before the n-th change, counted from 1. */
        void before(int n) throws IOException;
    }

    private final Disk disk = new LocalDisk();
    private final AtomicInteger changes = new AtomicInteger();
    private final Fault fault;

    FaultyDisk(Fault fault) {
        this.fault = fault;
    }

    static FaultyDisk haltsAt(int k) {
        return new FaultyDisk(n -> {
            if (n >= k) {
                throw new Halt();
            }
        });
    }

    static FaultyDisk failsAt(int k, IOException failure) {
        return new FaultyDisk(n -> {
            if (n == k) {
                throw failure;
            }
        });
    }

    static FaultyDisk sound() {
        return haltsAt(Integer.MAX_VALUE);
    }

    int changes() {
        return changes.get();
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public boolean isFolder(Path path) throws IOException {
        return disk.isFolder(path);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        next();
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        next();
        disk.write(file, bytes);
    }

    @Override
    public void force(Path path) throws IOException {
        // Counted, but not waited for: no test pulls the plug.
        next();
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        next();
        disk.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        next();
        disk.delete(path);
    }

    private void next() throws IOException {
        fault.before(changes.incrementAndGet());
    }
}
