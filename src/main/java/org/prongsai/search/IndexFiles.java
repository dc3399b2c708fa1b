package org.prongsai.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.prongsai.model.Agency;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Page;
import org.prongsai.page.PageKind;
import org.prongsai.page.Wording;

/**
 * The index as files. Each is a script that hands its data over, because pages opened by double click can load scripts
 * and nothing else.
 *
 * <ul>
 *   <li>{@code index.js} – kinds, years and agencies of all pages, and the words the files of words begin with
 *   <li>{@code t0.js} … – words in order, each with its pages: {@code word|in titles|in headings|in text}
 *   <li>{@code d0.js} … – addresses and titles of pages in order
 * </ul>
 */
final class IndexFiles {

    private static final String INDEX = "index.html";

    private static final List<PageKind> KINDS = List.of(PageKind.values());

    private static final JsonFactory JSON = new JsonFactory();

    /** Size of a file in bytes; a question loads one or two for each of its words. */
    private static final int WORDS_PER_FILE = 16 * 1024;

    /** Pages whose titles share a file; the script divides by the same number. */
    private static final int TITLES_PER_FILE = 20;

    /** Words that begin with the same letters stay together as far as possible. */
    private static final int LETTERS_TOGETHER = 2;

    /** On large sites a word that stands nearly everywhere is told by titles and headings only. */
    private static final int LARGE_SITE = 2_000;

    private static final int EVERYWHERE = 4;
    private static final String ON_EVERY_PAGE = "!";

    private static final Comparator<String> ORDER =
            Comparator.comparing(Folding::bare).thenComparing(Comparator.naturalOrder());

    private final List<Page> pages;
    private final List<Agency> agencies;
    private final Map<String, String> titles;
    private final Map<String, Postings> words;
    private final Wording wording;

    IndexFiles(
            List<Page> pages,
            List<Agency> agencies,
            Map<String, String> titles,
            Map<String, Postings> words,
            Wording wording) {
        this.pages = pages;
        this.agencies = agencies;
        this.titles = titles;
        this.words = words;
        this.wording = wording;
    }

