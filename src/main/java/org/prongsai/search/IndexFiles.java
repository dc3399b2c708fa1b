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

/**
 * The index as files. Each is a script that hands its data over, because pages opened by double click can load scripts
 * and nothing else.
 *
 * <ul>
 *   <li>{@code index.js} – kinds, years and agencies of all pages, and where the other files begin
 *   <li>{@code t0.js} … – words in order, each with its pages: {@code word|in titles|in headings|in text}
 *   <li>{@code d0.js} … – addresses and titles of pages in order
 * </ul>
 */
final class IndexFiles {

    private static final List<PageKind> KINDS = List.of(PageKind.values());

    private static final JsonFactory JSON = new JsonFactory();

    /** Size of a file in bytes; a question loads one or two for each of its words, and some for its answers. */
    private static final int WORDS_PER_FILE = 16 * 1024;

    private static final int TITLES_PER_FILE = 6 * 1024;

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

    IndexFiles(List<Page> pages, List<Agency> agencies, Map<String, String> titles, Map<String, Postings> words) {
        this.pages = pages;
        this.agencies = agencies;
        this.titles = titles;
        this.words = words;
    }

    /** Part of a script. */
    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    void write(String folder, OutputSink sink) {
        var files = new LinkedHashMap<String, String>();
        var starts = wordFiles(files);
        var blocks = titleFiles(files);
        files.put("index", json(json -> index(json, starts, blocks)));
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

    /** Adds the files of titles; the number of the first page of each. */
    private List<Integer> titleFiles(Map<String, String> files) {
        var blocks = new ArrayList<Integer>();
        int next = 0;
        while (next < pages.size()) {
            int first = next;
            int size = 0;
            int end = first;
            while (end < pages.size() && size < TITLES_PER_FILE) {
                var file = pages.get(end).address().file();
                size += file.length() + size(titles.getOrDefault(file, ""));
                end++;
            }
            int last = end;
            files.put("d" + blocks.size(), json(json -> {
                json.writeStartArray();
                for (Page page : pages.subList(first, last)) {
                    var file = page.address().file();
                    json.writeStartArray();
                    json.writeString(file.endsWith("index.html") ? file.substring(0, file.length() - 10) : file);
                    // Two characters end a line of script, though not of text.
                    json.writeString(titles.getOrDefault(file, "").replaceAll("[\u2028\u2029]", " "));
                    json.writeEndArray();
                }
                json.writeEndArray();
            }));
            blocks.add(first);
            next = end;
        }
        return blocks;
    }

    private void index(JsonGenerator json, List<String> starts, List<Integer> blocks) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("words");
        for (String start : starts) {
            json.writeString(start);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("titles");
        for (int block : blocks) {
            json.writeNumber(block);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("kinds");
        for (PageKind kind : KINDS) {
            json.writeString(kind.words());
        }
        json.writeEndArray();
        var places = new HashMap<String, Integer>();
        json.writeArrayFieldStart("agencies");
        for (Agency agency : agencies) {
            places.put(agency.id(), places.size());
            json.writeString(agency.sample() ? agency.shortName() + " (ข้อมูลตัวอย่าง)" : agency.shortName());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pages");
        int i = 0;
        while (i < pages.size()) {
            int end = i + 1;
            var facts = facts(pages.get(i), places);
            while (end < pages.size() && facts.equals(facts(pages.get(end), places))) {
                end++;
            }
            json.writeNumber(end - i);
            for (int fact : facts) {
                json.writeNumber(fact);
            }
            i = end;
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Agency, kind, first and last year of a page; years are 0 where it is about none. */
    private static List<Integer> facts(Page page, Map<String, Integer> agencies) {
        var years = page.years();
        return List.of(
                agencies.getOrDefault(page.agency(), 0),
                KINDS.indexOf(PageKind.of(page)),
                years.isEmpty() ? 0 : years.get(0).number(),
                years.isEmpty() ? 0 : years.get(years.size() - 1).number());
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
