package org.prongsai.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Location;

/**
 * Sets the typed content of an entry against what elements need. What cannot be read is taken as given, for a finding says
 * so already.
 */
final class Judge {

    private final Entry entry;
    private final Content content;
    private final FiscalYear shown;

    /**
     * A judge of one entry.
     *
     * @param entry the answer
     * @param content what it says in fields
     * @param shown the year its content has to be of
     */
    Judge(Entry entry, Content content, FiscalYear shown) {
        this.entry = entry;
        this.content = content;
        this.shown = shown;
    }

    /** What an element lacks; empty when every need holds. */
    List<Gap> gaps(Framework.Element element) {
        return element.needs().stream().flatMap(n -> gaps(n).stream()).toList();
    }

    private List<Gap> gaps(Need need) {
        return need instanceof Need.Given given ? given(given).stream().toList() : anyOf((Need.AnyOf) need);
    }

    private Optional<Gap> given(Need.Given need) {
        var field = content.type().field(need.field()).orElse(null);
        if (field == null || !field.appliesTo(content.values())) {
            return Optional.empty();
        }
        var value = content.values().get(field.id());
        if (value instanceof Value.Unread) {
            return Optional.empty();
        }
        if (value == null || !value.isGiven()) {
            return Optional.of(Gap.of(Gap.Reason.ABSENT, field.id(), List.of(field), place(field.id(), value)));
        }
        var unconfirmed = unconfirmed(need);
        if (unconfirmed != null) {
            return Optional.of(Gap.of(Gap.Reason.UNCONFIRMED, need.path(), List.of(named(field, need)), unconfirmed));
        }
        if (value instanceof Value.Records records) {
            return new Table(field, records, need).gap();
        }
        return covers(value, need.covers())
                ? Optional.empty()
                : Optional.of(Gap.of(Gap.Reason.PERIOD, need.path(), List.of(field), value.at())
                        .months(List.of(
                                YearMonth.from(shown.start()),
                                YearMonth.from(need.covers().end(shown)))));
    }

    private static ContentType.Field named(ContentType.Field field, Need.Given need) {
        return ContentType.Field.in(field.fields(), need.part()).orElse(field);
    }

    /** Where a field that is not given would stand: where it was left blank, else at the head of the file. */
    private Location place(String field, @Nullable Value value) {
        if (value != null) {
            return value.at();
        }
        var blank = entry.origin().fields().get(field);
        return blank == null ? new Location(entry.origin().at().file(), 1, 1, 0) : blank;
    }

