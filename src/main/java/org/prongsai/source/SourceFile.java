package org.prongsai.source;

import java.nio.file.Path;

/**
 * A file of the author, not read yet.
 *
 * @param path from the site's folder, with forward slashes; shown in messages
 * @param file where it is on this machine
 */
public record SourceFile(String path, Path file) {

    /** The file's name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file's name without folders and ending. */
    public String stem() {
        var name = name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What follows the last dot, or empty. */
    public String extension() {
        var name = name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
