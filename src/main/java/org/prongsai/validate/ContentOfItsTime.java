package org.prongsai.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Content;
import org.prongsai.model.ContentType;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Gap;
import org.prongsai.model.Site;
import org.prongsai.model.Value;

/**
 * Content is of the time its item shows, by the fields its type names for that. What was taken over and is to be confirmed
 * is of another time by nature, and a month or period that an element lacks for that reason has been spoken of.
 */
final class ContentOfItsTime implements Rule {

    private static final int MOST = 5;

    @Override
    public List<String> codes() {
        return List.of("oit-time-differs");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var disclosures = new HashMap<FiscalYear, Map<String, Disclosure.Standing>>();
        for (Entry entry : agency.entries()) {
            var framework = site.frameworks().get(entry.year());
            var content = entry.content();
            if (framework != null && content != null && !content.type().time().isEmpty()) {
                var standings = disclosures.computeIfAbsent(
                        entry.year(),
                        y -> byCode(Disclosure.of(agency, framework).standings()));
                var standing = standings.get(entry.code());
                if (standing != null) {
                    var own = new Diagnostics();
                    check(entry, content, standing, own);
                    own.sorted().forEach(d -> diagnostics.add(ListYear.in(d, "assessed", framework)));
                }
            }
        }
    }

    private static Map<String, Disclosure.Standing> byCode(List<Disclosure.Standing> standings) {
        var byCode = new HashMap<String, Disclosure.Standing>();
        standings.forEach(s -> byCode.put(s.item().code(), s));
        return byCode;
    }

    private static void check(Entry entry, Content content, Disclosure.Standing standing, Diagnostics diagnostics) {
        var item = standing.item();
        if (item.shows() == Framework.Shows.ANY) {
            return;
        }
        var spokenOf = spokenOf(standing, content);
        var year = item.shows().of(entry.year());
        for (String path : content.type().time()) {
            var field = content.type().at(path).orElse(null);
            var records = first(path);
            if (field == null
                    || entry.toConfirm().contains(path)
                    || entry.toConfirm().contains(records)
                    || spokenOf.contains(path)) {
                continue;
            }
            var wrong = values(content, path).stream()
                    .filter(v -> !fits(v, item.shows(), year))
                    .toList();
            if (!wrong.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                                "oit-time-differs",
                                wrong.get(0).at(),
                                "field",
                                field.label(),
                                "value",
                                shown(wrong.get(0)),
                                "count",
                                wrong.size(),
                                "title",
                                item.title(),
                                "assessed",
                                entry.year(),
                                "year",
                                year)
                        .about(item.code(), "")
                        .also(places(wrong)));
            }
        }
    }

    private static List<Location> places(List<Value> wrong) {
        return wrong.stream().skip(1).limit(MOST).map(Value::at).toList();
    }

    /** Fields of which an element says already that they do not cover the year. */
    private static Set<String> spokenOf(Disclosure.Standing standing, Content content) {
        return standing.missing().stream()
                .flatMap(p -> p.gaps().stream())
                .flatMap(Gap::all)
                .flatMap(g -> switch (g.reason()) {
                    case PERIOD -> List.of(g.path()).stream();
                    case MONTHS -> months(content, first(g.path())).stream();
                    default -> List.<String>of().stream();
                })
                .collect(Collectors.toSet());
    }

    private static String first(String path) {
        return path.split("\\.", 2)[0];
    }

    private static List<String> months(Content content, String records) {
        return content.type().field(records).stream()
                .flatMap(f -> f.fields().stream())
                .filter(f -> f.kind() == ContentType.Kind.MONTH)
                .map(f -> records + "." + f.id())
                .toList();
    }

    private static List<Value> values(Content content, String path) {
        var values = new ArrayList<Value>();
        if (content.values().get(first(path)) instanceof Value.Records records) {
            var field = path.substring(path.indexOf('.') + 1);
            for (Value.Row row : records.rows()) {
                var value = row.values().get(field);
                if (value != null) {
                    values.add(value);
                }
            }
        } else {
            content.of(path).ifPresent(values::add);
        }
        return values;
    }

    private static boolean fits(Value value, Framework.Shows shows, FiscalYear year) {
        boolean inForce = shows == Framework.Shows.IN_FORCE;
        if (value instanceof Value.Span span) {
            return span.period().touches(year);
        }
        if (value instanceof Value.Year of) {
            return of.year().equals(year);
        }
        if (value instanceof Value.Day day) {
            return inForce || year.contains(day.day());
        }
        return !(value instanceof Value.Month month)
                || inForce
                || year.contains(month.month().atDay(1));
    }

    private static String shown(Value value) {
        if (value instanceof Value.Span span) {
            return span.written();
        }
        if (value instanceof Value.Day day) {
            return Words.day(day.day());
        }
        return value instanceof Value.Month month ? Missing.month(month.month()) : year(value);
    }

    private static String year(Value value) {
        return value instanceof Value.Year of ? of.year().toString() : "";
    }
}
