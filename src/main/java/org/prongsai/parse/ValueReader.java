package org.prongsai.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.ContentType.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Value;

/** Reads one value of a typed field, from an answer or from a cell of a table. */
final class ValueReader {

    static final Pattern PICTURE = Pattern.compile(".*\\.(jpe?g|png|webp|svg)");
    static final String NOTHING = "ไม่มี";

    private final Diagnostics findings;
    private final Scalars scalars;
    private final Attachments attachments;

    /**
     * A reader for the files of one agency.
     *
     * @param attachments the agency's files
     */
    ValueReader(Diagnostics findings, Attachments attachments) {
        this.findings = findings;
        this.scalars = new Scalars(findings);
        this.attachments = attachments;
    }

    /** The value of a field that is not a table; {@code null} where it was left blank. */
    @Nullable
    Value read(Field field, Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().isEmpty() ? null : scalar(field, scalar, key);
        }
        if (field.kind() == Kind.MONEY && node instanceof Node.Mapping) {
            return sum(node, "", key);
        }
        if (field.kind() == Kind.TEXTS && node instanceof Node.Sequence list) {
            return texts(list, key);
        }
        findings.add(Diagnostic.error("value-not-text", node.at(), "key", key));
        return new Value.Unread(node.at());
    }

    private @Nullable Value texts(Node.Sequence list, String key) {
        boolean texts = list.items().stream().allMatch(i -> i instanceof Node.Scalar);
        if (!texts) {
            findings.add(Diagnostic.error("value-not-text", list.at(), "key", key));
            return new Value.Unread(list.at());
        }
        return texts(list.items().stream().map(i -> ((Node.Scalar) i).text()).toList(), list.at());
    }

    private static @Nullable Value texts(List<String> texts, Location at) {
        var given = texts.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
        return given.isEmpty() ? null : new Value.Texts(given, at);
    }

    private @Nullable Value scalar(Field field, Node.Scalar scalar, String key) {
        var text = scalar.text();
        var at = scalar.at();
        return switch (field.kind()) {
            case TEXT, PROSE -> new Value.Text(text, at);
            case TEXTS -> texts(Arrays.asList(text.split("[\n;]")), at);
            case NUMBER -> number(field, scalar, key);
            case MONEY -> sum(scalar, text, key);
            case DATE -> or(scalars.day(scalar, key), at, d -> new Value.Day(d, at));
            case MONTH -> or(scalars.month(scalar, key), at, m -> new Value.Month(m, at));
            case YEAR -> or(scalars.year(scalar, key), at, y -> new Value.Year(y, at));
            case PERIOD -> or(scalars.period(scalar, key), at, p -> new Value.Span(p, text, at));
            case PHONE -> or(scalars.phone(scalar, key), at, p -> new Value.Text(p, at));
            case EMAIL -> or(scalars.emailAddress(scalar, key), at, e -> new Value.Text(e, at));
            case LINK, FILE, IMAGE -> link(field.kind(), scalar, key);
            case CHOICE -> choice(field, scalar, key);
            case YES_NO ->
                scalars.choice(scalar, key, Choices.YES_NO)
                        .<Value>map(yes -> new Value.Flag(yes, at))
                        .orElse(new Value.Unread(at));
            case RECORDS -> new Value.Unread(at);
        };
    }

    private static <T> Value or(@Nullable T read, Location at, Function<T, Value> value) {
        return read == null ? new Value.Unread(at) : value.apply(read);
    }

    private Value number(Field field, Node.Scalar scalar, String key) {
        var number = scalars.number(scalar, key);
        if (number == null) {
            return new Value.Unread(scalar.at());
        }
        var bounds = field.bounds();
        if (!bounds.hold(number)) {
            findings.add(Diagnostic.error(
                    "number-out-of-range",
                    scalar.at(),
                    "key",
                    key,
                    "value",
                    scalar.text(),
                    "least",
                    shown(bounds.least()),
                    "most",
                    shown(bounds.most())));
            return new Value.Unread(scalar.at());
        }
        if (bounds.whole() && number.stripTrailingZeros().scale() > 0) {
            scalars.refuse("number-not-whole", scalar, key);
            return new Value.Unread(scalar.at());
        }
        return new Value.Figure(number, scalar.at());
    }

    private static String shown(@Nullable BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }

    /** Where there is no such sum, as with fees, officers say so in one word. */
    private Value sum(Node node, String text, String key) {
        if (text.equals(NOTHING)) {
            return new Value.Sum(Money.of(Money.Kind.NO_BUDGET), text, node.at());
        }
        var own = new Diagnostics();
        var money = MoneyReader.read(node, key, own);
        own.sorted().forEach(findings::add);
        return own.sorted().isEmpty() ? new Value.Sum(money, text, node.at()) : new Value.Unread(node.at());
    }

    private Value choice(Field field, Node.Scalar scalar, String key) {
        var text = scalar.text();
        var found = field.choices().entrySet().stream()
                .filter(c -> c.getKey().equals(text) || c.getValue().equals(text))
                .findFirst();
        if (found.isPresent()) {
            return new Value.Choice(found.get().getKey(), found.get().getValue(), scalar.at());
        }
        var words = new ArrayList<String>(field.choices().values());
        words.addAll(field.choices().keySet());
        scalars.refuseChoice(scalar, key, key, words, field.choices().values());
        return new Value.Unread(scalar.at());
    }

    private Value link(Kind kind, Node.Scalar scalar, String key) {
        var target = scalar.text();
        boolean file = AgencyReader.isAttachment(target);
        var code = fault(kind, target, file);
        if (code.isPresent()) {
            scalars.refuse(code.get(), scalar, key);
            return new Value.Unread(scalar.at());
        }
        return new Value.Link(attachments.reference("", target, scalar.at()));
    }

    private static Optional<String> fault(Kind kind, String target, boolean file) {
        return switch (kind) {
            case IMAGE -> file && PICTURE.matcher(target).matches() ? Optional.empty() : Optional.of("image-unusable");
            case FILE -> file ? Optional.empty() : Optional.of("file-path-unusable");
            default -> file || Scalars.isWebAddress(target) ? Optional.empty() : Optional.of("link-unreadable");
        };
    }
}
