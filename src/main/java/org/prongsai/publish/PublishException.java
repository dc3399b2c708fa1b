package org.prongsai.publish;

import org.jspecify.annotations.Nullable;

/**
 * The site could not be written for a reason outside its content: disk, lock, permission, a folder that is not ours.
 *
 * <p>The catalogue words it: {@code Catalogue.say(key(), values())}.
 */
public final class PublishException extends RuntimeException {

    private final String key;
    private final transient Object[] values;

    /** A fault the catalogue words by a key, with what its placeholders stand for: name, value, name, value … */
    public PublishException(String key, @Nullable Throwable cause, Object... values) {
        super(key, cause);
        this.key = key;
        this.values = values.clone();
    }

    /** The catalogue's key, for example {@code publish.locked}. */
    public String key() {
        return key;
    }

    /** What its placeholders stand for: name, value, name, value … */
    public Object[] values() {
        return values.clone();
    }
}
