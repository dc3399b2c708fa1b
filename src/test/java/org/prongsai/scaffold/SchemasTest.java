package org.prongsai.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.FileFormat;
import org.prongsai.model.FileFormat.Field;
import org.prongsai.model.FileFormat.Kind;
import org.prongsai.parse.SiteReader;
import org.prongsai.schema.JsonSchema;
import org.prongsai.source.Workspace;

/**
 * The schemas and the readers say the same of every file. What a schema cannot say is left out of the documents made here:
 * that other files have what is named, that a period does not end before it begins or lasts ten years at most, leap days,
 * the bounds of numbers that are written as texts, keys that have meaning beside others only, and a sum whose reason stands
 * within a reason.
 */
class SchemasTest {

    private static final int DOCUMENTS = 200;
    private static final long SEED = 2567;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String UNKNOWN = "zzz-not-a-key";

    /** Errors that are not about the shape of the file at hand. */
    private static final Set<String> ELSEWHERE = Set.of("agency-ambiguous", "site-empty");

    @TempDir
    Path folder;

    private final List<FileFormat> formats = EditorFiles.formats(new Workspace(ROOT));
    private List<FileFormat> samples = List.of();
    private final Map<FileFormat, com.networknt.schema.JsonSchema> schemas = new HashMap<>();

    /** What is changed in a right document; each can be done rightly too. */
    private enum Change {
        MISSING_KEY,
        UNKNOWN_KEY,
        OTHER_SHAPE,
        OTHER_WORD,
        OTHER_SPELLING,
        EMPTY_VALUE
    }

    @BeforeEach
    void aSmallSite() throws IOException {
        write("site-config.yml", "title: ก\n");
        write("content/a/agency.yml", "name: ก\ntype: เทศบาลตำบล\nupdated: 2567-01-15\n");
        write("content/a/plans/2567/plan.yml", "title: ก\nyears: 2567\ngroups: []\n");
        write("content/a/ita/2567.yml", "scores: {1: 90}\ntotal: 90\nrating: ผ่าน\n");
    }

    @Test
    void schemasAreSchemas() throws IOException {
        var meta = SCHEMAS.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        for (FileFormat format : formats) {
            assertEquals(Set.of(), meta.validate(JSON.readTree(JsonSchema.of(format))), format.id());
        }
        assertEquals(43, formats.size());
    }

    @Test
    void everyKeyIsExplainedInTwoLanguages() throws IOException {
        var keys = new ArrayList<String>();
        for (FileFormat format : formats) {
            explained(JSON.readTree(JsonSchema.of(format)), format.id(), keys);
        }
        assertTrue(keys.size() > 1000, () -> String.valueOf(keys.size()));
    }

    private static void explained(JsonNode schema, String path, List<String> keys) {
        schema.path("properties").properties().forEach(property -> {
            var key = path + "." + property.getKey();
            keys.add(key);
            var thai = property.getValue().path("description").asText();
            assertTrue(thai.codePoints().anyMatch(c -> c >= 0x0e01 && c <= 0x0e3a), () -> key + " " + thai);
            assertFalse(property.getValue().path("title").asText().isBlank(), key);
            assertTrue(property.getValue().path("$comment").asText().matches("(?s)[A-Za-z].{3,}"), key);
        });
        for (JsonNode part : schema) {
            if (part.isContainerNode()) {
                explained(part, path, keys);
            }
        }
    }

    @Test
    void everyFileThereIsIsRight() throws IOException {
        int seen = 0;
        var wrong = new ArrayList<String>();
        for (Path site : sites()) {
            var own = formatsOf(site);
            for (String file : files(site)) {
                var format = formatOf(own, file);
                if (format != null) {
                    seen++;
                    var schema = schema(format);
                    for (YamlJson mode : YamlJson.values()) {
                        var faults = schema.validate(mode.of(facts(site.resolve(file))));
                        faults.forEach(f -> wrong.add(ROOT.relativize(site) + " " + file + " " + f));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 400, String.valueOf(seen));
    }

    /** Samples of rules lie over the site in {@code rules/base}, which brings lists and types of its own. */
    private List<FileFormat> formatsOf(Path site) throws IOException {
        if (!site.getFileName().toString().startsWith("pass-")) {
            return EditorFiles.formats(new Workspace(site));
        }
        var base = ROOT.resolve("src/test/resources/rules/base");
        boolean own = Files.exists(site.resolve("content/frameworks")) || Files.exists(site.resolve("content/types"));
        if (!own) {
            return samples.isEmpty() ? samples = EditorFiles.formats(new Workspace(base)) : samples;
        }
        var whole = folder.resolve("whole");
        for (Path part : List.of(base, site)) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(
                                f -> f.toString().replace('\\', '/').matches(".*/content/(frameworks|types)/.*yml"))
                        .toList()) {
                    write("whole/" + part.relativize(file), Files.readString(file));
                }
            }
        }
        return EditorFiles.formats(new Workspace(whole));
    }

