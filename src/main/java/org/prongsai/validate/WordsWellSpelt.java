package org.prongsai.validate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * Texts are free of spelling slips that these documents are known for.
 *
 * <p>Covers 000-003 X2 and 001-004 X2; the list is data and only suggests.
 */
final class WordsWellSpelt implements TextRule {

    private static final Map<String, String> SLIPS = Resources.pairs("misspellings.txt");
    private static final Phrases WRONG = new Phrases(List.copyOf(SLIPS.keySet()));

    @Override
    public List<String> codes() {
        return List.of("word-misspelt");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        for (String slip : WRONG.in(text.value())) {
            diagnostics.add(Diagnostic.notice(
                    "word-misspelt",
                    text.at(),
                    "field",
                    text.field(),
                    "word",
                    slip,
                    "suggestion",
                    Objects.requireNonNull(SLIPS.get(slip)),
                    Places.FOUND,
                    slip));
        }
    }
}
