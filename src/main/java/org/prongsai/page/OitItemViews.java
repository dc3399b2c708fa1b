package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Answer;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Entry;
import org.prongsai.model.Evidence;
import org.prongsai.model.Framework;
import org.prongsai.model.Reference;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.OitItemView;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.Table;

/** The page of an item: every element of it, what is shown for it and where. */
final class OitItemViews {

    private final Addresses addresses;
    private final Frames frames;
    private final OitTables tables;

    OitItemViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
        this.tables = new OitTables(addresses);
    }

    PageView view(Disclosure disclosure, Disclosure.Standing standing) {
        var agency = disclosure.agency();
        var framework = disclosure.framework();
        var item = standing.item();
        var entry = standing.entry();
        var own = entry == null ? "" : entry.title();
        var title = item.code() + " " + (own.isEmpty() ? item.title() : own);
        var index = addresses.oit(agency, framework.year());
        var head = new Frames.Head(
                index.child(item.slug()),
                title,
                item.code(),
                title + " ตามแบบ OIT ปีงบประมาณ " + framework.year() + " ของ" + agency.name(),
                standing.updated(agency),
                OitWords.responsible(agency, standing));
        var crumb = new Frames.Crumb("OIT ปี " + framework.year(), index);
        return new PageView(
                frames.of(agency, Frames.Section.OIT, head, crumb), page(disclosure, standing, own, head.address()));
    }

    private OitItemView page(Disclosure disclosure, Disclosure.Standing standing, String own, PageAddress at) {
        var agency = disclosure.agency();
        var entry = standing.entry();
        return new OitItemView(
                OitViews.banner(disclosure.framework()),
                OitWords.tag(standing.state()),
                lead(standing),
                standing.state() == Disclosure.State.NOTHING_TO_REPORT && entry != null ? entry.nothingToReport() : "",
                entry == null ? "" : entry.text(),
                unproven(standing) ? "ถ้อยคำขององค์ประกอบต่อไปนี้ยังไม่ได้เทียบกับคู่มือ" : "",
                standing.state() == Disclosure.State.NOTHING_TO_REPORT
                        ? List.of()
                        : standing.parts().stream()
                                .map(p -> element(p, standing, agency, at))
                                .toList(),
                source(disclosure, standing.evidence(), at),
                entry == null
                        ? List.of()
                        : entry.files().stream()
                                .map(f -> download(f, agency, at))
                                .toList(),
                facts(disclosure, standing, own));
    }

    /** Whether no wording of the item is proven; that is said once, not of every element. */
    private static boolean unproven(Disclosure.Standing standing) {
        return standing.parts().stream().allMatch(p -> p.element().proof() == Framework.Proof.MEMORY);
    }

    private static String lead(Disclosure.Standing standing) {
        int all = standing.parts().size();
        if (standing.state() == Disclosure.State.NOTHING_TO_REPORT) {
            return "หน่วยงานแจ้งว่าไม่มีเรื่องให้รายงานในข้อนี้";
        }
        if (all == 0) {
            return "ยังไม่ทราบองค์ประกอบที่ข้อนี้กำหนดในปีนี้ หน้านี้แสดงข้อมูลที่หน่วยงานเผยแพร่ไว้";
        }
        var missing = standing.missing();
        if (missing.isEmpty()) {
            return all == 1
                    ? "แสดงองค์ประกอบที่กำหนดแล้ว"
                    : "แสดงครบทั้ง " + Format.number(all) + " องค์ประกอบที่กำหนด";
        }
        return "แสดงแล้ว " + Format.number(all - missing.size()) + " จาก " + Format.number(all)
                + " องค์ประกอบที่กำหนด ยังขาด "
                + missing.stream().map(p -> p.element().label()).collect(Collectors.joining(" และ "));
    }

    private OitItemView.Element element(
            Disclosure.Part part, Disclosure.Standing standing, Agency agency, PageAddress at) {
        var evidence = standing.evidence();
        var element = part.element();
        var answer = part.answer();
        var found = OitWords.found(evidence, element, part.verdict());
        var link = answer == null ? null : answer.link();
        var table = answer == null ? null : answer.table();
        return new OitItemView.Element(
                element.id(),
                element.label(),
                element.condition(),
                element.proof() == Framework.Proof.MEMORY && !unproven(standing),
                part.met(),
                part.met() ? List.of() : List.of(OitWords.open(part)),
                found,
                evidence == null || !part.metByEvidence()
                        ? List.of()
                        : List.of(new Frame.Link(
                                "ที่มา: " + OitWords.name(evidence),
                                at.to(addresses.evidence(agency, evidence)) + "#"
                                        + Addresses.fragment(evidence, element),
                                false)),
                answer == null ? "" : answer.text(),
                answer == null ? List.of() : answer.items(),
                link == null ? List.of() : List.of(download(link, agency, at)),
                table == null ? List.of() : List.of(table(element, table)));
    }

    private static Table table(Framework.Element element, Answer.Table table) {
        return new Table(
                "table-" + element.id(),
                element.label(),
                table.columns().stream().map(c -> new Table.Column(c, false)).toList(),
                table.rows().stream()
                        .map(r -> new Table.Row(
                                "", "", r.cells().stream().map(Table.Cell::of).toList()))
                        .toList());
    }

    private List<OitItemView.Source> source(Disclosure disclosure, @Nullable Evidence evidence, PageAddress at) {
        if (evidence == null) {
            return List.of();
        }
        var agency = disclosure.agency();
        return List.of(new OitItemView.Source(
                "ข้อมูลจาก" + OitWords.name(evidence),
                new Frame.Link("เปิด" + OitWords.name(evidence), at.to(addresses.evidence(agency, evidence)), false),
                tables.of(agency, evidence, at)));
    }

    private OitItemView.Download download(Reference reference, Agency agency, PageAddress at) {
        if (!reference.isFile()) {
            var text = reference.name().isEmpty()
                    ? reference.target().replaceFirst("^(mailto|tel):", "")
                    : reference.name();
            return new OitItemView.Download(new Frame.Link(text, reference.target(), false), "");
        }
        var path = reference.target();
        return new OitItemView.Download(
                new Frame.Link(
                        OitWords.name(reference),
                        at.toFile(addresses.agency(agency).beside(path)),
                        false),
                OitWords.about(reference));
    }

    private static List<Fact> facts(Disclosure disclosure, Disclosure.Standing standing, String own) {
        var framework = disclosure.framework();
        var item = standing.item();
        Entry entry = standing.entry();
        var facts = new ArrayList<Fact>();
        if (!own.isEmpty()) {
            facts.add(Fact.of("ชื่อข้อตามแบบ", item.title()));
        }
        facts.add(Fact.of("ส่วนของแบบ", part(framework, item)));
        facts.add(Fact.of("ข้อมูลที่ต้องแสดง", OitWords.shows(item.shows(), framework.year())));
        var day = standing.updated(disclosure.agency());
        facts.add(Fact.of("ปรับปรุงล่าสุด", day == null ? "" : Format.day(day)));
        facts.add(Fact.of("ผู้รับผิดชอบ", OitWords.responsible(disclosure.agency(), standing)));
        if (entry != null && item.proof() != Framework.Proof.SOURCED) {
            facts.add(Fact.of("ความแน่ชัดของข้อ", "ชื่อหรือองค์ประกอบของข้อนี้ยังไม่ได้เทียบคู่มือ"));
        }
        return facts;
    }

    private static String part(Framework framework, Framework.Item item) {
        for (Framework.Indicator indicator : framework.indicators()) {
            for (Framework.SubIndicator part : indicator.subIndicators()) {
                if (part.items().contains(item)) {
                    return "ตัวชี้วัดที่ " + indicator.number() + " " + indicator.name() + " › " + part.number() + " "
                            + part.name();
                }
            }
        }
        return "";
    }
}
