package org.prongsai.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.DataView;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PageView;

/** Adds to the view of an agency's page what it has for programs, and for paper. */
final class DataViews {

    private static final String INDEX = "index.html";

    /** Layouts of what has an official form. */
    private static final Set<String> FORMED = Set.of("plan", "report");

    private final Edition edition;
    private final Site site;
    private final SiteConfig config;
    private final Addresses addresses;
    private final SocialCards cards;

    /** The data sets of an agency by its id, which all pages of its items ask for. */
    private final Map<String, List<OpenData>> openData = new ConcurrentHashMap<>();

    DataViews(Edition edition) {
        this.edition = edition;
        this.site = edition.site();
        this.config = site.config();
        this.addresses = edition.addresses();
        this.cards = new SocialCards(edition);
    }

    PageView added(Page page, Agency agency, PageView view) {
        var files = DataFile.of(page.layout()).stream()
                .filter(file -> exists(file, page, agency))
                .toList();
        var links = new ArrayList<>(links(page.address(), files));
        links.addAll(tables(page, agency));
        var frame = view.frame();
        if (frame.canonical().isEmpty()) {
            return view.with(new DataView("", links, forms(page, agency), List.of(), List.of()));
        }
        if (page.address().equals(addresses.home())) {
            links.addAll(links(page.address(), List.of(DataFile.CATALOG)));
        }
        var feed = addresses.file(page.address(), agency, Addresses.FEED);
        // What is invented must not be taken for official data by programs.
        List<DataView.Linked> linked = agency.sample() ? List.of() : List.of(linked(page, agency, frame, files));
        return view.with(new DataView(feed, links, forms(page, agency), linked, cards.of(page, agency)));
    }

    /** The first page of a portal, with the same for all agencies. */
    PageView portal(PageView view) {
        if (config.baseUrl().isEmpty()) {
            return view;
        }
        var home = addresses.home();
        return view.with(new DataView(
                addresses.fileBeside(home, Addresses.FEED),
                links(home, List.of(DataFile.CATALOG)),
                List.of(),
                List.of(),
                cards.portal()));
    }

    /** Another page that belongs to all agencies. */
    PageView ofSite(PageView view) {
        return view.with(new DataView("", List.of(), List.of(), List.of(), cards.portal()));
    }

    /** The official form of a plan or a report, and the sheet of a plan item in that of its plan. */
    private List<DataView.Form> forms(Page page, Agency agency) {
        if (FORMED.contains(page.layout())) {
            return List.of(form(page, addresses.form(page.address()), "", "แบบสำหรับพิมพ์ (A4)"));
        }
        if (page.layout().equals("project")) {
            for (Plan plan : agency.plans()) {
                for (Project project : plan.projects()) {
                    if (project.origin().at().file().equals(page.source()) && FormSheets.exists(project)) {
                        var form = addresses.form(addresses.plan(agency, plan));
                        return List.of(form(page, form, "#" + FormSheets.id(project), "ใบรายละเอียดตามแบบ (A4)"));
                    }
                }
            }
        }
        return List.of();
    }

    private DataView.Form form(Page page, PageAddress form, String fragment, String words) {
        var wording = edition.wording();
        return new DataView.Form(
                wording.say(words),
                page.address().to(edition.in(Edition.ofForms(site), form)) + fragment,
                wording.language().equals(FormWords.THAI.language()) ? "" : FormWords.THAI.language());
    }

    private List<DataView.File> links(PageAddress at, List<DataFile> files) {
        return files.stream()
                .map(file -> new DataView.File(
                        edition.wording().say(file.words()), addresses.fileBeside(at, file.file()), file.format()))
                .toList();
    }

    /** The data sets that hold what the page of an item shows. */
    private List<DataView.File> tables(Page page, Agency agency) {
        var links = new ArrayList<DataView.File>();
        if (!page.layout().equals("oit-item")) {
            return links;
        }
        for (OpenData data : openData.computeIfAbsent(agency.id(), id -> OpenData.of(site, agency))) {
            for (OpenData.Part part : data.parts()) {
                if (addresses.oitItem(agency, part.asked(), part.item()).equals(page.address())) {
                    for (DataFile file : data.files()) {
                        if (!file.isTable() || file == part.file()) {
                            links.add(new DataView.File(
                                    edition.wording()
                                            .say(
                                                    "{0} ปีงบประมาณ {1}",
                                                    edition.wording().say(file.words()),
                                                    data.year().toString()),
                                    addresses.dataFile(page.address(), agency, data.year(), file.file()),
                                    file.format()));
                        }
                    }
                }
            }
        }
        return links;
    }

    private boolean exists(DataFile file, Page page, Agency agency) {
        return switch (file) {
            case MEASURES -> hasMeasures(page, agency);
            case CATALOGUE -> !config.baseUrl().isEmpty() && !agency.sample() && hasData(agency);
            case PACKAGE -> hasData(agency);
            default -> true;
        };
    }

    private boolean hasData(Agency agency) {
        return !agency.plans().isEmpty()
                || !agency.itaResults().isEmpty()
                || !Disclosure.answered(agency, site.frameworks().values()).isEmpty();
    }

    private static boolean hasMeasures(Page page, Agency agency) {
        return agency.itaResults().stream()
                .anyMatch(r -> page.years().contains(r.fiscalYear()) && r.measures() != null);
    }

    private DataView.Linked linked(Page page, Agency agency, Frame frame, List<DataFile> files) {
        var contact = agency.contact();
        var home = addresses.agency(agency);
        var first = addresses.first(page.address());
        var publisher = new DataView.Publisher(
                addresses.absolute(config, addresses.first(home)) + "#agency",
                agency.name(),
                addresses.absolute(config, home),
                contact.phone(),
                contact.email(),
                contact.address(),
                agency.province());
        var years = page.years();
        return new DataView.Linked(
                frame.canonical(),
                edition.wording().language(),
                addresses.absolute(config, first) + "#data",
                way(frame),
                publisher,
                page.address().equals(home),
                frame.title(),
                frame.description(),
                frame.updated().iso(),
                years.isEmpty()
                        ? ""
                        : years.get(0).start() + "/"
                                + years.get(years.size() - 1).end(),
                files.stream()
                        .filter(f -> f != DataFile.PACKAGE && f != DataFile.CATALOGUE)
                        .map(f -> new DataView.Distribution(
                                edition.wording().say(f.words()),
                                addresses.absolute(config, first.beside(f.file())),
                                f.type()))
                        .toList());
    }

    /** The breadcrumb with addresses as visitors know them. */
    private static List<DataView.Step> way(Frame frame) {
        var page = URI.create(frame.canonical());
        var way = new ArrayList<DataView.Step>();
        for (Frame.Link crumb : frame.crumbs()) {
            var url = crumb.href().isEmpty()
                    ? frame.canonical()
                    : page.resolve(crumb.href()).toString();
            way.add(new DataView.Step(
                    crumb.text(), url.endsWith("/" + INDEX) ? url.substring(0, url.length() - INDEX.length()) : url));
        }
        return way;
    }
}
