package org.prongsai.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The few things publishing does to files. */
interface Disk {

    /** Names in a folder, sorted; none when there is no such folder. */
    List<String> list(Path folder) throws IOException;

    boolean isFolder(Path path) throws IOException;

    void createFolder(Path folder) throws IOException;

    /** Writes a file that does not exist yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Waits until a file or the names in a folder are on the disk itself. */
    void force(Path path) throws IOException;

    /** Gives a folder another name beside it, at once or not at all. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it is there. */
    void delete(Path path) throws IOException;
}