    /** The demo, the approved sites and what passes a rule. */
    private static List<Path> sites() throws IOException {
        var sites = new ArrayList<>(List.of(ROOT));
        var resources = ROOT.resolve("src/test/resources");
        try (Stream<Path> folders = Files.walk(resources)) {
            folders.filter(Files::isDirectory)
                    .filter(f -> f.startsWith(resources.resolve("sites"))
                            ? Files.exists(f.resolve("site-config.yml"))
                            : f.getFileName().toString().matches("pass-.*|base"))
                    .forEach(sites::add);
        }
        return sites;
    }

    private static List<String> files(Path site) throws IOException {
        var found = new ArrayList<String>();
        for (String start : List.of("site-config.yml", "content")) {
            if (Files.exists(site.resolve(start))) {
                try (Stream<Path> files = Files.walk(site.resolve(start))) {
                    files.filter(f -> f.toString().matches(".*\\.(yml|md)"))
                            .map(f -> site.relativize(f).toString().replace('\\', '/'))
                            .filter(f -> !f.matches("content/(frameworks|types)/.*"))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** The one format whose globs name a file. Answers may be Markdown as well. */
    private static FileFormat formatOf(List<FileFormat> formats, String file) {
        var found = formats.stream()
                .filter(f -> isAmong(f.files(), file)
                        || isAmong(f.markdown(), file)
                        || (file.contains("/oit/") && isAmong(f.files(), file.replaceFirst("md$", "yml"))))
                .toList();
        assertTrue(found.size() <= 1, () -> file + " " + found);
        assertTrue(found.size() == 1 || file.matches(".*/README\\.md"), file);
        return found.isEmpty() ? null : found.get(0);
    }

    private static boolean isAmong(List<String> globs, String file) {
        return globs.stream().anyMatch(g -> !g.startsWith("!") && matches(g, file))
                && globs.stream().noneMatch(g -> g.startsWith("!") && matches(g.substring(1), file));
    }

    private static boolean matches(String glob, String file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
    }

    private static String facts(Path file) throws IOException {
        var text = Files.readString(file).replace("\ufeff", "");
        return file.toString().endsWith(".md") ? text.split("(?m)^---\\s*$", 3)[1] : text;
    }

    /** Each record is given a key nobody knows: the reader answers with all it knows. */
    @Test
    void formatsHaveTheKeysThatReadersAskFor() throws IOException {
        int records = 0;
        var seen = new HashSet<FileFormat.Body>();
        for (FileFormat format : formats) {
            var whole = new MadeDocument(format, new Random(SEED), true);
            for (MadeDocument.Site site : whole.sites()) {
                if (!site.body().keys().isEmpty() && seen.add(site.body())) {
                    site.record().put(UNKNOWN, "ก");
                    var known = read(format, whole).stream()
                            .filter(d -> d.code().equals("key-unknown"))
                            .map(d -> String.valueOf(d.values().get("known")))
                            .flatMap(k -> Stream.of(k.split(", ")))
                            .collect(Collectors.toCollection(TreeSet::new));
                    var described =
                            site.body().keys().stream().map(Field::id).collect(Collectors.toCollection(TreeSet::new));
                    if (site.body().equals(lowestGroup())) {
                        known.remove("groups");
                    }
                    assertEquals(known, described, () -> format.id() + "\n" + whole.text());
                    site.record().remove(UNKNOWN);
                    records++;
                }
            }
        }
        assertTrue(records > 100, String.valueOf(records));
    }

    /** Groups of a plan are asked for once more, to say that they are too deep. */
    private FileFormat.Body lowestGroup() {
        var body = formats.stream()
                .filter(f -> f.id().equals("plan"))
                .findFirst()
                .orElseThrow()
                .body();
        for (int level = 0; level < 3; level++) {
            body = body.keys().stream()
                    .filter(k -> k.id().equals("groups"))
                    .findFirst()
                    .orElseThrow()
                    .body();
        }
        return body;
    }

    /** A whole document is right, and stays so exactly when a key is taken away that is not needed. */
    @Test
    void neededKeysAreTheSame() throws IOException {
        var seen = new HashSet<List<Object>>();
        for (FileFormat format : formats) {
            var whole = new MadeDocument(format, new Random(SEED), true);
            agree(format, whole, true, "whole");
            for (MadeDocument.Site site : whole.sites()) {
                var id = site.field().id();
                if (site.isThere()
                        && seen.add(List.of(site.body(), site.field()))
                        && !site.body().either().contains(id)
                        && !site.body().with().containsValue(id)) {
                    var value = site.record().remove(id);
                    agree(format, whole, !site.field().needed(), "without " + id);
                    site.record().put(id, value);
                }
            }
        }
    }

    /** A record where a text is meant, and a text where records are, at every place; every spelling of every kind. */
    @Test
    void shapesAndSpellingsAreTheSame() throws IOException {
        var shapes = new HashSet<List<Object>>();
        var spellings = new HashSet<List<Object>>();
        for (FileFormat format : formats) {
            var whole = new MadeDocument(format, new Random(SEED), true);
            for (MadeDocument.Site site : whole.sites()) {
                var field = site.field();
                if (!site.isThere()) {
                    continue;
                }
                var value = site.record().get(field.id());
                if (shapes.add(List.of(site.body(), field))) {
                    site.record().put(field.id(), shape(field));
                    agree(format, whole, false, "another shape of " + field.id());
                }
                if (isFree(field) && spellings.add(List.of(field.kind(), field.blank(), field.words()))) {
                    for (String right : MadeDocument.right(field)) {
                        site.record().put(field.id(), right);
                        agree(format, whole, true, right);
                    }
                    for (String wrong : MadeDocument.wrong(field.kind())) {
                        site.record().put(field.id(), wrong);
                        agree(format, whole, false, wrong);
                    }
                }
                site.record().put(field.id(), value);
            }
        }
        assertTrue(shapes.size() > 300, String.valueOf(shapes.size()));
        assertTrue(spellings.size() > 40, String.valueOf(spellings.size()));
    }

    @Test
    void schemaAndReaderAgreeOnMadeDocuments() throws IOException {
        var random = new Random(SEED);
        var done = new EnumMap<Change, Map<Boolean, Integer>>(Change.class);
        var kinds = new TreeSet<String>();
        int made = 0;
        while (made < DOCUMENTS) {
            var format = formats.get(made % formats.size());
            var document = new MadeDocument(format, random, false);
            var change = Change.values()[random.nextInt(Change.values().length)];
            boolean right = random.nextBoolean();
            if (!change(document, change, right, random)) {
                continue;
            }
            agree(format, document, right, change.toString());
            done.computeIfAbsent(change, c -> new HashMap<>()).merge(right, 1, Integer::sum);
            kinds.add(format.id());
            made++;
        }
        for (Change change : Change.values()) {
            assertEquals(Set.of(true, false), done.get(change).keySet(), change + " is right and wrong somewhere");
        }
        assertEquals(formats.size(), kinds.size());
    }

    /** Changes a document in a way that leaves it right, or makes it wrong; false where it has no place for that. */
    private static boolean change(MadeDocument document, Change change, boolean right, Random random) {
        var fit = document.sites().stream().filter(s -> isFit(s, change, right)).toList();
        if (fit.isEmpty()) {
            return false;
        }
        var site = fit.get(random.nextInt(fit.size()));
        var field = site.field();
        switch (change) {
            case MISSING_KEY -> site.record().remove(field.id());
            case UNKNOWN_KEY ->
                site.record()
                        .put(
                                right ? field.id() : field.id() + "-x",
                                right ? any(MadeDocument.right(field), random) : "ก");
            case OTHER_SHAPE -> site.record().put(field.id(), right ? List.of("ก", "ข") : shape(field));
            case OTHER_WORD -> site.record().put(field.id(), right ? any(MadeDocument.right(field), random) : "คำอื่น");
            case OTHER_SPELLING ->
                site.record()
                        .put(
                                field.id(),
                                any(right ? MadeDocument.right(field) : MadeDocument.wrong(field.kind()), random));
            case EMPTY_VALUE -> site.record().put(field.id(), "");
        }
        return true;
    }

    private static boolean isFit(MadeDocument.Site site, Change change, boolean right) {
        var field = site.field();
        var body = site.body();
        boolean alone = !body.either().contains(field.id())
                && !body.apart().contains(field.id())
                && !body.with().containsValue(field.id());
        return switch (change) {
            case MISSING_KEY -> site.isThere() && alone && field.needed() != right;
            case UNKNOWN_KEY ->
                (!right && !body.keys().isEmpty())
                        || (alone && !MadeDocument.right(field).isEmpty() && isFree(field));
            case OTHER_SHAPE ->
                alone && (right ? field.kind() == Kind.TEXTS : field.kind() != Kind.TABLE || field.value() != null);
            case OTHER_WORD -> alone && field.kind() == Kind.CHOICE;
            case OTHER_SPELLING ->
                alone
                        && isFree(field)
                        && !(right ? MadeDocument.right(field) : MadeDocument.wrong(field.kind())).isEmpty();
            case EMPTY_VALUE -> alone && right == field.blank();
        };
    }

    /** Of bounded numbers, and of settings that name other things, not every value will do. */
    private static boolean isFree(Field field) {
        return field.bounds().most() == null
                && !field.bounds().whole()
                && !Set.of("theme", "agency").contains(field.id())
                && field.kind() != Kind.SUM;
    }

    /** A record for a text, a text for records. */
    private static Object shape(Field field) {
        return switch (field.kind()) {
            case RECORD, RECORDS, TABLE, GRID, SHEET -> "ข้อความ";
            case RECORD_OR_TEXT, MONEY, BUDGET -> List.of("ก", "ข");
            default -> Map.of("ก", "ข");
        };
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Reader and schema both say what is expected, and the language server's way of reading raises no false alarm. */
    private void agree(FileFormat format, MadeDocument document, boolean right, String change) throws IOException {
        var errors = read(format, document);
        var text = document.text();
        var schema = schema(format);
        for (YamlJson mode : YamlJson.values()) {
            var faults = schema.validate(mode.of(text));
            assertEquals(
                    right,
                    faults.isEmpty(),
                    () -> change + " " + format.id() + " " + mode + " schema: " + faults + "\n" + text);
        }
        assertEquals(right, errors.isEmpty(), () -> change + " " + format.id() + " reader: " + errors + "\n" + text);
    }

    private com.networknt.schema.JsonSchema schema(FileFormat format) {
        return schemas.computeIfAbsent(format, f -> SCHEMAS.getSchema(JsonSchema.of(f)));
    }

    /** What the reader finds wrong with the shape of a document in its place. */
    private List<Diagnostic> read(FileFormat format, MadeDocument document) throws IOException {
        var path = place(format);
        var file = folder.resolve(path);
        var before = Files.exists(file) ? Files.readString(file) : null;
        write(path, path.endsWith(".md") ? "---\n" + document.text() + "---\nข้อความ\n" : document.text());
        var findings = new Diagnostics();
        SiteReader.read(new Workspace(folder), findings);
        if (before == null) {
            Files.delete(file);
        } else {
            Files.writeString(file, before);
        }
        return findings.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR && d.at().file().equals(path))
                .filter(d -> !ELSEWHERE.contains(d.code()))
                .toList();
    }

    private static String place(FileFormat format) {
        return switch (format.id()) {
            case "site-config" -> "site-config.yml";
            case "redirects" -> "content/redirects.yml";
            case "agency" -> "content/a/agency.yml";
            case "corrections" -> "content/a/corrections.yml";
            case "plan" -> "content/a/plans/2567/plan.yml";
            case "project" -> "content/a/plans/2567/p01.md";
            case "report" -> "content/a/reports/2567-12m.yml";
            case "ita" -> "content/a/ita/2567.yml";
            case "measures" -> "content/a/ita/2567-measures.yml";
            case "page" -> "content/a/pages/p.md";
            case "news" -> "content/a/news/n.md";
            default -> answer(format);
        };
    }

    private static String answer(FileFormat format) {
        var first = java.util.regex.Pattern.compile("(2\\d{3})/\\[oO\\](\\d\\d)")
                .matcher(format.files().get(0));
        assertTrue(first.find(), format.id());
        return "content/a/oit/" + first.group(1) + "/o" + first.group(2) + ".yml";
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
