package org.prongsai.document;

import java.util.List;

/**
 * What a document tells about persons beside what it means to say.
 *
 * @param author as the document's own record of itself names them; empty when it names nobody
 * @param hasId whether the number of an identity card stands in its text
 * @param idPages numbers of the pages, from 1, on which one stands; empty for documents without fixed pages
 */
public record Persons(String author, boolean hasId, List<Integer> idPages) {

    /** A document that tells nothing. */
    public static final Persons NONE = new Persons("", false, List.of());

    public Persons {
        idPages = List.copyOf(idPages);
    }
}
