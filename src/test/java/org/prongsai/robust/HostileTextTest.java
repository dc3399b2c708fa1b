package org.prongsai.robust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;
import org.prongsai.diagnostic.Severity;
import org.prongsai.render.MarkdownRenderer;
import org.prongsai.robust.HostileSite.Place;

/** Whatever stands in a text of the content is shown as that text; nothing of it becomes an element, a script or a link. */
class HostileTextTest {

    /** Places whose text is Markdown, which eats its own signs. */
    private static final Pattern PROSE = Pattern.compile(".* (body|text|analysis|english|elements \\S+)");

    /** Payloads without a sign of Markdown. */
    private static final Pattern PLAIN = Pattern.compile("[^-+=>#*_`\\[\\]\\\\&~|][^*_`\\[\\]\\\\&~|]*");

    /** What is read but shown elsewhere, or only beside what these samples lack. */
    private static final Pattern NOT_ON_PAGES =
            Pattern.compile(".*/agency.yml (short-name|district|province|units .*|aliases .*)"
                    + "|.* risks scale .*|.*/frameworks/.* tools .*|.*/types/.*|site-config.yml tagline");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([^/?#:]*):.*", Pattern.DOTALL);
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "poster", "data", "srcset", "xlink:href", "cite", "ping");
    private static final Set<String> ELEMENTS = Set.of(
            "iframe",
            "object",
            "embed",
            "applet",
            "base",
            "style",
            "template",
            "math",
            "frameset",
            "marquee",
            "video",
            "audio",
            "noscript",
            "xmp",
            "plaintext",
            "foreignobject",
            "animate",
            "use");

    @TempDir
    Path folder;

    private final Set<String> faults = new TreeSet<>();
    private int pages;

    @Test
    void isShownAsText() throws IOException {
        var chunks = HostileSite.chunks();
        int places = 0;
        int refused = 0;
        var unseen = new ArrayList<String>();
        for (String sample : HostileSite.SAMPLES) {
            var site = new HostileSite(sample, folder.resolve(sample));
            var out = folder.resolve("out-" + sample);
            var seen = new TreeSet<String>();
            for (int round = 0; round < chunks.size(); round++) {
                var shown = new HashMap<Place, String>();
                site.build(chunks, round, out, shown);
                verify(out, sample, shown, chunks, seen);
            }
            report(sample);
            places += site.places().size();
            refused += site.refused().size();
            site.places().stream()
                    .filter(p -> !site.refused().containsKey(p) && !seen.contains(p.id()))
                    .map(Place::kind)
                    .filter(kind -> !NOT_ON_PAGES.matcher(kind).matches())
                    .forEach(unseen::add);
        }
        assertEquals(Set.of(), faults);
        assertEquals(List.of(), unseen, "on no page");
        int payloads = Payloads.texts().size();
        assertTrue(payloads >= 200 && places - refused >= 200);
        System.out.printf(
                "%d payloads in %d kinds of places on %d pages; %d kinds refused them%n",
                payloads, places - refused, pages, refused);
    }

    /** Findings quote what authors wrote, and their report is a page as well. */
    private void report(String sample) {
        var run = CommandRun.of("check", "--site", folder.resolve(sample).toString(), "--format", "html");
        var page = Jsoup.parse(run.out());
        assertTrue(page.text().contains("onerror"), run::said);
        page.select("head style").remove();
        inspect(sample + "/report", page);
    }

    @Test
    void proseLeadsNowhereElse() {
        var page = Jsoup.parse(new MarkdownRenderer().toHtml(Payloads.markdown(), 2, "../"));
        inspect("prose", page);
        assertEquals(Set.of(), faults);
        int links = page.select("[href], [src]").size();
        assertTrue(links > Payloads.addresses().size(), links + " links");
    }

    /** One agency for every address: its website, an element's link and a link of a typed answer. */
    @Test
    void fieldsLeadNowhereElse() throws IOException {
        var sample = SampleFiles.sample("oit");
        var files = new TreeMap<String, byte[]>();
        sample.forEach((path, bytes) -> {
            if (path.matches("content/(frameworks|types)/.*")) {
                files.put(path, bytes);
            }
        });
        files.put("site-config.yml", "title: ก\nmode: portal\nopen-year: 2570\n".getBytes(UTF_8));
        var lines = new TreeMap<String, String>();
        for (int i = 0; i < Payloads.addresses().size(); i++) {
            var quoted = quoted(Payloads.addresses().get(i));
            var agency = "content/a%02d/".formatted(i);
            var about = "name: เทศบาลตำบลตัวอย่าง%d\ntype: เทศบาลตำบล\nupdated: 1 พฤศจิกายน 2569\n".formatted(i);
            lines.put(agency + "agency.yml", about + "contact:\n  phone: 053-000000\n|  website: " + quoted + "\n");
            lines.put(
                    agency + "oit/2570/o2.yml",
                    "elements:\n  o2.1: ก\n  o2.2: ก\n  o2.3:\n    text: ก\n|    link: " + quoted + "\n");
            lines.put(agency + "oit/2570/o4.yml", "text: ก\n|page: " + quoted + "\n");
        }
        lines.forEach((path, text) -> files.put(path, text.replace("|", "").getBytes(UTF_8)));
        SampleFiles.write(files, folder.resolve("site"));
        var errors = new SiteBuild(folder.resolve("site"), stage -> {})
                .check().findings().sorted().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .toList();
        var refused = new TreeSet<String>();
        errors.forEach(d -> refused.add(d.at().file()));
        assertTrue(lines.keySet().containsAll(refused), () -> errors.toString());
        refused.forEach(path ->
                files.put(path, lines.get(path).replaceAll("(?m)^\\|.*\n", "").getBytes(UTF_8)));
        // Agencies all of whose addresses were refused have nothing more to show.
        files.keySet()
                .removeIf(path -> path.startsWith("content/a")
                        && refused.stream()
                                        .filter(r -> r.startsWith(path.substring(0, 12)))
                                        .count()
                                == 3);
        SampleFiles.delete(folder.resolve("site"));
        SampleFiles.write(files, folder.resolve("site"));
        var result = new SiteBuild(folder.resolve("site"), stage -> {}).build(folder.resolve("out"));
        assertTrue(result.published(), () -> result.findings().sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList()
                .toString());
        verify(folder.resolve("out"), "fields", Map.of(), List.of(), new TreeSet<>());
        assertEquals(Set.of(), faults);
        System.out.printf(
                "%d addresses in 3 kinds of fields: %d refused, %d published on %d pages%n",
                Payloads.addresses().size(), refused.size(), lines.size() - refused.size(), pages);
    }

    private static String quoted(String text) {
        var written = new StringBuilder("\"");
        text.chars()
                .forEach(c -> written.append(
                        c < ' ' || c == '"' || c == '\\' || c == '|' || c > 0x7e
                                ? "\\u%04x".formatted(c)
                                : String.valueOf((char) c)));
        return written.append('"').toString();
    }

    private void verify(Path out, String sample, Map<Place, String> shown, List<List<String>> chunks, Set<String> seen)
            throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".html")) {
                    var page = Jsoup.parse(file);
                    pages++;
                    inspect(sample + "/" + out.relativize(file), page);
                    all.append(page.text())
                            .append('\n')
                            .append(page.select("[alt]").eachAttr("alt"));
                } else if (name.endsWith(".json") && !file.toString().contains("/files/")) {
                    parse(file);
                } else if (name.endsWith(".csv") && !file.toString().contains("/files/")) {
                    formulas(file);
                }
            }
        }
        var text = all.toString();
        shown.forEach((place, value) -> {
            var where = text.indexOf(place.id());
            if (where < 0) {
                return;
            }
            seen.add(place.id());
            if (PROSE.matcher(place.kind()).matches()) {
                chunks.stream()
                        .filter(chunk -> value.startsWith(String.join(" ", chunk)))
                        .flatMap(List::stream)
                        .filter(payload -> PLAIN.matcher(payload).matches() && !text.contains(payload))
                        .forEach(payload -> faults.add(sample + " " + place.kind() + " lacks " + payload));
            } else if (!isThere(text, where, place, value)) {
                faults.add(sample + " " + place.kind() + " is not shown as it is");
            }
        });
    }

    private static boolean isThere(String text, int first, Place place, String value) {
        for (int at = first; at >= 0; at = text.indexOf(place.id(), at + 1)) {
            int start = at + place.id().length() - value.length();
            if (start >= 0 && text.startsWith(value, start)) {
                return true;
            }
        }
        return false;
    }

    private void inspect(String name, Document page) {
        for (Element element : page.getAllElements()) {
            var tag = element.normalName();
            // An icon drawn before on the page.
            boolean icon = tag.equals("use") && element.attr("href").matches("#icon-[0-9]+");
            if (ELEMENTS.contains(tag) && !icon) {
                faults.add(name + ": <" + tag + ">");
            }
            if (tag.equals("script") && !ours(element)) {
                faults.add(name + ": " + element.outerHtml());
            }
            // Pages of former addresses lead on, within the site.
            if (tag.equals("meta")
                    && element.attr("http-equiv").equalsIgnoreCase("refresh")
                    && !element.attr("content").matches("0; url=[./a-z0-9-]+")) {
                faults.add(name + ": " + element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                var key = attribute.getKey().toLowerCase(Locale.ROOT);
                if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
                    faults.add(name + ": " + key + " in <" + tag + ">");
                }
                if (ADDRESSES.contains(key) && !allowed(attribute.getValue())) {
                    faults.add(name + ": " + key + "=" + attribute.getValue());
                }
            }
        }
        for (Element data : page.select("script[type=application/ld+json]")) {
            try (var parser = new JsonFactory().createParser(data.data())) {
                while (parser.nextToken() != null) {}
            } catch (IOException e) {
                faults.add(name + ": JSON-LD " + e.getMessage());
            }
        }
    }

    private static boolean ours(Element script) {
        return script.attr("type").equals("application/ld+json")
                || script.attr("src").matches("(\\.\\./)*(assets/(search|table)\\.js|search/data/[a-z0-9./-]+\\.js)");
    }

    private static boolean allowed(String address) {
        var scheme = SCHEME.matcher(address);
        return !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().noneMatch(c -> c < ' ')
                && (!scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
    }

    private static void parse(Path file) {
        try (var parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {}
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void formulas(Path file) throws IOException {
        var text = Files.readString(file);
        try (var reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            reader.stream().flatMap(row -> row.getFields().stream()).forEach(cell -> {
                if (cell.matches("(?s)[=+@\t\r].*|-[^0-9].*")) {
                    faults.add(file.getFileName() + " holds a formula: " + cell);
                }
            });
        }
    }
}
