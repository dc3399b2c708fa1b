package org.prongsai.model;

import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Location;

/**
 * A file of the agency, or an address elsewhere.
 *
 * @param name words for it; may be empty
 * @param target {@code files/…}, or an address
 * @param file what the file is; {@code null} when it is an address, or not there
 * @param near the file probably meant where it names one that is not there; may be empty
 * @param at where it was written
 */
public record Reference(
        String name, String target, @Nullable FileFacts file, String near, Location at) {

    /** Whether it names a file of the agency, there or not. */
    public boolean isFile() {
        return target.startsWith("files/");
    }
}
