package org.prongsai.document;

import java.util.List;

/**
 * What a document tells about persons beside what it means to say.
 *
 * @param author as the document's own record of itself names them; empty when it names nobody
 * @param idPages numbers of the pages, from 1, on which the number of an identity card stands
 */
public record Persons(String author, List<Integer> idPages) {

    /** A document that tells nothing. */
    public static final Persons NONE = new Persons("", List.of());

    public Persons {
        idPages = List.copyOf(idPages);
    }
}
