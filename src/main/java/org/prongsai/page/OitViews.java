package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Framework;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.OitView;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.Table;

/** The index of what an agency discloses for the OIT of a year. */
final class OitViews {

    private static final int DECIMALS = 2;

    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;
    private final WebAddresses web;

    OitViews(Addresses addresses, Frames frames, WebAddresses web) {
        this.web = web;
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    PageView view(Disclosure disclosure) {
        var agency = disclosure.agency();
        var year = disclosure.framework().year();
        var title = wording.say("การเปิดเผยข้อมูลตามแบบ OIT ปีงบประมาณ {0}", year);
        var head = new Frames.Head(
                addresses.oit(agency, year),
                title,
                wording.say("OIT ปี {0}", year),
                wording.say("{0} ของ{1} {2}", title, agency.name(), OitWords.count(wording, disclosure)),
                disclosure.updated(),
                "");
        return new PageView(frames.of(agency, Frames.Section.OIT, head), page(disclosure));
    }

    private OitView page(Disclosure disclosure) {
        var framework = disclosure.framework();
        var at = addresses.oit(disclosure.agency(), framework.year());
        return new OitView(
                banner(wording, framework),
                OitWords.count(wording, disclosure),
                OitWords.others(wording, disclosure),
                Shares.of(disclosure.counts().entrySet().stream()
                        .map(e -> new Shares.Count(OitWords.tag(wording, e.getKey()), e.getValue()))
                        .toList()),
                wording.say(
                        "ความพร้อมตามสูตรของปีนี้ {0}% คิดจากข้อที่เผยแพร่ครบในเว็บไซต์นี้ ไม่ใช่คะแนน ITA",
                        Format.number(disclosure.readiness(), DECIMALS)),
                List.of(
                        new Frame.Link(
                                wording.say("หน้าเดียวสำหรับผู้ประเมิน"),
                                at.to(addresses.assessor(disclosure.agency(), framework.year())),
                                false),
                        new Frame.Link(
                                wording.say("ชุดคำตอบ ITAS"),
                                at.to(addresses.itas(disclosure.agency(), framework.year())),
                                false),
                        new Frame.Link(wording.say("ดาวน์โหลดข้อมูล"), "#data", false)),
                indicators(disclosure, at),
                risks(disclosure),
                unproven(disclosure, at),
                about(wording, framework));
    }

    static String banner(Wording wording, Framework framework) {
        return framework.provisional()
                ? wording.say(
                        "รายการของปี {0} เป็นฉบับชั่วคราว ยังไม่ได้เทียบกับคู่มือของสำนักงาน ป.ป.ช. รหัส ชื่อ และองค์ประกอบอาจเปลี่ยน",
                        framework.year())
                : "";
    }

    private List<OitView.Indicator> indicators(Disclosure disclosure, PageAddress at) {
        var byCode = byCode(disclosure);
        var indicators = new ArrayList<OitView.Indicator>();
        for (Framework.Indicator indicator : disclosure.framework().indicators()) {
            var parts = indicator.subIndicators().stream()
                    .map(p -> new OitView.Part(
                            id("part-", p.number()),
                            p.number() + " " + p.name(),
                            table(
                                    p,
                                    p.items().stream()
                                            .map(i -> byCode.get(i.code()))
                                            .filter(Objects::nonNull)
                                            .toList(),
                                    disclosure,
                                    at)))
                    .toList();
            indicators.add(new OitView.Indicator(
                    id("indicator-", indicator.number()),
                    wording.say("ตัวชี้วัดที่ {0} {1}", indicator.number(), indicator.name()),
                    parts));
        }
        return indicators;
    }

    private Table table(
            Framework.SubIndicator part, List<Disclosure.Standing> standings, Disclosure disclosure, PageAddress at) {
        long ready = standings.stream().filter(s -> s.state().isReady()).count();
        return new Table(
                id("items-", part.number()),
                wording.say("ครบ {0} จาก {1} ข้อ", ready, standings.size()),
                List.of(
                        new Table.Column(wording.say("ข้อ"), false),
                        new Table.Column(wording.say("สถานะ"), false),
                        new Table.Column(wording.say("ที่ยังขาด"), false),
                        new Table.Column(wording.say("ปรับปรุงล่าสุด"), false)),
                standings.stream().map(s -> row(s, disclosure, at)).toList());
    }

    private Table.Row row(Disclosure.Standing standing, Disclosure disclosure, PageAddress at) {
        var item = standing.item();
        var agency = disclosure.agency();
        var day = standing.updated(agency);
        var page = at.child(item.slug());
        var url = web.of(page);
        return new Table.Row(
                "",
                item.slug(),
                List.of(
                        day == null
                                ? name(standing, agency, at)
                                : name(standing, agency, at).with(url.isEmpty() ? page.path() : url),
                        Table.Cell.of(OitWords.tag(wording, standing.state())),
                        missing(standing, disclosure, at),
                        day == null ? Table.Cell.blank() : Table.Cell.day(Format.day(wording, day), day.toString())));
    }

    /** What an item still lacks; of one without anything only how much, and where it is told. */
    private Table.Cell missing(Disclosure.Standing standing, Disclosure disclosure, PageAddress at) {
        var missing = standing.missing();
        if (missing.isEmpty()) {
            return Table.Cell.blank();
        }
        if (standing.state() == Disclosure.State.MISSING) {
            var assessor = addresses.assessor(
                    disclosure.agency(), disclosure.framework().year());
            return Table.Cell.link(
                    wording.say("ทั้งข้อ ({0} องค์ประกอบ)", missing.size()),
                    at.to(assessor) + "#" + standing.item().slug());
        }
        return Table.Cell.of(missing.stream().map(p -> p.element().label()).collect(Collectors.joining(" · ")));
    }

    /** Item by item, each leading to its row above, the most points first; then in the framework's order. */
    private List<Table> risks(Disclosure disclosure) {
        var rows = new ArrayList<Table.Row>();
        var total = BigDecimal.ZERO;
        var shown = byCode(disclosure).keySet();
        for (Disclosure.Risk risk : disclosure.risks()) {
            total = total.add(risk.total());
            var each = Table.Cell.of(points(risk.each()));
            risk.items().stream()
                    .filter(item -> shown.contains(item.code()))
                    .map(item -> Table.Cell.link(name(item), "#" + item.slug()))
                    .forEach(item -> rows.add(new Table.Row("", "", List.of(item, each))));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                "points",
                wording.say(
                        "คะแนน ITA ที่ขึ้นกับข้อที่ยังไม่ครบ รวม {0} เรียงจากข้อที่มีผลมากที่สุด คำนวณจากน้ำหนักของแบบ ไม่ใช่ผลประเมิน เลือกข้อเพื่อดูสิ่งที่ยังขาด",
                        points(total)),
                List.of(
                        new Table.Column(wording.say("ข้อ"), false),
                        new Table.Column(wording.say("คะแนนที่ขึ้นกับข้อนี้"), true)),
                rows));
    }

