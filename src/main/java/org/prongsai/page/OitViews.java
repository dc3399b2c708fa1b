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
    private final WebAddresses web;

    OitViews(Addresses addresses, Frames frames, WebAddresses web) {
        this.web = web;
        this.addresses = addresses;
        this.frames = frames;
    }

    PageView view(Disclosure disclosure) {
        var agency = disclosure.agency();
        var year = disclosure.framework().year();
        var title = "การเปิดเผยข้อมูลตามแบบ OIT ปีงบประมาณ " + year;
        var head = new Frames.Head(
                addresses.oit(agency, year),
                title,
                "OIT ปี " + year,
                title + " ของ" + agency.name() + " " + OitWords.count(disclosure),
                disclosure.updated(),
                "");
        return new PageView(frames.of(agency, Frames.Section.OIT, head), page(disclosure));
    }

    private OitView page(Disclosure disclosure) {
        var framework = disclosure.framework();
        var at = addresses.oit(disclosure.agency(), framework.year());
        return new OitView(
                banner(framework),
                OitWords.count(disclosure),
                OitWords.others(disclosure),
                Shares.of(disclosure.counts().entrySet().stream()
                        .map(e -> new Shares.Count(OitWords.tag(e.getKey()), e.getValue()))
                        .toList()),
                "ความพร้อมตามสูตรของปีนี้ "
                        + Format.number(disclosure.readiness(), DECIMALS)
                        + "% คิดจากข้อที่เผยแพร่ครบในเว็บไซต์นี้ ไม่ใช่คะแนน ITA",
                List.of(
                        new Frame.Link(
                                "หน้าเดียวสำหรับผู้ประเมิน",
                                at.to(addresses.assessor(disclosure.agency(), framework.year())),
                                false),
                        new Frame.Link(
                                "ชุดคำตอบ ITAS", at.to(addresses.itas(disclosure.agency(), framework.year())), false),
                        new Frame.Link("ดาวน์โหลดข้อมูล", "#data", false)),
                indicators(disclosure, at),
                risks(disclosure, at),
                unproven(disclosure, at),
                about(framework));
    }

    static String banner(Framework framework) {
        return framework.provisional()
                ? "รายการของปี " + framework.year()
                        + " เป็นฉบับชั่วคราว ยังไม่ได้เทียบกับคู่มือของสำนักงาน ป.ป.ช. รหัส ชื่อ และองค์ประกอบอาจเปลี่ยน"
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
                                    disclosure.agency(),
                                    at)))
                    .toList();
            indicators.add(new OitView.Indicator(
                    id("indicator-", indicator.number()),
                    "ตัวชี้วัดที่ " + indicator.number() + " " + indicator.name(),
                    parts));
        }
        return indicators;
    }

    private Table table(
            Framework.SubIndicator part, List<Disclosure.Standing> standings, Agency agency, PageAddress at) {
        long ready = standings.stream().filter(s -> s.state().isReady()).count();
        return new Table(
                id("items-", part.number()),
                "ครบ " + Format.number(ready) + " จาก " + Format.number(standings.size()) + " ข้อ",
                List.of(
                        new Table.Column("ข้อ", false),
                        new Table.Column("สถานะ", false),
                        new Table.Column("ที่ยังขาด", false),
                        new Table.Column("ปรับปรุงล่าสุด", false)),
                standings.stream().map(s -> row(s, agency, at)).toList());
    }

    private Table.Row row(Disclosure.Standing standing, Agency agency, PageAddress at) {
        var item = standing.item();
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
                        Table.Cell.of(OitWords.tag(standing.state())),
                        missing(standing),
                        day == null ? Table.Cell.blank() : Table.Cell.of(Format.day(day))));
    }

    private static Table.Cell missing(Disclosure.Standing standing) {
        var missing = standing.missing().stream().map(p -> p.element().label()).collect(Collectors.joining(" · "));
        return missing.isEmpty() ? Table.Cell.blank() : Table.Cell.of(missing);
    }

    /** Item by item, the most points first; within the same points in the framework's order. */
    private List<Table> risks(Disclosure disclosure, PageAddress at) {
        var rows = new ArrayList<Table.Row>();
        var total = BigDecimal.ZERO;
        var standings = byCode(disclosure);
        for (Disclosure.Risk risk : disclosure.risks()) {
            total = total.add(risk.total());
            for (Framework.Item item : risk.items()) {
                var standing = standings.get(item.code());
                if (standing != null) {
                    rows.add(new Table.Row(
                            "",
                            "",
                            List.of(
                                    name(standing, disclosure.agency(), at),
                                    missing(standing),
                                    Table.Cell.of(points(risk.each())))));
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                "points",
                "คะแนน ITA ที่ขึ้นกับข้อที่ยังไม่ครบ รวม " + points(total)
                        + " เรียงจากข้อที่มีผลมากที่สุด คำนวณจากน้ำหนักของแบบ ไม่ใช่ผลประเมิน",
                List.of(
                        new Table.Column("ข้อ", false),
                        new Table.Column("ที่ยังขาด", false),
                        new Table.Column("คะแนนที่ขึ้นกับข้อนี้", true)),
                rows));
    }

    /** What counts as shown although the program cannot vouch for it. */
    private List<Table> unproven(Disclosure disclosure, PageAddress at) {
        var rows = new ArrayList<Table.Row>();
        for (Disclosure.Standing standing : disclosure.standings()) {
            var byDoubt = new LinkedHashMap<String, List<String>>();
            for (Disclosure.Part part : standing.parts()) {
                if (part.met() && standing.state() != Disclosure.State.NOTHING_TO_REPORT) {
                    doubts(part).forEach(d -> byDoubt.computeIfAbsent(d, k -> new ArrayList<>())
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
                "องค์ประกอบที่นับว่าแสดงแล้ว แต่ควรให้คนตรวจอีกครั้ง",
                List.of(new Table.Column("ข้อ", false), new Table.Column("เหตุที่ยังไม่แน่ และองค์ประกอบ", false)),
                rows));
    }

    private static List<String> doubts(Disclosure.Part part) {
        var doubts = new ArrayList<String>();
        if (!part.proven()) {
            doubts.add("ตอบเป็นข้อความ โปรแกรมตรวจเองไม่ได้");
        }
        if (part.element().proof() == Framework.Proof.MEMORY) {
            doubts.add("ถ้อยคำยังไม่ได้เทียบกับคู่มือ");
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
        var name = item.code() + " " + item.title();
        return standing.updated(agency) == null
                ? Table.Cell.of(name)
                : Table.Cell.link(name, at.to(at.child(item.slug())));
    }

    private static String points(BigDecimal points) {
        return Format.number(points, DECIMALS);
    }

    private static List<Fact> about(Framework framework) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("แบบที่ใช้", framework.name()));
        facts.add(Fact.of("จำนวนข้อ", Format.number(framework.items().size()) + " ข้อ"));
        facts.add(Fact.of("น้ำหนักในคะแนน ITA", Format.number(framework.weight()) + "%"));
        facts.add(
                Fact.of(
                        "สูตรความพร้อม",
                        "เฉลี่ยข้อในตัวชี้วัดย่อย แล้วเฉลี่ยตัวชี้วัดย่อยในตัวชี้วัด แล้วเฉลี่ยตัวชี้วัด ข้อที่ครบนับเต็ม ข้อที่ไม่ครบนับศูนย์"));
        if (!framework.source().isEmpty()) {
            facts.add(Fact.of("ที่มาของรายการ", framework.source()));
        }
        return facts;
    }

    /** A fragment made of a number such as 9.1. */
    static String id(String prefix, String number) {
        return prefix + number.replaceAll("[^0-9A-Za-z]+", "-");
    }
}
