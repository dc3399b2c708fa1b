package org.prongsai.robust;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.build.BuildResult;
import org.prongsai.build.SiteBuild;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Location;
import org.prongsai.diagnostic.Severity;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A sample whose every text is hostile. Each value of each file is tried; where the program refuses what it says, the
 * finding points at it and the sample's own value returns, so that the others still reach pages.
 */
public final class HostileSite {

    /** Samples that together have every kind of file. */
    public static final List<String> SAMPLES = List.of("closed", "oit", "starter");

    /** What an author writes as words; dates, numbers and the names of files are not. */
    private static final Pattern WORDS = Pattern.compile("(?s).*[\\u0e01-\\u0e4ea-zA-Z].*");

    private static final Pattern NAME = Pattern.compile("[a-z0-9./_-]+|[a-zO][0-9]+(\\.[0-9]+)?");
    private static final int CHUNK = 75;
    private static final int PATIENCE = 20;

    /**
     * A value that may be made hostile.
     *
     * @param kind kind of file and the keys that lead to the value; of a kind the first is tried
     * @param id unlike any other's; it ends the value
     * @param start where it begins in the file's text
     * @param end where the next thing begins
     * @param line where it stands, from 1
     * @param lines how many lines it fills
     * @param value the sample's own
     * @param csv whether the file is a table
     */
    record Place(
            String file, String kind, String id, int start, int end, int line, int lines, String value, boolean csv) {}

    private final Map<String, byte[]> files;
    private final Path folder;
    private final List<Place> places = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    /** How long the places are as they were last written. */
    private final Map<Place, Integer> lengths = new HashMap<>();

    /** Places that take no free text, by what was said of them. */
    private final Map<Place, String> refused = new HashMap<>();

    /** Finds the places of a sample and learns which of them take text. */
    public HostileSite(String sample, Path folder) {
        files = sample.equals("starter")
                ? SampleFiles.starter()
                : sample.equals("closed") ? SampleFiles.closedYear() : SampleFiles.sample(sample);
        this.folder = folder;
        files.forEach((path, bytes) -> {
            if (path.matches(".*\\.(yml|md|csv)") && !path.contains("/files/")) {
                var text = new String(bytes, StandardCharsets.UTF_8);
                texts.put(path, text);
                find(path, text);
            }
        });
        SampleFiles.write(files, folder);
    }

    private void find(String path, String text) {
        if (path.endsWith(".csv")) {
            cells(path, text);
            return;
        }
        int start = 0;
        var yaml = text;
        if (path.endsWith(".md")) {
            start = 4;
            int end = text.indexOf("\n---", start);
            yaml = text.substring(start, end + 1);
            int body = text.indexOf('\n', end + 1) + 1;
            if (!text.substring(body).isBlank() && kinds.add(kind(path) + " body")) {
                add(path, kind(path) + " body", body, text.length(), text, text.substring(body), false);
            }
        }
        var root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        if (root != null) {
            walk(path, text, start, root, kind(path));
        }
    }

    /** Items of plans, reports, results and former years have the same keys; answers have those of their item. */
    private static String kind(String path) {
        return path.replaceFirst("plans/[^/]+/(?!plan\\.)[^/]+\\.", "plans/item.")
                .replaceFirst("(reports|news)/[^/]+\\.", "$1/one.")
                .replaceFirst("ita/\\d+", "ita/year");
    }

    private void walk(String path, String text, int from, Node node, String kind) {
        if (node instanceof MappingNode map) {
            for (var entry : map.getValue()) {
                var key = ((ScalarNode) entry.getKeyNode()).getValue();
                walk(path, text, from, entry.getValueNode(), kind + " " + (key.matches("\\d+") ? "N" : key));
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> walk(path, text, from, item, kind + " *"));
        } else if (node instanceof ScalarNode scalar
                && !kinds.contains(kind)
                && WORDS.matcher(scalar.getValue()).matches()
                && !NAME.matcher(scalar.getValue()).matches()) {
            kinds.add(kind);
            add(
                    path,
                    kind,
                    from + scalar.getStartMark().getIndex(),
                    from + scalar.getEndMark().getIndex(),
                    text,
                    scalar.getValue(),
                    scalar.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL);
        }
    }

    /** One cell of each column, each in a row of its own. */
    private void cells(String path, String text) {
        var lines = text.split("\n", -1);
        var separator = lines[0].contains(";") ? ";" : ",";
        int columns = lines[0].split(separator, -1).length;
        int begin = lines[0].length() + 1;
        for (int row = 1; row < lines.length && row <= columns; row++) {
            var cells = lines[row].split(separator, -1);
            if (cells.length == columns && !lines[row].contains("\"")) {
                int at = begin;
                for (int i = 0; i < row - 1; i++) {
                    at += cells[i].length() + 1;
                }
                if (WORDS.matcher(cells[row - 1]).matches()) {
                    places.add(new Place(
                            path,
                            path + " " + row,
                            id(),
                            at,
                            at + cells[row - 1].length(),
                            row + 1,
                            1,
                            cells[row - 1],
                            true));
                }
            }
            begin += lines[row].length() + 1;
        }
    }

