package org.prongsai.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.Status;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.ItaView;

/** The measures that follow from an ITA result. */
final class MeasureViews {

    private static final List<String> BESIDE =
            List.of("period", "responsible", "remark", "result", "outcome", "status");
    private static final List<String> HEAD = List.of("title", "for-year", "fiscal-year", "issued", "responsible");

    private MeasureViews() {}

    static ItaView.Measures of(Wording wording, IntegrityMeasures measures, @Nullable ItaScheme scheme) {
        Map<String, String> names = new HashMap<>();
        if (scheme != null) {
            scheme.items().forEach(i -> names.put(i.code(), i.name()));
        }
        Set<String> used = new HashSet<>();
        var topics = new ArrayList<ItaView.Topic>();
        int count = 0;
        int web = 0;
        for (IntegrityMeasures.Topic topic : measures.topics()) {
            topics.add(new ItaView.Topic(
                    unique("topic-" + topic.number(), used),
                    topic.title().startsWith(topic.number() + ".")
                            ? topic.title()
                            : topic.number() + ". " + topic.title(),
                    wording.say("{0} มาตรการ", topic.measures().size()),
                    topic.measures().stream()
                            .map(m -> view(wording, m, names, used))
                            .toList()));
            count += topic.measures().size();
            web += (int) topic.measures().stream()
                    .filter(IntegrityMeasures.Measure::webOfficer)
                    .count();
        }
        return new ItaView.Measures(
                measures.title(), facts(wording, measures, count, web), reported(wording, measures), topics);
    }

    /** How many measures are reported on, in a sentence; empty while none is. */
    private static String reported(Wording wording, IntegrityMeasures measures) {
        if (!measures.isReported()) {
            return "";
        }
        var all = measures.all();
        long reported =
                all.stream().filter(IntegrityMeasures.Measure::isReported).count();
        long outcomes = all.stream().filter(m -> !m.outcomes().isEmpty()).count();
        var of = wording.say(" จาก {0} มาตรการ", all.size());
        return wording.say("รายงานผลแล้ว {0}{1} ระบุผลลัพธ์ {2}{3}", reported, of, outcomes, of);
    }

    private static List<Fact> facts(Wording wording, IntegrityMeasures measures, int count, int web) {
        var printed = measures.asPrinted();
        var year = measures.forYear();
        var yearNotes = Notes.of(
                wording,
                printed.stream()
                        .filter(p -> p.field().equals("for-year") || p.field().equals("fiscal-year"))
                        .toList());
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(wording.say("ชื่อเอกสาร"), measures.title()).with(Notes.on("title", printed)));
        facts.add(Fact.of(wording.say("ปีที่ดำเนินมาตรการ"), year == null ? "" : wording.say("ปีงบประมาณ {0}", year))
                .with(yearNotes));
        facts.add(Fact.of(wording.say("วันที่ในเอกสาร"), Format.period(wording, measures.issued()))
                .with(Notes.on("issued", printed)));
        if (!measures.responsible().isEmpty()) {
            facts.add(Fact.of(wording.say("ผู้รับผิดชอบ"), measures.responsible())
                    .with(Notes.on("responsible", printed)));
        }
        var handed = web == 0 ? "" : wording.say(" ในจำนวนนี้ส่งเจ้าหน้าที่เว็บไซต์เผยแพร่ {0} มาตรการ", web);
        facts.add(Fact.of(wording.say("จำนวน"), wording.say("{0} มาตรการ{1}", count, handed))
                .with(Notes.except(wording, HEAD, printed)));
        return facts;
    }

    private static ItaView.Measure view(
            Wording wording, IntegrityMeasures.Measure measure, Map<String, String> names, Set<String> used) {
        var printed = measure.asPrinted();
        var official = names.getOrDefault(measure.code(), "");
        var title = measure.title().isEmpty() ? official : measure.title();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(wording.say("ระยะเวลา"), Format.period(wording, measure.period()))
                .with(Notes.on("period", printed)));
        facts.add(Fact.of(wording.say("ผู้รับผิดชอบ"), String.join(", ", measure.responsible()))
                .with(Notes.on("responsible", printed)));
        if (!measure.remark().isEmpty()) {
            facts.add(Fact.of(wording.say("หมายเหตุ"), measure.remark()).with(Notes.on("remark", printed)));
        }
        if (measure.status() != Status.NOT_REPORTED) {
            facts.add(Fact.of(wording.say("สถานะ"), Format.word(wording, measure.status()))
                    .with(Notes.on("status", printed)));
        }
        if (measure.isReported()) {
            facts.add(Fact.of(wording.say("สรุปผลการดำเนินการ"), measure.results())
                    .with(Notes.on("result", printed)));
            facts.add(Fact.of(wording.say("ผลลัพธ์หรือความสำเร็จ"), measure.outcomes())
                    .with(Notes.on("outcome", printed)));
        }
        return new ItaView.Measure(
                unique("m-" + measure.code().toLowerCase(Locale.ROOT), used),
                measure.code(),
                title.isEmpty() ? wording.say("ไม่ได้ระบุชื่อ") : title,
                official.equals(title) ? "" : official,
                measure.steps(),
                facts,
                measure.webOfficer(),
                Notes.except(wording, BESIDE, printed));
    }

    private static String unique(String base, Set<String> used) {
        var id = base;
        for (int i = 2; !used.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
