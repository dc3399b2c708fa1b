package org.prongsai.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.prongsai.model.Agency;
import org.prongsai.model.Article;
import org.prongsai.model.Evidence;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;

/**
 * The permanent address of every page. What is published here once must stay: add, never change.
 *
 * <p>The pages of the site's first language stand at the root, those of each other language the same way below a folder
 * named after it. Files that are no pages are there once, beside those of the first language.
 *
 * @param mode whether agencies stand at the root or in folders of their own
 * @param start where the pages of the language begin
 */
public record Addresses(SiteConfig.Mode mode, PageAddress start) {

    /** The feed of changes, in the folder of a first page. */
    public static final String FEED = "feed.xml";

    /** The folder of a document's official form; no project of a plan has this id. */
    public static final String FORM = "form";

    private static final PageAddress ROOT = new PageAddress("/");

    /** Those of a site in its first language. */
    public static Addresses of(Site site) {
        return new Addresses(site.config().mode(), ROOT);
    }

    /** Those of a site in one of its languages. */
    public static Addresses of(Site site, String language) {
        boolean first = site.config().languages().indexOf(language) < 1;
        return new Addresses(site.config().mode(), first ? ROOT : ROOT.child(language));
    }

    /** Where a page stands in each language it is in, by its tag; the first of the site first. Official forms are in one. */
    public static Map<String, PageAddress> inEachLanguage(Site site, Page page) {
        var editions = Edition.of(site);
        var places = new LinkedHashMap<String, PageAddress>();
        editions.stream().filter(own -> own.holds(page)).findFirst().ifPresent(own -> editions.stream()
                .filter(other -> !page.isForm() || other.equals(own))
                .forEach(other -> places.put(other.wording().language(), own.in(other, page.address()))));
        return places;
    }

    /** Where the same page stands in another language. */
    PageAddress in(Addresses other, PageAddress at) {
        return new PageAddress(
                other.start.path() + at.path().substring(start.path().length()));
    }

    /** Where the same page stands in the first language. */
    PageAddress first(PageAddress at) {
        return start.equals(ROOT) ? at : in(new Addresses(mode, ROOT), at);
    }

    /** A link from a page to a file beside it, which all languages share. */
    String fileBeside(PageAddress at, String name) {
        return at.toFile(first(at).beside(name));
    }

    /** A link from a page to a file of an agency, which all languages share. */
    String file(PageAddress at, Agency agency, String path) {
        return at.toFile(first(agency(agency)).beside(path));
    }

    /** A link from a page to a file of a data set, which all languages share. */
    String dataFile(PageAddress at, Agency agency, FiscalYear year, String name) {
        return at.toFile(first(data(agency, year)).beside(name));
    }

    /** The first page of the site. */
    public PageAddress home() {
        return start;
    }

    /** The page a web server shows for addresses that do not exist. */
    public PageAddress notFound() {
        return new PageAddress("/404.html");
    }

    /** The search page of the site. */
    public PageAddress search() {
        return start.child("search");
    }

    /** The list of all pages of an agency; in agency mode it is part of the search page. */
    public PageAddress list(Agency agency) {
        return agency(agency).child("search");
    }

    /** An address as others must write it; empty when it is not known where the site will stand. */
    public String absolute(SiteConfig config, PageAddress page) {
        return absolute(config, page.path().substring(1));
    }

    /** The same for a file, given from the site's root. */
    public String absolute(SiteConfig config, String file) {
        return config.baseUrl().isEmpty() ? "" : config.baseUrl() + file;
    }

    /** The first page of an agency. */
    public PageAddress agency(Agency agency) {
        return mode == SiteConfig.Mode.PORTAL ? start.child(agency.id()) : start;
    }

    /** A plan. */
    public PageAddress plan(Agency agency, Plan plan) {
        return agency(agency).child("plans").child(plan.id());
    }

    /** A project of a plan. */
    public PageAddress project(Agency agency, Plan plan, Project project) {
        return plan(agency, plan).child(project.id());
    }

    /** A 6- or 12-month report. */
    public PageAddress report(Agency agency, ProgressReport report) {
        return agency(agency).child("reports").child(report.id());
    }

    /** The official form of a plan or a report, one folder below it. */
    public PageAddress form(PageAddress document) {
        return document.child(FORM);
    }

    /** The progress of a year. */
    public PageAddress progress(Agency agency, FiscalYear year) {
        return agency(agency).child("progress").child(year.toString());
    }

    /** The ITA result of a year. */
    public PageAddress ita(Agency agency, FiscalYear year) {
        return agency(agency).child("ita").child(year.toString());
    }

    /** What an agency discloses for the OIT of a year. */
    public PageAddress oit(Agency agency, FiscalYear year) {
        return agency(agency).child("oit").child(year.toString());
    }

    /** What an agency discloses for one item. */
    public PageAddress oitItem(Agency agency, FiscalYear year, Framework.Item item) {
        return oit(agency, year).child(item.slug());
    }

    /** What an officer hands in for the OIT of a year. */
    public PageAddress itas(Agency agency, FiscalYear year) {
        return oit(agency, year).child("itas");
    }

    /** The OIT of a year on one page, for those who assess it. */
    public PageAddress assessor(Agency agency, FiscalYear year) {
        return oit(agency, year).child("assessor");
    }

    /** The folder of an agency's data sets of a year; no page stands there. */
    public PageAddress data(Agency agency, FiscalYear year) {
        return agency(agency).child("data").child(year.toString());
    }

    /** What is due in the year an agency works on. */
    public PageAddress calendar(Agency agency) {
        return agency(agency).child("calendar");
    }

    /** How far all agencies of a portal have come with the OIT of a year. */
    public PageAddress oitOverview(FiscalYear year) {
        return start.child("oit").child(year.toString());
    }

    /** The page of content that answers an item by itself. */
    public PageAddress evidence(Agency agency, Evidence evidence) {
        if (evidence instanceof Evidence.OfPlan of) {
            return plan(agency, of.plan());
        }
        if (evidence instanceof Evidence.OfReport of) {
            return report(agency, of.report());
        }
        var measures = evidence instanceof Evidence.OfMeasuresReport of ? of.planned() : (Evidence.OfMeasures) evidence;
        return ita(agency, measures.result().fiscalYear());
    }

    /** The fragment of that page where an element is shown. */
    public static String fragment(Evidence evidence, Framework.Element element) {
        if (evidence instanceof Evidence.OfPlan) {
            return "items";
        }
        if (evidence instanceof Evidence.OfReport) {
            return element.asks() == Framework.Aspect.PROJECTS ? "entries" : "results";
        }
        if (evidence instanceof Evidence.OfMeasuresReport) {
            return "measure-results";
        }
        return element.topic().isEmpty() ? "measures" : "topic-" + element.topic();
    }

    /** A free-standing page or a piece of news. */
    public PageAddress article(Agency agency, Article article) {
        return agency(agency).child(article.news() ? "news" : "pages").child(article.slug());
    }
}
