package org.prongsai.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is in a file of the author, whatever it means: its bytes and, where it is text, its letters. Read once. */
public final class FileContent {

    /** Files beyond this many bytes are not looked into. */
    private static final long LIMIT = 32L << 20;

    private static final Set<String> TEXTS = Set.of(
            "yml", "yaml", "md", "csv", "tsv", "txt", "json", "geojson", "xml", "svg", "html", "htm", "ics", "vcf",
            "log");
    private static final byte[] NOTHING = {};

    private final SourceFile file;
    private byte @Nullable [] bytes;
    private @Nullable String text;

    public FileContent(SourceFile file) {
        this.file = file;
    }

    /** From the site's folder, with forward slashes. */
    public String path() {
        return file.path();
    }

    /** Without folders. */
    public String name() {
        return file.name();
    }

    /** The ending, lower case, without its dot. */
    public String extension() {
        return file.extension().toLowerCase(Locale.ROOT);
    }

    /** The bytes; none when the file cannot be read or is too large to look into. */
    public byte[] bytes() {
        if (bytes == null) {
            bytes = read();
        }
        return bytes;
    }

    /** The letters of a text file, in whichever encoding; empty for other files. */
    public String text() {
        if (text == null) {
            text = TEXTS.contains(extension()) ? Encodings.decode(bytes()) : "";
        }
        return text;
    }

    private byte[] read() {
        try {
            return Files.size(file.file()) > LIMIT ? NOTHING : Files.readAllBytes(file.file());
        } catch (IOException unreadable) {
            return NOTHING;
        }
    }
}
