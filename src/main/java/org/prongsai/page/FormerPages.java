package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Agency;
import org.prongsai.model.Redirect;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.FormerView;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PageView;

/** What stands at addresses that have no page of their own any more: the way on, or why there is none. */
public final class FormerPages {

    private static final String MOVED = "หน้านี้ย้ายไปที่ใหม่แล้ว";
    private static final String GONE = "หน้านี้เลิกเผยแพร่แล้ว";

    private final Site site;
    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;

    private FormerPages(Edition edition) {
        this.site = edition.site();
        this.addresses = edition.addresses();
        this.frames = new Frames(edition);
        this.wording = frames.wording();
    }

    /** A page for each former address one can stand at. */
    public static List<Page> of(Site site, List<Former> former) {
        if (former.isEmpty()) {
            return List.of();
        }
        var editions = Edition.of(site);
        var planners = editions.stream().map(FormerPages::new).toList();
        var pages = new ArrayList<Page>();
        for (Former one : former) {
            one.place().ifPresent(at -> {
                int language = language(editions, at);
                var planner = planners.get(language);
                var page = new Page(at, "former", one.source(), () -> planner.view(one, at));
                pages.add(editions.get(language).marked(page));
            });
        }
        return pages;
    }

    /** Which of the languages an address belongs to: the first, unless it lies in the folder of another. */
    private static int language(List<Edition> editions, PageAddress at) {
        for (int i = 1; i < editions.size(); i++) {
            if (at.path().startsWith(editions.get(i).addresses().home().path())) {
                return i;
            }
        }
        return 0;
    }

    private PageView view(Former former, PageAddress at) {
        var redirect = former.redirect();
        var title = wording.say(redirect.isGone() ? GONE : MOVED);
        var agency = agency(at);
        var head = new Frames.Head(
                at, title, title, title, agency.map(Agency::updated).orElse(null), "");
        var frame = agency.map(a -> frames.of(a, Frames.Section.OTHER, head))
                .orElseGet(() -> frames.portal(head, null))
                .standingFor(canonical(redirect));
        var view = redirect.isGone() ? gone(former, agency, at) : moved(former, at);
        return new PageView(frame, view);
    }

    /** The agency in whose part of the site an address lies. */
    private Optional<Agency> agency(PageAddress at) {
        return site.agencies().stream()
                .filter(a -> site.config().mode() == SiteConfig.Mode.AGENCY
                        || at.path().startsWith(addresses.agency(a).path()))
                .findFirst();
    }

    private FormerView moved(Former former, PageAddress at) {
        var redirect = former.redirect();
        var facts = facts(wording, former, wording.say("ย้ายเมื่อ"));
        if (!redirect.reason().isEmpty()) {
            facts.add(Fact.of(wording.say("เหตุผล"), redirect.reason()));
        }
        var name = former.name().isEmpty() ? redirect.to() : former.name();
        return new FormerView(
                wording.say("เว็บเบราว์เซอร์จะพาไปที่หน้าใหม่เอง ถ้ายังอยู่ที่หน้านี้ ให้เลือกลิงก์ด้านล่าง"),
                List.of(new Frame.Link(wording.say("ไปที่หน้าใหม่: {0}", name), href(redirect.to(), at), false)),
                facts,
                List.of());
    }

    private FormerView gone(Former former, Optional<Agency> agency, PageAddress at) {
        var facts = facts(wording, former, wording.say("เลิกเผยแพร่เมื่อ"));
        facts.add(Fact.of(wording.say("เหตุผล"), former.redirect().reason()));
        var links = new ArrayList<Frame.Link>();
        agency.ifPresent(a -> links.add(
                new Frame.Link(wording.say("ข้อมูลที่เผยแพร่ของ{0}", a.name()), at.to(addresses.agency(a)), false)));
        if (site.config().mode() == SiteConfig.Mode.PORTAL) {
            links.add(new Frame.Link(wording.say("หน้าแรก"), at.to(addresses.home()), false));
        }
        return new FormerView(
                wording.say("ที่อยู่นี้เคยมีข้อมูล แต่เลิกเผยแพร่แล้วตามรายละเอียดต่อไปนี้"), List.of(), facts, links);
    }

    private static List<Fact> facts(Wording wording, Former former, String label) {
        var facts = new ArrayList<Fact>();
        if (!former.name().isEmpty()) {
            facts.add(Fact.of(wording.say("เคยเป็นหน้า"), former.name()));
        }
        facts.add(Fact.of(wording.say("ที่อยู่เดิม"), former.redirect().from()));
        var since = former.redirect().since();
        if (since != null) {
            facts.add(Fact.of(label, Format.day(wording, since)));
        }
        return facts;
    }

    private String href(String to, PageAddress at) {
        if (!to.startsWith("/")) {
            return to;
        }
        return PageAddress.isLegal(to) ? at.to(new PageAddress(to)) : at.toFile(to.substring(1));
    }

    private String canonical(Redirect redirect) {
        var base = site.config().baseUrl();
        if (redirect.isGone() || redirect.leadsOutside() || base.isEmpty()) {
            return redirect.leadsOutside() ? redirect.to() : "";
        }
        return base + redirect.to().substring(1);
    }
}
