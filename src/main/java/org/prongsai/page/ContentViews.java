package org.prongsai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Content;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.ContentType.Kind;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Reference;
import org.prongsai.model.Value;
import org.prongsai.page.view.ContentView;
import org.prongsai.page.view.ContentView.Block;
import org.prongsai.page.view.Table.Cell;

/**
 * Shows the fields of any content type by their kinds: short values as labelled facts, prose, pictures, and records as a
 * table, or as cards where they have pictures. A first field of few choices divides records into sides.
 */
final class ContentViews {

    private final Addresses addresses;
    private final Wording wording;

    ContentViews(Addresses addresses, Wording wording) {
        this.addresses = addresses;
        this.wording = wording;
    }

    /** The fields of records that are shown as cards. */
    static Set<String> cards(Content content) {
        return content.type().fields().stream()
                .filter(f -> f.kind() == Kind.RECORDS && picture(f) != null)
                .map(Field::id)
                .collect(Collectors.toSet());
    }

    private static @Nullable Field picture(Field records) {
        return records.fields().stream()
                .filter(f -> f.kind() == Kind.IMAGE)
                .findFirst()
                .orElse(null);
    }

    /** The page's content. */
    ContentView view(Agency agency, Disclosure.Standing standing, Content content, Marks marks, PageAddress at) {
        return new Maker(agency, standing.item().slug(), content, marks, at).view();
    }

    private final class Maker {
        private final Agency agency;
        private final String slug;
        private final Content content;
        private final Marks marks;
        private final PageAddress at;

        Maker(Agency agency, String slug, Content content, Marks marks, PageAddress at) {
            this.agency = agency;
            this.slug = slug;
            this.content = content;
            this.marks = marks;
            this.at = at;
        }

        ContentView view() {
            var blocks = new ArrayList<Block>();
            var facts = new ArrayList<ContentView.Given>();
            for (Field field : content.type().fields()) {
                var value = content.values().get(field.id());
                if (value == null
                        || (value instanceof Value.Records records
                                && records.rows().isEmpty())) {
                    continue;
                }
                if (isBlock(field.kind())) {
                    blocks.add(block(field, value));
                } else {
                    facts.add(new ContentView.Given(
                            field.label(), cell(field.kind(), value), marks.at(field.id(), "", 0)));
                }
            }
            if (!facts.isEmpty()) {
                blocks.add(0, new Block("", "", List.of(), facts, "", List.of(), List.of(), List.of()));
            }
            return new ContentView(blocks);
        }

        private static boolean isBlock(Kind kind) {
            return kind == Kind.PROSE || kind == Kind.IMAGE || kind == Kind.RECORDS;
        }

        private Block block(Field field, Value value) {
            var id = slug + "-" + field.id();
            var own = marks.at(field.id(), "", 0);
            if (value instanceof Value.Text text) {
                return new Block(id, field.label(), own, List.of(), text.text(), List.of(), List.of(), List.of());
            }
            if (value instanceof Value.Link link) {
                var picture =
                        picture(link.reference(), wording.say("{0}ของ{1}", field.label(), agency.name()), List.of());
                return new Block(id, field.label(), own, List.of(), "", List.of(picture), List.of(), List.of());
            }
            var records = (Value.Records) value;
            var picture = ContentViews.picture(field);
            return picture == null
                    ? new Block(
                            id,
                            field.label(),
                            own,
                            List.of(),
                            "",
                            List.of(),
                            List.of(grid(id, field, records.rows())),
                            List.of())
                    : new Block(
                            id,
                            field.label(),
                            own,
                            List.of(),
                            "",
                            List.of(),
                            List.of(),
                            sides(field, picture, records.rows()));
        }

        private ContentView.Picture picture(Reference reference, String alt, List<String> of) {
            var facts = reference.file();
            int width = facts == null ? 0 : facts.width();
            int height = facts == null ? 0 : facts.height();
            return new ContentView.Picture(href(reference), alt, width, height, of);
        }

        private String href(Reference reference) {
            return reference.isFile() ? addresses.file(at, agency, reference.target()) : reference.target();
        }

        // Records with pictures

        private List<ContentView.Side> sides(Field field, Field picture, List<Value.Row> rows) {
            var side = side(field);
            var sides = new ArrayList<ContentView.Side>();
            bySide(side, rows)
                    .forEach((label, of) -> sides.add(new ContentView.Side(
                            label,
                            of.stream()
                                    .flatMap(r -> ofSide(field, side, r.number()).stream())
                                    .toList(),
                            of.stream().map(r -> card(field, side, picture, r)).toList())));
            return sides;
        }

