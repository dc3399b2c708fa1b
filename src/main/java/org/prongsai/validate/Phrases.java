package org.prongsai.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which phrases of a list stand in a text, in one look at the text however long the list is. */
final class Phrases {

    /** So many letters at the beginning of a phrase lead to it: as many as a number of 64 bits holds. */
    private static final int KEY = 4;
    /** Spreads keys over 16 bits, so that other letters seldom fall on those of a phrase. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<String> phrases;
    private final Map<Long, List<Integer>> byKey = new HashMap<>();
    private final BitSet spread = new BitSet(1 << Character.SIZE);

    /** Takes the phrases to look for, four letters and longer. */
    Phrases(List<String> phrases) {
        this.phrases = List.copyOf(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).length() < KEY) {
                throw new IllegalArgumentException(phrases.get(i));
            }
            long key = key(phrases.get(i));
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            spread.set(spread(key));
        }
    }

    /** The phrases that stand in a text, each once, in the order of the list. */
    List<String> in(String text) {
        var found = new BitSet();
        long key = 0;
        for (int i = 0; i < text.length(); i++) {
            key = (key << Character.SIZE) | text.charAt(i);
            if (spread.get(spread(key))) {
                remember(byKey.getOrDefault(key, List.of()), text, i - KEY + 1, found);
            }
        }
        return found.stream().mapToObj(phrases::get).toList();
    }

    private void remember(List<Integer> candidates, String text, int at, BitSet found) {
        for (int candidate : candidates) {
            if (text.startsWith(phrases.get(candidate), at)) {
                found.set(candidate);
            }
        }
    }

    private static long key(String phrase) {
        long key = 0;
        for (int i = 0; i < KEY; i++) {
            key = (key << Character.SIZE) | phrase.charAt(i);
        }
        return key;
    }

    private static int spread(long key) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - Character.SIZE));
    }
}
