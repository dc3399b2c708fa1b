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
    private final Wording wording;

    AssessorViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    PageView view(ItasPack pack) {
        var disclosure = pack.disclosure();
        var agency = disclosure.agency();
        var year = disclosure.framework().year();
        var at = addresses.assessor(agency, year);
        var title = wording.say("ข้อมูลตามแบบ OIT ปีงบประมาณ {0} สำหรับผู้ประเมิน", year);
        var head = new Frames.Head(
                at,
                title,
                wording.say("สำหรับผู้ประเมิน"),
                wording.say("{0} ของ{1}: ทุกข้อ ทุกองค์ประกอบ พร้อมลิงก์ตรง", title, agency.name()),
                disclosure.updated(),
                "");
        var index = addresses.oit(agency, year);
        var crumb = new Frames.Crumb(wording.say("OIT ปี {0}", year), index);
        var back = new Frame.Link(wording.say("กลับไปหน้า OIT ปี {0}", year), at.to(index), false);
        return new PageView(frames.of(agency, Frames.Section.OIT, head, crumb), page(wording, pack, back));
    }

    private static AssessorView page(Wording wording, ItasPack pack, Frame.Link back) {
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
                                .map(x -> AssessorViews.item(wording, x))
                                .toList()));
            }
        }
        return new AssessorView(
                OitViews.banner(wording, disclosure.framework()), back, lead(wording, disclosure), parts);
    }

    private static List<String> lead(Wording wording, Disclosure disclosure) {
        var others = OitWords.others(wording, disclosure);
        return List.of(
                OitWords.count(wording, disclosure) + (others.isEmpty() ? "" : " " + others),
                wording.say("ความครบถ้วนที่แสดงเป็นผลการตรวจของโปรแกรม ไม่ใช่ผลการประเมิน"));
    }

    private static AssessorView.Item item(Wording wording, ItasPack.Row row) {
        var standing = row.standing();
        var item = standing.item();
        var entry = standing.entry();
        boolean nothing = standing.state() == Disclosure.State.NOTHING_TO_REPORT;
        return new AssessorView.Item(
                item.slug(),
                new Frame.Link(item.code() + " " + item.title(), ItasViews.pageOf(standing), false),
                row.urls().isEmpty() ? "" : row.urls().get(0),
                OitWords.tag(wording, standing.state()),
                facts(wording, row),
                nothing && entry != null ? entry.nothingToReport() : "",
                ItasViews.ticks(wording, row),
                ItasViews.todo(row));
    }

    private static List<String> facts(Wording wording, ItasPack.Row row) {
        if (row.updated().isEmpty()) {
            return List.of();
        }
        var facts = new ArrayList<String>();
        facts.add(wording.say("ปรับปรุงล่าสุด {0}", row.updated()));
        if (!row.responsible().isEmpty()) {
            facts.add(wording.say("ผู้รับผิดชอบ {0}", row.responsible()));
        }
        return facts;
    }
}
