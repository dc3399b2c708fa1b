package org.prongsai.scaffold;

import java.util.Arrays;

/** Why something cannot be begun: a key of the catalogue with its values. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] values;

    Refusal(String key, Object... values) {
        super(key + " " + Arrays.toString(values));
        this.key = key;
        this.values = values.clone();
    }

    /** The key in the catalogue. */
    public String key() {
        return key;
    }

    /** Name, value, name, value … */
    public Object[] values() {
        return values.clone();
    }
}
