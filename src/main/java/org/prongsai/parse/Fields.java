package org.prongsai.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Money;
import org.prongsai.model.Origin;
import org.prongsai.model.Period;
import org.prongsai.text.Nearest;

/**
 * The keys of one mapping, asked for one by one. What cannot be read becomes a finding and a harmless value, so that all
 * faults of a file are found in one run; {@link #done} reports the keys nobody asked for.
 */
final class Fields {

    static final Pattern BELOW = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private final Node.Mapping mapping;
    private final Diagnostics findings;
    private final Scalars scalars;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> mandatory = new HashSet<>();

    private Fields(Node.Mapping mapping, Diagnostics findings) {
        this.mapping = mapping;
        this.findings = findings;
        this.scalars = new Scalars(findings);
        mapping.entries().forEach(e -> entries.put(e.key(), e));
    }

    /** The fields of a node that has to be a mapping; one without any fields, and a finding, where it is not. */
    static Fields of(Node node, String key, Diagnostics findings) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, findings);
        }
        findings.add(Diagnostic.error("value-not-mapping", node.at(), "key", key));
        return new Fields(new Node.Mapping(List.of(), node.at()), new Diagnostics());
    }

    /** The items of a node that has to be a list; none, and a finding, where it is not. */
    static List<Node> list(Node node, String key, Diagnostics findings) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        findings.add(Diagnostic.error("value-not-list", node.at(), "key", key));
        return List.of();
    }

    /** Where the mapping begins. */
    Location at() {
        return mapping.at();
    }

    /** Where the mapping, its values and their parts stand. */
    Origin origin() {
        var places = new HashMap<String, Location>();
        entries.forEach((key, entry) -> {
            places.put(key, entry.value().at());
            parts(key, entry.value(), places);
        });
        return new Origin(mapping.at(), places);
    }

    /** Where a value of a table stands: at its key, with the places of its parts. */
    static Origin origin(Node.Entry entry) {
        var places = new HashMap<String, Location>();
        if (entry.value() instanceof Node.Mapping mapping) {
            for (Node.Entry part : mapping.entries()) {
                places.put(part.key(), part.value().at());
                parts(part.key(), part.value(), places);
            }
        }
        return new Origin(entry.keyAt(), places);
    }

    /** Items of a list stand under {@code key.0}, {@code key.1} …, values of a table under {@code key.2566}. */
    private static void parts(String key, Node value, Map<String, Location> places) {
        if (value instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                places.put(key + "." + i, list.items().get(i).at());
            }
        } else if (value instanceof Node.Mapping table) {
            table.entries()
                    .forEach(e -> places.put(key + "." + e.key(), e.value().at()));
        }
    }

    /** Whether the author wrote the key. */
    boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** The value under a key, if it was written. */
    Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** A key with its value, if it was written. */
    Optional<Node.Entry> entry(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    /** Reports every key that was not asked for. */
    void done() {
        for (Node.Entry entry : mapping.entries()) {
            if (known.contains(entry.key())) {
                continue;
            }
            var near = Nearest.to(entry.key(), known);
            findings.add(
                    near.isPresent()
                            ? Diagnostic.error(
                                    "key-misspelt", entry.keyAt(), "key", entry.key(), "suggestion", near.get())
                            : Diagnostic.error("key-unknown", entry.keyAt(), "key", entry.key(), "known", join(known)));
        }
    }

    /** A text that may be left out; empty then. */
    String text(String key) {
        return scalar(key).map(Node.Scalar::text).orElse("");
    }

    /** A text that has to be there. */
    String required(String key) {
        return require(key) ? text(key) : "";
    }

    /** Reports a key that is not there; true when it is. */
    boolean require(String key) {
        mandatory.add(key);
        if (has(key)) {
            return true;
        }
        findings.add(Diagnostic.error("key-missing", at(), "key", key, "record", join(entries.keySet())));
        return false;
    }

    /** A list of texts; one text alone is a list of one, a key left out is an empty list. */
    List<String> texts(String key) {
        var node = node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Scalar) {
            return scalar(key).map(s -> List.of(s.text())).orElse(List.of());
        }
        var texts = new ArrayList<String>();
        for (Node item : items(key)) {
            if (item instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
                texts.add(scalar.text());
            } else if (item instanceof Node.Scalar) {
                findings.add(Diagnostic.error("text-empty", item.at(), "key", key));
            } else {
                findings.add(Diagnostic.error("value-not-text", item.at(), "key", key));
            }
        }
        return texts;
    }

    /** The items of a list; a key left out is an empty list. */
    List<Node> items(String key) {
        var node = node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        findings.add(Diagnostic.error("value-not-list", node.at(), "key", key));
        return List.of();
    }

    /** A list of records. */
    <T> List<T> records(String key, Function<Fields, T> read) {
        var records = new ArrayList<T>();
        for (Node item : items(key)) {
            records.add(record(item, key, read));
        }
        return records;
    }

    /** A list of records, some of which may be written as a text alone. */
    <T> List<T> recordsOrTexts(String key, Function<Fields, T> read, Function<String, T> ofText) {
        var node = node(key).orElse(null);
        if (node instanceof Node.Scalar) {
            return scalar(key).map(s -> List.of(ofText.apply(s.text()))).orElse(List.of());
        }
        var records = new ArrayList<T>();
        for (Node item : items(key)) {
            records.add(item instanceof Node.Scalar text ? ofText.apply(text.text()) : record(item, key, read));
        }
        return records;
    }

    /** One record under a key; {@code null} where the key is left out. */
    <T> @Nullable T nested(String key, Function<Fields, T> read) {
        var node = node(key).orElse(null);
        return node == null ? null : record(node, key, read);
    }

    private <T> T record(Node node, String key, Function<Fields, T> read) {
        var fields = of(node, key, findings);
        var record = read.apply(fields);
        fields.done();
        return record;
    }

    /** The keys and values of a table such as {@code 2566: 10}. */
    List<Node.Entry> table(String key) {
        var node = node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Mapping table) {
            return table.entries();
        }
        findings.add(Diagnostic.error("value-not-mapping", node.at(), "key", key));
        return List.of();
    }

    /** A sum of money or a fact in its place; "not reported" where the key is left out or cannot be read. */
    Money money(String key) {
        return node(key).map(node -> MoneyReader.read(node, key, findings)).orElse(Money.NOT_REPORTED);
    }

    /** A number; {@code null} where the key is left out or cannot be read. */
    @Nullable
    BigDecimal number(String key) {
        return scalar(key).map(s -> number(s, key)).orElse(null);
    }

    /** The number a scalar holds; {@code null}, and a finding, where it holds none. */
    @Nullable
    BigDecimal number(Node.Scalar scalar, String key) {
        return scalars.number(scalar, key);
    }

    /** The number that stands in a table or a list; {@code null}, and a finding, where there is none. */
    @Nullable
    BigDecimal number(Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            return number(scalar, key);
        }
        findings.add(Diagnostic.error("value-not-text", node.at(), "key", key));
        return null;
    }

    /** A fiscal year; {@code null} where the key is left out or cannot be read. */
    @Nullable
    FiscalYear year(String key) {
        return scalar(key).map(s -> year(s, key)).orElse(null);
    }

    /** The fiscal year a scalar holds; {@code null}, and a finding, where it holds none. */
    @Nullable
    FiscalYear year(Node.Scalar scalar, String key) {
        return scalars.year(scalar, key);
    }

    /** Fiscal years as {@code 2566-2570} or as a list; empty where they cannot be read. */
    List<FiscalYear> years(String key) {
        var node = node(key).orElse(null);
        var years = new ArrayList<FiscalYear>();
        if (node instanceof Node.Scalar scalar) {
            if (scalar(key).isEmpty()) {
                return List.of();
            }
            var read = Dates.years(scalar.text());
            if (read.isEmpty()) {
                scalars.refuseYears(scalar, key, "year-unreadable");
            }
            return read;
        }
        if (node instanceof Node.Sequence list && list.items().isEmpty()) {
            findings.add(Diagnostic.error("text-needed", place(key), "key", key));
        }
        for (Node item : items(key)) {
            if (!(item instanceof Node.Scalar scalar)) {
                findings.add(Diagnostic.error("value-not-text", item.at(), "key", key));
                continue;
            }
            var year = year(scalar, key);
            if (year != null) {
                years.add(year);
            }
        }
        return years.stream().sorted().distinct().toList();
    }

    /** A day; {@code null} where the key is left out or cannot be read. */
    @Nullable
    LocalDate day(String key) {
        return scalar(key).map(s -> scalars.day(s, key)).orElse(null);
    }

    /** A period; {@code null} where the key is left out or cannot be read. */
    @Nullable
    Period period(String key) {
        return scalar(key).map(s -> scalars.period(s, key)).orElse(null);
    }

    /** The address of a website; empty where it is left out or cannot be one. */
    String webAddress(String key) {
        return scalar(key).map(s -> scalars.webAddress(s, key)).orElse("");
    }

    /** The path of a file below the site's folder; empty where it is left out or leads elsewhere. */
    String pathBelow(String key) {
        var scalar = scalar(key).orElse(null);
        if (scalar == null || isBelow(scalar.text())) {
            return scalar == null ? "" : scalar.text();
        }
        findings.add(Diagnostic.error("path-outside", scalar.at(), "key", key, "value", scalar.text()));
        return "";
    }

    private static boolean isBelow(String path) {
        return path.length() <= Scalars.MAX_ADDRESS && BELOW.matcher(path).matches();
    }

    /** The address of a mailbox; empty where it is left out or cannot be one. */
    String emailAddress(String key) {
        return scalar(key).map(s -> scalars.emailAddress(s, key)).orElse("");
    }

    /** A telephone number as written; empty where it is left out or cannot be one. */
    String phone(String key) {
        return scalar(key).map(s -> scalars.phone(s, key)).orElse("");
    }

    /** A list of words out of a few. */
    List<String> choices(String key, Set<String> known) {
        var texts = texts(key);
        for (String text : texts) {
            if (!known.contains(text)) {
                findings.add(Diagnostic.error(
                        "choice-unknown",
                        origin().of(key),
                        "key",
                        key,
                        "value",
                        text,
                        "choices",
                        join(known.stream().sorted().toList())));
            }
        }
        return texts;
    }

    /** One of several words; the fallback where the key is left out or the word is none of them. */
    <T> T choice(String key, Choices<T> choices, T fallback) {
        return scalar(key).flatMap(s -> scalars.choice(s, key, choices)).orElse(fallback);
    }

    /** What the document prints where it differs from the facts kept here. */
    List<AsPrinted> asPrinted() {
        return records("as-printed", note -> {
            var read = new AsPrinted(
                    note.required("field"),
                    note.text("group"),
                    note.has("kind") ? note.choice("kind", Choices.KINDS, org.prongsai.model.Kind.UNSPECIFIED) : null,
                    note.year("year"),
                    note.text("value"),
                    note.text("reason"),
                    note.at());
            if (read.reason().isEmpty()) {
                findings.add(Diagnostic.error("as-printed-reason-missing", note.at()));
            }
            return read;
        });
    }

    private Optional<Node.Scalar> scalar(String key) {
        var node = node(key).orElse(null);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Scalar scalar)) {
            findings.add(Diagnostic.error("value-not-text", node.at(), "key", key));
            return Optional.empty();
        }
        if (scalar.text().isEmpty()) {
            var code = mandatory.contains(key) ? "text-needed" : "text-empty";
            findings.add(Diagnostic.error(code, place(key), "key", key));
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** An empty value cannot be underlined, so its key is. */
    private Location place(String key) {
        var entry = entries.get(key);
        var at = entry == null ? at() : entry.keyAt();
        return new Location(at.file(), at.line(), at.column(), key.length());
    }

    private static String join(Collection<String> words) {
        return String.join(", ", words);
    }
}
