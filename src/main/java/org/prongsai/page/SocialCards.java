package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.prongsai.model.Agency;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;
import org.prongsai.model.Status;
import org.prongsai.page.view.SocialCard;

/**
 * What the pictures say that stand for pages where their addresses are shared: the first page of a portal and of each
 * agency, its plans, reports and ITA results. Other pages use the picture of the nearest of these. A site that does not
 * know its own address has none, because others can only be told an absolute one.
 */
final class SocialCards {

    /** The picture, in the folder of its page. */
    static final String FILE = "card.png";

    private static final int HUNDRED = 100;

    private final Site site;
    private final Addresses addresses;
    private final Wording wording;

    /** By the address of the page they are of: most pages of an agency share that of its home. */
    private final Map<String, List<SocialCard>> drawn = new ConcurrentHashMap<>();

    SocialCards(Edition edition) {
        this.site = edition.site();
        this.addresses = edition.addresses();
        this.wording = edition.wording();
    }

    /**
     * A figure in words.
     *
     * @param label what it is of; may be empty
     * @param text may be empty
     * @param done how many of 100 are reached; below zero where that says nothing
     */
    private record Figure(String label, String text, int done) {

        static final Figure NONE = new Figure("", "", SocialCard.NO_BAR);
    }

    /** The picture of the first page of a portal; nothing when the site does not know its address. */
    List<SocialCard> portal() {
        int agencies = site.realAgencies().size();
        var figure = agencies == 0
                ? Figure.NONE
                : new Figure("", wording.say("{0} หน่วยงานเปิดเผยข้อมูลที่นี่", agencies), SocialCard.NO_BAR);
        var name = site.config().title();
        var tagline = site.config().tagline();
        return tagline.isEmpty()
                ? card(addresses.home(), "", "", name, figure, false)
                : card(addresses.home(), name, "", tagline, figure, false);
    }

    /** The picture that stands for a page of an agency. */
    List<SocialCard> of(Page page, Agency agency) {
        var at = page.address().path();
        for (Plan plan : agency.plans()) {
            var home = addresses.plan(agency, plan);
            if (at.startsWith(home.path())) {
                return once(home, () -> ofAgency(agency, home, plan.title(), figure(plan)));
            }
        }
        for (ProgressReport report : agency.reports()) {
            boolean ofYear = addresses.progress(agency, report.fiscalYear()).equals(page.address());
            if (ofYear || addresses.report(agency, report).equals(page.address())) {
                return ofAgency(agency, addresses.report(agency, report), title(report), figure(agency, report));
            }
        }
        for (ItaResult result : agency.itaResults()) {
            if (addresses.ita(agency, result.fiscalYear()).equals(page.address())) {
                var title = wording.say("ผลการประเมิน ITA ปีงบประมาณ {0}", result.fiscalYear());
                return ofAgency(agency, page.address(), title, figure(result));
            }
        }
        var home = addresses.agency(agency);
        return once(home, () -> card(home, around(agency), "", agency.name(), newest(agency), agency.sample()));
    }

    private List<SocialCard> once(PageAddress at, Supplier<List<SocialCard>> card) {
        return drawn.computeIfAbsent(at.path(), path -> card.get());
    }

    private List<SocialCard> ofAgency(Agency agency, PageAddress at, String title, Figure figure) {
        return card(at, around(agency), agency.name(), title, figure, agency.sample());
    }

    /** The site's title, where it is another one than the agency's name. */
    private String around(Agency agency) {
        var title = site.config().title();
        return title.equals(agency.name()) ? "" : title;
    }

    private List<SocialCard> card(
            PageAddress at, String around, String agency, String title, Figure figure, boolean invented) {
        var web = new WebAddresses(site.config());
        if (!web.isKnown()) {
            return List.of();
        }
        var notice = invented ? wording.say("ข้อมูลตัวอย่าง") : "";
        var alt = new ArrayList<String>();
        for (String part : List.of(notice, around, agency, title, figure.label(), figure.text())) {
            if (!part.isEmpty()) {
                alt.add(part);
            }
        }
        return List.of(new SocialCard(
                at.beside(FILE),
                addresses.absolute(site.config(), at.beside(FILE)),
                String.join(" · ", alt),
                around,
                agency,
                title,
                figure.label(),
                figure.text(),
                figure.done(),
                notice));
    }

    private String title(ProgressReport report) {
        return wording.say(
                "รายงานผลรอบ {0} เดือน ปีงบประมาณ {1}", report.round().months(), report.fiscalYear());
    }

    /** The figure of the newest an agency has. */
    private Figure newest(Agency agency) {
        var latest = Glances.latest(agency);
        if (latest.isPresent()) {
            return figure(
                    latest.get(),
                    wording.say(
                            "ปีงบประมาณ {0}", latest.get().progress().report().fiscalYear()));
        }
        if (!agency.itaResults().isEmpty()) {
            var result = last(agency.itaResults());
            var figure = figure(result);
            return new Figure(wording.say("ITA ปี {0}", result.fiscalYear()), figure.text(), figure.done());
        }
        if (!agency.plans().isEmpty()) {
            var plan = last(agency.plans());
            return new Figure(
                    wording.say("แผน {0}", Format.years(plan.years())),
                    figure(plan).text(),
                    SocialCard.NO_BAR);
        }
        return Figure.NONE;
    }

    private Figure figure(Plan plan) {
        return new Figure("", Glances.plan(wording, plan), SocialCard.NO_BAR);
    }

    private Figure figure(Agency agency, ProgressReport report) {
        Optional<Glances.Year> year = Glances.year(agency, report);
        return year.map(y -> figure(y, "")).orElse(Figure.NONE);
    }

    private Figure figure(Glances.Year year, String label) {
        boolean stated = Glances.statesWork(year);
        int done = stated ? (int) (year.count(Status.DONE) * (long) HUNDRED / year.items()) : SocialCard.NO_BAR;
        return new Figure(label, Glances.done(wording, year), done);
    }

    private Figure figure(ItaResult result) {
        var share = result.total().max(BigDecimal.ZERO).min(BigDecimal.valueOf(HUNDRED));
        return new Figure("", HomePages.score(wording, result), share.intValue());
    }

    private static <T> T last(List<T> sorted) {
        return sorted.get(sorted.size() - 1);
    }
}
