package org.prongsai.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.prongsai.model.FileFormat;
import org.prongsai.model.FileFormat.Body;
import org.prongsai.model.FileFormat.Field;
import org.prongsai.model.FileFormat.Kind;

/** A file made up of the keys of a format: right at first, then with one thing changed. */
final class MadeDocument {

    /** Values that read rightly, by kind. */
    private static final Map<Kind, List<String>> RIGHT = Map.ofEntries(
            Map.entry(Kind.TEXT, List.of("ข้อความ", "2567", "true", "โทร. 191", "\"12\"")),
            Map.entry(Kind.PROSE, List.of("บรรยาย", "99", "ก ข ค")),
            Map.entry(Kind.WORDS, List.of("พิมพ์ผิด", "แก้ยอดปี 2566")),
            Map.entry(Kind.YES_NO, List.of("true", "false", "ใช่", "ไม่ใช่", "มี", "yes")),
            Map.entry(Kind.NUMBER, List.of("12", "๑๒.๕", "1,250", "0", "\"7\"", "98.89")),
            Map.entry(
                    Kind.MONEY,
                    List.of("15,000", "๑๕,๐๐๐ บาท", "15000.50", "ไม่ใช้งบประมาณ", "ยังไม่รายงาน", "20,000.-")),
            Map.entry(Kind.BUDGET, List.of("15,000", "๑๕,๐๐๐ บาทถ้วน", "0", "ไม่ใช้งบประมาณ", "ตามเทศบัญญัติ")),
            Map.entry(Kind.SUM, List.of("15,000", "ไม่ใช้งบประมาณ", "300")),
            Map.entry(Kind.YEAR, List.of("2567", "๒๕๖๗", "\"2566\"", "พ.ศ. 2567")),
            Map.entry(Kind.YEARS, List.of("2567", "2566-2570", "๒๕๖๖ - ๒๕๖๘")),
            Map.entry(
                    Kind.DATE,
                    List.of("2567-01-15", "15 ม.ค. 2567", "๑ มีนาคม ๒๕๖๗", "30/9/2567", "วันที่ 28 กุมภาพันธ์ 2567")),
            Map.entry(Kind.MONTH, List.of("ต.ค. 2566", "2566-10", "10/2566", "เดือนตุลาคม 2566")),
            Map.entry(Kind.PERIOD, List.of("2567", "2566-2570", "ธันวาคม 2567", "1 ต.ค. 2566 - 30 ก.ย. 2567")),
            Map.entry(Kind.PHONE, List.of("0-5311-1000 ต่อ 12", "02-000-0000", "191", "โทร. 0 5311 1000")),
            Map.entry(Kind.EMAIL, List.of("saraban@example.go.th")),
            Map.entry(Kind.WEB, List.of("https://www.example.go.th/", "http://example.go.th")),
            Map.entry(Kind.LINK, List.of("https://www.example.go.th/a", "files/plan-2567.pdf")),
            Map.entry(Kind.FILE, List.of("files/plan-2567.pdf", "files/a/b.xlsx")),
            Map.entry(Kind.IMAGE, List.of("files/photo.jpg", "files/people/head.webp")),
            Map.entry(Kind.PATH, List.of("content/addresses.lock")),
            Map.entry(Kind.AGENCY_PATH, List.of("reports/2566-12m.yml", "plans/2566")),
            Map.entry(Kind.ADDRESS, List.of("/plans/2567/p01/", "/a/ก.html", "/")),
            Map.entry(Kind.ADDRESS_OR_WEB, List.of("/plans/2567/p02/", "https://example.go.th/x")),
            Map.entry(Kind.TARGET, List.of("2", "\">= 2\"", "\"= ๑๐\"", "1,000")));

