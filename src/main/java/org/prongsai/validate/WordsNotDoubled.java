package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * No word is typed twice in a row.
 *
 * <p>Covers what of 000-003 X2 and 001-004 X3 can be told without a dictionary: a word of Thai letters between spaces.
 */
final class WordsNotDoubled implements TextRule {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    @Override
    public List<String> codes() {
        return List.of("word-doubled");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var value = text.value();
        for (int space = value.indexOf(' '); space >= 0; space = value.indexOf(' ', space + 1)) {
            int end = endOfWord(value, space + 1);
            int length = end - space - 1;
            if (length >= SHORTEST
                    && length <= LONGEST
                    && value.regionMatches(space - length, value, space + 1, length)) {
                diagnostics.add(Diagnostic.notice(
                        "word-doubled",
                        text.at(),
                        "field",
                        text.field(),
                        "word",
                        value.substring(space + 1, end),
                        Places.FOUND,
                        value.substring(space - length, end)));
                return;
            }
        }
    }

    private static int endOfWord(String value, int from) {
        int end = from;
        while (end < value.length() && Words.isThai(value.charAt(end))) {
            end++;
        }
        return end;
    }
}