        private ContentView.Card card(Field field, @Nullable Field side, Field picture, Value.Row row) {
            var lines = new ArrayList<ContentView.Given>();
            for (Field part : namesFirst(field.fields())) {
                var value = row.values().get(part.id());
                if (part.equals(side) || part.kind() == Kind.IMAGE || value == null || !value.isGiven()) {
                    continue;
                }
                var cell = part.kind() == Kind.YES_NO ? Cell.of(part.label()) : cell(part.kind(), value);
                lines.add(new ContentView.Given(
                        speaksForItself(part.kind()) ? "" : part.label(),
                        cell,
                        marks.at(field.id(), part.id(), row.number())));
            }
            var photo = row.values().get(picture.id());
            var words = photo == null ? absence(picture, field, row) : "";
            return new ContentView.Card(
                    marks.at(field.id(), "", row.number()),
                    photo instanceof Value.Link link
                            ? List.of(picture(
                                    link.reference(),
                                    picture.label() + " " + texts(row),
                                    marks.at(field.id(), picture.id(), row.number())))
                            : List.of(),
                    words,
                    lines);
        }

        /** Texts name a record, so they stand before what is only chosen for it. */
        private static List<Field> namesFirst(List<Field> fields) {
            return fields.stream()
                    .sorted(Comparator.comparing(f -> f.kind() != Kind.TEXT))
                    .toList();
        }

        private static boolean speaksForItself(Kind kind) {
            return kind == Kind.TEXT
                    || kind == Kind.CHOICE
                    || kind == Kind.PHONE
                    || kind == Kind.EMAIL
                    || kind == Kind.YES_NO;
        }

        /** The first two texts of a record: mostly a post and a name. */
        private static String texts(Value.Row row) {
            return row.values().values().stream()
                    .filter(v -> v instanceof Value.Text)
                    .map(v -> ((Value.Text) v).text())
                    .limit(2)
                    .collect(Collectors.joining(" "));
        }

        // Records as a table

        private ContentView.Grid grid(String id, Field field, List<Value.Row> rows) {
            var side = side(field);
            var parts = field.fields().stream()
                    .filter(f -> !f.equals(side) && isUsed(f, field, rows))
                    .toList();
            var lines = new ArrayList<ContentView.Line>();
            bySide(side, rows).forEach((label, of) -> {
                if (!label.isEmpty()) {
                    lines.add(new ContentView.Line(
                            true, lines.isEmpty() ? ofSide(field, side, 0) : List.of(), List.of(Cell.of(label))));
                }
                of.forEach(row -> lines.add(new ContentView.Line(
                        false,
                        marks.at(field.id(), "", row.number()),
                        parts.stream().map(p -> cell(p, field, row)).toList())));
            });
            return new ContentView.Grid(
                    id + "-table",
                    wording.say("{0} {1} รายการ", field.label(), rows.size()),
                    parts.stream()
                            .map(p -> new ContentView.Head(
                                    p.label(), isNumeric(p.kind()), marks.at(field.id(), p.id(), 0)))
                            .toList(),
                    lines);
        }

        /**
         * A column no element needs is left out when nobody filled it in, or when it only says that others do not apply,
         * which their cells say themselves.
         */
        private boolean isUsed(Field part, Field field, List<Value.Row> rows) {
            boolean exception = part.kind() == Kind.YES_NO
                    && field.fields().stream()
                            .anyMatch(f -> f.relation().unless().equals(part.id()));
            return !marks.at(field.id(), part.id(), 0).isEmpty()
                    || (!exception && rows.stream().anyMatch(r -> r.values().containsKey(part.id())));
        }

        private Cell cell(Field part, Field field, Value.Row row) {
            var value = row.values().get(part.id());
            if (value != null) {
                return cell(part.kind(), value);
            }
            if (part.appliesTo(row.values())) {
                return part.kind() == Kind.YES_NO ? Cell.blank() : Cell.none();
            }
            return new Cell("–", "", "text", "", absence(part, field, row), List.of(), List.of());
        }

