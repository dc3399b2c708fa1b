package org.prongsai.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ContentType;
import org.prongsai.model.FileFormat;
import org.prongsai.model.FileFormat.Body;
import org.prongsai.model.FileFormat.By;
import org.prongsai.model.FileFormat.Field;
import org.prongsai.model.FileFormat.Kind;
import org.prongsai.model.FileFormat.Label;

/**
 * What the files of a site consist of, from {@code formats} of the program. The readers beside this class are what decides;
 * a test asks each of them for its keys and compares them with the formats.
 */
public final class Formats {

    /** Every kind of file that is not an answer, in the order of the documentation. */
    private static final List<String> IDS = List.of(
            "site-config",
            "redirects",
            "agency",
            "corrections",
            "plan",
            "project",
            "report",
            "ita",
            "measures",
            "page",
            "news");

    private static final String ANSWER = "oit";
    private static final Map<String, Choices<?>> CHOICES = Map.of(
            "kinds",
            Choices.KINDS,
            "statuses",
            Choices.STATUSES,
            "agency-types",
            Choices.AGENCY_TYPES,
            "form-digits",
            Choices.FORM_DIGITS,
            "licenses",
            Choices.LICENSES,
            "modes",
            Choices.MODES,
            "directions",
            Choices.RISING);
    private static final Set<Kind> SUMS = Set.of(Kind.MONEY, Kind.BUDGET, Kind.SUM);

    private final Diagnostics findings = new Diagnostics();
    private final Map<Kind, Hint> hints = new EnumMap<>(Kind.class);
    private final Map<String, Node> shared = new HashMap<>();
    private final String missing;

    private Formats() {
        var kinds = fields("kinds");
        missing = kinds.required("missing");
        for (Hint hint : kinds.records("kinds", this::hint)) {
            hints.put(hint.kind(), hint);
        }
        for (Node key : fields("shared").items("keys")) {
            shared.put(Fields.of(key, "shared", findings).required("id"), key);
        }
    }

    /** How values of a kind are written, and what to say of those that are not. */
    private record Hint(Kind kind, String thai, String english, String fault) {}

    /** Every kind of file, answers aside. */
    public static List<FileFormat> all() {
        var formats = new Formats();
        return IDS.stream().map(formats::format).toList();
    }

    /** An answer to an item that has no type. */
    public static FileFormat answer() {
        return new Formats().format(ANSWER);
    }

    /** Answers of several types: their own keys come first, then those every answer has. */
    public static List<FileFormat> answers(List<ContentType> types) {
        var formats = new Formats();
        return types.stream().map(formats::answer).toList();
    }

    private FileFormat answer(ContentType type) {
        var general = format(ANSWER);
        var keys = Stream.concat(type.fields().stream().map(this::key), general.body().keys().stream())
                .toList();
        var name = general.label();
        var label = new Label(
                name.thai() + ": " + type.name(), name.english() + ": " + type.id(), type.help(), name.englishHelp());
        return new FileFormat(ANSWER + "-" + type.id(), label, List.of(), List.of(), false, body(keys));
    }

    private Field key(ContentType.Field field) {
        var kind = field.kind() == ContentType.Kind.RECORDS
                ? Kind.SHEET
                : Kind.valueOf(field.kind().name());
        var words = new LinkedHashMap<String, String>();
        field.choices().values().forEach(label -> words.put(label, label));
        words.putAll(field.choices());
        if (SUMS.contains(kind)) {
            words.put(ValueReader.NOTHING, ValueReader.NOTHING);
        }
        var example = field.example().isEmpty() ? "" : "เช่น " + String.join(", ", field.example());
        var label = label(kind, field.label(), field.labelEn(), joined(field.help(), example), "");
        var body = body(field.fields().stream().map(this::key).toList());
        return key(field.id(), label, kind, false, true, words, field.bounds(), By.WORD, null, body);
    }

    private FileFormat format(String id) {
        var in = fields(id);
        var name = in.required("name");
        var format = new FileFormat(
                id,
                new Label(name, in.required("name-en"), in.text("help"), in.text("help-en")),
                in.texts("files"),
                in.texts("markdown"),
                in.choice("list", Choices.YES_NO, false),
                body(in));
        in.done();
        sound();
        return format;
    }

    private Body body(Fields in) {
        var keys = new ArrayList<Field>();
        for (Node item : in.items("keys")) {
            var key = Fields.of(merged(item), "keys", findings);
            keys.add(key(key));
            key.done();
        }
        var with = in.table("with").stream()
                .collect(Collectors.toMap(Node.Entry::key, e -> ((Node.Scalar) e.value()).text()));
        return new Body(keys, fault(keys), in.texts("either"), in.texts("apart"), with);
    }

    private String fault(List<Field> keys) {
        var needed = keys.stream().filter(Field::needed).map(Field::id).collect(Collectors.joining(", "));
        return needed.isEmpty() ? hint(Kind.RECORD).fault() : missing.replace("{needed}", needed);
    }

    private Body body(List<Field> keys) {
        return new Body(keys, fault(keys), List.of(), List.of(), Map.of());
    }

