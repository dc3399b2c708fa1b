package org.prongsai.parse;

import org.jspecify.annotations.Nullable;
import org.prongsai.model.FileFacts;

/** The files an agency publishes as they are. */
@FunctionalInterface
interface Attachments {

    /** What a file is, by its path in the agency's folder; {@code null} when it is not there. */
    @Nullable
    FileFacts look(String path);
}
