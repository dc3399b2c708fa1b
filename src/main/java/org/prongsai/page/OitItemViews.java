package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Answer;
import org.prongsai.model.Content;
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
    private final Wording wording;
    private final OitTables tables;
    private final ContentViews contents;

    OitItemViews(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
        this.tables = new OitTables(addresses, frames.wording());
        this.contents = new ContentViews(addresses, frames.wording());
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
                wording.say("{0} ตามแบบ OIT ปีงบประมาณ {1} ของ{2}", title, framework.year(), agency.name()),
                standing.updated(agency),
                OitWords.responsible(agency, standing));
        var crumb = new Frames.Crumb(wording.say("OIT ปี {0}", framework.year()), index);
        return new PageView(
                frames.of(agency, Frames.Section.OIT, head, crumb), page(disclosure, standing, own, head.address()));
    }

    private OitItemView page(Disclosure disclosure, Disclosure.Standing standing, String own, PageAddress at) {
        var agency = disclosure.agency();
        var entry = standing.entry();
        var content = content(standing);
        var marks = Marks.of(standing, content == null ? Set.of() : ContentViews.cards(content));
        return new OitItemView(
                OitViews.banner(wording, disclosure.framework()),
                OitWords.tag(wording, standing.state()),
                lead(wording, standing),
                standing.state() == Disclosure.State.NOTHING_TO_REPORT && entry != null ? entry.nothingToReport() : "",
                entry == null ? "" : entry.text(),
                content == null
                        ? List.of()
                        : standing.parts().stream()
                                .map(p -> check(wording, p, marks, unproven(standing)))
                                .toList(),
                content == null ? List.of() : List.of(contents.view(agency, standing, content, marks, at)),
                unproven(standing) ? wording.say("ถ้อยคำขององค์ประกอบต่อไปนี้ยังไม่ได้เทียบกับคู่มือ") : "",
                standing.state() == Disclosure.State.NOTHING_TO_REPORT
                        ? List.of()
                        : standing.parts().stream()
                                .filter(p -> content == null || standsByItself(p, marks))
                                .map(p -> element(p, standing, agency, at))
                                .toList(),
                source(disclosure, standing.evidence(), at),
                entry == null
                        ? List.of()
                        : entry.files().stream()
                                .map(f -> download(f, agency, at))
                                .toList(),
                facts(wording, disclosure, standing, own));
    }

    /** What is shown in fields; {@code null} when nothing is. */
    private static @Nullable Content content(Disclosure.Standing standing) {
        var entry = standing.entry();
        var content = entry == null ? null : entry.content();
        boolean shown = content != null && content.isGiven() && standing.state() != Disclosure.State.NOTHING_TO_REPORT;
        return shown ? content : null;
    }

    /** Whether an element has words of its own, or other content of the site, and no place in the fields. */
    private static boolean standsByItself(Disclosure.Part part, Marks marks) {
        var answer = part.answer();
        return !marks.has(part.element().id()) && (part.metByEvidence() || (answer != null && answer.isGiven()));
    }

    private static OitItemView.Check check(Wording wording, Disclosure.Part part, Marks marks, boolean unproven) {
        var element = part.element();
        boolean here = !marks.has(element.id()) && !standsByItself(part, marks);
        var remarks = new ArrayList<String>();
        if (!part.met()) {
            part.gaps().stream().map(x -> OitWords.gap(wording, x)).forEach(remarks::add);
        } else if (!part.proven()) {
            remarks.add(wording.say(OitWords.UNPROVEN_ANSWER));
        }
        if (element.proof() == Framework.Proof.MEMORY && !unproven) {
            remarks.add(wording.say(OitWords.UNPROVEN_WORDING));
        }
        return new OitItemView.Check(
                element.id(),
                here,
                part.met(),
                OitWords.tick(wording, part),
                new Frame.Link(element.label(), part.met() && !here ? "#" + element.id() : "", false),
                element.condition(),
                remarks);
    }

    /** Whether no wording of the item is proven; that is said once, not of every element. */
    private static boolean unproven(Disclosure.Standing standing) {
        return standing.parts().stream().allMatch(p -> p.element().proof() == Framework.Proof.MEMORY);
    }

    private static String lead(Wording wording, Disclosure.Standing standing) {
        int all = standing.parts().size();
        if (standing.state() == Disclosure.State.NOTHING_TO_REPORT) {
            return wording.say("หน่วยงานแจ้งว่าไม่มีเรื่องให้รายงานในข้อนี้");
        }
        if (all == 0) {
            return wording.say("ยังไม่ทราบองค์ประกอบที่ข้อนี้กำหนดในปีนี้ หน้านี้แสดงข้อมูลที่หน่วยงานเผยแพร่ไว้");
        }
        var missing = standing.missing();
        if (missing.isEmpty()) {
            return all == 1
                    ? wording.say("แสดงองค์ประกอบที่กำหนดแล้ว")
                    : wording.say("แสดงครบทั้ง {0} องค์ประกอบที่กำหนด", all);
        }
        return wording.say(
                "แสดงแล้ว {0} จาก {1} องค์ประกอบที่กำหนด ยังขาด {2}",
                all - missing.size(),
                all,
                missing.stream().map(p -> p.element().label()).collect(Collectors.joining(wording.say(" และ "))));
    }

    private OitItemView.Element element(
            Disclosure.Part part, Disclosure.Standing standing, Agency agency, PageAddress at) {
        var evidence = standing.evidence();
        var element = part.element();
        var answer = part.answer();
        var found = OitWords.found(wording, evidence, element, part.verdict());
        var link = answer == null ? null : answer.link();
        var table = answer == null ? null : answer.table();
        return new OitItemView.Element(
                element.id(),
                element.label(),
                element.condition(),
                element.proof() == Framework.Proof.MEMORY && !unproven(standing),
                part.met(),
                part.met() ? List.of() : List.of(OitWords.open(wording, part)),
                found,
                evidence == null || !part.metByEvidence()
                        ? List.of()
                        : List.of(new Frame.Link(
                                wording.say("ที่มา: {0}", OitWords.name(wording, evidence)),
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
                wording.say("ข้อมูลจาก{0}", OitWords.name(wording, evidence)),
                new Frame.Link(
                        wording.say("เปิด{0}", OitWords.name(wording, evidence)),
                        at.to(addresses.evidence(agency, evidence)),
                        false),
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
                new Frame.Link(FileWords.name(reference), addresses.file(at, agency, path), false),
                FileWords.about(wording, reference));
    }

    private static List<Fact> facts(Wording wording, Disclosure disclosure, Disclosure.Standing standing, String own) {
        var framework = disclosure.framework();
        var item = standing.item();
        Entry entry = standing.entry();
        var facts = new ArrayList<Fact>();
        if (!own.isEmpty()) {
            facts.add(Fact.of(wording.say("ชื่อข้อตามแบบ"), item.title()));
        }
        facts.add(Fact.of(wording.say("ส่วนของแบบ"), part(wording, framework, item)));
        facts.add(Fact.of(wording.say("ข้อมูลที่ต้องแสดง"), OitWords.shows(wording, item.shows(), framework.year())));
        var day = standing.updated(disclosure.agency());
        facts.add(Fact.of(wording.say("ปรับปรุงล่าสุด"), day == null ? "" : Format.day(wording, day)));
        facts.add(Fact.of(wording.say("ผู้รับผิดชอบ"), OitWords.responsible(disclosure.agency(), standing)));
        if (entry != null && item.proof() != Framework.Proof.SOURCED) {
            facts.add(Fact.of(
                    wording.say("ความแน่ชัดของข้อ"), wording.say("ชื่อหรือองค์ประกอบของข้อนี้ยังไม่ได้เทียบคู่มือ")));
        }
        return facts;
    }

    private static String part(Wording wording, Framework framework, Framework.Item item) {
        for (Framework.Indicator indicator : framework.indicators()) {
            for (Framework.SubIndicator part : indicator.subIndicators()) {
                if (part.items().contains(item)) {
                    return wording.say(
                            "ตัวชี้วัดที่ {0} {1} › {2} {3}",
                            indicator.number(), indicator.name(), part.number(), part.name());
                }
            }
        }
        return "";
    }
}
