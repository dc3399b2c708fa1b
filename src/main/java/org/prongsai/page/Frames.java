package org.prongsai.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.NotFoundView;

/** Makes what surrounds a page: the way to it, the menu, its date and who answers for it. */
final class Frames {

    /** The part of an agency's site a page belongs to. */
    enum Section {
        HOME,
        PLANS,
        PROGRESS,
        REPORTS,
        ITA,
        OIT,
        OTHER
    }

    private static final String INVENTED =
            "ข้อมูลตัวอย่าง: หน่วยงานนี้และทุกอย่างในหน้านี้แต่งขึ้นเพื่อแสดงวิธีเปิดเผยข้อมูล ไม่ใช่ข้อมูลของหน่วยงานจริง";

    /** A page on the way to another. */
    record Crumb(String text, PageAddress address) {}

    /**
     * What a page says about itself.
     *
     * @param address where it stands
     * @param title heading and title
     * @param crumb shorter title for the breadcrumb
     * @param description one sentence
     * @param updated day of its content; {@code null} when the agency's day holds
     * @param responsible division in charge; the agency's when empty
     */
    record Head(
            PageAddress address,
            String title,
            String crumb,
            String description,
            @Nullable LocalDate updated,
            String responsible) {}

    private final SiteConfig config;
    private final WebAddresses web;
    private final Addresses addresses;
    private final Wording wording;
    private final Edition edition;
    private final List<Edition> editions;
    private final Collection<Framework> frameworks;
    private final Map<String, Map<Section, List<Crumb>>> documents = new HashMap<>();

    Frames(Edition edition) {
        var site = edition.site();
        this.edition = edition;
        this.editions = Edition.of(site);
        this.config = site.config();
        this.web = new WebAddresses(config);
        this.addresses = edition.addresses();
        this.wording = edition.wording();
        this.frameworks = site.frameworks().values();
        site.agencies().forEach(a -> documents.put(a.id(), documentsOf(a)));
    }

    /** The frame of an agency's page; the way leads through the agency's first page and {@code between}. */
    Frame of(Agency agency, Section section, Head head, Crumb... between) {
        var at = head.address();
        var way = new ArrayList<Crumb>();
        if (config.mode() == SiteConfig.Mode.PORTAL) {
            way.add(new Crumb(wording.say("หน้าแรก"), addresses.home()));
            way.add(new Crumb(agency.shortName(), addresses.agency(agency)));
        } else {
            way.add(new Crumb(wording.say("หน้าแรก"), addresses.agency(agency)));
        }
        way.addAll(List.of(between));
        return new Frame(
                wording.language(),
                head.title(),
                config.title(),
                head.description(),
                at.root(),
                at.to(addresses.home()),
                root(at) + addresses.search().file(),
                agency.sample() ? wording.say(INVENTED) : "",
                web.of(at),
                agency.name(),
                at.to(addresses.agency(agency)),
                crumbs(at, way, head.crumb()),
                menu(agency, section, at),
                siblings(agency, section, at),
                Format.dayView(wording, head.updated() != null ? head.updated() : agency.updated()),
                head.responsible().isEmpty() ? agency.responsible() : head.responsible(),
                contact(wording, agency),
                editions(at));
    }

    /** The frame of a page that belongs to no agency. */
    Frame portal(Head head, @Nullable LocalDate updated) {
        return portal(head, updated, List.of());
    }

    /** The same with links to the page of other years. */
    Frame portal(Head head, @Nullable LocalDate updated, List<Frame.Link> siblings) {
        var at = head.address();
        var way = at.equals(addresses.home())
                ? List.<Crumb>of()
                : List.of(new Crumb(wording.say("หน้าแรก"), addresses.home()));
        return new Frame(
                wording.language(),
                head.title(),
                config.title(),
                head.description(),
                root(at),
                link(at, addresses.home()),
                root(at) + addresses.search().file(),
                "",
                at.equals(addresses.notFound()) ? "" : web.of(at),
                "",
                "",
                way.isEmpty() ? List.of() : crumbs(at, way, head.crumb()),
                List.of(),
                siblings,
                updated == null ? new Frame.Day("", "") : Format.dayView(wording, updated),
                head.responsible(),
                List.of(),
                at.equals(addresses.notFound()) ? List.of() : editions(at));
    }

    /** Whether these are frames of the site's first language. */
    boolean isFirst() {
        return edition.first();
    }

    /** The first page in the languages that are not the site's first, as linked from the 404 page. */
    List<NotFoundView.Other> otherHomes(PageAddress at) {
        return editions.stream()
                .skip(1)
                .map(other -> new NotFoundView.Other(
                        other.wording().language(),
                        other.wording().say("ไม่มีหน้าที่อยู่นี้"),
                        new Frame.Link(
                                other.wording().say("ไปหน้าแรก"),
                                link(at, other.addresses().home()),
                                false)))
                .toList();
    }

    /** A page in every language; nothing where there is only one. */
    private List<Frame.Edition> editions(PageAddress at) {
        return editions.size() < 2
                ? List.of()
                : editions.stream().map(other -> edition(at, other)).toList();
    }

    private Frame.Edition edition(PageAddress at, Edition other) {
        var there = edition.in(other, at);
        var url = web.isKnown() ? web.of(there) : at.to(there);
        return new Frame.Edition(
                other.wording().language(), other.wording().name(), at.to(there), url, there.equals(at));
    }

    /** A link to another page; from the 404 page, which is shown at any depth, one from the server's root. */
    String link(PageAddress from, PageAddress to) {
        return from.equals(addresses.notFound()) ? root(from) + to.path().substring(1) : from.to(to);
    }

