package org.prongsai.page;

import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Site;
import org.prongsai.page.view.CalendarView;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.Tick;

/** What is due in the year an agency works on; no page while the site declares no such year. */
final class CalendarPages implements Planner {

    private final Site site;
    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;

    CalendarPages(Site site, Addresses addresses, Frames frames) {
        this.site = site;
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    @Override
    public List<Page> of(Agency agency) {
        if (site.config().openYear() == null) {
            return List.of();
        }
        return List.of(new Page(
                addresses.calendar(agency),
                "calendar",
                agency.origin().at().file(),
                () -> view(DutyCalendar.of(wording, addresses, site, agency).orElseThrow())));
    }

    private PageView view(DutyCalendar calendar) {
        var agency = calendar.agency();
        var at = addresses.calendar(agency);
        var title = wording.say("ปฏิทินหน้าที่ ปีงบประมาณ {0}", calendar.year());
        var head = new Frames.Head(
                at,
                title,
                wording.say("ปฏิทินหน้าที่"),
                wording.say("{0} ของ{1}: รอบรายงาน แผน และการตอบ OIT", title, agency.name()),
                null,
                "");
        var framework = site.frameworks().get(calendar.year());
        var view = new CalendarView(
                framework == null ? "" : OitViews.banner(wording, framework),
                missing(wording, calendar),
                wording.say("วันที่ต้องทำหรือควรทำของหน่วยงานในปีนี้ เรียงตามวัน แต่ละวันบอกว่ามาจากที่ใด"),
                List.of(new Frame.Link(
                        wording.say("เพิ่มในปฏิทินของโทรศัพท์หรือคอมพิวเตอร์ (ไฟล์ .ics)"),
                        addresses.fileBeside(at, "calendar.ics"),
                        false)),
                calendar.entries().stream().map(e -> entry(calendar, e, at)).toList());
        return new PageView(frames.of(agency, Frames.Section.OTHER, head), view);
    }

    private static String missing(Wording wording, DutyCalendar calendar) {
        var year = calendar.year();
        boolean planned =
                calendar.agency().plans().stream().anyMatch(p -> p.years().contains(year));
        return planned ? "" : wording.say("ยังไม่มีแผนป้องกันการทุจริตที่ครอบคลุมปี {0} เผยแพร่ในเว็บไซต์นี้", year);
    }

    private CalendarView.Entry entry(DutyCalendar calendar, DutyCalendar.Entry entry, PageAddress at) {
        var page = entry.page();
        var words = entry.basis() == DutyCalendar.Basis.DOCUMENT
                ? wording.say("เปิดแผน")
                : wording.say("เผยแพร่แล้ว เปิดรายงาน");
        return new CalendarView.Entry(
                "duty-" + entry.id(),
                Format.dayView(wording, entry.day()),
                entry.title(),
                wording.say(entry.basis().thai()),
                entry.basis() == DutyCalendar.Basis.ADVICE,
                entry.note(),
                page == null ? List.of() : List.of(new Frame.Link(words, at.to(page), false)),
                entry.items().stream().map(s -> tick(calendar, s, at)).toList());
    }

    private Tick tick(DutyCalendar calendar, Disclosure.Standing standing, PageAddress at) {
        var item = standing.item();
        boolean published = standing.entry() != null || standing.evidence() != null;
        var href = published ? at.to(addresses.oitItem(calendar.agency(), calendar.year(), item)) : "";
        return new Tick(
                OitWords.tag(wording, standing.state()),
                new Frame.Link(item.code() + " " + item.title(), href, false),
                "",
                "");
    }
}
