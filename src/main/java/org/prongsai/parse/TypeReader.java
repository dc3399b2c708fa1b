package org.prongsai.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.ContentType;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.ContentType.Kind;

/** Reads what content of a type consists of: {@code types/executives.yml}. */
final class TypeReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final String id;
    private final Diagnostics findings;

    private TypeReader(String id, Diagnostics findings) {
        this.id = id;
        this.findings = findings;
    }

    /** The type its file is named after. */
    static ContentType read(Node node, String id, Diagnostics findings) {
        return new TypeReader(id, findings).type(Fields.of(node, id + ".yml", findings));
    }

    private ContentType type(Fields in) {
        in.require("fields");
        var type = new ContentType(
                id,
                in.required("name"),
                in.text("help"),
                in.text("body"),
                in.texts("time"),
                fields(in, false),
                in.origin());
        in.done();
        if (!type.body().isEmpty()) {
            expect(in.origin().of("body"), type.body(), type.fields(), f -> f.kind() == Kind.PROSE, "prose");
        }
        for (int i = 0; i < type.time().size(); i++) {
            var path = type.time().get(i);
            int dot = path.indexOf('.');
            var at = in.origin().fields().getOrDefault("time." + i, in.origin().of("time"));
            if (dot < 0) {
                expect(at, path, type.fields(), f -> f.kind().isTime(), "date, month, year, period");
            } else {
                var records = path.substring(0, dot);
                expect(at, records, type.fields(), f -> f.kind() == Kind.RECORDS, "records");
                type.field(records)
                        .filter(f -> f.kind() == Kind.RECORDS)
                        .ifPresent(f -> expect(
                                at,
                                path.substring(dot + 1),
                                f.fields(),
                                p -> p.kind().isTime(),
                                "date, month, year, period"));
            }
        }
        return type;
    }

    private List<Field> fields(Fields in, boolean nested) {
        var used = new HashSet<String>();
        var origins = new ArrayList<Fields>();
        var fields = in.records("fields", f -> {
            origins.add(f);
            var field = field(f, nested);
            if (!field.id().isEmpty() && !used.add(field.id())) {
                findings.add(Diagnostic.error(
                        "type-field-repeated", f.origin().of("id"), "field", field.id(), "name", id + ".yml"));
            }
            return field;
        });
        for (int i = 0; i < fields.size(); i++) {
            relations(fields.get(i), origins.get(i), fields);
        }
        return fields;
    }

    private Field field(Fields in, boolean nested) {
        var name = in.required("id");
        if (!name.isEmpty() && (!ID.matcher(name).matches() || (!nested && EntryReader.KEYS.contains(name)))) {
            findings.add(Diagnostic.error("type-field-misshapen", in.origin().of("id"), "field", name));
        }
        in.require("kind");
        var kind = in.choice("kind", Choices.FIELD_KINDS, Kind.TEXT);
        if (kind == Kind.RECORDS && nested) {
            findings.add(Diagnostic.error("type-records-nested", in.origin().of("kind"), "field", name));
        }
        return new Field(
                name,
                in.required("label"),
                in.text("label-en"),
                kind,
                in.text("help"),
                in.texts("example"),
                kind == Kind.CHOICE ? choices(in) : Map.of(),
                kind == Kind.NUMBER ? bounds(in) : ContentType.Bounds.NONE,
                relation(in, kind == Kind.NUMBER || kind == Kind.MONEY),
                kind == Kind.RECORDS && in.require("fields") ? fields(in, true) : List.of());
    }

    private Map<String, String> choices(Fields in) {
        in.require("choices");
        var choices = new LinkedHashMap<String, String>();
        for (Node.Entry choice : in.table("choices")) {
            if (choice.value() instanceof Node.Scalar label) {
                choices.put(choice.key(), label.text());
            } else {
                findings.add(Diagnostic.error("value-not-text", choice.value().at(), "key", choice.key()));
            }
        }
        return choices;
    }

    private static ContentType.Bounds bounds(Fields in) {
        return new ContentType.Bounds(in.number("min"), in.number("max"), in.choice("whole", Choices.YES_NO, false));
    }

    private static ContentType.Relation relation(Fields in, boolean figure) {
        var when = new LinkedHashMap<String, List<String>>();
        for (Node.Entry condition : in.table("when")) {
            when.put(condition.key(), texts(condition.value()));
        }
        return new ContentType.Relation(
                in.text("unless"), when, figure ? in.text("at-most") : "", figure ? in.texts("sum-of") : List.of());
    }

    private static List<String> texts(Node node) {
        if (node instanceof Node.Scalar text) {
            return List.of(text.text());
        }
        return node instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(i -> i instanceof Node.Scalar)
                        .map(i -> ((Node.Scalar) i).text())
                        .toList()
                : List.of();
    }

    /** What a field says of those beside it has to make sense. */
    private void relations(Field field, Fields in, List<Field> siblings) {
        var relation = field.relation();
        var places = in.origin();
        var others = siblings.stream().filter(f -> !f.equals(field)).toList();
        if (!relation.unless().isEmpty()) {
            expect(places.of("unless"), relation.unless(), others, f -> true, "");
        }
        relation.when().forEach((name, values) -> {
            var at = places.fields().getOrDefault("when." + name, places.of("when"));
            expect(at, name, others, f -> true, "");
            others.stream()
                    .filter(f -> f.id().equals(name) && f.kind() == Kind.CHOICE)
                    .forEach(f -> values.forEach(v -> choice(at, f, v)));
        });
        Predicate<Field> figure = f -> f.kind() == Kind.NUMBER || f.kind() == Kind.MONEY;
        if (!relation.atMost().isEmpty()) {
            expect(places.of("at-most"), relation.atMost(), others, figure, "number, money");
        }
        relation.sumOf().forEach(part -> expect(places.of("sum-of"), part, others, figure, "number, money"));
    }

    private void choice(Location at, Field field, String value) {
        if (!isChoice(field, value)) {
            findings.add(Diagnostic.error(
                    "choice-unknown",
                    at,
                    "key",
                    field.id(),
                    "value",
                    value,
                    "choices",
                    String.join(", ", field.choices().keySet())));
        }
    }

    /** Whether a word is the id or the label of one of a field's choices. */
    static boolean isChoice(Field field, String word) {
        return field.choices().containsKey(word) || field.choices().containsValue(word);
    }

    private void expect(Location at, String name, Collection<Field> among, Predicate<Field> suited, String kinds) {
        var field = among.stream().filter(f -> f.id().equals(name)).findFirst();
        if (field.isEmpty()) {
            findings.add(Diagnostic.error(
                    "type-field-unknown",
                    at,
                    "field",
                    name,
                    "known",
                    String.join(", ", among.stream().map(Field::id).toList())));
        } else if (!suited.test(field.get())) {
            findings.add(Diagnostic.error(
                    "type-field-unfit",
                    at,
                    "field",
                    name,
                    "kind",
                    field.get().kind().code(),
                    "kinds",
                    kinds));
        }
    }
}
