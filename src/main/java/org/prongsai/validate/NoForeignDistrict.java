package org.prongsai.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.text.Nearest;

/**
 * Texts speak of districts of the agency's own province, by their names.
 *
 * <p>Covers 001-004 I1. A district named together with its own province is left to the rule about provinces.
 */
final class NoForeignDistrict implements TextRule {

    private static final String WORD = "อำเภอ";
    private static final String PROVINCE = "จังหวัด";
    private static final String CAPITAL = "เมือง";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final Map<String, Set<String>> PROVINCES_OF = new HashMap<>();
    private static final Map<String, List<String>> DISTRICTS_OF = new HashMap<>();

    static {
        Resources.pairs("districts.txt").forEach((province, districts) -> {
            var names = List.of(districts.split(", ", -1));
            DISTRICTS_OF.put(province, names);
            names.forEach(
                    d -> PROVINCES_OF.computeIfAbsent(d, k -> new HashSet<>()).add(province));
        });
    }

    @Override
    public List<String> codes() {
        return List.of("foreign-district");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var own = agency.province();
        var ofProvince = DISTRICTS_OF.get(own);
        if (ofProvince == null) {
            return;
        }
        var value = text.value();
        for (int at = value.indexOf(WORD); at >= 0; at = value.indexOf(WORD, at + 1)) {
            int from = at + WORD.length();
            while (from < value.length() && value.charAt(from) == ' ') {
                from++;
            }
            var wrong = wrong(value, from, own, ofProvince);
            if (!wrong.isEmpty()) {
                var meant = agency.district().isEmpty()
                        ? Nearest.to(wrong, ofProvince).orElse("")
                        : agency.district();
                diagnostics.add(Diagnostic.warning(
                        "foreign-district",
                        text.at(),
                        "word",
                        WORD + wrong,
                        "own",
                        own,
                        "field",
                        text.field(),
                        "meant",
                        meant.isEmpty() ? PROVINCE + own : WORD + meant,
                        Places.FOUND,
                        value.substring(at, from + wrong.length())));
                return;
            }
        }
    }

    /** The name that is no district of the province; empty where it is one, or no name of a district at all. */
    private static String wrong(String value, int from, String own, List<String> ofProvince) {
        var known = known(value, from);
        if (!known.isEmpty()) {
            var provinces = PROVINCES_OF.getOrDefault(known, Set.of());
            var behind = value.substring(from + known.length()).stripLeading();
            boolean withItsProvince = provinces.stream().anyMatch(p -> behind.startsWith(PROVINCE + p));
            return provinces.contains(own) || withItsProvince ? "" : known;
        }
        int to = value.indexOf(PROVINCE + own, from);
        var name =
                to < 0 || to - from > LONGEST ? "" : value.substring(from, to).strip();
        boolean one = !name.isEmpty() && name.indexOf(' ') < 0 && !name.equals(CAPITAL) && !ofProvince.contains(name);
        return one ? name : "";
    }

    /** The longest name of a district that stands here. */
    private static String known(String value, int from) {
        for (int to = Math.min(value.length(), from + LONGEST); to > from; to--) {
            var name = value.substring(from, to);
            boolean ends = to == value.length() || !isThai(value.charAt(to)) || value.startsWith(PROVINCE, to);
            if ((ends || name.length() > SHORTEST) && PROVINCES_OF.containsKey(name)) {
                return name;
            }
        }
        return "";
    }

    private static boolean isThai(char c) {
        return c >= '\u0e01' && c <= '\u0e4e';
    }
}
