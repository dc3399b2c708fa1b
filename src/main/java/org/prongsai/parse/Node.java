package org.prongsai.parse;

import java.util.List;
import org.prongsai.diagnostic.Location;

/** A part of a YAML document that knows where it stands. */
sealed interface Node {

    /** Where it begins. */
    Location at();

    /**
     * A text as written, untyped.
     *
     * @param text without quotes
     * @param plain whether it was written without quotes or block mark
     * @param at where it begins
     */
    record Scalar(String text, boolean plain, Location at) implements Node {}

    /**
     * A list.
     *
     * @param items in order
     * @param at where it begins
     */
    record Sequence(List<Node> items, Location at) implements Node {}

    /**
     * Keys with values.
     *
     * @param entries in order, no key twice
     * @param at where it begins
     */
    record Mapping(List<Entry> entries, Location at) implements Node {}

    /**
     * A key with its value.
     *
     * @param key as written
     * @param keyAt where the key stands
     * @param value what it holds
     */
    record Entry(String key, Location keyAt, Node value) {}
}
