package org.prongsai.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final Pattern NAMED = Pattern.compile("(\\S{1,24}?) ?" + PROVINCE);
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
        var named = NAMED.matcher(value).region(from, value.length());
        boolean one = named.lookingAt()
                && value.startsWith(own, named.end())
                && !named.group(1).equals(CAPITAL)
                && !ofProvince.contains(named.group(1));
        return one ? named.group(1) : "";
    }

    /** The longest name of a district that stands here; empty where none does. */
    private static String known(String value, int from) {
        return IntStream.rangeClosed(from, Math.min(value.length(), from + LONGEST))
                .mapToObj(to -> value.substring(from, to))
                .filter(PROVINCES_OF::containsKey)
                .filter(name -> name.length() > SHORTEST || endsAt(value, from + name.length()))
                .reduce("", (shorter, longer) -> longer);
    }

    /** Whether no Thai word goes on here; three letters may well be the beginning of one. */
    private static boolean endsAt(String value, int at) {
        return at == value.length() || !Words.isThai(value.charAt(at));
    }
}
