package org.prongsai.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file to be written. */
public final class Draft {

    private final String path;
    private final byte[] content;

    /**
     * A file.
     *
     * @param path from the site's folder, with forward slashes
     */
    Draft(String path, byte[] content) {
        this.path = path;
        this.content = content.clone();
    }

    /** A file of text in UTF-8. */
    static Draft of(String path, String text) {
        return new Draft(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where it will stand, from the site's folder, with forward slashes. */
    public String path() {
        return path;
    }

    /** Its text. */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The paths of those that are there already. */
    public static List<String> taken(Path folder, List<Draft> drafts) {
        return drafts.stream()
                .map(Draft::path)
                .filter(p -> Files.exists(folder.resolve(p)))
                .toList();
    }

    /** Writes new files; one that is there is never touched. */
    public static void write(Path folder, List<Draft> drafts) throws IOException {
        for (Draft draft : drafts) {
            var file = folder.resolve(draft.path);
            var parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, draft.content, StandardOpenOption.CREATE_NEW);
        }
    }
}