    private String root(PageAddress at) {
        if (!at.equals(addresses.notFound())) {
            return at.root();
        }
        var path =
                config.baseUrl().isEmpty() ? "" : URI.create(config.baseUrl()).getRawPath();
        return path.endsWith("/") ? path : path + "/";
    }

    /** The wording of the pages. */
    Wording wording() {
        return wording;
    }

    private List<Frame.Link> crumbs(PageAddress at, List<Crumb> way, String own) {
        var links = new ArrayList<Frame.Link>();
        for (Crumb crumb : way) {
            if (!crumb.address().equals(at)) {
                links.add(new Frame.Link(crumb.text(), link(at, crumb.address()), false));
            }
        }
        links.add(new Frame.Link(own, "", true));
        return links.size() == 1 ? List.of() : links;
    }

    private List<Frame.Link> menu(Agency agency, Section section, PageAddress at) {
        var links = new ArrayList<Frame.Link>();
        links.add(new Frame.Link(wording.say("ภาพรวม"), at.to(addresses.agency(agency)), section == Section.HOME));
        documentsOf(agency.id()).forEach((s, of) -> {
            if (!of.isEmpty()) {
                var newest = of.get(of.size() - 1);
                links.add(new Frame.Link(menuWord(wording, s), at.to(newest.address()), section == s));
            }
        });
        return links;
    }

    private static String menuWord(Wording wording, Section section) {
        return switch (section) {
            case HOME -> wording.say("ภาพรวม");
            case PLANS -> wording.say("แผน");
            case PROGRESS -> wording.say("ผลการดำเนินงาน");
            case REPORTS -> wording.say("รายงาน");
            case ITA -> "ITA";
            case OIT -> "OIT";
            case OTHER -> wording.say("อื่น ๆ");
        };
    }

    /** The other documents of the same kind, newest last, when this page is one of them. */
    private List<Frame.Link> siblings(Agency agency, Section section, PageAddress at) {
        var all = documentsOf(agency.id()).getOrDefault(section, List.of());
        if (all.size() < 2 || all.stream().noneMatch(c -> c.address().equals(at))) {
            return List.of();
        }
        return all.stream()
                .map(c ->
                        new Frame.Link(c.text(), at.to(c.address()), c.address().equals(at)))
                .toList();
    }

    private Map<Section, List<Crumb>> documentsOf(String agencyId) {
        return documents.getOrDefault(agencyId, Map.of());
    }

    private Map<Section, List<Crumb>> documentsOf(Agency agency) {
        var all = new EnumMap<Section, List<Crumb>>(Section.class);
        all.put(
                Section.PLANS,
                agency.plans().stream()
                        .map(p -> new Crumb(wording.say("แผน {0}", Format.years(p.years())), addresses.plan(agency, p)))
                        .toList());
        all.put(
                Section.PROGRESS,
                reportedYears(agency)
                        .map(y -> new Crumb(wording.say("ปี {0}", y), addresses.progress(agency, y)))
                        .toList());
        all.put(
                Section.REPORTS,
                agency.reports().stream()
                        .map(r -> new Crumb(shortName(wording, r), addresses.report(agency, r)))
                        .toList());
        all.put(
                Section.ITA,
                agency.itaResults().stream()
                        .map(i ->
                                new Crumb(wording.say("ปี {0}", i.fiscalYear()), addresses.ita(agency, i.fiscalYear())))
                        .toList());
        all.put(
                Section.OIT,
                Disclosure.answered(agency, frameworks).stream()
                        .map(f -> new Crumb(wording.say("ปี {0}", f.year()), addresses.oit(agency, f.year())))
                        .toList());
        return all;
    }

    /** The years an agency has reported on, oldest first. */
    static Stream<FiscalYear> reportedYears(Agency agency) {
        var years = new TreeSet<FiscalYear>();
        agency.reports().forEach(r -> years.add(r.fiscalYear()));
        return years.stream();
    }

    /** รอบ 12 เดือน ปี 2567. */
    static String shortName(Wording wording, ProgressReport report) {
        return wording.say("รอบ {0} เดือน ปี {1}", report.round().months(), report.fiscalYear());
    }

    /** How an agency can be reached, each way as a link where there is one. */
    static List<Fact> contact(Wording wording, Agency agency) {
        var contact = agency.contact();
        var facts = new ArrayList<Fact>();
        facts.add(link(wording.say("โทรศัพท์"), contact.phone(), "tel:" + dialled(contact.phone())));
        if (!contact.fax().isEmpty()) {
            facts.add(Fact.of(wording.say("โทรสาร"), contact.fax()));
        }
        facts.add(link(wording.say("อีเมล"), contact.email(), "mailto:" + contact.email()));
        facts.add(link(wording.say("เว็บไซต์"), contact.website(), web(contact.website())));
        facts.add(Fact.of(wording.say("ที่อยู่"), contact.address()));
        if (!contact.hours().isEmpty()) {
            facts.add(Fact.of(wording.say("เวลาทำการ"), contact.hours()));
        }
        return facts;
    }

    private static String web(String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? address : "http://" + address;
    }

    private static Fact link(String label, String text, String href) {
        return text.isEmpty() ? Fact.of(label, "") : Fact.link(label, text, href);
    }

    /** The first number of a text, as a telephone dials it. */
    static String dialled(String phone) {
        var digits = new StringBuilder();
        for (int i = 0; i < phone.length(); i++) {
            char c = phone.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (c == '+' && digits.isEmpty()) {
                digits.append(c);
            } else if (!digits.isEmpty() && digits.length() > 8 && c != '-') {
                break;
            }
        }
        return digits.toString();
    }
}
