package org.prongsai.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Content;
import org.prongsai.model.ContentType;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.source.SourceFile;

/**
 * Reads an agency's answers to the items of OIT: {@code oit/2567/o01.yml} answers O1 of 2567. Where the item of that year
 * has a type, the fields of the type are keys of the answer.
 */
final class EntryReader {

    /** Keys every answer has; no field of a type is called so. */
    static final Set<String> KEYS =
            Set.of("title", "updated", "responsible", "nothing-to-report", "text", "elements", "files", "to-confirm");

    private static final Pattern NAME = Pattern.compile("[oO]0*([1-9]\\d{0,2})(-[a-z0-9-]+)?\\.(yml|md)");
    private static final Pattern TABLE = Pattern.compile("[oO]0*([1-9]\\d{0,2})[^0-9].*");
    private static final String EXPECTED = "o01.yml, o01.md";
    private static final String EXPECTED_BESIDE = EXPECTED + ", o01-items.csv";

    private final SiteReader site;
    private final String agency;
    private final String folder;
    private final Diagnostics findings;
    private final Attachments attachments;

    /**
     * A reader for one agency.
     *
     * @param folder the agency's folder
     */
    EntryReader(SiteReader site, String agency, String folder) {
        this.site = site;
        this.agency = agency;
        this.folder = folder;
        this.findings = site.findings();
        this.attachments = new Attachments(site, folder);
    }

    /** Every answer, sorted by year and item. */
    List<Entry> read() {
        var entries = new ArrayList<Entry>();
        var oit = folder + "/oit";
        for (SourceFile file : site.workspace().files(oit)) {
            site.unexpected(file.path(), file.name(), "<ปี>/" + EXPECTED);
        }
        for (String name : site.workspace().folders(oit)) {
            var year = Dates.year(name).orElse(null);
            if (year == null || !year.toString().equals(name)) {
                site.unexpected(oit + "/" + name, name, "<ปี>/" + EXPECTED);
            } else {
                entries.addAll(new Year(year, oit + "/" + name).read());
            }
        }
        entries.sort(Comparator.comparing(Entry::year).thenComparing(Entry::code, Ids.NATURAL));
        return entries;
    }

    /** The answers of one year. */
    private final class Year {

        private final FiscalYear year;
        private final String path;
        private final Map<String, Framework.Item> items;
        private final List<Entry> entries = new ArrayList<>();
        private final List<SourceFile> tables = new ArrayList<>();
        private final Set<String> named = new HashSet<>();
        private boolean whole = true;

        Year(FiscalYear year, String path) {
            this.year = year;
            this.path = path;
            this.items = site.shelf().framework(year).map(Framework::byCode).orElse(Map.of());
            if (items.isEmpty() && site.shelf().hasOwnFramework(year)) {
                site.incomplete(agency);
            }
        }

        List<Entry> read() {
            for (String name : site.workspace().folders(path)) {
                site.unexpected(path + "/" + name, name, EXPECTED_BESIDE);
            }
            var first = new HashMap<String, SourceFile>();
            for (SourceFile file : site.workspace().files(path)) {
                Matcher name = NAME.matcher(file.name());
                if (name.matches()) {
                    file("O" + name.group(1), file, first);
                } else if (isTable(file.name())) {
                    tables.add(file);
                } else {
                    site.unexpected(file.path(), file.name(), EXPECTED_BESIDE);
                }
            }
            tables.stream()
                    .filter(t -> whole && !named.contains(t.name()) && !isMissed(t.name()))
                    .forEach(t -> findings.add(
                            Diagnostic.warning("csv-unused", Location.ofFile(t.path()), "name", t.name())));
            return entries;
        }

        /** Whether the answer that a table is named after lacks one: that is said of its elements. */
        private boolean isMissed(String table) {
            var name = TABLE.matcher(table);
            var code = name.matches() ? "O" + name.group(1) : "";
            return entries.stream()
                    .filter(e -> e.code().equals(code))
                    .map(Entry::content)
                    .filter(Objects::nonNull)
                    .anyMatch(c -> c.type().fields().stream()
                            .anyMatch(f -> f.kind() == ContentType.Kind.RECORDS
                                    && !c.values().containsKey(f.id())));
        }

        private void file(String code, SourceFile file, Map<String, SourceFile> first) {
            var other = first.putIfAbsent(code, file);
            if (other != null) {
                whole = false;
                findings.add(Diagnostic.error(
                        "oit-file-twice", Location.ofFile(file.path()), "code", code, "first", other.name()));
                return;
            }
            var document = site.document(file, agency).orElse(null);
            if (document == null) {
                whole = false;
                return;
            }
            var own = new Diagnostics();
            entries.add(entry(document, code, file.name(), own));
            own.sorted().forEach(d -> findings.add(d.about(code, "")));
        }

        private Entry entry(SiteReader.Document document, String code, String name, Diagnostics own) {
            var in = Fields.of(document.facts(), name, own);
            named.addAll(tablesNamed(document.facts()));
            var item = items.get(code);
            var content = item == null ? null : content(item, in, document, own);
            boolean bodyIsText = content == null || content.type().body().isEmpty();
            var text = in.text("text");
            var answers = new AnswerReader(attachments, own);
            var entry = new Entry(
                    year,
                    code,
                    in.text("title"),
                    in.day("updated"),
                    in.text("responsible"),
                    in.text("nothing-to-report"),
                    bodyIsText && !document.body().isEmpty() ? document.body() : text,
                    answers.answers(in),
                    answers.files(in),
                    content,
                    in.texts("to-confirm"),
                    in.origin());
            // Of an item that is not known, or whose type cannot be read, nobody knows the keys.
            if (item != null && (item.type() == null || content != null)) {
                in.done();
            }
            return entry;
        }

        private @Nullable Content content(
                Framework.Item item, Fields in, SiteReader.Document document, Diagnostics own) {
            var type =
                    item.type() == null ? null : site.shelf().type(item.type()).orElse(null);
            if (type == null) {
                return null;
            }
            var values = new ValueReader(own, attachments);
            var sheets = new TableReader(site, agency, path, values, own);
            return new ContentReader(values, sheets, own).read(type, in, document);
        }
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The tables an answer names, under whatever key: a key at fault does not make its table one that nobody wants. */
    private static List<String> tablesNamed(Node facts) {
        return facts instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .map(Node.Entry::value)
                        .filter(v -> v instanceof Node.Scalar s && isTable(s.text()))
                        .map(v -> ((Node.Scalar) v).text())
                        .toList()
                : List.of();
    }
}
