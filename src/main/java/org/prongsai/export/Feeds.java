package org.prongsai.export;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;
import org.prongsai.page.Catalogue;
import org.prongsai.page.PageAddress;
import org.prongsai.page.PageKind;

/**
 * {@code feed.xml} of every agency, and of a portal as a whole: its documents in Atom, those changed last first. An
 * entry's id is the permanent address of its page. A site that does not know its own address has no feeds.
 */
final class Feeds {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int MOST_ENTRIES = 50;

    /** Content knows days only; they begin in Bangkok. */
    private static final String MIDNIGHT = "T00:00:00+07:00";

    /** Pages that are documents of their own; the others show parts of these. */
    private static final Set<PageKind> DOCUMENTS =
            EnumSet.of(PageKind.PLAN, PageKind.PROGRESS, PageKind.ITA, PageKind.OIT, PageKind.OTHER);

    private final SiteConfig config;
    private final Addresses addresses;

    private Feeds(Site site) {
        this.config = site.config();
        this.addresses = Addresses.of(site);
    }

    static void write(Site site, List<Catalogue.Listing> listings, OutputSink sink) {
        var config = site.config();
        if (config.baseUrl().isEmpty()) {
            return;
        }
        var feeds = new Feeds(site);
        var documents = listings.stream()
                .filter(l -> !l.page().agency().isEmpty() && !l.updated().isEmpty())
                .filter(l -> DOCUMENTS.contains(PageKind.of(l.page()))
                        && !l.page().layout().equals("oit-item")
                        && !l.page().isForm())
                .sorted(Comparator.comparing(Catalogue.Listing::updated)
                        .reversed()
                        .thenComparing(l -> l.page().address().path()))
                .toList();
        for (Agency agency : site.agencies()) {
            var own = documents.stream()
                    .filter(l -> l.page().agency().equals(agency.id()))
                    .toList();
            var name = agency.sample() ? agency.name() + " (ข้อมูลตัวอย่าง)" : agency.name();
            feeds.write(feeds.addresses.agency(agency), name, own, agency.updated() + MIDNIGHT, sink);
        }
        if (config.mode() == SiteConfig.Mode.PORTAL) {
            var real = site.realAgencies().stream().map(Agency::id).collect(Collectors.toSet());
            var official = documents.stream()
                    .filter(l -> real.contains(l.page().agency()))
                    .toList();
            var newest = site.agencies().stream()
                    .map(agency -> agency.updated() + MIDNIGHT)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            feeds.write(feeds.addresses.home(), config.title(), official, newest, sink);
        }
    }

    /** A feed; {@code updated} holds while nothing is in it. */
    private void write(
            PageAddress home, String title, List<Catalogue.Listing> documents, String updated, OutputSink sink) {
        var newest = documents.isEmpty() ? updated : documents.get(0).updated() + MIDNIGHT;
        var file = home.beside(Addresses.FEED);
        sink.accept(file, XmlFile.bytes("feed", NAMESPACE, xml -> {
            xml.text("id", addresses.absolute(config, home));
            xml.text("title", title + ": สิ่งที่ปรับปรุงล่าสุด");
            xml.text("updated", newest);
            xml.element("author", author -> author.text("name", title));
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", addresses.absolute(config, file));
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", addresses.absolute(config, home));
            for (Catalogue.Listing document : documents.subList(0, Math.min(MOST_ENTRIES, documents.size()))) {
                xml.element("entry", entry -> write(entry, document));
            }
        }));
    }

    private void write(XmlFile entry, Catalogue.Listing document) throws XMLStreamException {
        var url = addresses.absolute(config, document.page().address());
        entry.text("id", url);
        entry.text("title", document.title());
        entry.text("updated", document.updated() + MIDNIGHT);
        entry.element("author", author -> author.text("name", document.agency()));
        entry.empty("link", "rel", "alternate", "type", "text/html", "href", url);
        entry.text("summary", PageKind.of(document.page()).words() + " ของ" + document.agency());
    }
}
