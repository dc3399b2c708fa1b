package org.prongsai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.prongsai.text.WordBreaks;

/** Cuts text into the words that are indexed. Safe to share between threads. */
final class WordCutter {

    private static final int LONGEST_ABBREVIATION = 4;
    private static final int LONGEST_WORD = 40;

    /** Phrases of officials repeat themselves; each is cut once, as long as there is room for it. */
    private static final int MOST_KEPT = 50_000;

    private static final int LONGEST_KEPT = 60;

    private final Map<String, List<String>> kept = new ConcurrentHashMap<>();

    /** Hands over every word of a text, with repetitions. */
    void cut(String text, Consumer<String> words) {
        for (String run : Folding.runs(Folding.fold(text))) {
            if (!Folding.isThai(run.charAt(0))) {
                if (run.length() <= LONGEST_WORD) {
                    words.accept(run);
                }
            } else {
                thai(run).forEach(words);
            }
        }
    }

    private List<String> thai(String run) {
        if (run.length() > LONGEST_KEPT) {
            return cut(run);
        }
        var known = kept.get(run);
        if (known == null) {
            known = cut(run);
            if (kept.size() < MOST_KEPT) {
                kept.put(run, known);
            }
        }
        return known;
    }

    private List<String> cut(String run) {
        if (isAbbreviation(run)) {
            return List.of(run);
        }
        var words = new ArrayList<String>();
        for (String word : WordBreaks.WORDS.parts(run)) {
            // A single letter says nothing; a mark without its letter even less.
            if (word.length() > 1 && word.length() <= LONGEST_WORD && !isMark(word.charAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    /** อบต, กกต: consonants only. */
    private static boolean isAbbreviation(String run) {
        return run.length() <= LONGEST_ABBREVIATION && run.chars().allMatch(c -> Folding.isConsonant((char) c));
    }

    private static boolean isMark(char c) {
        return !Folding.isConsonant(c) && !(c >= 'เ' && c <= 'ไ');
    }
}
