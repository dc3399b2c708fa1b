package org.prongsai.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.ContentType;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Need;

/** Reads what OIT asks in a year. */
final class FrameworkReader {

    private static final Pattern CODE = Pattern.compile("O[1-9]\\d{0,2}");
    private static final Pattern PART = Pattern.compile("[1-9]\\d?");

    private final Shelf shelf;
    private final Diagnostics findings;
    private final Set<String> used = new HashSet<>();
    /** The calendar knows the ends of rounds by itself. */
    private final Set<String> usedDuties = new HashSet<>(Set.of("six-months", "twelve-months"));

    private final Map<String, Location> dutyItems = new LinkedHashMap<>();

    private FrameworkReader(Shelf shelf, Diagnostics findings) {
        this.shelf = shelf;
        this.findings = findings;
    }

    /** The framework of the year its file is named after, with types from the shelf. */
    static Framework read(Node node, FiscalYear year, Shelf shelf, Diagnostics findings) {
        return new FrameworkReader(shelf, findings).framework(Fields.of(node, "oit-" + year + ".yml", findings), year);
    }

    private Framework framework(Fields in, FiscalYear year) {
        in.require("year");
        var written = in.year("year");
        if (written != null && !written.equals(year)) {
            findings.add(Diagnostic.error(
                    "framework-year-differs", in.origin().of("year"), "year", written, "name", "oit-" + year + ".yml"));
        }
        in.require("indicators");
        var framework = new Framework(
                year,
                in.required("name"),
                in.choice("provisional", Choices.YES_NO, false),
                in.text("source"),
                number(in, "weight", 40),
                scale(in),
                duties(in, year),
                in.records("indicators", this::indicator),
                in.origin());
        in.done();
        var items = framework.byCode();
        dutyItems.forEach((code, at) -> {
            if (!items.containsKey(code)) {
                findings.add(Diagnostic.error("framework-duty-item-unknown", at, "code", code));
            }
        });
        return framework;
    }

    private List<Framework.Duty> duties(Fields in, FiscalYear year) {
        return in.records("duties", d -> duty(d, year)).stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Framework.Duty::day).thenComparing(Framework.Duty::id))
                .toList();
    }

    /** A day is written without its year, as the framework's own year decides it. */
    private Optional<Framework.Duty> duty(Fields in, FiscalYear year) {
        var id = in.required("id");
        if (!id.isEmpty() && !Ids.legal(id)) {
            findings.add(Diagnostic.error("id-illegal", in.origin().of("id"), "id", id));
        } else if (!id.isEmpty() && !usedDuties.add(id)) {
            findings.add(Diagnostic.error("framework-code-repeated", in.origin().of("id"), "code", id));
        }
        var title = in.required("title");
        var written = in.required("due");
        var proof = in.choice("proof", Choices.PROOFS, Framework.Proof.MEMORY);
        var note = in.text("note");
        var items = in.texts("items");
        items.forEach(code -> dutyItems.put(code, in.origin().of("items")));
        var day = dayIn(year, written);
        if (day.isEmpty() && !written.isEmpty()) {
            findings.add(Diagnostic.error("date-unreadable", in.origin().of("due"), "key", "due", "value", written));
        }
        return day.map(d -> new Framework.Duty(id, title, d, proof, note, items));
    }

    private static Optional<LocalDate> dayIn(FiscalYear year, String written) {
        return Stream.of(year.previous(), year)
                .flatMap(calendarYear -> Dates.day(written + " " + calendarYear).stream())
                .filter(day -> FiscalYear.of(day).equals(year))
                .findFirst();
    }

    private Framework.Indicator indicator(Fields in) {
        return new Framework.Indicator(
                in.required("number"), in.required("name"), in.records("sub-indicators", this::subIndicator));
    }

    private Framework.SubIndicator subIndicator(Fields in) {
        return new Framework.SubIndicator(in.required("number"), in.required("name"), in.records("items", this::item));
    }

    private Framework.Item item(Fields in) {
        var code = in.required("code");
        claim(code, CODE.matcher(code).matches(), "O14", in);
        var slug = code.toLowerCase(Locale.ROOT);
        var type = in.text("type");
        var read = type.isEmpty() ? null : shelf.type(type).orElse(null);
        if (!type.isEmpty() && !shelf.hasType(type)) {
            findings.add(Diagnostic.error(
                    "framework-type-unknown", in.origin().of("type"), "type", type, "name", type + ".yml"));
        }
        return new Framework.Item(
                code,
                in.text("identity"),
                in.required("title"),
                in.choice("shows", Choices.SHOWS, Framework.Shows.ANY),
                in.choice("proof", Choices.PROOFS, Framework.Proof.SOURCED),
                in.choice("nothing-to-report", Choices.YES_NO, false),
                in.has("from") ? in.choice("from", Choices.SOURCES, Framework.Source.MEASURES_REPORT) : null,
                type.isEmpty() ? null : type,
                in.records("elements", e -> element(e, slug, type, read)));
    }

    private Framework.Element element(Fields in, String slug, String type, @Nullable ContentType read) {
        var id = in.required("id");
        boolean legal = id.startsWith(slug + ".")
                && PART.matcher(id.substring(slug.length() + 1)).matches();
        claim(id, legal, slug + ".1", in);
        return new Framework.Element(
                id,
                in.required("label"),
                in.choice("proof", Choices.PROOFS, Framework.Proof.SOURCED),
                in.text("condition"),
                in.has("asks") ? in.choice("asks", Choices.ASPECTS, Framework.Aspect.PROJECTS) : null,
                in.text("topic"),
                needs(in, type, read));
    }

    /** Needs speak of the fields of the item's type; where that cannot be read, a finding says so already. */
    private List<Need> needs(Fields in, String type, @Nullable ContentType read) {
        var node = in.node("needs").orElse(null);
        if (node == null) {
            return List.of();
        }
        if (type.isEmpty()) {
            findings.add(Diagnostic.error("need-without-type", node.at(), "element", in.text("id")));
        }
        return read == null ? List.of() : new NeedReader(read, findings).all(node);
    }

    /** Codes become addresses and ids fragments, so each is well formed and used once. */
    private void claim(String code, boolean legal, String example, Fields in) {
        if (code.isEmpty()) {
            return;
        }
        var at = in.origin().of(example.startsWith("O") ? "code" : "id");
        if (!legal) {
            findings.add(Diagnostic.error("framework-code-misshapen", at, "code", code, "example", example));
        } else if (!used.add(code)) {
            findings.add(Diagnostic.error("framework-code-repeated", at, "code", code));
        }
    }

    private static List<BigDecimal> scale(Fields in) {
        var scale = new ArrayList<BigDecimal>();
        for (Node item : in.items("item-scale")) {
            var score = in.number(item, "item-scale");
            if (score != null) {
                scale.add(score);
            }
        }
        return scale;
    }

    private static BigDecimal number(Fields in, String key, int otherwise) {
        var number = in.number(key);
        return number == null ? BigDecimal.valueOf(otherwise) : number;
    }
}
