package org.prongsai.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Content;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Value;
import org.prongsai.parse.SiteReader;
import org.prongsai.source.Workspace;

/**
 * Opens a fiscal year: what still can hold of the year before is carried over to be confirmed, what has to be done is
 * listed, and the year becomes the open one, which closes those before it. Done twice it changes nothing.
 */
public final class Rollover {

    private static final Pattern YEAR = Pattern.compile("2[45]\\d\\d");
    private static final Pattern NAME = Pattern.compile("[oO]0*\\d+((-[a-z0-9-]+)?)\\.(yml|md)");

    private final Workspace workspace;
    private final FiscalYear year;
    private final boolean opens;
    private final List<Draft> files = new ArrayList<>();
    private final StringBuilder todo = new StringBuilder();

    private Rollover(Workspace workspace, FiscalYear year, boolean opens) {
        this.workspace = workspace;
        this.year = year;
        this.opens = opens;
    }

    /** What opening a year would do; nothing is written. */
    public static Rollover of(Path folder, String written) throws Refusal {
        if (!YEAR.matcher(written).matches()) {
            throw new Refusal("console.new-year", "year", written);
        }
        var year = new FiscalYear(Integer.parseInt(written));
        var workspace = new Workspace(folder);
        var site = Skeletons.site(workspace);
        var open = site.config().openYear();
        if (open != null && open.compareTo(year) > 0) {
            throw new Refusal("console.rollover-past", "year", year, "open", open);
        }
        var asked = Skeletons.asked(workspace, year);
        var before = SiteReader.asked(workspace, year.previous(), new Diagnostics())
                .map(SiteReader.Asked::framework)
                .orElse(null);
        var rollover = new Rollover(workspace, year, !year.equals(open));
        for (Agency agency : site.agencies()) {
            rollover.carry(agency, asked, before, site.agencies().size() > 1);
        }
        return rollover;
    }

    /** New files, in order; the list of what is to be done is the last of each agency. */
    public List<Draft> files() {
        return List.copyOf(files);
    }

    /** Whether the year becomes the open one only now. */
    public boolean opensYear() {
        return opens;
    }

    /** Whether everything was done before. */
    public boolean isDone() {
        return files.isEmpty() && !opens;
    }

    /** What the officers have to do, as Markdown with boxes to tick. */
    public String todo() {
        return todo.toString();
    }

    /** Writes the files, and the year last: until then the old year stays open. */
    public void apply() throws IOException {
        Draft.write(workspace.root(), files);
        if (opens) {
            OpenYear.write(workspace.root().resolve(Workspace.CONFIG), year);
        }
    }

    private void carry(Agency agency, SiteReader.Asked asked, @Nullable Framework before, boolean several) {
        var difference = YearDifference.between(before, asked.framework());
        Map<String, Entry> old = new HashMap<>();
        agency.entries().stream().filter(e -> e.year().equals(year.previous())).forEach(e -> old.put(e.code(), e));
        Set<String> there = agency.entries().stream()
                .filter(e -> e.year().equals(year))
                .map(Entry::code)
                .collect(Collectors.toSet());
        Map<String, List<String>> carried = new LinkedHashMap<>();
        for (YearDifference.Pair pair : difference.pairs()) {
            var entry = old.get(pair.before().code());
            if (entry != null
                    && holds(pair, entry, asked)
                    && !there.contains(pair.now().code())) {
                carry(agency, pair, entry)
                        .ifPresent(paths -> carried.put(pair.now().code(), paths));
            }
        }
        var list = new TodoList(agency, asked.framework(), difference, carried, there).text();
        todo.append(list);
        var path = "todo-" + year + (several ? "-" + agency.id() : "") + ".md";
        if (!workspace.exists(path) && (opens || !carried.isEmpty())) {
            files.add(Draft.of(path, list));
        }
    }

    /** Whether what was said of the year before may still be true, and can be read by the new list. */
    private static boolean holds(YearDifference.Pair pair, Entry entry, SiteReader.Asked asked) {
        var shows = pair.now().shows();
        var content = entry.content();
        boolean readable = content == null
                || asked.typeOf(pair.now())
                        .filter(t -> t.id().equals(content.type().id()))
                        .isPresent();
        return readable
                && (shows == Framework.Shows.IN_FORCE || shows == Framework.Shows.ANY)
                && entry.nothingToReport().isEmpty()
                && entry.hasContent();
    }

    /** The file of the new year with the tables it names; nothing where the old one is not written in lines. */
    private Optional<List<String>> carry(Agency agency, YearDifference.Pair pair, Entry entry) {
        var source = entry.origin().at().file();
        var name = source.substring(source.lastIndexOf('/') + 1);
        var match = NAME.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = "o%02d".formatted(Integer.parseInt(pair.now().code().substring(1)));
        var folder = Workspace.CONTENT + "/" + agency.id() + "/oit/" + year + "/";
        var text = new Carried(read(source), match.group(3).equals("md"));
        var content = entry.content();
        var fields = content == null
                ? List.<String>of()
                : List.copyOf(content.values().keySet());
        var body = content == null ? "" : content.type().body();
        if (!fields.stream().allMatch(f -> text.has(f) || (f.equals(body) && text.isMarkdown()))) {
            return Optional.empty();
        }
        var tables = tables(content, folder, number, pair);
        var names = new LinkedHashMap<>(pair.ids());
        tables.forEach((from, draft) -> names.put(last(from), last(draft.path())));
        text.drop("to-confirm");
        text.rename(names);
        text.comment("elements");
        if (fields.isEmpty()) {
            text.comment("text");
            text.comment("files");
            text.commentBody("text");
        }
        text.lead(head(pair, entry, fields, name));
        if (fields.isEmpty() && !text.has("responsible") && !text.has("updated") && !text.has("title")) {
            var unit = Skeletons.unit(agency);
            text.lead(List.of(unit.isEmpty() ? "files: []" : "responsible: " + Yaml.text(unit)));
        }
        var path = folder + number + match.group(1) + (text.isMarkdown() ? ".md" : ".yml");
        files.add(Draft.of(path, text.text()));
        files.addAll(tables.values());
        var written = new ArrayList<String>();
        written.add(path);
        written.addAll(fields);
        return Optional.of(written);
    }

    private List<String> head(YearDifference.Pair pair, Entry entry, List<String> fields, String name) {
        var from = "## ยกมาจากข้อ " + pair.before().code() + " ปี " + entry.year() + " (" + name + ")";
        return fields.isEmpty()
                ? List.of(from + " ข้อความยังเป็นหมายเหตุ ตรวจแล้วลบ # ออกเพื่อใช้")
                : List.of(
                        from + " ตรวจทีละช่อง แล้วลบชื่อช่องออกจาก to-confirm",
                        "to-confirm: [" + String.join(", ", fields) + "]");
    }

    /** Tables an answer names, under the number of the new item, by where they are now. */
    private Map<String, Draft> tables(
            @Nullable Content content, String folder, String number, YearDifference.Pair pair) {
        var tables = new LinkedHashMap<String, Draft>();
        if (content == null) {
            return tables;
        }
        var old = Pattern.compile("^[oO]0*" + pair.before().code().substring(1) + "(?=\\D)");
        for (Value value : content.values().values()) {
            if (value instanceof Value.Records records && records.sheet() != null) {
                var from = records.sheet().file();
                tables.put(from, Draft.of(folder + old.matcher(last(from)).replaceFirst(number), read(from)));
            }
        }
        return tables;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String read(String path) {
        try {
            return Files.readString(workspace.file(path).file(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
