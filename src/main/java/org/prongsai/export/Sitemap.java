package org.prongsai.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;
import org.prongsai.page.Catalogue;
import org.prongsai.page.Page;
import org.prongsai.page.WebAddresses;

/**
 * {@code sitemap.xml} with every page, the day its content was changed and the same page in each language, and {@code
 * robots.txt} that names it. A site that does not know its own address has no sitemap.
 */
final class Sitemap {

    /** What the protocol allows in one file; beyond it the sitemap becomes a list of sitemaps. */
    static final int MOST_PAGES = 50_000;

    static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String FILE = "sitemap.xml";

    /** Elements of this namespace stand for links of a page. */
    private static final XmlFile.Namespace LINKS = new XmlFile.Namespace("xhtml", "http://www.w3.org/1999/xhtml");

    /** Readers of a language the site does not have are shown the first. */
    private static final String ANY_OTHER = "x-default";

    /** Bytes of an entry, or of a link in it, besides its address, generously. */
    private static final int AROUND = 100;

    private Sitemap() {}

    static void write(Site site, List<Catalogue.Listing> listings, OutputSink sink) {
        var config = site.config();
        if (config.baseUrl().isEmpty()) {
            sink.accept("robots.txt", utf8("User-agent: *\nAllow: /\n"));
            return;
        }
        sink.accept("robots.txt", utf8("User-agent: *\nAllow: /\nSitemap: " + config.baseUrl() + FILE + "\n"));
        var addresses = Addresses.of(site);
        var pages = new ArrayList<Entry>();
        for (Catalogue.Listing listing : listings) {
            var address = listing.page().address();
            if (!address.equals(addresses.notFound())) {
                var url = addresses.absolute(config, address);
                pages.add(new Entry(url, listing.updated(), languages(site, listing.page())));
            }
        }
        write(config.baseUrl(), pages, MOST_PAGES, MOST_BYTES, sink);
    }

    /** A page in every language, itself among them; nothing where there is only one. */
    private static List<Alternate> languages(Site site, Page page) {
        var editions = Addresses.inEachLanguage(site, page);
        var alternates = new ArrayList<Alternate>();
        if (editions.size() > 1) {
            editions.forEach(
                    (language, at) -> alternates.add(new Alternate(language, new WebAddresses(site.config()).of(at))));
            alternates.add(new Alternate(ANY_OTHER, alternates.get(0).url()));
        }
        return alternates;
    }

    /**
     * A page.
     *
     * @param url absolute
     * @param updated day of the last change; may be empty
     * @param alternates the same page in every language; empty where there is only one
     */
    record Entry(String url, String updated, List<Alternate> alternates) {

        Entry {
            alternates = List.copyOf(alternates);
        }

        /** Bytes it takes, not less than it will. */
        private int size() {
            int size = utf8(url).length + AROUND;
            for (Alternate alternate : alternates) {
                size += utf8(alternate.url()).length + AROUND;
            }
            return size;
        }
    }

    /**
     * A page in one language.
     *
     * @param language its tag
     * @param url absolute
     */
    record Alternate(String language, String url) {}

    /** Writes one file, or as many as the limits demand and a list of them. */
    static void write(String baseUrl, List<Entry> pages, int mostPages, int mostBytes, OutputSink sink) {
        var files = divided(pages, mostPages, mostBytes);
        if (files.size() == 1) {
            sink.accept(FILE, urls(files.get(0)));
            return;
        }
        var parts = new ArrayList<Entry>();
        for (List<Entry> file : files) {
            var name = "sitemap-" + (parts.size() + 1) + ".xml";
            sink.accept(name, urls(file));
            var newest =
                    file.stream().map(Entry::updated).max(String::compareTo).orElse("");
            parts.add(new Entry(baseUrl + name, newest, List.of()));
        }
        sink.accept(FILE, XmlFile.bytes("sitemapindex", NAMESPACE, xml -> entries(xml, "sitemap", parts)));
    }

    private static byte[] urls(List<Entry> pages) {
        boolean linked = pages.stream().anyMatch(page -> !page.alternates().isEmpty());
        var others = linked ? List.of(LINKS) : List.<XmlFile.Namespace>of();
        return XmlFile.bytes("urlset", NAMESPACE, others, xml -> entries(xml, "url", pages));
    }

    private static List<List<Entry>> divided(List<Entry> pages, int mostPages, int mostBytes) {
        var files = new ArrayList<List<Entry>>();
        var file = new ArrayList<Entry>();
        long bytes = 0;
        for (Entry page : pages) {
            int size = page.size();
            if (!file.isEmpty() && (file.size() == mostPages || bytes + size > mostBytes)) {
                files.add(List.copyOf(file));
                file.clear();
                bytes = 0;
            }
            file.add(page);
            bytes += size;
        }
        files.add(List.copyOf(file));
        return files;
    }

    private static void entries(XmlFile xml, String element, List<Entry> entries) throws XMLStreamException {
        for (Entry entry : entries) {
            xml.element(element, inside -> {
                inside.text("loc", entry.url());
                if (!entry.updated().isEmpty()) {
                    inside.text("lastmod", entry.updated());
                }
                for (Alternate alternate : entry.alternates()) {
                    inside.empty(
                            LINKS.prefix() + ":link",
                            "rel",
                            "alternate",
                            "hreflang",
                            alternate.language(),
                            "href",
                            alternate.url());
                }
            });
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
