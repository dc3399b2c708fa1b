package org.prongsai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Catalogue;
import org.prongsai.page.Page;
import org.prongsai.page.Wording;

/**
 * Which words stand on which pages of agencies. Fill it from any number of threads while pages are made, then
 * {@linkplain #write write} it once.
 *
 * <p>Kept in memory are the words of the site and four bytes for each page a word stands on.
 */
public final class SearchIndex {

    private static final int SHORTEST_COMPOUND = 4;
    private static final int SHORTEST_PART = 2;

    private final List<Page> pages;
    private final List<Agency> agencies;
    private final Wording wording;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Postings> words = new ConcurrentHashMap<>();
    private final WordCutter cutter = new WordCutter();

    /**
     * An empty index.
     *
     * @param all every page of the site; those of agencies are indexed, but for official forms, whose words stand on the
     *     pages they are forms of
     * @param language whose pages are indexed, as they name it
     */
    public SearchIndex(Site site, List<Page> all, String language) {
        agencies = site.agencies();
        wording = Wording.of(site, language);
        pages = all.stream()
                .filter(page -> !page.agency().isEmpty() && page.language().equals(language) && !page.isForm())
                .sorted(Comparator.comparing(page -> page.address().file()))
                .toList();
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(pages.get(i).address().file(), i);
        }
    }

    /** Adds what a page says; pages that are not indexed are passed over. */
    public void add(String file, String title, String headings, String text) {
        var number = numbers.get(file);
        if (number == null) {
            return;
        }
        var places = new HashMap<String, Integer>();
        cutter.cut(title, word -> places.putIfAbsent(word, Postings.TITLE));
        cutter.cut(headings, word -> places.putIfAbsent(word, Postings.HEADING));
        cutter.cut(text, word -> places.putIfAbsent(word, Postings.TEXT));
        places.forEach((word, place) -> add(word, number, place));
    }

    /**
     * Writes the files of the index.
     *
     * @param listings titles of the pages
     * @param folder where the files go, from the site's root, ending in a slash
     */
    public void write(List<Catalogue.Listing> listings, String folder, OutputSink sink) {
        addNames();
        addParts();
        var titles = new HashMap<String, String>();
        listings.forEach(listing -> titles.put(listing.page().address().file(), listing.title()));
        new IndexFiles(pages, agencies, titles, words, wording).write(folder, sink);
    }

    private void add(String word, int page, int place) {
        words.computeIfAbsent(word, unseen -> new Postings()).add(page, place);
    }

    /** An agency's pages are found by its names, too. */
    private void addNames() {
        Map<String, List<String>> names = new HashMap<>();
        for (Agency agency : agencies) {
            var own = new ArrayList<String>();
            cutter.cut(agency.name() + " " + agency.shortName(), own::add);
            agency.aliases().forEach(alias -> cutter.cut(alias, own::add));
            names.put(agency.id(), own);
        }
        for (int i = 0; i < pages.size(); i++) {
            for (String name : names.getOrDefault(pages.get(i).agency(), List.of())) {
                add(name, i, Postings.TEXT);
            }
        }
    }

    /** Pages with ผู้บริหาร are found by บริหาร, too: a compound counts for the words it is made of. */
    private void addParts() {
        // Longer words first: what a part gets from them, its own parts get as well.
        var known = new ArrayList<>(words.keySet());
        known.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String word : known) {
            var own = words.get(word);
            for (String part : parts(word)) {
                var postings = words.get(part);
                if (own != null && postings != null) {
                    postings.addText(own);
                }
            }
        }
    }

    /** The fewest known words that make up a longer one; nothing when there are none. */
    private List<String> parts(String word) {
        int length = word.length();
        if (length < SHORTEST_COMPOUND || !Folding.isThai(word.charAt(0))) {
            return List.of();
        }
        var best = new ArrayList<List<String>>();
        best.add(List.of());
        for (int end = 1; end <= length; end++) {
            List<String> fewest = null;
            for (int start = 0; start <= end - SHORTEST_PART; start++) {
                var before = best.get(start);
                boolean known = (start > 0 || end < length)
                        && (start == 0 || !before.isEmpty())
                        && words.containsKey(word.substring(start, end));
                if (known && (fewest == null || before.size() + 1 < fewest.size())) {
                    fewest = new ArrayList<>(before);
                    fewest.add(word.substring(start, end));
                }
            }
            best.add(fewest == null ? List.of() : fewest);
        }
        return best.get(length);
    }
}
