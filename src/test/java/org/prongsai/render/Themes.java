package org.prongsai.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Themes, frames and pages for tests. */
public final class Themes {

    private Themes() {}

    /** Puts a file into a theme's folder. */
    public static Path put(Path theme, String path, String text) {
        try {
            var file = theme.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a one-line template of a theme in the folder. */
    static String fill(Path theme, String template, Map<String, Object> values) throws TemplateFailure {
        put(theme, "layouts/line.peb", template);
        var out = new StringWriter();
        new TemplateEngine(Theme.in(theme)).fill("layouts/line.peb", values, out);
        return out.toString();
    }
}
