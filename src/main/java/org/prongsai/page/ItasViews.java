package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Framework;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.ItasView;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.Tick;

/** What an officer hands in for a year, as a page to copy from. */
final class ItasViews {

    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;

    ItasViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    PageView view(ItasPack pack) {
        var agency = pack.disclosure().agency();
        var framework = pack.disclosure().framework();
        var at = addresses.itas(agency, framework.year());
        var title = wording.say("ชุดคำตอบสำหรับกรอกในระบบ ITAS ปีงบประมาณ {0}", framework.year());
        var head = new Frames.Head(
                at,
                title,
                wording.say("ชุดคำตอบ ITAS"),
                wording.say("{0} ของ{1}: คำตอบ URL และคำอธิบายของทุกข้อ", title, agency.name()),
                pack.disclosure().updated(),
                "");
        var index = addresses.oit(agency, framework.year());
        var crumb = new Frames.Crumb(wording.say("OIT ปี {0}", framework.year()), index);
        return new PageView(frames.of(agency, Frames.Section.OIT, head, crumb), page(pack, at));
    }

    private ItasView page(ItasPack pack, PageAddress at) {
        var agency = pack.disclosure().agency();
        var framework = pack.disclosure().framework();
        long answered =
                pack.rows().stream().filter(r -> r.reply() != ItasPack.Reply.NO).count();
        return new ItasView(
                OitViews.banner(wording, framework),
                wording.say(
                        "มีคำตอบแล้ว {0} จาก {1} ข้อ คลิกที่กรอบเพื่อเลือกข้อความทั้งกรอบ แล้วคัดลอกไปวางในระบบ",
                        answered, pack.rows().size()),
                pack.addressed() ? "" : missing(wording),
                links(agency, framework, at),
                pack.rows().stream().map(x -> ItasViews.item(wording, x)).toList());
    }

    private static String missing(Wording wording) {
        return wording.say(
                "หน้านี้ยังไม่มี URL ให้คัดลอก เพราะยังไม่ได้บอกว่าเว็บไซต์จะอยู่ที่ใด เขียน base-url: https://ที่อยู่เว็บไซต์หลักของหน่วยงาน/ ใน site-config.yml แล้วสร้างเว็บไซต์ใหม่");
    }

    private List<Frame.Link> links(Agency agency, Framework framework, PageAddress at) {
        var links = new ArrayList<Frame.Link>();
        links.add(new Frame.Link(wording.say("ตารางชุดคำตอบ (Excel)"), addresses.fileBeside(at, "itas.xlsx"), false));
        links.add(new Frame.Link(wording.say("ตารางชุดคำตอบ (CSV)"), addresses.fileBeside(at, "itas.csv"), false));
        links.add(new Frame.Link(
                wording.say("หน้าเดียวสำหรับผู้ประเมิน"), at.to(addresses.assessor(agency, framework.year())), false));
        return links;
    }

    private static ItasView.Item item(Wording wording, ItasPack.Row row) {
        var item = row.standing().item();
        return new ItasView.Item(
                item.slug(),
                item.code() + " " + item.title(),
                new Frame.Link(wording.say("เปิดหน้า {0}", item.code()), pageOf(row.standing()), false),
                OitWords.tag(wording, row.standing().state()),
                wording.say(row.reply().thai()),
                row.urls(),
                row.explanation(),
                ticks(wording, row),
                todo(row));
    }

    /** The elements of an item that has a page to show them on. */
    static List<Tick> ticks(Wording wording, ItasPack.Row row) {
        if (row.reply() != ItasPack.Reply.YES) {
            return List.of();
        }
        var page = pageOf(row.standing());
        return row.parts().stream().map(p -> tick(wording, p, page)).toList();
    }

    /** What an item without a page has to show. */
    static String todo(ItasPack.Row row) {
        if (row.reply() != ItasPack.Reply.NO) {
            return "";
        }
        return row.parts().stream().map(p -> p.part().element().label()).collect(Collectors.joining(" · "));
    }

    /** An item's page from a page beside it; empty while there is none. */
    static String pageOf(Disclosure.Standing standing) {
        boolean published = standing.entry() != null || standing.evidence() != null;
        return published ? "../" + standing.item().slug() + "/index.html" : "";
    }

    /** An element, linked to its place on the item's page. */
    private static Tick tick(Wording wording, ItasPack.Part part, String page) {
        var element = part.part().element();
        var link = new Frame.Link(element.label(), part.part().met() ? page + "#" + element.id() : "", false);
        return new Tick(OitWords.tick(wording, part.part()), link, part.url(), "");
    }
}
