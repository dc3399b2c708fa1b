package org.prongsai.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * Texts speak of the agency's own province.
 *
 * <p>Covers 001-004 I1.
 */
final class NoForeignProvince implements TextRule {

    private static final String WORD = "จังหวัด";
    private static final List<String> PROVINCES = Resources.lines("provinces.txt");

    @Override
    public List<String> codes() {
        return List.of("foreign-province");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var own = agency.province();
        if (own.isEmpty()) {
            return;
        }
        var value = text.value();
        for (int at = value.indexOf(WORD); at >= 0; at = value.indexOf(WORD, at + 1)) {
            int from = at + WORD.length();
            while (from < value.length() && value.charAt(from) == ' ') {
                from++;
            }
            var named = named(value, from);
            if (named != null && !named.equals(own)) {
                diagnostics.add(Diagnostic.warning(
                        "foreign-province",
                        text.at(),
                        "word",
                        WORD + named,
                        "own",
                        own,
                        "field",
                        text.field(),
                        Places.FOUND,
                        value.substring(at, value.indexOf(named, at) + named.length())));
                return;
            }
        }
    }

    private static @Nullable String named(String value, int from) {
        for (String province : PROVINCES) {
            if (value.startsWith(province, from)) {
                return province;
            }
        }
        return null;
    }
}
