package org.prongsai.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.ContentType;
import org.prongsai.model.Reference;
import org.prongsai.model.Value;
import org.prongsai.page.OpenData;

/**
 * Answers in the fields of a content type as typed columns: their names are the fields' ids, so they stay the same from
 * year to year. Money, choices and periods take two columns each.
 */
final class ContentTable {

    private final Function<Reference, String> addresses;

    /**
     * Tables whose references are written as addresses.
     *
     * @param addresses of files and websites
     */
    ContentTable(Function<Reference, String> addresses) {
        this.addresses = addresses;
    }

    /** The rows of a table, each with the year it is of and the item that asks for it. */
    DataTable rows(OpenData data, OpenData.Part part) {
        var columns = new ArrayList<DataTable.Column>();
        columns.add(DataTable.integer("fiscal_year", "ปีงบประมาณของข้อมูล (พ.ศ.)"));
        columns.add(DataTable.text("oit_item", "ข้อ OIT", "ข้อ OIT ที่ขอข้อมูลนี้ ปีและรหัสข้อ"));
        columns.addAll(columns(part.field().fields()));
        var table = new DataTable(columns);
        for (Value.Row row : part.records().rows()) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(data.year().number());
            cells.add(part.asked() + "-" + part.item().code());
            cells.addAll(cells(part.field().fields(), row.values()));
            table.row(cells);
        }
        return table;
    }

    /** What an answer says beside its tables, as a table of one row. */
    DataTable facts(OpenData.Part part) {
        var fields = part.content().type().fields();
        var table = new DataTable(columns(fields));
        table.row(cells(fields, part.content().values()));
        return table;
    }

    private static List<DataTable.Column> columns(List<ContentType.Field> fields) {
        return fields.stream().flatMap(f -> columns(f).stream()).toList();
    }

    private static List<DataTable.Column> columns(ContentType.Field field) {
        var name = field.id().replace('-', '_');
        var label = field.label();
        return switch (field.kind()) {
            case TEXT, PROSE, TEXTS, PHONE, EMAIL, LINK, FILE, IMAGE -> List.of(DataTable.text(name, label));
            case NUMBER ->
                List.of(field.bounds().whole() ? DataTable.integer(name, label) : DataTable.number(name, label));
            case MONEY ->
                List.of(
                        DataTable.text(name + "_kind", label + " คำแทนจำนวนเงิน", CsvTables.MONEY_KINDS),
                        DataTable.number(name + "_baht", label));
            case DATE -> List.of(DataTable.day(name, label));
            case MONTH -> List.of(DataTable.month(name, label));
            case YEAR -> List.of(DataTable.integer(name, label));
            case PERIOD ->
                List.of(
                        DataTable.day(name + "_start", label + " วันแรก"),
                        DataTable.day(name + "_end", label + " วันสุดท้าย"));
            case CHOICE ->
                List.of(DataTable.text(name, label + " (รหัส)", choices(field)), DataTable.text(name + "_th", label));
            case YES_NO -> List.of(DataTable.flag(name, label));
            case RECORDS -> List.of();
        };
    }

    private static String choices(ContentType.Field field) {
        return field.choices().entrySet().stream()
                .map(c -> c.getKey() + " = " + c.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<@Nullable Object> cells(List<ContentType.Field> fields, Map<String, Value> values) {
        var cells = new ArrayList<@Nullable Object>();
        for (ContentType.Field field : fields) {
            var value = values.get(field.id());
            for (int i = 0; i < columns(field).size(); i++) {
                cells.add(value == null ? null : cell(value, i, field));
            }
        }
        return cells;
    }

    /** What a value puts into the columns of its field, counted from 0; text where the field is a text. */
    private @Nullable Object cell(Value value, int column, ContentType.Field field) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Texts texts) {
            return DataTable.list(texts.texts());
        } else if (value instanceof Value.Figure figure) {
            return field.bounds().whole() ? JsonFile.plain(figure.number()) : figure.number();
        } else if (value instanceof Value.Sum sum) {
            return column == 0 ? sum.money().kind().code() : sum.money().baht();
        } else if (value instanceof Value.Day day) {
            return day.day();
        } else if (value instanceof Value.Month month) {
            return month.month();
        } else if (value instanceof Value.Year year) {
            return year.year().number();
        } else if (value instanceof Value.Span span) {
            return column == 0 ? span.period().start() : span.period().end();
        } else if (value instanceof Value.Link link) {
            return addresses.apply(link.reference());
        } else if (value instanceof Value.Choice choice) {
            return column == 0 ? choice.id() : choice.label();
        } else if (value instanceof Value.Flag flag) {
            return flag.yes();
        }
        return null;
    }
}