    /** Part of a script. */
    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    void write(String folder, OutputSink sink) {
        var files = new LinkedHashMap<String, String>();
        var starts = wordFiles(files);
        titleFiles(files);
        files.put("index", json(json -> index(json, starts)));
        var version = version(files);
        files.forEach((name, data) -> sink.accept(
                folder + name + ".js",
                ("prongsaiSearch(\"" + name + "\",\"" + version + "\"," + data + ");\n")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds the files of words; the first word of each, without its tone marks. */
    private List<String> wordFiles(Map<String, String> files) {
        var sorted = new ArrayList<>(words.keySet());
        sorted.sort(ORDER);
        var starts = new ArrayList<String>();
        var file = new StringBuilder();
        int size = 0;
        int i = 0;
        while (i < sorted.size()) {
            int end = i + 1;
            while (end < sorted.size() && together(sorted.get(i)).equals(together(sorted.get(end)))) {
                end++;
            }
            var group = new ArrayList<String>();
            int groupSize = 0;
            for (String word : sorted.subList(i, end)) {
                var row = row(word);
                group.add(row);
                groupSize += size(row);
            }
            for (int k = 0; k < group.size(); k++) {
                boolean full = k == 0
                        ? size > 0 && size + groupSize > WORDS_PER_FILE
                        : size > WORDS_PER_FILE && !sameBare(sorted.get(i + k - 1), sorted.get(i + k));
                if (full) {
                    files.put("t" + (starts.size() - 1), json(json -> json.writeString(file.toString())));
                    file.setLength(0);
                    size = 0;
                }
                if (file.isEmpty()) {
                    starts.add(Folding.bare(sorted.get(i + k)));
                } else {
                    file.append(' ');
                }
                file.append(group.get(k));
                size += size(group.get(k));
            }
            i = end;
        }
        if (!file.isEmpty()) {
            files.put("t" + (starts.size() - 1), json(json -> json.writeString(file.toString())));
        }
        return starts;
    }

    private String row(String word) {
        var postings = words.getOrDefault(word, new Postings());
        var text = postings.in(Postings.TEXT);
        boolean everywhere = pages.size() > LARGE_SITE && text.length > pages.size() / EVERYWHERE;
        return word + "|" + PageNumbers.text(postings.in(Postings.TITLE)) + "|"
                + PageNumbers.text(postings.in(Postings.HEADING)) + "|"
                + (everywhere ? ON_EVERY_PAGE : PageNumbers.text(text));
    }

    private void titleFiles(Map<String, String> files) {
        for (int first = 0; first < pages.size(); first += TITLES_PER_FILE) {
            var together = pages.subList(first, Math.min(first + TITLES_PER_FILE, pages.size()));
            files.put("d" + first / TITLES_PER_FILE, json(json -> {
                json.writeStartArray();
                for (Page page : together) {
                    var file = page.address().file();
                    json.writeStartArray();
                    json.writeString(file.endsWith(INDEX) ? file.substring(0, file.length() - INDEX.length()) : file);
                    // Two characters end a line of script, though not of text.
                    json.writeString(titles.getOrDefault(file, "").replaceAll("[\u2028\u2029]", " "));
                    json.writeEndArray();
                }
                json.writeEndArray();
            }));
        }
    }

    /**
     * Writes what is known of all pages. Pages of an agency follow each other, mostly of one kind and year: for each
     * agency how many pages share which facts, in turn.
     */
    private void index(JsonGenerator json, List<String> starts) throws IOException {
        var facts = new LinkedHashMap<Facts, Integer>();
        pages.forEach(page -> facts.putIfAbsent(Facts.of(page), facts.size()));
        var names = new HashMap<String, String>();
        agencies.forEach(
                a -> names.put(a.id(), a.sample() ? a.shortName() + wording.say(" (ข้อมูลตัวอย่าง)") : a.shortName()));
        var byAgency = new LinkedHashMap<String, List<Page>>();
        pages.forEach(page ->
                byAgency.computeIfAbsent(page.agency(), id -> new ArrayList<>()).add(page));
        json.writeStartObject();
        texts(json, "words", starts);
        texts(json, "kinds", KINDS.stream().map(k -> wording.say(k.words())).toList());
        texts(
                json,
                "agencies",
                byAgency.keySet().stream().map(id -> names.getOrDefault(id, id)).toList());
        json.writeArrayFieldStart("facts");
        for (Facts fact : facts.keySet()) {
            json.writeArray(new int[] {fact.kind(), fact.from(), fact.to()}, 0, 3);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pages");
        for (List<Page> own : byAgency.values()) {
            json.writeStartArray();
            for (int i = 0; i < own.size(); ) {
                int end = i + 1;
                var fact = Facts.of(own.get(i));
                while (end < own.size() && fact.equals(Facts.of(own.get(end)))) {
                    end++;
                }
                json.writeNumber(end - i);
                json.writeNumber(facts.getOrDefault(fact, 0));
                i = end;
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /**
     * What readers can choose by.
     *
     * @param kind place in the list of kinds
     * @param from first year; 0 for a page that is about none
     * @param to last year
     */
    private record Facts(int kind, int from, int to) {

        static Facts of(Page page) {
            var years = page.years();
            return new Facts(
                    KINDS.indexOf(PageKind.of(page)),
                    years.isEmpty() ? 0 : years.get(0).number(),
                    years.isEmpty() ? 0 : years.get(years.size() - 1).number());
        }
    }

    private static String together(String word) {
        var bare = Folding.bare(word);
        return bare.length() <= LETTERS_TOGETHER ? bare : bare.substring(0, LETTERS_TOGETHER);
    }

    private static boolean sameBare(String a, String b) {
        return Folding.bare(a).equals(Folding.bare(b));
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Tells files of one build from those of another, which may be left in a browser. */
    private static String version(Map<String, String> files) {
        var sum = new CRC32();
        files.values().forEach(data -> sum.update(data.getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    private static String json(Body body) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
