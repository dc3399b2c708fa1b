package org.prongsai.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.FileFormat;
import org.prongsai.model.FileFormat.Body;
import org.prongsai.model.FileFormat.Field;
import org.prongsai.model.FileFormat.Label;

/**
 * A format as JSON Schema, draft 7: the latest that every release of the YAML extension of VS Code understands. Texts are
 * Thai; the English ones stand in {@code $comment}. Values that YAML takes for numbers or truth values are texts as well,
 * since the readers take everything for text.
 */
public final class JsonSchema {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final List<String> SCALARS = List.of("string", "number", "boolean");

    private JsonSchema() {}

    /** The schema of a format; ends with a line break. */
    public static String of(FileFormat format) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DRAFT);
        schema.putAll(labelled(format.label()));
        var record = record(format.body());
        if (format.list()) {
            schema.put("type", "array");
            schema.put("items", record);
        } else {
            schema.putAll(record);
        }
        return JsonText.of(schema);
    }

    private static Map<String, Object> labelled(Label label) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("title", label.thai());
        if (!label.thaiHelp().isEmpty()) {
            schema.put("description", label.thaiHelp());
        }
        schema.put(
                "$comment",
                (label.english() + ". " + label.englishHelp())
                        .replace("\n\n", " ")
                        .strip());
        return schema;
    }

    private static Map<String, Object> record(Body body) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.putAll(parts(body));
        schema.put("errorMessage", body.fault());
        return schema;
    }

    /** What holds of a value if it is a record. */
    private static Map<String, Object> parts(Body body) {
        var schema = new LinkedHashMap<String, Object>();
        var properties = new LinkedHashMap<String, Object>();
        body.keys().forEach(key -> properties.put(key.id(), key(key)));
        schema.put("properties", properties);
        var needed = body.keys().stream().filter(Field::needed).map(Field::id).toList();
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        schema.put("additionalProperties", false);
        if (!body.either().isEmpty()) {
            var ways = body.either().stream()
                    .map(key -> Map.of("required", List.of(key)))
                    .toList();
            schema.put("anyOf", ways);
        }
        if (!body.apart().isEmpty()) {
            schema.put("not", Map.of("required", body.apart()));
        }
        if (!body.with().isEmpty()) {
            var with = new LinkedHashMap<String, Object>();
            body.with().forEach((key, other) -> with.put(key, List.of(other)));
            schema.put("dependencies", with);
        }
        return schema;
    }

    private static Map<String, Object> key(Field key) {
        var schema = labelled(key.label());
        schema.putAll(value(key));
        schema.putIfAbsent("errorMessage", key.fault());
        if (schema.containsKey("pattern")) {
            schema.put("patternErrorMessage", key.fault());
        }
        return schema;
    }

    private static Map<String, Object> value(Field key) {
        return switch (key.kind()) {
            case TEXT, PROSE -> text(key, SCALARS);
            case WORDS, YES_NO -> text(key, List.of("string", "boolean"));
            case NUMBER, PATH, TARGET, PHONE -> number(key);
            case YEAR, YEARS, PERIOD -> year(key);
            case SUM -> sum(key, List.of("string", "number"));
            case MONEY, BUDGET -> money(key);
            case DATE, MONTH, EMAIL, WEB, LINK, FILE, IMAGE, AGENCY_PATH, ADDRESS, ADDRESS_OR_WEB ->
                text(key, List.of("string"));
            case CHOICE -> choice(key);
            case CHOICES -> choices(key);
            case TEXTS -> texts(key);
            case RECORD -> record(key.body());
            case RECORDS -> list("array", record(key.body()));
            case SHEET -> sheet(key);
            case RECORD_OR_TEXT -> recordOrText(key);
            case RECORDS_OR_TEXTS -> recordsOrTexts(key);
            case TABLE -> table(key);
            case GRID -> list("array", list("array", Map.of("type", with(SCALARS, "null"))));
        };
    }

    /** A text as its kind is spelt; nothing at all where it may be left blank. */
    private static Map<String, Object> text(Field key, List<String> types) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", key.blank() ? with(types, "null") : types);
        if (!key.blank()) {
            schema.put("pattern", key.pattern());
        } else if (key.pattern().startsWith("^")) {
            schema.put("pattern", "^$|" + key.pattern());
        }
        return schema;
    }

    private static Map<String, Object> number(Field key) {
        var bounds = key.bounds();
        var schema = text(key, List.of("string", bounds.whole() ? "integer" : "number"));
        if (bounds.least() != null) {
            schema.put("minimum", bounds.least());
        }
        if (bounds.most() != null) {
            schema.put("maximum", bounds.most());
        }
        return schema;
    }

    private static Map<String, Object> year(Field key) {
        boolean several = key.kind() == FileFormat.Kind.YEARS;
        var schema = text(key, several ? List.of("string", "integer", "array") : List.of("string", "integer"));
        schema.put("minimum", 2400);
        schema.put("maximum", 2800);
        if (several) {
            schema.put("minItems", 1);
            var year = text(key, List.of("string", "integer"));
            year.put("minimum", 2400);
            year.put("maximum", 2800);
            schema.put("items", year);
        }
        return schema;
    }

    private static Map<String, Object> sum(Field key, List<String> types) {
        var schema = text(key, types);
        schema.put("minimum", 0);
        return schema;
    }

    private static Map<String, Object> money(Field key) {
        var schema = sum(key, List.of("string", "number", "object"));
        schema.putAll(parts(key.body()));
        return schema;
    }

    private static Map<String, Object> choice(Field key) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("enum", List.copyOf(key.words().keySet()));
        schema.put("enumDescriptions", List.copyOf(key.words().values()));
        schema.put("errorMessage", key.fault());
        if (!key.blank()) {
            return schema;
        }
        return new LinkedHashMap<>(Map.of("anyOf", List.of(schema, Map.of("type", "null"))));
    }

    private static Map<String, Object> choices(Field key) {
        var schema = text(key, List.of("array", "string"));
        schema.put("items", choice(key));
        return schema;
    }

    private static Map<String, Object> texts(Field key) {
        var schema = text(key, with(SCALARS, "array"));
        schema.put("items", text(key, SCALARS));
        return schema;
    }

    private static Map<String, Object> sheet(Field key) {
        var schema = list(List.of("array", "string", "null"), record(key.body()));
        schema.put("pattern", "^$|" + key.pattern());
        return schema;
    }

    private static Map<String, Object> recordOrText(Field key) {
        var schema = text(key, with(SCALARS, "object"));
        schema.putAll(parts(key.body()));
        return schema;
    }

    private static Map<String, Object> recordsOrTexts(Field key) {
        var schema = text(key, with(SCALARS, "array"));
        var item = new LinkedHashMap<String, Object>();
        item.put("type", with(with(SCALARS, "object"), "null"));
        item.putAll(parts(key.body()));
        schema.put("items", item);
        return schema;
    }

    private static Map<String, Object> table(Field key) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        var value = key.value() == null ? Map.of() : key(key.value());
        if (key.pattern().isEmpty()) {
            schema.put("additionalProperties", value);
        } else {
            schema.put("patternProperties", Map.of(key.pattern(), value));
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private static Map<String, Object> list(Object type, Map<String, Object> item) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type);
        schema.put("items", item);
        return schema;
    }

    private static List<String> with(List<String> types, String another) {
        var all = new ArrayList<>(types);
        all.add(another);
        return all;
    }
}
