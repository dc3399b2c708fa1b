package org.prongsai.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.OitOverviewView;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.Table;
import org.prongsai.text.ThaiOrder;

/** How far all agencies of a portal have come with the OIT of each year any of them answers. */
final class OitOverviewPages {

    private final Site site;
    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;

    OitOverviewPages(Site site, Addresses addresses, Frames frames) {
        this.site = site;
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    /** The pages; none for a site of one agency. */
    List<Page> ofSite() {
        var source = site.config().origin().at().file();
        return years(site).stream()
                .map(f -> new Page(addresses.oitOverview(f.year()), "oit-overview", source, () -> view(f)))
                .toList();
    }

    /** The years any agency of a portal answers, oldest first. */
    static List<Framework> years(Site site) {
        if (site.config().mode() != SiteConfig.Mode.PORTAL) {
            return List.of();
        }
        return site.agencies().stream()
                .map(a -> Disclosure.answered(a, site.frameworks().values()))
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(Framework::year))
                .toList();
    }

    private PageView view(Framework framework) {
        var at = addresses.oitOverview(framework.year());
        var title = wording.say("ภาพรวมการเปิดเผยข้อมูล OIT ปีงบประมาณ {0}", framework.year());
        var all = site.agencies().stream()
                .filter(a -> Disclosure.answered(a, List.of(framework)).contains(framework))
                .map(a -> Disclosure.of(a, framework))
                .sorted(Comparator.comparing((Disclosure d) -> d.agency().name(), ThaiOrder.INSTANCE))
                .toList();
        var head = new Frames.Head(
                at,
                title,
                wording.say("OIT ปี {0}", framework.year()),
                wording.say("{0} ของทุกหน่วยงานในเว็บไซต์นี้", title),
                null,
                site.config().title());
        var years = years(site).stream()
                .map(f -> new Frame.Link(
                        wording.say("ปี {0}", f.year()), at.to(addresses.oitOverview(f.year())), f.equals(framework)))
                .toList();
        var updated = all.stream()
                .map(Disclosure::updated)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new PageView(
                frames.portal(head, updated, years.size() < 2 ? List.of() : years), page(framework, all, at));
    }

    private OitOverviewView page(Framework framework, List<Disclosure> all, PageAddress at) {
        var real = where(all, d -> !d.agency().sample());
        var lead = new ArrayList<String>();
        lead.add(wording.say(
                "{0} หน่วยงานมีข้อมูลของปีนี้ในเว็บไซต์นี้ จาก {1} หน่วยงาน แบบของปีนี้มี {2} ข้อ",
                real.size(), site.realAgencies().size(), framework.items().size()));
        lead.add(
                wording.say(
                        "ตัวเลขบอกเฉพาะสิ่งที่เผยแพร่ในเว็บไซต์นี้ หน่วยงานอาจเผยแพร่ข้ออื่นไว้ที่อื่น ไม่ใช่คะแนน ITA และไม่ใช่อันดับ"));
        return new OitOverviewView(
                OitViews.banner(wording, framework),
                lead,
                table("agencies", wording.say("หน่วยงานเรียงตามชื่อในแต่ละจังหวัด"), real, at),
                table(
                        "samples",
                        wording.say("ข้อมูลตัวอย่างที่แต่งขึ้น ไม่นับรวม"),
                        where(all, d -> d.agency().sample()),
                        at));
    }

    private static List<Disclosure> where(List<Disclosure> all, Predicate<Disclosure> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private List<Table> table(String id, String caption, List<Disclosure> of, PageAddress at) {
        if (of.isEmpty()) {
            return List.of();
        }
        var byProvince = new TreeMap<String, List<Disclosure>>(HomePages.PROVINCES);
        of.forEach(d -> byProvince
                .computeIfAbsent(d.agency().province(), p -> new ArrayList<>())
                .add(d));
        var rows = new ArrayList<Table.Row>();
        byProvince.forEach((province, disclosures) -> {
            if (byProvince.size() > 1 || !province.isEmpty()) {
                rows.add(new Table.Row("group", "", List.of(Table.Cell.of(HomePages.provinceName(wording, province)))));
            }
            disclosures.forEach(d -> rows.add(row(d, at)));
        });
        return List.of(new Table(
                id,
                caption,
                List.of(
                        new Table.Column(wording.say("หน่วยงาน"), false),
                        new Table.Column(wording.say("ครบ (ข้อ)"), true),
                        new Table.Column(wording.say("ยังไม่ครบ (ข้อ)"), true),
                        new Table.Column(wording.say("ยังไม่เผยแพร่ที่นี่ (ข้อ)"), true),
                        new Table.Column(wording.say("ความพร้อมตามสูตรของปี"), true)),
                rows));
    }

    private Table.Row row(Disclosure disclosure, PageAddress at) {
        Agency agency = disclosure.agency();
        long ready = count(disclosure, Disclosure.State::isReady);
        long missing = count(disclosure, s -> s == Disclosure.State.MISSING);
        long all = disclosure.standings().size();
        return new Table.Row(
                "",
                "",
                List.of(
                        Table.Cell.link(
                                agency.name(),
                                at.to(addresses.oit(
                                        agency, disclosure.framework().year()))),
                        Table.Cell.of(Format.number(ready)),
                        Table.Cell.of(Format.number(all - ready - missing)),
                        Table.Cell.of(Format.number(missing)),
                        Table.Cell.of(Format.number(disclosure.readiness(), 2) + "%")));
    }

    private static long count(Disclosure disclosure, Predicate<Disclosure.State> wanted) {
        return disclosure.standings().stream()
                .filter(s -> wanted.test(s.state()))
                .count();
    }
}
