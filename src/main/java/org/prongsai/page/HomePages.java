package org.prongsai.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Article;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.model.Status;
import org.prongsai.page.view.AgencyView;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.NotFoundView;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.PortalView;
import org.prongsai.page.view.Table;
import org.prongsai.text.ThaiOrder;

/** First pages: of the portal, of each agency, and the one for addresses that do not exist. */
final class HomePages implements Planner {

    /** More agencies than this are a list by province. */
    private static final int MOST_CARDS = 24;

    private static final int MOST_UPDATES = 8;

    /** Agencies without a province come last. */
    static final Comparator<String> PROVINCES =
            Comparator.comparing(String::isEmpty).thenComparing(ThaiOrder.INSTANCE);

    private final Site site;
    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;
    private final Glances glances;

    HomePages(Site site, Addresses addresses, Frames frames) {
        this.site = site;
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
        this.glances = new Glances(addresses, frames.wording());
    }

    /** The pages that belong to no agency. */
    List<Page> ofSite() {
        var pages = new ArrayList<Page>();
        var source = site.config().origin().at().file();
        if (frames.isFirst()) {
            pages.add(new Page(addresses.notFound(), "not-found", source, this::notFound));
        }
        if (site.config().mode() == SiteConfig.Mode.PORTAL) {
            pages.add(new Page(addresses.home(), "portal", source, this::portal));
        }
        return pages;
    }

    @Override
    public List<Page> of(Agency agency) {
        return List.of(new Page(
                addresses.agency(agency), "agency", agency.origin().at().file(), () -> agency(agency)));
    }

    // The portal

    private PageView portal() {
        var at = addresses.home();
        var head = new Frames.Head(
                at,
                site.config().title(),
                wording.say("หน้าแรก"),
                site.config().tagline(),
                null,
                site.config().title());
        var agencies = site.realAgencies();
        boolean cards = agencies.size() <= MOST_CARDS;
        var view = new PortalView(
                site.config().tagline(),
                portalLead(),
                totals(),
                cards ? agencies.stream().map(a -> card(a, at)).toList() : List.of(),
                cards ? List.of() : provinces(agencies, at),
                site.samples().stream().map(a -> entry(a, at)).toList(),
                overviews(at),
                updates(at));
        return new PageView(frames.portal(head, newest()), view);
    }