        /** Why a record has nothing in a field: what makes the field needless, or that it is not stated. */
        private String absence(Field part, Field field, Value.Row row) {
            if (part.appliesTo(row.values())) {
                return wording.say("ไม่ได้ระบุ{0}", part.label());
            }
            var relation = part.relation();
            var exception = row.values().get(relation.unless());
            if (exception != null && exception.isGiven()) {
                return label(field, relation.unless());
            }
            return relation.when().keySet().stream()
                    .map(w -> reason(field, row, w))
                    .collect(Collectors.joining(" "));
        }

        private String reason(Field field, Value.Row row, String decisive) {
            var value = row.values().get(decisive);
            return value == null
                    ? wording.say("ไม่ได้ระบุ{0}", label(field, decisive))
                    : value instanceof Value.Flag flag
                            ? (flag.yes() ? label(field, decisive) : wording.say("ไม่{0}", label(field, decisive)))
                            : cell(Kind.TEXT, value).text();
        }

        private static String label(Field field, String id) {
            return field.fields().stream()
                    .filter(f -> f.id().equals(id))
                    .map(Field::label)
                    .findFirst()
                    .orElse(id);
        }

        private static boolean isNumeric(Kind kind) {
            return kind == Kind.NUMBER || kind == Kind.MONEY;
        }

        /** The field that divides records into sides: a choice that stands first. */
        private static @Nullable Field side(Field field) {
            var first = field.fields().isEmpty() ? null : field.fields().get(0);
            return first != null && first.kind() == Kind.CHOICE ? first : null;
        }

        /** The elements shown by the sides themselves. */
        private List<String> ofSide(Field field, @Nullable Field side, int row) {
            return side == null ? List.of() : marks.at(field.id(), side.id(), row);
        }

        /** Rows by the label of their side, in the order of the choices; those without a side come last. */
        private Map<String, List<Value.Row>> bySide(@Nullable Field side, List<Value.Row> rows) {
            var bySide = new LinkedHashMap<String, List<Value.Row>>();
            if (side == null) {
                bySide.put("", rows);
                return bySide;
            }
            side.choices().values().forEach(label -> bySide.put(label, new ArrayList<>()));
            for (Value.Row row : rows) {
                var label = row.values().get(side.id()) instanceof Value.Choice choice
                        ? choice.label()
                        : wording.say("ไม่ได้ระบุ{0}", side.label());
                bySide.computeIfAbsent(label, l -> new ArrayList<>()).add(row);
            }
            bySide.values().removeIf(List::isEmpty);
            return bySide;
        }

        // Values

        private Cell cell(Kind kind, Value value) {
            if (value instanceof Value.Text text) {
                return text(kind, text.text());
            }
            if (value instanceof Value.Texts texts) {
                return Cell.list(texts.texts());
            }
            if (value instanceof Value.Figure figure) {
                return Cell.of(Format.number(figure.number()));
            }
            if (value instanceof Value.Sum sum) {
                return Cell.of(Format.moneyCell(wording, sum.money()));
            }
            if (value instanceof Value.Day day) {
                return Cell.day(Format.day(wording, day.day()), day.day().toString());
            }
            if (value instanceof Value.Month month) {
                return Cell.day(
                        Format.month(wording, month.month().atDay(1)),
                        month.month().toString());
            }
            if (value instanceof Value.Year year) {
                return Cell.of(year.year().toString());
            }
            if (value instanceof Value.Span span) {
                return Format.periodCell(wording, span.period());
            }
            if (value instanceof Value.Choice choice) {
                return Cell.of(choice.label());
            }
            if (value instanceof Value.Flag flag) {
                return Cell.of(flag.yes() ? wording.say("ใช่") : wording.say("ไม่ใช่"));
            }
            return value instanceof Value.Link link ? reference(link.reference()) : Cell.none();
        }

        private static Cell text(Kind kind, String text) {
            return switch (kind) {
                case PHONE -> Cell.link(text, "tel:" + Frames.dialled(text));
                case EMAIL -> Cell.link(text, "mailto:" + text);
                case PROSE -> new Cell(text, "", "prose", "", "", List.of(), List.of());
                default -> Cell.of(text);
            };
        }

        private Cell reference(Reference reference) {
            return reference.isFile()
                    ? Cell.link(FileWords.name(reference), href(reference)).with(FileWords.about(wording, reference))
                    : Cell.link(reference.name().isEmpty() ? reference.target() : reference.name(), href(reference));
        }
    }
}
