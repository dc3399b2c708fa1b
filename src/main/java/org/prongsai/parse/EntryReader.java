package org.prongsai.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Answer;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Reference;
import org.prongsai.source.SourceFile;

/** Reads an agency's answers to the items of OIT: {@code oit/2567/o01.yml} answers O1 of 2567. */
final class EntryReader {

    private static final Pattern NAME = Pattern.compile("[oO]0*([1-9]\\d{0,2})(-[a-z0-9-]+)?\\.(yml|md)");
    private static final String EXPECTED = "o01.yml, o01.md";

    private final SiteReader site;
    private final String agency;
    private final String folder;
    private final Diagnostics findings;

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
                entries.addAll(year(year, oit + "/" + name));
            }
        }
        entries.sort(Comparator.comparing(Entry::year).thenComparing(Entry::code, Ids.NATURAL));
        return entries;
    }

    private List<Entry> year(FiscalYear year, String path) {
        for (String name : site.workspace().folders(path)) {
            site.unexpected(path + "/" + name, name, EXPECTED);
        }
        var entries = new ArrayList<Entry>();
        var first = new HashMap<String, SourceFile>();
        for (SourceFile file : site.workspace().files(path)) {
            Matcher name = NAME.matcher(file.name());
            if (!name.matches()) {
                site.unexpected(file.path(), file.name(), EXPECTED);
                continue;
            }
            var code = "O" + name.group(1);
            var other = first.putIfAbsent(code, file);
            if (other != null) {
                findings.add(Diagnostic.error(
                        "oit-file-twice", Location.ofFile(file.path()), "code", code, "first", other.name()));
                continue;
            }
            site.document(file, agency).ifPresent(d -> entries.add(entry(d, year, code, file.name())));
        }
        return entries;
    }

    private Entry entry(SiteReader.Document document, FiscalYear year, String code, String name) {
        var in = Fields.of(document.facts(), name, findings);
        var text = in.text("text");
        var entry = new Entry(
                year,
                code,
                in.text("title"),
                in.day("updated"),
                in.text("responsible"),
                in.text("nothing-to-report"),
                document.body().isEmpty() ? text : document.body(),
                answers(in),
                in.records("files", this::file),
                in.origin());
        in.done();
        return entry;
    }

    private Map<String, Answer> answers(Fields in) {
        var answers = new LinkedHashMap<String, Answer>();
        for (Node.Entry element : in.table("elements")) {
            answers.put(element.key(), answer(element));
        }
        return answers;
    }

    /** Where content types will come in: an answer with a {@code type} is read by the fields of that type. */
    private Answer answer(Node.Entry element) {
        if (element.value() instanceof Node.Scalar text) {
            return new Answer(text.text(), List.of(), null, null, Fields.origin(element));
        }
        var in = Fields.of(element.value(), "elements: " + element.key(), findings);
        var answer = new Answer(
                in.text("text"), in.texts("items"), link(in), in.nested("table", this::table), Fields.origin(element));
        in.done();
        return answer;
    }

    private @Nullable Reference link(Fields in) {
        var target = in.text("link");
        return target.isEmpty() ? null : reference("", target, in.origin().of("link"));
    }

    private Reference file(Fields in) {
        return reference(in.text("name"), in.required("path"), in.origin().of("path"));
    }

    private Reference reference(String name, String target, Location at) {
        boolean file = AgencyReader.ATTACHMENT.matcher(target).matches();
        return new Reference(name, target, file ? site.facts(folder + "/" + target) : null, at);
    }

    private Answer.Table table(Fields in) {
        in.require("columns");
        in.require("rows");
        var rows = new ArrayList<Answer.Row>();
        for (Node row : in.items("rows")) {
            if (row instanceof Node.Sequence cells) {
                rows.add(new Answer.Row(cells(cells), row.at()));
            } else {
                findings.add(Diagnostic.error("value-not-list", row.at(), "key", "rows"));
            }
        }
        return new Answer.Table(in.texts("columns"), rows);
    }

    private List<String> cells(Node.Sequence row) {
        var cells = new ArrayList<String>();
        for (Node cell : row.items()) {
            if (cell instanceof Node.Scalar scalar) {
                cells.add(scalar.text());
            } else {
                findings.add(Diagnostic.error("value-not-text", cell.at(), "key", "rows"));
            }
        }
        return cells;
    }
}