    /** Where the list of fields to confirm names what is needed; {@code null} when it does not. */
    private @Nullable Location unconfirmed(Need.Given need) {
        var names = entry.toConfirm();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (name.equals(need.field()) || name.equals(need.path())) {
                var item = entry.origin().fields().get("to-confirm." + i);
                return item == null ? entry.origin().of("to-confirm") : item;
            }
        }
        return null;
    }

    private boolean covers(Value value, Need.Covers part) {
        if (part == Need.Covers.NOTHING) {
            return true;
        }
        if (value instanceof Value.Year year) {
            return year.year().equals(shown);
        }
        return !(value instanceof Value.Span span) || span.period().covers(shown.start(), part.end(shown));
    }

    private List<Gap> anyOf(Need.AnyOf need) {
        var givens = need.needs().stream()
                .filter(n -> n instanceof Need.Given)
                .map(n -> (Need.Given) n)
                .toList();
        var records =
                givens.isEmpty() ? null : content.values().get(givens.get(0).field());
        boolean sameRecords = givens.size() == need.needs().size()
                && givens.stream().allMatch(g -> !g.part().isEmpty() && g.covers() == Need.Covers.NOTHING)
                && givens.stream().map(Need.Given::field).distinct().count() == 1;
        if (sameRecords && records instanceof Value.Records table) {
            return oneInEveryRow(givens, table);
        }
        var ways = new ArrayList<Gap>();
        for (Need way : need.needs()) {
            var gaps = gaps(way);
            if (gaps.isEmpty()) {
                return List.of();
            }
            ways.addAll(gaps);
        }
        // Where something was begun, that is the place to go on.
        var first = ways.stream()
                .filter(g -> g.reason() != Gap.Reason.ABSENT)
                .findFirst()
                .orElse(ways.get(0));
        var fields = ways.stream().flatMap(g -> g.fields().stream()).distinct().toList();
        return List.of(
                Gap.of(Gap.Reason.EITHER, first.path(), fields, first.at()).either(ways));
    }

    private List<Gap> oneInEveryRow(List<Need.Given> ways, Value.Records table) {
        var lacking = new ArrayList<Value.Row>();
        int asked = 0;
        for (Value.Row row : table.rows()) {
            var open = ways.stream().filter(w -> isOf(row, w.of())).toList();
            asked += open.isEmpty() ? 0 : 1;
            var applying =
                    open.stream().filter(w -> part(w).appliesTo(row.values())).toList();
            if (!applying.isEmpty()
                    && applying.stream().noneMatch(w -> isGiven(row, w.part()) && unconfirmed(w) == null)) {
                lacking.add(row);
            }
        }
        var fields = ways.stream().map(this::part).toList();
        var first = ways.get(0);
        if (!lacking.isEmpty()) {
            var unconfirmed = ways.stream()
                    .filter(w -> unconfirmed(w) != null && lacking.stream().allMatch(r -> isGiven(r, w.part())))
                    .findFirst()
                    .orElse(null);
            var place = unconfirmed == null ? null : unconfirmed(unconfirmed);
            if (unconfirmed != null && place != null) {
                return List.of(Gap.of(Gap.Reason.UNCONFIRMED, unconfirmed.path(), List.of(part(unconfirmed)), place));
            }
            return List.of(
                    Gap.of(Gap.Reason.ROWS, first.path(), fields, lacking.get(0).at())
                            .within(label(first), List.of())
                            .rows(lacking)
                            .counted(asked, asked));
        }
        return asked > 0
                ? List.of()
                : List.of(Gap.of(Gap.Reason.NONE, first.path(), fields, table.at())
                        .within(label(first), List.of()));
    }

    private String label(Need.Given need) {
        return content.type().field(need.field()).orElseThrow().label();
    }

    private ContentType.Field part(Need.Given need) {
        return content.type().at(need.path()).orElseThrow();
    }

    private static boolean isGiven(Value.Row row, String field) {
        var value = row.values().get(field);
        return value != null && value.isGiven();
    }

    private static boolean isOf(Value.Row row, Map<String, String> of) {
        return of.entrySet().stream().allMatch(e -> {
            var value = row.values().get(e.getKey());
            return value != null && value.is(e.getValue());
        });
    }

    /** One need of one table. */
    private final class Table {

        private final ContentType.Field field;
        private final Value.Records records;
        private final Need.Given need;
        private final List<Value.Row> rows;
        private final ContentType.@Nullable Field part;

        Table(ContentType.Field field, Value.Records records, Need.Given need) {
            this.field = field;
            this.records = records;
            this.need = need;
            this.rows = records.rows().stream().filter(r -> isOf(r, need.of())).toList();
            this.part = ContentType.Field.in(field.fields(), need.part()).orElse(null);
        }

        Optional<Gap> gap() {
            if (isAnyUnread(need.of().keySet())) {
                return Optional.empty();
            }
            if (lacksColumn()) {
                var sheet = records.sheet();
                return Optional.of(gap(Gap.Reason.COLUMN, sheet == null ? records.at() : sheet.head()));
            }
            if (need.covers() != Need.Covers.NOTHING) {
                return months();
            }
            if (rows.size() < need.atLeast()) {
                var reason = rows.isEmpty() ? Gap.Reason.NONE : Gap.Reason.FEW;
                return Optional.of(gap(reason, records.at()).counted(rows.size(), need.atLeast()));
            }
            var lacking = rows.stream().filter(this::lacks).toList();
            return lacking.isEmpty()
                    ? Optional.empty()
                    : Optional.of(gap(Gap.Reason.ROWS, lacking.get(0).at())
                            .rows(lacking)
                            .counted(rows.size(), rows.size()));
        }

        private Gap gap(Gap.Reason reason, Location at) {
            return Gap.of(reason, need.path(), List.of(part == null ? field : part), at)
                    .within(field.label(), conditions());
        }

        private List<String> conditions() {
            return need.of().entrySet().stream()
                    .map(e -> {
                        var named = ContentType.Field.in(field.fields(), e.getKey());
                        var word = named.map(f -> f.choices().get(e.getValue())).orElse(e.getValue());
                        return named.map(ContentType.Field::label).orElse(e.getKey()) + " = " + word;
                    })
                    .toList();
        }

        private boolean isAnyUnread(Set<String> ids) {
            return records.rows().stream()
                    .anyMatch(r -> ids.stream().anyMatch(id -> r.values().get(id) instanceof Value.Unread));
        }

        private boolean lacksColumn() {
            var sheet = records.sheet();
            return sheet != null
                    && part != null
                    && !sheet.columns().contains(part.id())
                    && rows.stream().anyMatch(this::lacks);
        }

        private boolean lacks(Value.Row row) {
            return part != null && part.appliesTo(row.values()) && !isGiven(row, part.id());
        }

        private Optional<Gap> months() {
            var month = field.fields().stream()
                    .filter(f -> f.kind() == ContentType.Kind.MONTH)
                    .map(ContentType.Field::id)
                    .findFirst()
                    .orElse("");
            if (isAnyUnread(Set.of(month))) {
                return Optional.empty();
            }
            var said = rows.stream()
                    .filter(r -> !lacks(r))
                    .map(r -> r.values().get(month))
                    .filter(v -> v instanceof Value.Month)
                    .map(v -> ((Value.Month) v).month())
                    .collect(Collectors.toSet());
            var first = YearMonth.from(shown.start());
            var missing = IntStream.range(0, need.covers().months())
                    .mapToObj(first::plusMonths)
                    .filter(m -> !said.contains(m))
                    .toList();
            if (missing.isEmpty()) {
                return Optional.empty();
            }
            var begun = rows.stream()
                    .filter(r -> r.values().get(month) instanceof Value.Month m && missing.contains(m.month()))
                    .toList();
            var strays = rows.stream()
                    .filter(r -> r.values().get(month) instanceof Value.Month m && !isShown(m.month()))
                    .toList();
            var at = Stream.concat(begun.stream(), strays.stream())
                    .map(Value.Row::at)
                    .findFirst()
                    .orElse(records.at());
            return Optional.of(gap(Gap.Reason.MONTHS, at)
                    .rows(begun)
                    .months(missing)
                    .counted(said.size(), need.covers().months()));
        }

        private boolean isShown(YearMonth month) {
            return FiscalYear.of(month.atDay(1)).equals(shown);
        }
    }
}
