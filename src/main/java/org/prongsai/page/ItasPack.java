package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;

/**
 * What an officer hands in for the OIT of a year: per item an answer, addresses and an explanation, ready to be pasted.
 *
 * @param disclosure the year and how far it has come
 * @param addressed whether the site's address is known; without it there are no addresses to hand in
 * @param rows one per item, in the framework's order
 */
public record ItasPack(Disclosure disclosure, boolean addressed, List<Row> rows) {

    public ItasPack {
        rows = List.copyOf(rows);
    }

    /** The answer to an item. */
    public enum Reply {
        YES("มี"),
        NO("ไม่มี"),
        NOTHING("ไม่มีเรื่องให้รายงาน");

        private final String thai;

        Reply(String thai) {
            this.thai = thai;
        }

        /** The word on pages and in files. */
        public String thai() {
            return thai;
        }
    }

    /**
     * An item.
     *
     * @param standing the item and how far it has come
     * @param reply the answer
     * @param state how far the item has come, in a word
     * @param urls absolute, the item's own page first; empty without a page or without the site's address
     * @param explanation where the information is found and what it shows; empty without a page
     * @param parts one per element
     * @param updated day it was last changed, in words; empty without a page
     * @param responsible division in charge; may be empty
     */
    public record Row(
            Disclosure.Standing standing,
            Reply reply,
            String state,
            List<String> urls,
            String explanation,
            List<Part> parts,
            String updated,
            String responsible) {

        public Row {
            urls = List.copyOf(urls);
            parts = List.copyOf(parts);
        }

        /** How many elements are shown. */
        public long shown() {
            return parts.stream().filter(p -> p.part().met()).count();
        }
    }

    /**
     * An element.
     *
     * @param part the element and what is there for it
     * @param url absolute, with its fragment; empty while it is not shown or the site's address is not known
     */
    public record Part(Disclosure.Part part, String url) {}

    /** What an agency hands in for a year. */
    public static ItasPack of(Wording wording, Site site, Disclosure disclosure) {
        return new Maker(wording, site, disclosure).pack();
    }

    private static final class Maker {
        private final Site site;
        private final Disclosure disclosure;
        private final Agency agency;
        private final Wording wording;
        private final Addresses addresses;
        private final WebAddresses web;

        Maker(Wording wording, Site site, Disclosure disclosure) {
            this.wording = wording;
            this.site = site;
            this.disclosure = disclosure;
            this.agency = disclosure.agency();
            this.addresses = Addresses.of(site);
            this.web = new WebAddresses(site.config());
        }

        ItasPack pack() {
            return new ItasPack(
                    disclosure,
                    web.isKnown(),
                    disclosure.standings().stream().map(this::row).toList());
        }

        private Row row(Disclosure.Standing standing) {
            var page = addresses.oitItem(agency, disclosure.framework().year(), standing.item());
            var parts = standing.parts().stream()
                    .map(p -> new Part(p, p.met() ? element(page, p.element()) : ""))
                    .toList();
            var day = standing.updated(agency);
            var updated = day == null ? "" : Format.day(wording, day);
            var thai = day == null ? "" : Format.day(Wording.THAI, day);
            var responsible = OitWords.responsible(agency, standing);
            return new Row(
                    standing,
                    reply(standing),
                    OitWords.tag(wording, standing.state()).text(),
                    urls(standing, page),
                    isPublished(standing) ? explanation(standing, parts, thai, responsible) : "",
                    parts,
                    updated,
                    responsible);
        }

        private String element(PageAddress page, Framework.Element element) {
            return web.isKnown() ? web.of(page) + "#" + element.id() : "";
        }

        private static boolean isPublished(Disclosure.Standing standing) {
            return standing.entry() != null || standing.evidence() != null;
        }

        private static Reply reply(Disclosure.Standing standing) {
            if (standing.state() == Disclosure.State.NOTHING_TO_REPORT) {
                return Reply.NOTHING;
            }
            return isPublished(standing) ? Reply.YES : Reply.NO;
        }

        private List<String> urls(Disclosure.Standing standing, PageAddress page) {
            if (!web.isKnown() || !isPublished(standing)) {
                return List.of();
            }
            var evidence = standing.evidence();
            return evidence == null
                    ? List.of(web.of(page))
                    : List.of(web.of(page), web.of(addresses.evidence(agency, evidence)));
        }

        /** Numbered as the elements are shown, each with its own address; Thai, for it is to be copied into a Thai system. */
        private String explanation(Disclosure.Standing standing, List<Part> parts, String updated, String responsible) {
            var lines = new ArrayList<String>();
            lines.add(path(standing.item()));
            var entry = standing.entry();
            if (standing.state() == Disclosure.State.NOTHING_TO_REPORT && entry != null) {
                lines.add(Wording.THAI.say("ปีนี้ไม่มีเรื่องให้รายงาน: {0}", entry.nothingToReport()));
            } else {
                int number = 0;
                for (Part part : parts) {
                    if (part.part().met()) {
                        lines.add((++number + ") " + part.part().element().label() + " " + part.url()).strip());
                    }
                }
            }
            lines.add(Wording.THAI.say(
                    "ปรับปรุงล่าสุด {0}{1}",
                    updated, responsible.isEmpty() ? "" : Wording.THAI.say(" ผู้รับผิดชอบ {0}", responsible)));
            return String.join("\n", lines);
        }

        /** หน้าแรก › OIT › O4 ข้อมูลการติดต่อ: what a visitor clicks on, in order. */
        private String path(Framework.Item item) {
            var year = disclosure.framework().year();
            var clicks = new ArrayList<String>();
            clicks.add(Wording.THAI.say("หน้าแรก"));
            if (site.config().mode() == SiteConfig.Mode.PORTAL) {
                clicks.add(agency.name());
            }
            clicks.add("OIT");
            var years = Disclosure.answered(agency, site.frameworks().values());
            if (!years.isEmpty() && !years.get(years.size() - 1).year().equals(year)) {
                clicks.add(Wording.THAI.say("ปี {0}", year));
            }
            clicks.add(item.code() + " " + item.title());
            return String.join(" › ", clicks);
        }
    }
}
