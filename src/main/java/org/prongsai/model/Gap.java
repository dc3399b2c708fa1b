package org.prongsai.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.diagnostic.Location;

/**
 * Something an element needs and its content lacks.
 *
 * @param reason in what way
 * @param path the field as lists name it: {@code people.photo}
 * @param fields the field that is needed; of several, one would do
 * @param table label of the table it is about; empty when it is about none
 * @param conditions which records it is about, in words: {@code ฝ่าย = ฝ่ายการเมือง}; empty for all
 * @param rows the records that lack it; empty when it is not about records
 * @param months of which nothing is said, or the first and the last that have to be covered
 * @param have how many records there are
 * @param wanted how many there have to be
 * @param either the ways of which one would do; empty unless the reason is that
 * @param at where to write it
 */
public record Gap(
        Reason reason,
        String path,
        List<ContentType.Field> fields,
        String table,
        List<String> conditions,
        List<Value.Row> rows,
        List<YearMonth> months,
        int have,
        int wanted,
        List<Gap> either,
        Location at) {

    /** In what way something is lacking. */
    public enum Reason {
        /** The field is not given at all. */
        ABSENT,
        /** The file of the table has no such column. */
        COLUMN,
        /** Some records lack it. */
        ROWS,
        /** There are fewer records than needed. */
        FEW,
        /** No record is of the sort that is needed. */
        NONE,
        /** Some months are left out. */
        MONTHS,
        /** The time given does not cover what it has to. */
        PERIOD,
        /** It was taken over from another year and nobody has confirmed it. */
        UNCONFIRMED,
        /** None of several ways holds. */
        EITHER
    }

    public Gap {
        fields = List.copyOf(fields);
        conditions = List.copyOf(conditions);
        rows = List.copyOf(rows);
        months = List.copyOf(months);
        either = List.copyOf(either);
    }

    static Gap of(Reason reason, String path, List<ContentType.Field> fields, Location at) {
        return new Gap(reason, path, fields, "", List.of(), List.of(), List.of(), 0, 0, List.of(), at);
    }

    Gap within(String label, List<String> only) {
        return new Gap(reason, path, fields, label, only, rows, months, have, wanted, either, at);
    }

    Gap rows(List<Value.Row> lacking) {
        return new Gap(reason, path, fields, table, conditions, lacking, months, have, wanted, either, at);
    }

    Gap months(List<YearMonth> missing) {
        return new Gap(reason, path, fields, table, conditions, rows, missing, have, wanted, either, at);
    }

    Gap counted(int there, int needed) {
        return new Gap(reason, path, fields, table, conditions, rows, months, there, needed, either, at);
    }

    Gap either(List<Gap> ways) {
        return new Gap(reason, path, fields, table, conditions, rows, months, have, wanted, ways, at);
    }

    /** This one, and those of which one would do. */
    public Stream<Gap> all() {
        return Stream.concat(Stream.of(this), either.stream().flatMap(Gap::all));
    }

    /** Where to write it, and further places after that. */
    public List<Location> places() {
        var places = new ArrayList<Location>();
        places.add(at);
        rows.stream().map(Value.Row::at).filter(p -> !places.contains(p)).forEach(places::add);
        return places;
    }
}
