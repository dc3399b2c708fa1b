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

    ItasViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
    }

    PageView view(ItasPack pack) {
        var agency = pack.disclosure().agency();
        var framework = pack.disclosure().framework();
        var at = addresses.itas(agency, framework.year());
        var title = "ชุดคำตอบสำหรับกรอกในระบบ ITAS ปีงบประมาณ " + framework.year();
        var head = new Frames.Head(
                at,
                title,
                "ชุดคำตอบ ITAS",
                title + " ของ" + agency.name() + ": คำตอบ URL และคำอธิบายของทุกข้อ",
                pack.disclosure().updated(),
                "");
        var index = addresses.oit(agency, framework.year());
        var crumb = new Frames.Crumb("OIT ปี " + framework.year(), index);
        return new PageView(frames.of(agency, Frames.Section.OIT, head, crumb), page(pack, at));
    }

    private ItasView page(ItasPack pack, PageAddress at) {
        var agency = pack.disclosure().agency();
        var framework = pack.disclosure().framework();
        long answered =
                pack.rows().stream().filter(r -> r.reply() != ItasPack.Reply.NO).count();
        return new ItasView(
                OitViews.banner(framework),
                "มีคำตอบแล้ว " + Format.number(answered) + " จาก "
                        + Format.number(pack.rows().size())
                        + " ข้อ คลิกที่กรอบเพื่อเลือกข้อความทั้งกรอบ แล้วคัดลอกไปวางในระบบ",
                pack.addressed() ? "" : missing(),
                links(agency, framework, at),
                pack.rows().stream().map(ItasViews::item).toList());
    }

    private static String missing() {
        return "หน้านี้ยังไม่มี URL ให้คัดลอก เพราะยังไม่ได้บอกว่าเว็บไซต์จะอยู่ที่ใด เขียน base-url: https://ที่อยู่เว็บไซต์หลักของหน่วยงาน/ ใน site-config.yml แล้วสร้างเว็บไซต์ใหม่";
    }

    private List<Frame.Link> links(Agency agency, Framework framework, PageAddress at) {
        var links = new ArrayList<Frame.Link>();
        links.add(new Frame.Link("ตารางชุดคำตอบ (Excel)", "itas.xlsx", false));
        links.add(new Frame.Link("ตารางชุดคำตอบ (CSV)", "itas.csv", false));
        links.add(new Frame.Link(
                "หน้าเดียวสำหรับผู้ประเมิน", at.to(addresses.assessor(agency, framework.year())), false));
        return links;
    }

    private static ItasView.Item item(ItasPack.Row row) {
        var item = row.standing().item();
        return new ItasView.Item(
                item.slug(),
                item.code() + " " + item.title(),
                new Frame.Link("เปิดหน้า " + item.code(), pageOf(row.standing()), false),
                OitWords.tag(row.standing().state()),
                row.reply().thai(),
                row.urls(),
                row.explanation(),
                ticks(row),
                todo(row));
    }

    /** The elements of an item that has a page to show them on. */
    static List<Tick> ticks(ItasPack.Row row) {
        if (row.reply() != ItasPack.Reply.YES) {
            return List.of();
        }
        var page = pageOf(row.standing());
        return row.parts().stream().map(p -> tick(p, page)).toList();
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
    private static Tick tick(ItasPack.Part part, String page) {
        var element = part.part().element();
        var link = new Frame.Link(element.label(), part.part().met() ? page + "#" + element.id() : "", false);
        return new Tick(OitWords.tick(part.part()), link, part.url(), "");
    }
}
