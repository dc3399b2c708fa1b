package org.prongsai.search;

import java.util.Arrays;

/** The pages that have a word, and where each has it. Safe to fill from several threads. */
final class Postings {

    /** Places on a page, the weightiest first. */
    static final int TITLE = 0;

    static final int HEADING = 1;
    static final int TEXT = 2;

    private static final int PLACES = 4;

    // Pages and places in one number each, in the order of arrival.
    private int[] found = new int[2];
    private int size;

    synchronized void add(int page, int place) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size + (size >> 1) + 1);
        }
        found[size++] = page * PLACES + place;
    }

    /** Adds the pages of a longer word to the text of one that is part of it. */
    synchronized void addText(Postings of) {
        for (int i = 0; i < of.size; i++) {
            add(of.found[i] / PLACES, TEXT);
        }
    }

    /** The pages that have the word in a place and in none that weighs more, sorted. */
    synchronized int[] in(int place) {
        Arrays.sort(found, 0, size);
        var pages = new int[size];
        int count = 0;
        int last = -1;
        for (int i = 0; i < size; i++) {
            int page = found[i] / PLACES;
            if (page != last && found[i] % PLACES == place) {
                pages[count++] = page;
            }
            last = page;
        }
        return Arrays.copyOf(pages, count);
    }
}