    /** What counts as shown although the program cannot vouch for it. */
    private List<Table> unproven(Disclosure disclosure, PageAddress at) {
        var rows = new ArrayList<Table.Row>();
        for (Disclosure.Standing standing : disclosure.standings()) {
            var byDoubt = new LinkedHashMap<String, List<String>>();
            for (Disclosure.Part part : standing.parts()) {
                if (part.met() && standing.state() != Disclosure.State.NOTHING_TO_REPORT) {
                    doubts(wording, part).forEach(d -> byDoubt.computeIfAbsent(d, k -> new ArrayList<>())
                            .add(part.element().label()));
                }
            }
            var lines = byDoubt.entrySet().stream()
                    .map(d -> d.getKey() + ": " + String.join(" · ", d.getValue()))
                    .toList();
            if (!lines.isEmpty()) {
                rows.add(new Table.Row(
                        "", "", List.of(name(standing, disclosure.agency(), at), Table.Cell.list(lines))));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                "doubts",
                wording.say("องค์ประกอบที่นับว่าแสดงแล้ว แต่ควรให้คนตรวจอีกครั้ง"),
                List.of(
                        new Table.Column(wording.say("ข้อ"), false),
                        new Table.Column(wording.say("เหตุที่ยังไม่แน่ และองค์ประกอบ"), false)),
                rows));
    }

    private static List<String> doubts(Wording wording, Disclosure.Part part) {
        var doubts = new ArrayList<String>();
        if (!part.proven()) {
            doubts.add(wording.say("ตอบเป็นข้อความ โปรแกรมตรวจเองไม่ได้"));
        }
        if (part.element().proof() == Framework.Proof.MEMORY) {
            doubts.add(wording.say("ถ้อยคำยังไม่ได้เทียบกับคู่มือ"));
        }
        return doubts;
    }

    private static Map<String, Disclosure.Standing> byCode(Disclosure disclosure) {
        Map<String, Disclosure.Standing> byCode = new HashMap<>();
        disclosure.standings().forEach(s -> byCode.put(s.item().code(), s));
        return byCode;
    }

    private static Table.Cell name(Disclosure.Standing standing, Agency agency, PageAddress at) {
        var item = standing.item();
        return standing.updated(agency) == null
                ? Table.Cell.of(name(item))
                : Table.Cell.link(name(item), at.to(at.child(item.slug())));
    }

    private static String name(Framework.Item item) {
        return item.code() + " " + item.title();
    }

    private static String points(BigDecimal points) {
        return Format.number(points, DECIMALS);
    }

    private static List<Fact> about(Wording wording, Framework framework) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(wording.say("แบบที่ใช้"), framework.name()));
        facts.add(Fact.of(
                wording.say("จำนวนข้อ"),
                wording.say("{0} ข้อ", framework.items().size())));
        facts.add(Fact.of(wording.say("น้ำหนักในคะแนน ITA"), Format.number(framework.weight()) + "%"));
        facts.add(
                Fact.of(
                        wording.say("สูตรความพร้อม"),
                        wording.say(
                                "เฉลี่ยข้อในตัวชี้วัดย่อย แล้วเฉลี่ยตัวชี้วัดย่อยในตัวชี้วัด แล้วเฉลี่ยตัวชี้วัด ข้อที่ครบนับเต็ม ข้อที่ไม่ครบนับศูนย์")));
        if (!framework.source().isEmpty()) {
            facts.add(Fact.of(wording.say("ที่มาของรายการ"), framework.source()));
        }
        return facts;
    }

    /** A fragment made of a number such as 9.1. */
    static String id(String prefix, String number) {
        return prefix + number.replaceAll("[^0-9A-Za-z]+", "-");
    }
}