    private void add(String path, String kind, int start, int end, String text, String value, boolean block) {
        int last = block && text.charAt(end - 1) == '\n' ? end - 1 : end;
        int line = 1 + breaks(text.substring(0, start));
        places.add(
                new Place(path, kind, id(), start, last, line, 1 + breaks(text.substring(start, last)), value, false));
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private String id() {
        return "ม%03dจ".formatted(places.size());
    }

    List<Place> places() {
        return places;
    }

    Map<Place, String> refused() {
        return refused;
    }

    /** What a place holds in a round. */
    private static String value(Place place, List<String> chunk) {
        return String.join(" ", chunk) + " " + place.id();
    }

    /** The content as several chunks of payloads, so that values keep a size that a page can bear. */
    public static List<List<String>> chunks() {
        var texts = Payloads.texts();
        var chunks = new ArrayList<List<String>>();
        for (int i = 0; i < texts.size(); i += CHUNK) {
            chunks.add(texts.subList(i, Math.min(texts.size(), i + CHUNK)));
        }
        return chunks;
    }

    private static boolean isBody(Place place) {
        return place.kind().endsWith(" body");
    }

    /** Builds the site with a chunk of payloads in every place. */
    public BuildResult build(Path out) {
        return build(chunks(), 0, out, new HashMap<>());
    }

    /** Builds a round: every place holds another chunk of payloads than in the rounds before. */
    BuildResult build(List<List<String>> chunks, int round, Path out, Map<Place, String> shown) {
        for (int i = 0; i < PATIENCE; i++) {
            shown.clear();
            for (int p = 0; p < places.size(); p++) {
                var place = places.get(p);
                if (!refused.containsKey(place)) {
                    shown.put(place, value(place, chunks.get((p + round) % chunks.size())));
                }
            }
            write(shown);
            var result = new SiteBuild(folder, stage -> {}).build(out);
            if (result.published()) {
                return result;
            }
            refuse(result.findings().sorted().stream()
                    .filter(d -> d.severity() == Severity.ERROR)
                    .toList());
        }
        throw new AssertionError("never published, refused: " + refused);
    }

    private void refuse(List<Diagnostic> errors) {
        int before = refused.size();
        for (Diagnostic error : errors) {
            pointedAt(error.at()).forEach(p -> refused.putIfAbsent(p, error.code()));
        }
        if (refused.size() > before) {
            return;
        }
        // What is named elsewhere by these words keeps them: divisions, groups, posts.
        var named = new HashSet<String>();
        for (Diagnostic error : errors) {
            var line = texts.get(error.at().file())
                    .split("\n", -1)[Math.max(0, error.at().line() - 1)];
            places.stream().map(Place::value).filter(line::contains).forEach(named::add);
        }
        places.stream().filter(p -> named.contains(p.value())).forEach(p -> refused.putIfAbsent(p, "named elsewhere"));
        if (refused.size() == before) {
            throw new AssertionError("a finding about no place: " + errors);
        }
    }

    /** Of several on a line the one that the column is in; all when it is before the first. */
    private List<Place> pointedAt(Location at) {
        var onLine = places.stream()
                .filter(p -> p.file().equals(at.file()) && p.line() == at.line())
                .filter(p -> !refused.containsKey(p))
                .sorted(Comparator.comparing(Place::start))
                .toList();
        var found = onLine;
        int longer = 0;
        for (Place place : onLine) {
            int column = 1 + place.start() - texts.get(place.file()).lastIndexOf('\n', place.start() - 1) - 1;
            if (column + longer <= at.column()) {
                found = List.of(place);
            }
            longer += lengths.getOrDefault(place, 0) - (place.end() - place.start());
        }
        return found;
    }

    private void write(Map<Place, String> shown) {
        lengths.clear();
        shown.forEach((place, value) -> lengths.put(place, written(place, value).length()));
        var changed = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> {
            var written = new StringBuilder(text);
            shown.entrySet().stream()
                    .filter(e -> e.getKey().file().equals(path))
                    .sorted(Comparator.comparing(e -> -e.getKey().start()))
                    .forEach(e ->
                            written.replace(e.getKey().start(), e.getKey().end(), written(e.getKey(), e.getValue())));
            changed.put(path, written.toString().getBytes(StandardCharsets.UTF_8));
        });
        SampleFiles.write(changed, folder);
    }

    private static String written(Place place, String value) {
        if (isBody(place)) {
            return value + "\n".repeat(place.lines() - 1);
        }
        if (place.csv()) {
            return "\"" + value.replace("\"", "\"\"") + "\"";
        }
        // Of a block of lines the others stay, empty: findings count lines.
        var rest = "\n".repeat(place.lines() - 1);
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" + rest;
    }
}