    /** Values that nobody can read, by kind. */
    private static final Map<Kind, List<String>> WRONG = Map.ofEntries(
            Map.entry(Kind.WORDS, List.of("\"...\"", "\"-\"")),
            Map.entry(Kind.YES_NO, List.of("อาจจะ", "1")),
            Map.entry(Kind.NUMBER, List.of("สิบสอง", "12 คน", "1,25", "\"-\"")),
            Map.entry(Kind.MONEY, List.of("\"-\"", "1.500,00", "15 พันบาท", "\"20.000\"", "งบกลาง", "\"-500\"")),
            Map.entry(Kind.BUDGET, List.of("\"-\"", "ยังไม่รายงาน", "1,5000", "\"12.345\"", "2 แสน")),
            Map.entry(Kind.SUM, List.of("\"-\"", "15 ล้าน")),
            Map.entry(Kind.YEAR, List.of("2024", "67", "ปีหน้า", "๒๐๒๔")),
            Map.entry(Kind.YEARS, List.of("2023-2027", "2566 ถึง 2570", "[]")),
            Map.entry(
                    Kind.DATE,
                    List.of("31 ก.พ. 2567", "2567-13-01", "ม.ค. 2567", "15 ม.ค. 67", "31/9/2567", "15 มกรา 2567")),
            Map.entry(Kind.MONTH, List.of("2566", "13/2566", "ไตรมาส 1")),
            Map.entry(Kind.PERIOD, List.of("ตลอดปี", "2024", "1 ต.ค. - 30 ก.ย. 2567", "31 เม.ย. 2567")),
            Map.entry(Kind.PHONE, List.of("\"812345678\"", "ไม่ทราบ", "\"0\"")),
            Map.entry(Kind.EMAIL, List.of("saraban", "a@b", "a b@example.go.th")),
            Map.entry(Kind.WEB, List.of("www.example.go.th", "ftp://example.go.th")),
            Map.entry(Kind.LINK, List.of("files/แผน.pdf", "example.go.th")),
            Map.entry(Kind.FILE, List.of("แผน.pdf", "files/Plan.pdf", "https://example.go.th/a.pdf")),
            Map.entry(Kind.IMAGE, List.of("files/photo.pdf", "photo.jpg")),
            Map.entry(Kind.PATH, List.of("../addresses.lock", "/etc/addresses.lock")),
            Map.entry(Kind.AGENCY_PATH, List.of("reports", "../reports/a.yml")),
            Map.entry(Kind.ADDRESS, List.of("plans/2567/", "/a/../b/", "/a?b")),
            Map.entry(Kind.ADDRESS_OR_WEB, List.of("plans/2567/", "/a/%zz/", "/./a/")),
            Map.entry(Kind.TARGET, List.of("\">> 2\"", "สองครั้ง")));

    private final FileFormat format;
    private final Random random;
    private final List<Site> sites = new ArrayList<>();
    private final Object root;

    /**
     * A key in the document with the record it stands in.
     *
     * @param record where it stands, or could stand
     * @param body the keys that may stand there
     * @param field what may stand under it
     */
    record Site(Map<String, Object> record, Body body, Field field) {

        boolean isThere() {
            return record.containsKey(field.id());
        }
    }

    /**
     * A right document.
     *
     * @param every whether every key is there, as far as they can stand together
     */
    MadeDocument(FileFormat format, Random random, boolean every) {
        this.format = format;
        this.random = random;
        this.root =
                format.list() ? new ArrayList<>(List.of(record(format.body(), every))) : record(format.body(), every);
    }

    /** Every place of a key, at all depths. */
    List<Site> sites() {
        return sites;
    }

    /** A value of this kind that cannot be read; nothing where every text can. */
    static List<String> wrong(Kind kind) {
        return WRONG.getOrDefault(kind, List.of());
    }

    /** Values of this kind that can be read. */
    static List<String> right(Field field) {
        var words = field.words().keySet();
        return switch (field.kind()) {
            case CHOICE, CHOICES -> List.copyOf(words);
            default -> RIGHT.getOrDefault(field.kind(), List.of());
        };
    }

    /** The document as a file: YAML, or Markdown with it in front. */
    String text() {
        var yaml = new StringBuilder();
        write(yaml, root, 0);
        return yaml.toString();
    }

