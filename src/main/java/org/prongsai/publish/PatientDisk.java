package org.prongsai.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/**
 * Tries again for up to five seconds when the system denies a rename or a deletion.
 *
 * <p>On Windows a virus scanner or an indexer holds new files for a moment, and nothing but waiting helps.
 */
final class PatientDisk implements Disk {

    private static final int[] PAUSES = {50, 100, 200, 400, 800, 1600, 1800};

    private final Disk disk;
    private final Sleeper sleeper;

    PatientDisk(Disk disk, Sleeper sleeper) {
        this.disk = disk;
        this.sleeper = sleeper;
    }

    /** Waits; a test does not. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(int milliseconds) throws InterruptedException;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
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
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        disk.write(file, bytes);
    }

    @Override
    public void force(Path path) throws IOException {
        disk.force(path);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        patiently(() -> disk.rename(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        patiently(() -> disk.delete(path));
    }

    private void patiently(Step step) throws IOException {
        for (int pause : PAUSES) {
            try {
                step.run();
                return;
            } catch (FileSystemException e) {
                if (!isPassing(e)) {
                    throw e;
                }
                sleep(pause, e);
            }
        }
        step.run();
    }

    private static boolean isPassing(FileSystemException e) {
        // A folder whose file is still being deleted is not empty yet; a file in use has no type of its own.
        return e instanceof AccessDeniedException
                || e instanceof DirectoryNotEmptyException
                || e.getClass() == FileSystemException.class;
    }

    private void sleep(int pause, IOException e) throws IOException {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw e;
        }
    }
}
