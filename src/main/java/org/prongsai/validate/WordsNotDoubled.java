package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * No word is typed twice in a row.
 *
 * <p>Covers what of 000-003 X2 and 001-004 X3 can be told without a dictionary: a word of Thai letters between spaces.
 */
final class WordsNotDoubled implements TextRule {

    private static final Pattern DOUBLED =
            Pattern.compile("([\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]{3,29}) \\1(?![\u0e01-\u0e4e])");

    @Override
    public List<String> codes() {
        return List.of("word-doubled");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        if (text.value().indexOf(' ') < 0) {
            return;
        }
        var matcher = DOUBLED.matcher(text.value());
        if (matcher.find()) {
            diagnostics.add(Diagnostic.notice(
                    "word-doubled",
                    text.at(),
                    "field",
                    text.field(),
                    "word",
                    matcher.group(1),
                    Places.FOUND,
                    matcher.group()));
        }
    }
}
