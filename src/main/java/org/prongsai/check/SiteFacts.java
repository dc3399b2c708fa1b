package org.prongsai.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.prongsai.text.Nearest;

/**
 * What is kept of all pages until the last has passed: names of files, ids as numbers, and only those links that could
 * not be answered at once.
 */
final class SiteFacts {

    private static final String INDEX = "index.html";
    private static final int SLIPS = 2;

    private final String base;
    private final Set<String> planned;
    private final UnaryOperator<String> sources;
    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Map<String, long[]> ids = new ConcurrentHashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final SortedMap<LinkTarget, Uses> open = new ConcurrentSkipListMap<>(LinkTarget.ORDER);

    /**
     * Facts of a run.
     *
     * @param base where the site's root stands on its server: a path from slash to slash
     * @param planned files that will be there, so that links to them need not wait
     * @param sources the content a page's file shows
     */
    SiteFacts(String base, Set<String> planned, UnaryOperator<String> sources) {
        this.base = base;
        this.planned = planned;
        this.sources = sources;
    }

    void file(String path) {
        files.add(path);
    }

    void page(FinishedPage page) {
        var own = page.ids().stream().mapToLong(SiteFacts::number).sorted().toArray();
        ids.put(page.file(), own);
        for (var link : page.links()) {
            LinkTarget.of(base, page.file(), link.address())
                    .filter(target -> !isAnswered(target, page, own))
                    .ifPresent(target -> open.computeIfAbsent(target, unseen -> new Uses())
                            .add(new Uses.Use(page.file(), link.text())));
        }
    }

    private boolean isAnswered(LinkTarget target, FinishedPage page, long[] own) {
        if (target.isOn(page.file())) {
            return has(own, target.fragment());
        }
        return target.fragment().isEmpty() && find(planned, target.path()).isPresent();
    }

    /** Links that could not be answered at once, in order, and where they are used. */
    SortedMap<LinkTarget, Uses> open() {
        return open;
    }

    /** The file a target's path names, be it given as a file or as its folder. */
    Optional<String> file(LinkTarget target) {
        return find(files, target.path());
    }

    /** The file it names but for upper and lower case. */
    Optional<String> twin(LinkTarget target) {
        if (folded.isEmpty()) {
            for (String file : new TreeSet<>(files)) {
                folded.putIfAbsent(fold(file), file);
            }
        }
        return find(folded.keySet(), fold(target.path())).map(folded::get);
    }

    /** The page or file that was probably meant: its address differs in a letter or two. */
    Optional<String> near(LinkTarget target) {
        var path = address(target.path());
        return files.stream()
                .map(SiteFacts::address)
                .filter(f -> Nearest.distance(path, f, SLIPS) <= SLIPS)
                .min(Comparator.comparingInt((String f) -> Nearest.distance(path, f, SLIPS))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String address(String path) {
        return "/" + (path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path);
    }

    /** Whether a file has the anchor; files that are no pages have any. */
    boolean hasAnchor(String file, String fragment) {
        var known = ids.get(file);
        return known == null || has(known, fragment);
    }

    /** The content a page shows. */
    String source(String file) {
        return sources.apply(file);
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static boolean has(long[] ids, String fragment) {
        return fragment.isEmpty() || fragment.equals("top") || Arrays.binarySearch(ids, number(fragment)) >= 0;
    }

    private static Optional<String> find(Set<String> among, String path) {
        if (among.contains(path)) {
            return Optional.of(path);
        }
        var index = path + (path.isEmpty() || path.endsWith("/") ? "" : "/") + "index.html";
        return among.contains(index) ? Optional.of(index) : Optional.empty();
    }

    /** An id in eight bytes; two ids of a site share a number about as often as a meteor strikes the server. */
    private static long number(String id) {
        long number = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            number = (number ^ id.charAt(i)) * 0x100000001b3L;
        }
        return number;
    }
}
