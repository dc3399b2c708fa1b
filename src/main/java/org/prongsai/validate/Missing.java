package org.prongsai.validate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.diagnostic.Location;
import org.prongsai.diagnostic.Phrase;
import org.prongsai.model.ContentType;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Gap;
import org.prongsai.model.Value;

/**
 * What an element lacks, in words.
 *
 * @param what is lacking, one phrase each
 * @param how to mend it, one phrase each
 * @param places where to write it; at least one
 */
record Missing(List<Phrase> what, List<Phrase> how, List<Location> places) {

    private static final String CODE = "oit-element-missing.";
    private static final int MOST = 5;
    private static final String[] MONTHS = {
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."
    };

    /** What an element that is not met lacks. */
    static Missing of(Disclosure.Part part, Entry entry) {
        var gaps = part.gaps();
        if (!gaps.isEmpty()) {
            return new Missing(
                    gaps.stream().map(Missing::what).toList(),
                    gaps.stream().map(Missing::how).toList(),
                    gaps.stream().flatMap(g -> g.places().stream()).distinct().toList());
        }
        var at = List.of(new Location(entry.origin().at().file(), 1, 1, 0));
        var verdict = part.verdict();
        if (verdict == null) {
            return new Missing(List.of(phrase("what-words")), List.of(how("words", part)), at);
        }
        var what = verdict.of() == 0
                ? phrase("what-nowhere")
                : phrase("what-elsewhere", "missing", verdict.missing(), "of", verdict.of());
        return new Missing(
                List.of(what), List.of(how("elsewhere", part)), verdict.places().isEmpty() ? at : verdict.places());
    }

    private static Phrase how(String way, Disclosure.Part part) {
        return phrase("do-" + way, "element", part.element().id());
    }

    private static Phrase what(Gap gap) {
        var labels = labels(gap);
        return switch (gap.reason()) {
            case ABSENT -> phrase("what-absent", "labels", labels);
            case COLUMN -> phrase("what-column", "labels", labels);
            case ROWS ->
                phrase(
                        "what-rows",
                        "labels",
                        labels,
                        "table",
                        gap.table(),
                        "rows",
                        rows(gap.rows()),
                        "count",
                        gap.rows().size(),
                        "of",
                        gap.have());
            case FEW -> phrase("what-few", "table", table(gap), "have", gap.have(), "wanted", gap.wanted());
            case NONE -> phrase("what-none", "table", table(gap));
            case MONTHS -> phrase("what-months", "labels", labels, "months", months(gap.months()));
            case PERIOD ->
                phrase(
                        "what-period",
                        "labels",
                        labels,
                        "from",
                        month(gap.months().get(0)),
                        "to",
                        month(gap.months().get(1)));
            case UNCONFIRMED -> phrase("what-unconfirmed", "labels", labels);
            case EITHER -> phrase("what-either", "labels", either(gap));
        };
    }

    private static Phrase how(Gap gap) {
        var keys = keys(gap);
        var labels = labels(gap);
        return switch (gap.reason()) {
            case ABSENT ->
                example(gap).isEmpty()
                        ? phrase("do-absent", "keys", keys)
                        : phrase("do-absent-like", "keys", keys, "example", example(gap));
            case COLUMN -> phrase("do-column", "labels", labels);
            case ROWS -> phrase("do-rows", "labels", labels, "keys", keys);
            case FEW -> phrase("do-records", "table", gap.table());
            case NONE ->
                gap.conditions().isEmpty()
                        ? phrase("do-records", "table", gap.table())
                        : phrase("do-none", "table", gap.table(), "conditions", String.join(", ", gap.conditions()));
            case MONTHS -> months(gap);
            case PERIOD -> phrase("do-period", "keys", keys);
            case UNCONFIRMED -> phrase("do-unconfirmed", "keys", gap.path());
            case EITHER ->
                phrase(
                        "do-either",
                        "keys",
                        gap.all()
                                .skip(1)
                                .flatMap(g -> g.fields().stream())
                                .map(ContentType.Field::id)
                                .distinct()
                                .collect(Collectors.joining(", ")));
        };
    }

    /** A month that has its row lacks only the rest of it; of a month without any, a figure may be zero. */
    private static Phrase months(Gap gap) {
        if (!gap.rows().isEmpty()) {
            return phrase("do-rows", "labels", labels(gap), "keys", keys(gap));
        }
        var kind = gap.fields().get(0).kind();
        boolean figure = kind == ContentType.Kind.NUMBER || kind == ContentType.Kind.MONEY;
        return phrase(figure ? "do-months-figure" : "do-months", "labels", labels(gap));
    }

    private static String labels(Gap gap) {
        return gap.fields().stream().map(ContentType.Field::label).distinct().collect(Collectors.joining(" / "));
    }

    private static String keys(Gap gap) {
        return gap.fields().stream().map(ContentType.Field::id).distinct().collect(Collectors.joining(", "));
    }

    private static String example(Gap gap) {
        var field = gap.fields().get(0);
        return field.kind() == ContentType.Kind.RECORDS || field.example().isEmpty()
                ? ""
                : field.example().get(0);
    }

    /** “ผู้บริหาร” (ระดับ = ผู้บริหารสูงสุด). */
    private static String table(Gap gap) {
        var name = Words.quoted(gap.table());
        return gap.conditions().isEmpty() ? name : name + " (" + String.join(", ", gap.conditions()) + ")";
    }

    private static String either(Gap gap) {
        return gap.either().stream()
                .map(g -> g.wanted() > 1 && !g.table().isEmpty() ? g.table() + " ≥ " + g.wanted() : labels(g))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** 3 “ปลัดเทศบาล”, 5. */
    private static String rows(List<Value.Row> rows) {
        var shown = rows.stream()
                .limit(MOST)
                .map(r -> r.number() + (r.name().isEmpty() ? "" : " " + Words.quoted(r.name())));
        var more = rows.size() > MOST ? Stream.of("…") : Stream.<String>empty();
        return Stream.concat(shown, more).collect(Collectors.joining(", "));
    }

    private static String months(List<YearMonth> months) {
        var shown = new ArrayList<String>();
        months.forEach(m -> shown.add(month(m)));
        return String.join(", ", shown);
    }

    /** A month as officers write it: ต.ค. 2566. */
    static String month(YearMonth month) {
        return MONTHS[month.getMonthValue() - 1] + " " + (month.getYear() + FiscalYear.BUDDHIST_OFFSET);
    }

    private static Phrase phrase(String key, Object... values) {
        return Phrase.of(CODE + key, values);
    }

    /** A few places more than the first. */
    List<Location> further() {
        return places.stream().skip(1).limit(MOST).toList();
    }
}
