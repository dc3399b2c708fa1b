package org.prongsai.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Framework;
import org.prongsai.page.view.AssessorView;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PageView;

/** The OIT of a year on one page: every item, every element, and the place where it stands. */
final class AssessorViews {

    private final Addresses addresses;
    private final Frames frames;

    AssessorViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
    }

    PageView view(ItasPack pack) {
        var disclosure = pack.disclosure();
        var agency = disclosure.agency();
        var year = disclosure.framework().year();
        var at = addresses.assessor(agency, year);
        var title = "ข้อมูลตามแบบ OIT ปีงบประมาณ " + year + " สำหรับผู้ประเมิน";
        var head = new Frames.Head(
                at,
                title,
                "สำหรับผู้ประเมิน",
                title + " ของ" + agency.name() + ": ทุกข้อ ทุกองค์ประกอบ พร้อมลิงก์ตรง",
                disclosure.updated(),
                "");
        var index = addresses.oit(agency, year);
        var crumb = new Frames.Crumb("OIT ปี " + year, index);
        var back = new Frame.Link("กลับไปหน้า OIT ปี " + year, at.to(index), false);
        return new PageView(frames.of(agency, Frames.Section.OIT, head, crumb), page(pack, back));
    }

    private static AssessorView page(ItasPack pack, Frame.Link back) {
        var disclosure = pack.disclosure();
        Map<String, ItasPack.Row> rows = new HashMap<>();
        pack.rows().forEach(r -> rows.put(r.standing().item().code(), r));
        var parts = new ArrayList<AssessorView.Part>();
        for (Framework.Indicator indicator : disclosure.framework().indicators()) {
            for (Framework.SubIndicator part : indicator.subIndicators()) {
                parts.add(new AssessorView.Part(
                        OitViews.id("part-", part.number()),
                        part.number() + " " + part.name(),
                        part.items().stream()
                                .map(i -> rows.get(i.code()))
                                .filter(Objects::nonNull)
                                .map(AssessorViews::item)
                                .toList()));
            }
        }
        return new AssessorView(OitViews.banner(disclosure.framework()), back, lead(disclosure), parts);
    }

    private static List<String> lead(Disclosure disclosure) {
        var others = OitWords.others(disclosure);
        return List.of(
                OitWords.count(disclosure) + (others.isEmpty() ? "" : " " + others),
                "ความครบถ้วนที่แสดงเป็นผลการตรวจของโปรแกรม ไม่ใช่ผลการประเมิน");
    }

    private static AssessorView.Item item(ItasPack.Row row) {
        var standing = row.standing();
        var item = standing.item();
        var entry = standing.entry();
        boolean nothing = standing.state() == Disclosure.State.NOTHING_TO_REPORT;
        return new AssessorView.Item(
                item.slug(),
                new Frame.Link(item.code() + " " + item.title(), ItasViews.pageOf(standing), false),
                row.urls().isEmpty() ? "" : row.urls().get(0),
                OitWords.tag(standing.state()),
                facts(row),
                nothing && entry != null ? entry.nothingToReport() : "",
                ItasViews.ticks(row),
                ItasViews.todo(row));
    }

    private static List<String> facts(ItasPack.Row row) {
        if (row.updated().isEmpty()) {
            return List.of();
        }
        var facts = new ArrayList<String>();
        facts.add("ปรับปรุงล่าสุด " + row.updated());
        if (!row.responsible().isEmpty()) {
            facts.add("ผู้รับผิดชอบ " + row.responsible());
        }
        return facts;
    }
}
