package org.prongsai.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.text.Digits;

/**
 * Numbers typed into the entries of a list count on from one; the pages number lists by themselves.
 *
 * <p>Covers 001-004 L8 and 000-003 N2 for lists.
 */
final class ListNumbersFollow implements Rule {

    /** 1. or (1) or 1), and 3.1 as a sub-heading has it. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[(]?(\\d{1,2})[.)]\\s?(?!\\d)|\\d{1,2}\\.(\\d{1,2})\\s).*", Pattern.DOTALL);

    private static final int WHOLE = -1;

    /** A list, or what belongs to one entry of it, as the parts of a step do: these are numbered by themselves. */
    private record Key(Location record, String field, int entry) {}

    @Override
    public List<String> codes() {
        return List.of("list-number-odd");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var lists = new LinkedHashMap<Key, List<Text>>();
        var begun = new HashSet<Key>();
        Text.each(agency, text -> {
            if (text.index() >= 0) {
                var at = text.origin().at();
                var entry = new Key(at, text.field(), text.index());
                var list = begun.add(entry) ? new Key(at, text.field(), WHOLE) : entry;
                lists.computeIfAbsent(list, k -> new ArrayList<>()).add(text);
            }
        });
        lists.values().forEach(list -> report(list, diagnostics));
    }

    private static void report(List<Text> list, Diagnostics diagnostics) {
        var numbers = new ArrayList<String>();
        Text wrong = null;
        for (Text text : list) {
            var matcher = NUMBER.matcher(Digits.arabic(text.value()));
            if (matcher.matches()) {
                var number = Objects.requireNonNullElse(matcher.group(1), matcher.group(2));
                numbers.add(number);
                if (wrong == null && Integer.parseInt(number) != numbers.size()) {
                    wrong = text;
                }
            }
        }
        if (wrong != null && numbers.size() >= 2) {
            diagnostics.add(Diagnostic.notice(
                    "list-number-odd", wrong.at(), "field", wrong.field(), "numbers", String.join(", ", numbers)));
        }
    }
}