    private Map<String, Object> record(Body body, boolean every) {
        var record = new LinkedHashMap<String, Object>();
        var chosen = body.either().isEmpty()
                ? ""
                : body.either().get(random.nextInt(body.either().size()));
        for (Field field : body.keys()) {
            sites.add(new Site(record, body, field));
            boolean opposed = body.apart().contains(field.id())
                    && body.apart().stream()
                            .anyMatch(k -> record.containsKey(k) || (k.equals(chosen) && !k.equals(field.id())));
            boolean wanted = every
                    || field.needed()
                    || field.id().equals(chosen)
                    || random.nextInt(3) > 0
                    || body.with().containsValue(field.id());
            if (wanted && !opposed) {
                record.put(field.id(), value(field, every));
            }
        }
        return record;
    }

    private Object value(Field field, boolean every) {
        return switch (field.kind()) {
            case TEXTS -> random.nextBoolean() ? "ข้อความ" : List.of("ข้อหนึ่ง", "2");
            case RECORD -> record(field.body(), every);
            case RECORDS, SHEET -> new ArrayList<>(List.of(record(field.body(), every), record(field.body(), every)));
            case RECORD_OR_TEXT -> every || random.nextBoolean() ? record(field.body(), every) : "ข้อความ";
            case RECORDS_OR_TEXTS -> new ArrayList<>(List.of("ข้อความ", record(field.body(), every)));
            case TABLE -> table(field, every);
            case GRID -> List.of(List.of("สำนักปลัด", "12"), List.of("กองคลัง", "8"));
            case CHOICES -> new ArrayList<>(List.of(any(right(field))));
            case MONEY, BUDGET -> every || random.nextInt(3) == 0 ? record(field.body(), every) : any(right(field));
            case SUM -> any(field.words().containsKey("ยังไม่รายงาน") ? RIGHT.get(Kind.MONEY) : RIGHT.get(Kind.SUM));
            case TEXT -> named(field);
            default ->
                any(field.bounds().whole() || field.bounds().most() != null ? List.of("12", "๑๒") : right(field));
        };
    }

    /** Texts that name a folder or a word elsewhere have to be right there. */
    private String named(Field field) {
        if (format.id().equals("site-config")) {
            return switch (field.id()) {
                case "theme" -> "default";
                case "agency" -> "a";
                default -> any(right(field));
            };
        }
        return any(right(field));
    }

    private Map<String, Object> table(Field field, boolean every) {
        var table = new LinkedHashMap<String, Object>();
        var keys =
                switch (field.by()) {
                    case YEAR -> List.of("2566", "๒๕๖๗");
                    case NUMBER -> List.of("1", "๒");
                    case WORD -> List.of("o1.1", "IIT");
                };
        var inside = Objects.requireNonNull(field.value());
        for (String key : keys) {
            table.put(key, value(inside, every));
            sites.add(new Site(table, FileFormat.Body.EMPTY, named(inside, key)));
        }
        return table;
    }

    /** What stands under a key of a table, as if it were a key of a record. */
    private static Field named(Field value, String key) {
        return new Field(
                key,
                value.label(),
                value.fault(),
                value.kind(),
                false,
                value.blank(),
                value.words(),
                value.pattern(),
                value.bounds(),
                value.by(),
                null,
                value.body());
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SuppressWarnings("unchecked")
    private static void write(StringBuilder out, Object value, int indent) {
        var pad = " ".repeat(indent);
        if (value instanceof Map<?, ?> map) {
            for (var entry : ((Map<String, Object>) map).entrySet()) {
                out.append(pad).append(entry.getKey()).append(':');
                under(out, entry.getValue(), indent);
            }
        } else {
            for (Object item : (List<Object>) value) {
                out.append(pad).append('-');
                under(out, item, indent);
            }
        }
    }

    private static void under(StringBuilder out, Object value, int indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() || value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            write(out, value, indent + 2);
        } else {
            out.append(' ').append(value instanceof Map ? "{}" : value).append('\n');
        }
    }

    @Override
    public String toString() {
        return format.id() + " "
                + sites.stream().filter(Site::isThere).map(s -> s.field().id()).collect(Collectors.joining(" "));
    }
}
