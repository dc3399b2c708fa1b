package org.prongsai.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.ContentType;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.ContentType.Kind;
import org.prongsai.model.Need;

/** Reads what an element needs of content of a type. A need that cannot hold is a finding, and left out. */
final class NeedReader {

    private final ContentType type;
    private final Diagnostics findings;

    NeedReader(ContentType type, Diagnostics findings) {
        this.type = type;
        this.findings = findings;
    }

    /** One need or a list of them. */
    List<Need> all(Node node) {
        var needs = new ArrayList<Need>();
        for (Node item : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            var need = need(item);
            if (need != null) {
                needs.add(need);
            }
        }
        return needs;
    }

    private @Nullable Need need(Node node) {
        if (node instanceof Node.Scalar path) {
            return given(path.text(), path.at(), Map.of(), 1, Need.Covers.NOTHING);
        }
        var in = Fields.of(node, "needs", findings);
        Need need = null;
        var ways = in.node("any-of").orElse(null);
        if (ways != null) {
            var needs = all(ways);
            if (ways instanceof Node.Sequence list && list.items().isEmpty()) {
                findings.add(Diagnostic.error("text-empty", ways.at(), "key", "any-of"));
            }
            need = needs.isEmpty() ? null : new Need.AnyOf(needs);
        } else {
            var path = in.required("field");
            var of = new LinkedHashMap<String, String>();
            for (Node.Entry condition : in.table("of")) {
                of.put(condition.key(), condition.value() instanceof Node.Scalar text ? text.text() : "");
            }
            var least = in.number("at-least");
            var covers = in.choice("covers", Choices.COVERS, Need.Covers.NOTHING);
            if (!path.isEmpty()) {
                need = given(path, in.origin().of("field"), of, least == null ? 1 : whole(least), covers);
            }
        }
        in.done();
        return need;
    }

    private static int whole(BigDecimal number) {
        return Math.max(1, number.intValue());
    }

    private @Nullable Need given(String path, Location at, Map<String, String> of, int atLeast, Need.Covers covers) {
        int dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        var part = dot < 0 ? "" : path.substring(dot + 1);
        var field = type.field(name).orElse(null);
        var unknown = field == null ? name : !part.isEmpty() && type.at(path).isEmpty() ? path : unknown(field, of);
        if (field == null || !unknown.isEmpty()) {
            var known = (field == null ? type.fields() : field.fields())
                    .stream().map(Field::id).toList();
            findings.add(Diagnostic.error(
                    "need-field-unknown", at, "field", unknown, "type", type.id(), "known", String.join(", ", known)));
            return null;
        }
        boolean records = field.kind() == Kind.RECORDS;
        if (!records && (!of.isEmpty() || atLeast > 1)) {
            unfit(at, path, "of, at-least", "records");
            return null;
        }
        if (covers != Need.Covers.NOTHING && !canCover(field, part)) {
            unfit(at, path, "covers", "period, year, records + month");
            return null;
        }
        boolean known = of.entrySet().stream().allMatch(e -> isAllowed(field, e.getKey(), e.getValue(), at));
        return known ? new Need.Given(name, part, of, atLeast, covers) : null;
    }

    private static String unknown(Field records, Map<String, String> of) {
        return of.keySet().stream()
                .filter(k -> records.kind() == Kind.RECORDS
                        && records.fields().stream().noneMatch(f -> f.id().equals(k)))
                .findFirst()
                .orElse("");
    }

    private static boolean canCover(Field field, String part) {
        return switch (field.kind()) {
            case PERIOD, YEAR -> part.isEmpty();
            case RECORDS -> field.fields().stream().anyMatch(f -> f.kind() == Kind.MONTH);
            default -> false;
        };
    }

    private boolean isAllowed(Field records, String name, String value, Location at) {
        var field = records.fields().stream()
                .filter(f -> f.id().equals(name))
                .findFirst()
                .orElseThrow();
        boolean allowed = field.kind() != Kind.CHOICE || TypeReader.isChoice(field, value);
        if (!allowed) {
            findings.add(Diagnostic.error(
                    "choice-unknown",
                    at,
                    "key",
                    name,
                    "value",
                    value,
                    "choices",
                    String.join(", ", field.choices().keySet())));
        }
        return allowed;
    }

    private void unfit(Location at, String path, String word, String kinds) {
        findings.add(Diagnostic.error("need-unfit", at, "field", path, "word", word, "kinds", kinds));
    }
}
