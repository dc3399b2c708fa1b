package org.prongsai.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Content;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Need;
import org.prongsai.model.Value;

/**
 * Where content shows each element it proves, so that a link to the element leads to the very place: a field, a column, a
 * row or a value of a row.
 */
final class Marks {

    /**
     * A place in content.
     *
     * @param field id of the field
     * @param part id of the field within its records; empty for the whole
     * @param row counted from 1; 0 for all
     */
    record Place(String field, String part, int row) {}

    private final Map<Place, List<String>> byPlace = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    private Marks() {}

    /** The places of what an item's content proves; those with cards are looked for record by record. */
    static Marks of(Disclosure.Standing standing, Set<String> cards) {
        var marks = new Marks();
        var entry = standing.entry();
        var content = entry == null ? null : entry.content();
        if (content != null) {
            for (Disclosure.Part part : standing.parts()) {
                if (part.metByContent()) {
                    var id = part.element().id();
                    part.element().needs().stream()
                            .flatMap(n -> place(n, content, cards).stream())
                            .findFirst()
                            .ifPresent(place -> marks.add(place, id));
                }
            }
        }
        return marks;
    }

    private void add(Place place, String element) {
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(element);
        placed.add(element);
    }

    /** The elements shown at a place. */
    List<String> at(String field, String part, int row) {
        return byPlace.getOrDefault(new Place(field, part, row), List.of());
    }

    /** Whether content has a place for an element. */
    boolean has(String element) {
        return placed.contains(element);
    }

    private static Optional<Place> place(Need need, Content content, Set<String> cards) {
        if (need instanceof Need.AnyOf any) {
            return any.needs().stream()
                    .flatMap(n -> place(n, content, cards).stream())
                    .findFirst();
        }
        var given = (Need.Given) need;
        var value = content.values().get(given.field());
        if (value == null || !value.isGiven()) {
            return Optional.empty();
        }
        return value instanceof Value.Records records
                ? inRecords(given, records, cards)
                : Optional.of(new Place(given.field(), "", 0));
    }

    private static Optional<Place> inRecords(Need.Given given, Value.Records records, Set<String> cards) {
        var row = records.rows().stream()
                .filter(r -> isOf(r, given.of())
                        && (given.part().isEmpty() || isGiven(r.values().get(given.part()))))
                .findFirst()
                .orElse(null);
        if (row == null) {
            return Optional.empty();
        }
        if (cards.contains(given.field())) {
            boolean whole = given.part().isEmpty() && given.of().isEmpty();
            return Optional.of(new Place(given.field(), given.part(), whole ? 0 : row.number()));
        }
        boolean some = given.part().isEmpty() && !given.of().isEmpty();
        return Optional.of(new Place(given.field(), given.part(), some ? row.number() : 0));
    }

    private static boolean isGiven(@Nullable Value value) {
        return value != null && value.isGiven();
    }

    private static boolean isOf(Value.Row row, Map<String, String> of) {
        return of.entrySet().stream().allMatch(e -> {
            var value = row.values().get(e.getKey());
            return value != null && value.is(e.getValue());
        });
    }
}