    /** A key that uses a shared one is that one, but for what it says itself. */
    private Node merged(Node item) {
        var own = new LinkedHashMap<String, Node.Entry>();
        ((Node.Mapping) item).entries().forEach(e -> own.put(e.key(), e));
        var use = own.remove("use");
        if (use == null) {
            return item;
        }
        var name = ((Node.Scalar) use.value()).text();
        var entries = new LinkedHashMap<String, Node.Entry>();
        ((Node.Mapping) Objects.requireNonNull(shared.get(name), name))
                .entries()
                .forEach(e -> entries.put(e.key(), e));
        entries.putAll(own);
        return new Node.Mapping(List.copyOf(entries.values()), item.at());
    }

    private Field key(Fields in) {
        var kind = kind(in.required("kind"));
        var label = label(kind, in.required("label"), in.required("label-en"), in.text("help"), in.text("help-en"));
        var body = body(in);
        var of = in.text("of");
        var by = in.text("by").isEmpty() ? By.WORD : By.valueOf(in.text("by").toUpperCase(Locale.ROOT));
        boolean needed = in.choice("needed", Choices.YES_NO, false);
        return key(
                in.required("id"),
                label,
                kind,
                needed,
                false,
                words(in),
                ContentType.Bounds.NONE,
                by,
                of.isEmpty() ? null : inTable(kind(of), label, body),
                body);
    }

    /** What stands under the keys of a table is called what the table is called. */
    private Field inTable(Kind kind, Label table, Body body) {
        var label = label(kind, table.thai(), table.english(), "", "");
        boolean blank = kind == Kind.RECORD_OR_TEXT;
        return key("", label, kind, false, blank, Map.of(), ContentType.Bounds.NONE, By.WORD, null, body);
    }

    private Field key(
            String id,
            Label label,
            Kind kind,
            boolean needed,
            boolean blank,
            Map<String, String> words,
            ContentType.Bounds bounds,
            By by,
            @Nullable Field value,
            Body body) {
        var understood = new LinkedHashMap<>(words);
        understood.putAll(wordsOf(kind));
        var parts = kind == Kind.MONEY || kind == Kind.BUDGET ? parts(understood) : body;
        var pattern = kind == Kind.TABLE ? Spellings.of(by) : Spellings.of(kind, understood.keySet());
        return new Field(
                id, label, hint(kind).fault(), kind, needed, blank, understood, pattern, bounds, by, value, parts);
    }

    /** A sum with a reason. */
    private Body parts(Map<String, String> words) {
        var keys = new ArrayList<Field>();
        for (String name : List.of("value", "reason")) {
            var key = key(Fields.of(Objects.requireNonNull(shared.get(name), name), name, findings));
            keys.add(
                    key.kind() == Kind.SUM
                            ? key(
                                    "value",
                                    key.label(),
                                    key.kind(),
                                    true,
                                    false,
                                    words,
                                    ContentType.Bounds.NONE,
                                    By.WORD,
                                    null,
                                    Body.EMPTY)
                            : key);
        }
        return body(keys);
    }

    private static Map<String, String> wordsOf(Kind kind) {
        var words = new LinkedHashMap<String, String>();
        if (kind == Kind.YES_NO) {
            words.putAll(Choices.YES_NO.meanings());
        }
        if (kind == Kind.MONEY || kind == Kind.BUDGET) {
            Choices.MONEY.meanings().forEach((word, meant) -> {
                if (kind == Kind.MONEY || MoneyReader.PLANNED.contains(meant)) {
                    words.put(word, meant);
                }
            });
        }
        return words;
    }

    /** The words of a choice with what they mean: those given here, or the one that is offered for the same. */
    private static Map<String, String> words(Fields in) {
        var said = new LinkedHashMap<String, String>();
        in.table("words").forEach(e -> said.put(e.key(), ((Node.Scalar) e.value()).text()));
        var name = in.text("choice");
        if (name.isEmpty()) {
            return said;
        }
        var words = Objects.requireNonNull(CHOICES.get(name), name).meanings();
        words.replaceAll((word, meant) -> said.getOrDefault(meant, meant));
        return words;
    }

    private Label label(Kind kind, String thai, String english, String help, String englishHelp) {
        var hint = hint(kind);
        return new Label(thai, english, joined(help, hint.thai()), joined(englishHelp, hint.english()));
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private Hint hint(Kind kind) {
        return Objects.requireNonNull(hints.get(kind), kind.name());
    }

    private Hint hint(Fields in) {
        return new Hint(kind(in.required("kind")), in.required("th"), in.required("en"), in.required("fault"));
    }

    private static Kind kind(String code) {
        return Kind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Fields fields(String name) {
        var file = "formats/" + name + ".yml";
        var text = Resources.text("/" + file).orElseThrow(() -> new IllegalStateException(file));
        var node = YamlParser.parse(text, file, 1, findings);
        sound();
        return Fields.of(node.orElseThrow(), file, findings);
    }

    /** The formats are the program's own; a fault in them is a fault of the program. */
    private void sound() {
        var faults = findings.sorted().stream().map(Diagnostic::toString).toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }
}