    /** The latest day anything was changed. */
    private @Nullable LocalDate newest() {
        return site.agencies().stream()
                .map(Agency::updated)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<String> portalLead() {
        var agencies = site.realAgencies();
        var years =
                agencies.stream().map(Glances::latest).flatMap(Optional::stream).toList();
        var lead = new ArrayList<String>();
        lead.add(
                agencies.isEmpty()
                        ? wording.say("ยังไม่มีหน่วยงานเปิดเผยข้อมูลที่นี่")
                        : wording.say("{0} หน่วยงานเปิดเผยข้อมูลที่นี่", agencies.size()));
        if (!years.isEmpty()) {
            var budgets = MoneySum.of(years.stream()
                    .flatMap(y -> y.progress().total().budgets().stream())
                    .toList());
            var payments = MoneySum.of(years.stream()
                    .flatMap(y -> y.progress().total().payments().stream())
                    .toList());
            lead.add(wording.say(
                    "รายงานปีล่าสุดของ {0} หน่วยงาน มีงานในแผนรวม {1} รายการ: {2}",
                    years.size(),
                    years.stream().mapToLong(Glances.Year::items).sum(),
                    String.join(" · ", portalCounts(wording, years))));
            var missing = Glances.missing(wording, budgets, payments);
            lead.add(Glances.money(
                            wording,
                            years.stream().map(y -> y.progress().total()).toList())
                    + (missing.isEmpty() ? "" : " (" + missing + ")"));
        }
        return lead;
    }

    /** แล้วเสร็จ 17 ไม่สามารถดำเนินการได้ 3 … */
    private static List<String> portalCounts(Wording wording, List<Glances.Year> years) {
        var parts = new ArrayList<String>();
        for (Status status : Status.values()) {
            long count = years.stream().mapToLong(y -> y.count(status)).sum();
            if (count > 0) {
                parts.add(Format.word(wording, status) + " " + Format.number(count));
            }
        }
        long silent = years.stream().mapToLong(Glances.Year::silent).sum();
        if (silent > 0) {
            parts.add(Glances.withoutEntry(wording).text() + " " + Format.number(silent));
        }
        return parts;
    }

    private Table totals() {
        var agencies = site.realAgencies();
        var plans = agencies.stream().flatMap(a -> a.plans().stream()).toList();
        long items = plans.stream().mapToLong(p -> p.projects().size()).sum();
        var money = plans.stream().map(Plan::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        long reports = agencies.stream().mapToLong(a -> a.reports().size()).sum();
        long results = agencies.stream().mapToLong(a -> a.itaResults().size()).sum();
        var rows = List.of(
                total(wording.say("แผนปฏิบัติการป้องกันการทุจริต"), wording.say("{0} แผน", plans.size())),
                total(wording.say("โครงการ กิจกรรม และมาตรการในแผน"), wording.say("{0} รายการ", items)),
                total(wording.say("งบประมาณที่ตั้งไว้ในทุกแผน ทุกปี"), Format.baht(wording, money)),
                total(wording.say("รายงานผลรอบ 6 และ 12 เดือน"), wording.say("{0} ฉบับ", reports)),
                total(wording.say("ผลการประเมิน ITA"), wording.say("{0} ปี", results)));
        return new Table(
                "totals",
                wording.say("รวมทุกหน่วยงาน"),
                List.of(
                        new Table.Column(wording.say("สิ่งที่เปิดเผย"), false),
                        new Table.Column(wording.say("จำนวน"), true)),
                rows);
    }

    private static Table.Row total(String label, String figure) {
        return new Table.Row("", "", List.of(Table.Cell.of(label), Table.Cell.of(figure)));
    }

    private PortalView.Card card(Agency agency, PageAddress at) {
        var latest = Glances.latest(agency);
        var documents = new ArrayList<Frame.Link>();
        plans(agency, at).stream().limit(1).forEach(d -> documents.add(d.link()));
        newestFirst(agency.reports()).stream().limit(1).forEach(r -> documents.add(report(agency, r, at)));
        results(agency, at).stream().limit(1).forEach(d -> documents.add(d.link()));
        return new PortalView.Card(
                new Frame.Link(agency.name(), at.to(addresses.agency(agency)), false),
                place(wording, agency),
                latest.map(y -> List.of(glances.view(y, at))).orElse(List.of()),
                headlines(wording, agency, latest.isPresent()),
                documents,
                counted(wording, agency));
    }

    private List<PortalView.Province> provinces(List<Agency> agencies, PageAddress at) {
        Map<String, List<PortalView.Entry>> byProvince = new TreeMap<>(PROVINCES);
        for (Agency agency : agencies) {
            byProvince
                    .computeIfAbsent(agency.province(), p -> new ArrayList<>())
                    .add(entry(agency, at));
        }
        var provinces = new ArrayList<PortalView.Province>();
        byProvince.forEach((name, entries) -> {
            entries.sort(Comparator.comparing(e -> e.agency().text(), ThaiOrder.INSTANCE));
            provinces.add(new PortalView.Province(
                    "province-" + (provinces.size() + 1), provinceName(wording, name), entries));
        });
        return provinces;
    }

    /** A province, or that none is stated. */
    static String provinceName(Wording wording, String province) {
        return province.isEmpty() ? wording.say("ไม่ได้ระบุจังหวัด") : province;
    }

    private PortalView.Entry entry(Agency agency, PageAddress at) {
        return new PortalView.Entry(
                new Frame.Link(agency.name(), at.to(addresses.agency(agency)), false), published(wording, agency));
    }

    private static String published(Wording wording, Agency agency) {
        return Glances.latest(agency)
                .map(y -> wording.say(
                        "ปี {0} {1} · {2}",
                        y.progress().report().fiscalYear(), Glances.work(wording, y), counted(wording, agency)))
                .orElseGet(() -> counted(wording, agency));
    }

    /** แผน 1 ฉบับ · รายงาน 2 ฉบับ · ผล ITA 3 ปี · OIT 1 ปี. */
    private static String counted(Wording wording, Agency agency) {
        var parts = new ArrayList<String>();
        if (!agency.plans().isEmpty()) {
            parts.add(wording.say("แผน {0} ฉบับ", agency.plans().size()));
        }
        if (!agency.reports().isEmpty()) {
            parts.add(wording.say("รายงาน {0} ฉบับ", agency.reports().size()));
        }
        if (!agency.itaResults().isEmpty()) {
            parts.add(wording.say("ผล ITA {0} ปี", agency.itaResults().size()));
        }
        long disclosed = agency.entries().stream().map(Entry::year).distinct().count();
        if (disclosed > 0) {
            parts.add(wording.say("OIT {0} ปี", disclosed));
        }
        return parts.isEmpty() ? wording.say("ยังไม่มีข้อมูล") : wording.say("เปิดเผย {0}", String.join(" · ", parts));
    }

    /** The years of OIT any agency answers, newest first. */
    private List<Frame.Link> overviews(PageAddress at) {
        return newestFirst(OitOverviewPages.years(site)).stream()
                .map(f -> new Frame.Link(
                        wording.say("OIT ปี {0}", f.year()), at.to(addresses.oitOverview(f.year())), false))
                .toList();
    }

    private record Dated(LocalDate day, String agency, String text, PageAddress address) {}

    private List<PortalView.Update> updates(PageAddress at) {
        return site.realAgencies().stream()
                .flatMap(this::documents)
                .sorted(Comparator.comparing(Dated::day).reversed().thenComparing(d -> d.address()
                        .path()))
                .limit(MOST_UPDATES)
                .map(d -> new PortalView.Update(
                        Format.dayView(wording, d.day()),
                        new Frame.Link(d.text(), at.to(d.address()), false),
                        d.agency()))
                .toList();
    }

    private Stream<Dated> documents(Agency agency) {
        var all = new ArrayList<Dated>();
        var name = agency.shortName();
        for (Plan plan : agency.plans()) {
            all.add(new Dated(day(agency, plan.updated()), name, plan.title(), addresses.plan(agency, plan)));
        }
        for (ProgressReport report : agency.reports()) {
            all.add(new Dated(
                    day(agency, report.updated()), name, title(wording, report), addresses.report(agency, report)));
        }
        for (ItaResult result : agency.itaResults()) {
            all.add(new Dated(
                    day(agency, result.updated()),
                    name,
                    wording.say("ผลการประเมิน ITA ปีงบประมาณ {0}", result.fiscalYear()),
                    addresses.ita(agency, result.fiscalYear())));
        }
        agency.entries().stream()
                .map(Entry::year)
                .distinct()
                .filter(site.frameworks()::containsKey)
                .forEach(year -> all.add(new Dated(
                        disclosed(agency, year),
                        name,
                        wording.say("การเปิดเผยข้อมูล OIT ปีงบประมาณ {0}", year),
                        addresses.oit(agency, year))));
        for (Article article : agency.articles()) {
            all.add(new Dated(
                    day(agency, article.date() != null ? article.date() : article.updated()),
                    name,
                    article.title(),
                    addresses.article(agency, article)));
        }
        return all.stream();
    }

    /** The day the newest answer of a year was changed. */
    private static LocalDate disclosed(Agency agency, FiscalYear year) {
        return agency.entries().stream()
                .filter(e -> e.year().equals(year))
                .map(e -> day(agency, e.updated()))
                .max(Comparator.naturalOrder())
                .orElse(agency.updated());
    }

    private static LocalDate day(Agency agency, @Nullable LocalDate own) {
        return Objects.requireNonNullElse(own, agency.updated());
    }

    // An agency

    private PageView agency(Agency agency) {
        var at = addresses.agency(agency);
        var latest = Glances.latest(agency);
        var head = new Frames.Head(
                at,
                agency.name(),
                agency.shortName(),
                agency.summary().isEmpty()
                        ? wording.say("แผนป้องกันการทุจริต งบประมาณ ผลการดำเนินงาน และผล ITA ของ{0}", agency.name())
                        : agency.summary(),
                agency.updated(),
                "");
        var view = new AgencyView(
                agency.summary(),
                headlines(wording, agency, latest.isPresent()),
                latest.map(y -> List.of(glances.view(y, at))).orElse(List.of()),
                latest.map(y -> unfinished(y, at)).orElse(List.of()),
                plans(agency, at),
                years(agency, at),
                results(agency, at),
                disclosures(agency, at),
                calendar(agency, at),
                news(agency, at),
                pages(agency, at),
                Frames.contact(wording, agency));
        return new PageView(frames.of(agency, Frames.Section.HOME, head), view);
    }

    private List<AgencyView.Unfinished> unfinished(Glances.Year year, PageAddress at) {
        var plan = year.progress().plan();
        var items = new ArrayList<AgencyView.Unfinished>();
        for (ReportEntry entry : year.progress().report().entries()) {
            if (entry.status() == Status.UNABLE || entry.status() == Status.CANCELLED) {
                var link = plan.project(entry.projectId())
                        .map(p -> new Frame.Link(p.name(), at.to(addresses.project(year.agency(), plan, p)), false))
                        .orElse(new Frame.Link(entry.name(), "", false));
                items.add(new AgencyView.Unfinished(link, Format.status(wording, entry.status()), entry.reason()));
            }
        }
        return items;
    }

    private List<AgencyView.Document> plans(Agency agency, PageAddress at) {
        return newestFirst(agency.plans()).stream()
                .map(p -> new AgencyView.Document(
                        new Frame.Link(
                                wording.say("แผนปี {0}", Format.years(p.years())),
                                at.to(addresses.plan(agency, p)),
                                false),
                        p.title() + ": " + Glances.plan(wording, p)))
                .toList();
    }

    /** Each reported year with its reports, newest first. */
    private List<AgencyView.Year> years(Agency agency, PageAddress at) {
        var byYear = new TreeMap<FiscalYear, List<Frame.Link>>(Comparator.reverseOrder());
        for (ProgressReport report : newestFirst(agency.reports())) {
            byYear.computeIfAbsent(report.fiscalYear(), y -> new ArrayList<>()).add(report(agency, report, at));
        }
        var sentences = new HashMap<FiscalYear, String>();
        for (ProgressReport report : Progress.latest(agency)) {
            Glances.year(agency, report).ifPresent(y -> sentences.put(report.fiscalYear(), Glances.work(wording, y)));
        }
        var years = new ArrayList<AgencyView.Year>();
        byYear.forEach((year, reports) -> years.add(new AgencyView.Year(
                new Frame.Link(
                        wording.say("ผลการดำเนินงานปี {0}", year), at.to(addresses.progress(agency, year)), false),
                sentences.getOrDefault(year, ""),
                reports)));
        return years;
    }

    private Frame.Link report(Agency agency, ProgressReport report, PageAddress at) {
        return new Frame.Link(
                wording.say("รายงาน{0}", Frames.shortName(wording, report)),
                at.to(addresses.report(agency, report)),
                false);
    }

    private List<AgencyView.Document> results(Agency agency, PageAddress at) {
        return newestFirst(agency.itaResults()).stream()
                .map(r -> new AgencyView.Document(
                        new Frame.Link(
                                wording.say("ผล ITA ปี {0}", r.fiscalYear()),
                                at.to(addresses.ita(agency, r.fiscalYear())),
                                false),
                        score(wording, r) + measures(wording, r)))
                .toList();
    }

    private List<AgencyView.Document> disclosures(Agency agency, PageAddress at) {
        return newestFirst(Disclosure.answered(agency, site.frameworks().values())).stream()
                .map(f -> new AgencyView.Document(
                        new Frame.Link(
                                wording.say("OIT ปี {0}", f.year()), at.to(addresses.oit(agency, f.year())), false),
                        OitWords.summary(wording, Disclosure.of(agency, f))))
                .toList();
    }

    private List<Frame.Link> calendar(Agency agency, PageAddress at) {
        var year = site.config().openYear();
        return year == null
                ? List.of()
                : List.of(new Frame.Link(
                        wording.say("ปฏิทินหน้าที่ปี {0}", year), at.to(addresses.calendar(agency)), false));
    }

    private List<AgencyView.Document> news(Agency agency, PageAddress at) {
        return agency.articles().stream()
                .filter(Article::news)
                .sorted(Comparator.comparing((Article a) -> day(agency, a.date()))
                        .reversed())
                .map(a -> new AgencyView.Document(
                        new Frame.Link(a.title(), at.to(addresses.article(agency, a)), false),
                        Format.day(wording, day(agency, a.date()))))
                .toList();
    }

    private List<Frame.Link> pages(Agency agency, PageAddress at) {
        return agency.articles().stream()
                .filter(a -> !a.news())
                .map(a -> new Frame.Link(a.title(), at.to(addresses.article(agency, a)), false))
                .toList();
    }

    /** ผล ITA ปี 2567 ได้ 92.35 คะแนน ระดับผ่านดี. */
    private static String ita(Wording wording, ItaResult result) {
        return wording.say("ผล ITA ปี {0} ได้ {1}", result.fiscalYear(), score(wording, result));
    }

    /** 92.35 คะแนน ระดับผ่านดี. */
    static String score(Wording wording, ItaResult result) {
        var rating = result.rating().isEmpty() ? "" : Format.level(wording, result.rating());
        return wording.say("{0} คะแนน{1}", result.total(), rating);
    }

    /** How many measures follow from a result; empty when none are published. */
    private static String measures(Wording wording, ItaResult result) {
        var measures = result.measures();
        if (measures == null) {
            return "";
        }
        long count =
                measures.topics().stream().mapToLong(t -> t.measures().size()).sum();
        var year = measures.forYear();
        return wording.say(
                " · มีมาตรการที่จะทำต่อ {0} ข้อ{1}", count, year == null ? "" : wording.say(" ในปี {0}", year));
    }

    /** What there is to say of an agency besides its latest report. */
    private static List<String> headlines(Wording wording, Agency agency, boolean reported) {
        var lines = new ArrayList<String>();
        if (!reported && !agency.plans().isEmpty()) {
            var plan = newest(agency.plans());
            lines.add(wording.say("แผนปี {0} มี {1}", Format.years(plan.years()), Glances.plan(wording, plan)));
        }
        if (!agency.itaResults().isEmpty()) {
            lines.add(ita(wording, newest(agency.itaResults())));
        }
        return lines;
    }

    private static String title(Wording wording, ProgressReport report) {
        return wording.say(
                "รายงานผลรอบ {0} เดือน ปีงบประมาณ {1}", report.round().months(), report.fiscalYear());
    }

    private static String place(Wording wording, Agency agency) {
        var parts = new ArrayList<String>();
        if (!agency.district().isEmpty()) {
            parts.add(wording.say("อำเภอ{0}", agency.district()));
        }
        if (!agency.province().isEmpty()) {
            parts.add(wording.say("จังหวัด{0}", agency.province()));
        }
        return String.join(" ", parts);
    }

    private static <T> T newest(List<T> sorted) {
        return sorted.get(sorted.size() - 1);
    }

    private static <T> List<T> newestFirst(List<T> sorted) {
        var reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);
        return reversed;
    }

    // Nowhere

    private PageView notFound() {
        var at = addresses.notFound();
        var head = new Frames.Head(
                at,
                wording.say("ไม่พบหน้านี้"),
                wording.say("ไม่พบหน้านี้"),
                wording.say("ไม่มีหน้าที่อยู่นี้"),
                null,
                site.config().title());
        var links = site.realAgencies().size() > MOST_CARDS
                ? List.<Frame.Link>of()
                : site.realAgencies().stream()
                        .map(a -> new Frame.Link(a.name(), frames.link(at, addresses.agency(a)), false))
                        .toList();
        return new PageView(frames.portal(head, newest()), new NotFoundView(links, frames.otherHomes(at)));
    }
}
