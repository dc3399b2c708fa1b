package org.prongsai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.SearchView;
import org.prongsai.text.ThaiOrder;

/**
 * The search page, which is a list of everything for readers without scripts. In a portal it lists the agencies, and each
 * agency has a list of its own. The lists name pages as these name themselves, so their views are made last.
 */
public final class SearchPages {

    /** The folder of the search index, from the search page. */
    public static final String DATA = "data/";

    /** Words before the name proper; they would file everything under the same letter. */
    private static final Pattern KIND_WORD = Pattern.compile(
            "^(?:โครงการ|กิจกรรม|มาตรการ|องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|อบต\\.|อบจ\\.|ทต\\.|ทม\\.|ทน\\.)(?=\\S{2})");

    private final Edition edition;
    private final Site site;
    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;
    private final Catalogue catalogue;

    private SearchPages(Edition edition, Catalogue catalogue) {
        this.edition = edition;
        this.site = edition.site();
        this.addresses = edition.addresses();
        this.frames = new Frames(edition);
        this.wording = edition.wording();
        this.catalogue = catalogue;
    }

    /**
     * The pages; their views must not be asked for before all others are made.
     *
     * @param catalogue notes all other pages
     */
    public static List<Page> of(Site site, Catalogue catalogue) {
        return Edition.of(site).stream()
                .flatMap(e -> new SearchPages(e, catalogue).pages().stream().map(e::marked))
                .toList();
    }

    /** The folder of each search index from the site's root, and the language it is for as its pages name it. */
    public static Map<String, String> folders(Site site) {
        var folders = new LinkedHashMap<String, String>();
        for (Edition edition : Edition.of(site)) {
            var language = edition.first() ? "" : edition.wording().language();
            folders.put(language, edition.addresses().search().beside(DATA));
        }
        return folders;
    }

    private List<Page> pages() {
        var source = site.config().origin().at().file();
        boolean portal = site.config().mode() == SiteConfig.Mode.PORTAL;
        var pages = new ArrayList<Page>();
        if (portal) {
            var byAgency = new Lazy<>(this::byAgency);
            pages.add(new Page(addresses.search(), "search", source, () -> ofPortal(byAgency.get())));
            for (Agency agency : site.agencies()) {
                pages.add(new Page(
                        addresses.list(agency),
                        "list",
                        agency.origin().at().file(),
                        () -> ofAgency(agency, "", byAgency.get())));
            }
        } else {
            for (Agency agency : site.agencies()) {
                pages.add(new Page(addresses.search(), "search", source, () -> ofAgency(agency, DATA, byAgency())));
            }
        }
        return pages;
    }

    private Map<String, List<Catalogue.Listing>> byAgency() {
        return catalogue.listings().stream()
                .filter(l -> !l.page().agency().isEmpty())
                .filter(l -> edition.holds(l.page()))
                .collect(Collectors.groupingBy(l -> l.page().agency()));
    }

    private PageView ofPortal(Map<String, List<Catalogue.Listing>> byAgency) {
        var at = addresses.search();
        var head = new Frames.Head(
                at,
                wording.say("ค้นหา"),
                wording.say("ค้นหา"),
                wording.say("ค้นหาแผน โครงการ รายงาน และข้อมูลอื่นของทุกหน่วยงาน"),
                null,
                site.config().title());
        var entries = site.agencies().stream()
                .map(agency -> new SearchView.Entry(
                        new Frame.Link(agency.name(), at.to(addresses.list(agency)), false),
                        wording.say(
                                "{0} หน้า{1}",
                                byAgency.getOrDefault(agency.id(), List.of()).size(),
                                agency.sample() ? wording.say(" · ข้อมูลตัวอย่าง") : "")))
                .toList();
        var lead = wording.say("รายชื่อ {0} หน่วยงาน เลือกเพื่อดูทุกหน้าของหน่วยงานนั้น", entries.size());
        return new PageView(
                frames.portal(head, null),
                new SearchView(lead, DATA, site.agencies().size() > 1, letters(entries)));
    }

    private PageView ofAgency(Agency agency, String data, Map<String, List<Catalogue.Listing>> byAgency) {
        var at = addresses.list(agency);
        var title = data.isEmpty() ? wording.say("ทุกหน้าของ{0}", agency.name()) : wording.say("ค้นหา");
        var head = new Frames.Head(
                at,
                title,
                data.isEmpty() ? wording.say("ทุกหน้า") : title,
                wording.say("รายชื่อทุกหน้าของ{0} เรียงตามตัวอักษร", agency.name()),
                null,
                "");
        var entries = byAgency.getOrDefault(agency.id(), List.of()).stream()
                .map(l -> new SearchView.Entry(
                        new Frame.Link(l.title(), at.to(l.page().address()), false), words(wording, l.page())))
                .toList();
        var lead = wording.say("รายชื่อทั้ง {0} หน้า เรียงตามตัวอักษร", entries.size());
        return new PageView(
                frames.of(agency, Frames.Section.OTHER, head), new SearchView(lead, data, false, letters(entries)));
    }

    /** แผน · ปี 2566–2570. */
    private static String words(Wording wording, Page page) {
        var kind = wording.say(PageKind.of(page).words());
        return page.years().isEmpty() ? kind : wording.say("{0} · ปี {1}", kind, Format.years(page.years()));
    }

    private static List<SearchView.Letter> letters(List<SearchView.Entry> entries) {
        Map<String, List<SearchView.Entry>> byLetter = new TreeMap<>(ThaiOrder.INSTANCE);
        var sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing((SearchView.Entry e) -> name(e), ThaiOrder.INSTANCE)
                .thenComparing(SearchView.Entry::text)
                .thenComparing(e -> e.link().href()));
        for (SearchView.Entry entry : sorted) {
            byLetter.computeIfAbsent(letter(name(entry)), letter -> new ArrayList<>())
                    .add(entry);
        }
        var letters = new ArrayList<SearchView.Letter>();
        byLetter.forEach(
                (letter, of) -> letters.add(new SearchView.Letter("letter-" + (letters.size() + 1), letter, of)));
        return letters;
    }

    private static String name(SearchView.Entry entry) {
        var text = entry.link().text();
        return KIND_WORD.matcher(text).replaceFirst("").strip();
    }

    /** The letter a dictionary files a name under; a vowel written before its consonant counts after it. */
    private static String letter(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'ก' && c <= 'ฮ') {
                return String.valueOf(c);
            }
            if (Character.isDigit(c)) {
                return "0–9";
            }
            if (Character.isLetter(c) && !(c >= 'เ' && c <= 'ไ')) {
                return String.valueOf(c).toUpperCase(Locale.ROOT);
            }
        }
        return "…";
    }
}
