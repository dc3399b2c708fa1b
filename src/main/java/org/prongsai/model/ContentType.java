package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What content that answers an item consists of; data, shipped with the program or added by a site. It asks for nothing:
 * what has to be there is said by the elements of a year's framework.
 *
 * @param id names it in frameworks
 * @param name what it is called
 * @param help one or two sentences for officers; may be empty
 * @param body the field that the prose of a Markdown file fills; empty for none
 * @param time the fields that tell of which time the content is: {@code signed} or {@code months.month}
 * @param fields in the order of pages
 * @param origin where it was written
 */
public record ContentType(
        String id, String name, String help, String body, List<String> time, List<Field> fields, Origin origin) {

    public ContentType {
        time = List.copyOf(time);
        fields = List.copyOf(fields);
    }

    /** The field with this id. */
    public Optional<Field> field(String field) {
        return Field.in(fields, field);
    }

    /** The field at this path: {@code people} or {@code people.photo}. */
    public Optional<Field> at(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? field(path)
                : field(path.substring(0, dot)).flatMap(f -> Field.in(f.fields(), path.substring(dot + 1)));
    }

    /** What can be written in a field. */
    public enum Kind {
        TEXT("text"),
        /** Markdown. */
        PROSE("prose"),
        TEXTS("texts"),
        NUMBER("number"),
        MONEY("money"),
        DATE("date"),
        MONTH("month"),
        YEAR("year"),
        PERIOD("period"),
        PHONE("phone"),
        EMAIL("email"),
        /** An address elsewhere, or a file of the agency. */
        LINK("link"),
        FILE("file"),
        IMAGE("image"),
        CHOICE("choice"),
        YES_NO("yes-no"),
        RECORDS("records");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }

        /** Whether it tells of a time. */
        public boolean isTime() {
            return this == DATE || this == MONTH || this == YEAR || this == PERIOD;
        }
    }

    /**
     * A field.
     *
     * @param id its key in files
     * @param label in Thai, for pages and for heads of tables
     * @param labelEn in English; may be empty
     * @param kind what can be written in it
     * @param help what to write, for officers; may be empty
     * @param example values that read well in a skeleton; mostly one
     * @param choices of a choice, id to Thai label; empty otherwise
     * @param bounds of a number
     * @param relation to the fields beside it
     * @param fields of records; empty otherwise
     */
    public record Field(
            String id,
            String label,
            String labelEn,
            Kind kind,
            String help,
            List<String> example,
            Map<String, String> choices,
            Bounds bounds,
            Relation relation,
            List<Field> fields) {

        public Field {
            example = List.copyOf(example);
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
            fields = List.copyOf(fields);
        }

        /** Whether it has anything to do with content that has these values. */
        public boolean appliesTo(Map<String, Value> siblings) {
            return relation.appliesAmong(siblings);
        }

        /** The field with this id among several. */
        static Optional<Field> in(List<Field> fields, String id) {
            return fields.stream().filter(f -> f.id().equals(id)).findFirst();
        }
    }

    /**
     * What a number may be.
     *
     * @param least {@code null} for any
     * @param most {@code null} for any
     * @param whole whether it has no decimals
     */
    public record Bounds(
            @Nullable BigDecimal least, @Nullable BigDecimal most, boolean whole) {

        public static final Bounds NONE = new Bounds(null, null, false);

        /** Whether a number is within them. */
        public boolean hold(BigDecimal number) {
            return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
        }
    }

    /**
     * What a field has to do with the fields beside it, named by their ids.
     *
     * @param unless the field has no meaning where this one is given and is not "no"; empty for none
     * @param when the field has meaning only where each of these has one of the values
     * @param atMost its figure is not above that of this one; empty for none
     * @param sumOf its figure is the sum of these; empty for none
     */
    public record Relation(String unless, Map<String, List<String>> when, String atMost, List<String> sumOf) {

        public static final Relation NONE = new Relation("", Map.of(), "", List.of());

        public Relation {
            when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
            sumOf = List.copyOf(sumOf);
        }

        private boolean appliesAmong(Map<String, Value> siblings) {
            var exception = siblings.get(unless);
            if (exception != null && exception.isGiven()) {
                return false;
            }
            return when.entrySet().stream().allMatch(w -> {
                var value = siblings.get(w.getKey());
                return value != null && w.getValue().stream().anyMatch(value::is);
            });
        }
    }
}
