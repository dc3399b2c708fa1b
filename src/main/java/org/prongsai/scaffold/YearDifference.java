package org.prongsai.scaffold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Framework;

/**
 * What the list of a year asks otherwise than that of the year before. Items are the same by their identity, whatever their
 * code.
 *
 * @param added items that are new
 * @param gone items that are asked no more
 * @param pairs items of both years, in the order of the new one
 */
record YearDifference(List<Framework.Item> added, List<Framework.Item> gone, List<Pair> pairs) {

    YearDifference {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        pairs = List.copyOf(pairs);
    }

    /**
     * An item in two years.
     *
     * @param before in the year before
     * @param now in the new year
     */
    record Pair(Framework.Item before, Framework.Item now) {

        boolean isRenumbered() {
            return !before.code().equals(now.code());
        }

        boolean isRenamed() {
            return !before.title().equals(now.title());
        }

        /** Whether both lists know what the item has to show; else nothing can be said of a difference. */
        boolean isComparable() {
            return !before.elements().isEmpty() && !now.elements().isEmpty();
        }

        /** Labels only the new year has. */
        List<String> wanted() {
            return isComparable() ? without(now, before) : List.of();
        }

        /** Labels only the year before had. */
        List<String> dropped() {
            return isComparable() ? without(before, now) : List.of();
        }

        /** New ids of the elements both years have, by their old ones. */
        Map<String, String> ids() {
            var ids = new LinkedHashMap<String, String>();
            for (Framework.Element old : before.elements()) {
                now.elements().stream()
                        .filter(e -> e.label().equals(old.label()) && !e.id().equals(old.id()))
                        .findFirst()
                        .ifPresent(e -> ids.put(old.id(), e.id()));
            }
            return ids;
        }

        private static List<String> without(Framework.Item item, Framework.Item other) {
            Set<String> labels =
                    other.elements().stream().map(Framework.Element::label).collect(Collectors.toSet());
            return item.elements().stream()
                    .map(Framework.Element::label)
                    .filter(l -> !labels.contains(l))
                    .toList();
        }
    }

    static YearDifference between(@Nullable Framework before, Framework now) {
        Map<String, Framework.Item> old = new LinkedHashMap<>();
        if (before != null) {
            before.items().forEach(i -> old.put(key(i), i));
        }
        var added = new ArrayList<Framework.Item>();
        var pairs = new ArrayList<Pair>();
        Set<String> kept = new HashSet<>();
        for (Framework.Item item : now.items()) {
            var same = old.get(key(item));
            if (same == null) {
                added.add(item);
            } else {
                pairs.add(new Pair(same, item));
                kept.add(key(item));
            }
        }
        var gone = old.entrySet().stream()
                .filter(e -> !kept.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new YearDifference(added, gone, pairs);
    }

    private static String key(Framework.Item item) {
        return item.identity().isEmpty() ? "title " + item.title() : item.identity();
    }
}
