package org.prongsai.diagnostic;

/**
 * Where something stands in the author's files.
 *
 * @param file path from the site's folder, with forward slashes
 * @param line counted from 1; 0 when the finding is about the file as a whole
 * @param column counted from 1 in UTF-16 units; 0 when the finding is about the file as a whole
 * @param length UTF-16 units to underline on that line; 0 when not known
 */
public record Location(String file, int line, int column, int length) implements Comparable<Location> {

    public Location {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("negative place: " + line + ":" + column + "+" + length);
        }
    }

    /** The file as a whole. */
    public static Location ofFile(String file) {
        return new Location(file, 0, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
