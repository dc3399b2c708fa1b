package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Location;

/** What an agency wrote in a field of a content type. */
public sealed interface Value {

    /** Where it was written. */
    Location at();

    /** Whether it says anything an assessor could read: "no", and money left open, do not. */
    default boolean isGiven() {
        return true;
    }

    /** Whether it is what a condition names: the id or label of a choice, yes or no, a text, a number. */
    default boolean is(String word) {
        return false;
    }

    /**
     * A text, Markdown, telephone number or address of a mailbox.
     *
     * @param text never empty
     * @param at where it was written
     */
    record Text(String text, Location at) implements Value {

        @Override
        public boolean is(String word) {
            return text.equals(word);
        }
    }

    /**
     * Several texts.
     *
     * @param texts never empty
     * @param at where they were written
     */
    record Texts(List<String> texts, Location at) implements Value {

        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A number.
     *
     * @param number as written
     * @param at where it was written
     */
    record Figure(BigDecimal number, Location at) implements Value {

        @Override
        public boolean is(String word) {
            return number.toPlainString().equals(word);
        }
    }

    /**
     * A sum in baht, or what is said in its place.
     *
     * @param money what it means
     * @param written the author's own words
     * @param at where it was written
     */
    record Sum(Money money, String written, Location at) implements Value {

        /** "As the ordinance will say" promises a figure and gives none. */
        @Override
        public boolean isGiven() {
            return money.kind() != Money.Kind.NOT_REPORTED && money.kind() != Money.Kind.PER_ORDINANCE;
        }
    }

    /**
     * A day.
     *
     * @param day as written
     * @param at where it was written
     */
    record Day(LocalDate day, Location at) implements Value {}

    /**
     * A month.
     *
     * @param month of the common era
     * @param at where it was written
     */
    record Month(YearMonth month, Location at) implements Value {}

    /**
     * A fiscal year.
     *
     * @param year as written
     * @param at where it was written
     */
    record Year(FiscalYear year, Location at) implements Value {

        @Override
        public boolean is(String word) {
            return year.toString().equals(word);
        }
    }

    /**
     * A span of days, months or years.
     *
     * @param period what it means
     * @param written the author's own words
     * @param at where it was written
     */
    record Span(Period period, String written, Location at) implements Value {}

    /**
     * An address elsewhere, a file or a picture.
     *
     * @param reference where it leads
     */
    record Link(Reference reference) implements Value {

        @Override
        public Location at() {
            return reference.at();
        }
    }

    /**
     * One of a few words.
     *
     * @param id its name in the type
     * @param label the words shown
     * @param at where it was written
     */
    record Choice(String id, String label, Location at) implements Value {

        @Override
        public boolean is(String word) {
            return id.equals(word) || label.equals(word);
        }
    }

    /**
     * Yes or no.
     *
     * @param yes which
     * @param at where it was written
     */
    record Flag(boolean yes, Location at) implements Value {

        @Override
        public boolean isGiven() {
            return yes;
        }

        @Override
        public boolean is(String word) {
            return word.equals(yes ? "yes" : "no");
        }
    }

    /**
     * Something that cannot be read, which a finding says. It counts as given, so that nobody is told twice; a site that
     * has one is not published.
     *
     * @param at where it was written
     */
    record Unread(Location at) implements Value {}

    /**
     * A table.
     *
     * @param rows in order, never empty unless the table stands in a file
     * @param sheet the file it stands in; {@code null} when it was written in the answer itself
     * @param at its key in the answer
     */
    record Records(List<Row> rows, @Nullable Sheet sheet, Location at) implements Value {

        public Records {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean isGiven() {
            return !rows.isEmpty();
        }
    }

    /**
     * A row of a table.
     *
     * @param number counted from 1
     * @param values by field id, in the order of the type; what is not given is left out
     * @param at the row
     */
    record Row(int number, Map<String, Value> values, Location at) {

        public Row {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** What tells it from others: its first text; empty when it has none. */
        public String name() {
            for (Value value : values.values()) {
                if (value instanceof Text text) {
                    return text.text();
                }
            }
            return "";
        }
    }

    /**
     * A file that holds a table.
     *
     * @param file from the site's folder
     * @param columns ids of the fields it has a column for
     * @param head the line of its heads
     */
    record Sheet(String file, Set<String> columns, Location head) {

        public Sheet {
            columns = Set.copyOf(columns);
        }
    }
}
