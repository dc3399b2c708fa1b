package org.prongsai.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;
import org.prongsai.page.Catalogue;

/**
 * {@code sitemap.xml} with every page and the day its content was changed, and {@code robots.txt} that names it. A site
 * that does not know its own address has no sitemap.
 */
final class Sitemap {

    /** What the protocol allows in one file; beyond it the sitemap becomes a list of sitemaps. */
    static final int MOST_PAGES = 50_000;

    static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String FILE = "sitemap.xml";

    /** Bytes of an entry besides its address, generously. */
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
                pages.add(new Entry(addresses.absolute(config, address), listing.updated()));
            }
        }
        write(config.baseUrl(), pages, MOST_PAGES, MOST_BYTES, sink);
    }

    /**
     * A page.
     *
     * @param url absolute
     * @param updated day of the last change; may be empty
     */
    record Entry(String url, String updated) {}

    /** Writes one file, or as many as the limits demand and a list of them. */
    static void write(String baseUrl, List<Entry> pages, int mostPages, int mostBytes, OutputSink sink) {
        var files = divided(pages, mostPages, mostBytes);
        if (files.size() == 1) {
            sink.accept(FILE, XmlFile.bytes("urlset", NAMESPACE, xml -> entries(xml, "url", files.get(0))));
            return;
        }
        var parts = new ArrayList<Entry>();
        for (List<Entry> file : files) {
            var name = "sitemap-" + (parts.size() + 1) + ".xml";
            sink.accept(name, XmlFile.bytes("urlset", NAMESPACE, xml -> entries(xml, "url", file)));
            var newest =
                    file.stream().map(Entry::updated).max(String::compareTo).orElse("");
            parts.add(new Entry(baseUrl + name, newest));
        }
        sink.accept(FILE, XmlFile.bytes("sitemapindex", NAMESPACE, xml -> entries(xml, "sitemap", parts)));
    }

    private static List<List<Entry>> divided(List<Entry> pages, int mostPages, int mostBytes) {
        var files = new ArrayList<List<Entry>>();
        var file = new ArrayList<Entry>();
        long bytes = 0;
        for (Entry page : pages) {
            int size = utf8(page.url()).length + AROUND;
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
            });
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
