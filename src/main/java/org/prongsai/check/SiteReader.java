package org.prongsai.check;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Page;

/** Hands files on to the next sink and reads every page among them. Safe to call from several threads. */
public final class SiteReader implements OutputSink {

    private static final List<PageCheck> PAGE_CHECKS = OutputChecks.ofPages();
    private static final List<SiteCheck> SITE_CHECKS = OutputChecks.ofSite();

    private final OutputSink next;
    private final TextReader texts;
    private final Map<String, String> sources = new HashMap<>();
    private final SiteFacts facts;
    private final Map<String, List<Diagnostic>> found = new ConcurrentSkipListMap<>();
    private final boolean remembers;
    private final Map<String, Seen> seen = new ConcurrentSkipListMap<>();

    /**
     * What a reader sees of a page.
     *
     * @param heading its main heading; empty for none
     * @param words what stands for the text of its main part: 64 hexadecimal digits
     */
    public record Seen(String heading, String words) {}

    /**
     * A reader for one build.
     *
     * @param next takes the files
     * @param pages every page that will come, for their sources; other files may come too
     * @param baseUrl where the site will stand, ending in a slash; empty when not known
     * @param texts takes what the main part of every page says
     * @param remembers whether the pages that pass will be asked for
     */
    public SiteReader(OutputSink next, Collection<Page> pages, String baseUrl, TextReader texts, boolean remembers) {
        this.next = next;
        this.remembers = remembers;
        this.texts = texts;
        this.facts = new SiteFacts(base(baseUrl), sources.keySet(), this::source);
        for (Page page : pages) {
            sources.put(page.address().file(), page.source());
        }
    }

    @Override
    public void accept(String path, byte[] bytes) {
        next.accept(path, bytes);
        facts.file(path);
        if (path.endsWith(".html")) {
            read(PageParser.read(path, source(path), bytes, texts, remembers));
        }
    }

    /** Reports what is wrong with the site, once all files have passed. */
    public void report(Diagnostics findings) {
        found.values().forEach(several -> several.forEach(findings::add));
        for (SiteCheck check : SITE_CHECKS) {
            check.check(facts, findings);
        }
    }

    /** The pages that have passed, by the address a visitor knows; none when they are not remembered. */
    public Map<String, Seen> seen() {
        return seen;
    }

    private static String base(String url) {
        var path = url.isEmpty() ? null : URI.create(url).getPath();
        return path == null || !path.endsWith("/") ? Objects.requireNonNullElse(path, "") + "/" : path;
    }

    private void read(FinishedPage page) {
        facts.page(page);
        if (remembers) {
            var heading = page.headings().stream().filter(h -> h.level() == 1).findFirst();
            seen.put(
                    page.address(),
                    new Seen(heading.map(FinishedPage.Heading::text).orElse(""), page.words()));
        }
        var own = new Diagnostics();
        for (PageCheck check : PAGE_CHECKS) {
            check.check(page, own);
        }
        var several = own.sorted();
        if (!several.isEmpty()) {
            found.put(page.file(), several);
        }
    }

    /** A page nobody planned is its own source. */
    private String source(String file) {
        return sources.getOrDefault(file, file);
    }
}
