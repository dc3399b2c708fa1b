package org.prongsai.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.ItaScore;
import org.prongsai.page.view.Chart;
import org.prongsai.page.view.Fact;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.ItaView;
import org.prongsai.page.view.Note;
import org.prongsai.page.view.PageView;
import org.prongsai.page.view.Table;

/** The page of an ITA result. */
final class ItaViews {

    private static final List<String> INDICATOR_FIELDS = List.of("indicator name", "indicator", "scores");
    private static final List<String> TOTAL_FIELDS = List.of("total", "rating", "tools");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int SCORE_DECIMALS = 4;
    private static final int SHOWN_DECIMALS = 2;

    private final Map<FiscalYear, ItaScheme> schemes;
    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;

    ItaViews(Map<FiscalYear, ItaScheme> schemes, Addresses addresses, Frames frames) {
        this.schemes = schemes;
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    PageView view(Agency agency, ItaResult result) {
        var title = wording.say("ผลการประเมิน ITA ปีงบประมาณ {0}", result.fiscalYear());
        var lead = wording.say("ได้ {0} คะแนน ระดับที่ประกาศคือ “{1}”", points(result.total()), result.rating());
        var head = new Frames.Head(
                addresses.ita(agency, result.fiscalYear()),
                title,
                wording.say("ITA ปี {0}", result.fiscalYear()),
                wording.say("{0} ของ{1} {2}", title, agency.name(), lead),
                result.updated(),
                result.responsible());
        return new PageView(frames.of(agency, Frames.Section.ITA, head), page(agency, result, lead));
    }

    private ItaView page(Agency agency, ItaResult result, String lead) {
        var scheme = schemes.get(result.fiscalYear());
        var score = scheme == null ? null : ItaScore.of(scheme, result).orElse(null);
        var indicators = indicators(wording, scheme, result);
        var weak = weak(scheme, indicators);
        var sentences = new ArrayList<String>();
        sentences.add(weakness(wording, scheme, weak));
        var proof = proof(wording, scheme, result, score);
        if (!proof.isEmpty()) {
            sentences.add(proof.get(0));
        }
        if (scheme != null && !doubt(wording, scheme).isEmpty()) {
            sentences.add(doubt(wording, scheme));
        }
        var measures = result.measures();
        var beside = new ArrayList<>(INDICATOR_FIELDS);
        beside.addAll(TOTAL_FIELDS);
        beside.add("analysis");
        return new ItaView(
                scheme == null ? "" : scheme.name(),
                points(result.total()),
                result.rating(),
                List.of(lead),
                sentences,
                facts(agency, result, scheme),
                List.of(new Frame.Link(wording.say("ดาวน์โหลดข้อมูล"), "#data", false)),
                indicatorChart(wording, scheme, indicators, weak),
                indicatorTable(wording, scheme, indicators),
                notes(wording, INDICATOR_FIELDS, result),
                toolChart(wording, scheme, score),
                toolTable(wording, scheme, result, score),
                totalCheck(wording, scheme, result, score),
                levelTable(wording, scheme, result, score),
                proof,
                result.analysis(),
                Notes.on("analysis", result.asPrinted()),
                measures == null ? null : MeasureViews.of(wording, measures, scheme),
                Notes.except(wording, beside, result.asPrinted()));
    }

    private static List<Note> notes(Wording wording, List<String> fields, ItaResult result) {
        return Notes.of(
                wording,
                result.asPrinted().stream()
                        .filter(p -> fields.contains(p.field()))
                        .toList());
    }

    /**
     * An indicator with its score.
     *
     * @param score {@code null} when none is published
     */
    private record Scored(
            int number, String name, String tool, @Nullable BigDecimal score) {}

    private static List<Scored> indicators(Wording wording, @Nullable ItaScheme scheme, ItaResult result) {
        if (scheme == null) {
            return result.scores().entrySet().stream()
                    .map(e -> new Scored(e.getKey(), wording.say("ตัวชี้วัดที่ {0}", e.getKey()), "", e.getValue()))
                    .toList();
        }
        return scheme.indicators().stream()
                .map(i -> new Scored(
                        i.number(), i.name(), i.tool(), result.scores().get(i.number())))
                .toList();
    }

    private static List<Scored> weak(@Nullable ItaScheme scheme, List<Scored> indicators) {
        if (scheme == null) {
            return List.of();
        }
        return indicators.stream()
                .filter(i -> i.score() != null && i.score().compareTo(scheme.passMark()) < 0)
                .toList();
    }

    private static String weakness(Wording wording, @Nullable ItaScheme scheme, List<Scored> weak) {
        if (scheme == null) {
            return wording.say("ยังไม่มีเกณฑ์ของปีนี้ในระบบ จึงไม่ได้เทียบคะแนนกับเกณฑ์ผ่าน");
        }
        var mark = Format.number(scheme.passMark());
        if (weak.isEmpty()) {
            return wording.say("ทุกตัวชี้วัดได้ตั้งแต่ {0} คะแนนซึ่งเป็นเกณฑ์ผ่าน", mark);
        }
        var first = weak.get(0);
        var behind = points(missing(scheme, first.score()));
        if (weak.size() == 1) {
            return wording.say(
                    "ตัวชี้วัดที่ {0} {1} ได้ {2} คะแนน ต่ำกว่าเกณฑ์ผ่าน {3} อยู่ {4} คะแนน",
                    first.number(), first.name(), points(first.score()), mark, behind);
        }
        boolean alike = weak.stream().map(Scored::score).distinct().count() == 1;
        if (alike && weak.size() == scheme.indicators().size()) {
            return wording.say(
                    "ทั้ง {0} ตัวชี้วัดได้ {1} คะแนนเท่ากัน ต่ำกว่าเกณฑ์ผ่าน {2} อยู่ {3} คะแนน",
                    weak.size(), points(first.score()), mark, behind);
        }
        var parts = weak.stream()
                .map(i -> wording.say("ที่ {0} {1} ({2})", i.number(), i.name(), points(i.score())))
                .toList();
        return wording.say(
                "{0} ตัวชี้วัดได้คะแนนต่ำกว่าเกณฑ์ผ่าน {1}: {2}", weak.size(), mark, wording.enumerated(parts));
    }

    private static BigDecimal missing(ItaScheme scheme, @Nullable BigDecimal score) {
        return score == null ? BigDecimal.ZERO : scheme.passMark().subtract(score);
    }

    private List<Fact> facts(Agency agency, ItaResult result, @Nullable ItaScheme scheme) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(wording.say("หน่วยงานที่ถูกประเมิน"), agency.name()));
        if (scheme != null) {
            facts.add(Fact.of(wording.say("การประเมิน"), scheme.name()));
        }
        facts.add(Fact.of(wording.say("คะแนนรวมที่ประกาศ"), points(result.total()))
                .with(Notes.on("total", result.asPrinted())));
        facts.add(Fact.of(wording.say("ระดับที่ประกาศ"), result.rating()).with(Notes.on("rating", result.asPrinted())));
        facts.add(Fact.of(wording.say("วันที่ประกาศ"), Format.period(wording, result.announced())));
        if (scheme != null && !scheme.source().isEmpty()) {
            facts.add(Fact.of(wording.say("ที่มาของวิธีคิดคะแนน"), scheme.source()));
        }
        return facts;
    }

    private static Chart indicatorChart(
            Wording wording, @Nullable ItaScheme scheme, List<Scored> indicators, List<Scored> weak) {
        var bars = new ArrayList<Chart.Bar>();
        for (Scored indicator : indicators) {
            var label = indicator.number() + ". " + indicator.name();
            if (indicator.score() == null) {
                bars.add(new Chart.Bar(label, wording.say("ไม่มีคะแนน"), List.of()));
            } else {
                bars.add(Charts.bar(
                        label,
                        points(indicator.score()),
                        weak.contains(indicator) ? "below" : "score",
                        indicator.score(),
                        FULL));
            }
        }
        var mark = scheme == null ? "" : Shares.percent(scheme.passMark(), FULL);
        var markText = scheme == null ? "" : wording.say("เส้นตั้งคือเกณฑ์ผ่าน {0} คะแนน", scheme.passMark());
        return new Chart(
                "indicators",
                wording.say("แต่ละตัวชี้วัดได้กี่คะแนน"),
                finding(wording, scheme, indicators, weak),
                mark,
                markText,
                List.of(),
                bars);
    }

    private static String finding(
            Wording wording, @Nullable ItaScheme scheme, List<Scored> indicators, List<Scored> weak) {
        if (scheme == null) {
            return wording.say("{0} ตัวชี้วัด", indicators.size());
        }
        int scored = (int) indicators.stream().filter(i -> i.score() != null).count();
        if (scored == 0) {
            return wording.say("ไม่มีคะแนนของตัวชี้วัดใด");
        }
        var passed = passed(wording, scored, weak);
        int unscored = indicators.size() - scored;
        return unscored == 0 ? passed : wording.say("{0} ไม่มีคะแนน {1} ตัวชี้วัด", passed, unscored);
    }

    private static String passed(Wording wording, int scored, List<Scored> weak) {
        if (weak.isEmpty()) {
            return wording.say("ทั้ง {0} ตัวชี้วัดถึงเกณฑ์ผ่าน", scored);
        }
        if (weak.size() == scored) {
            return wording.say("ทั้ง {0} ตัวชี้วัดไม่ถึงเกณฑ์ผ่าน", scored);
        }
        var names = weak.stream()
                .map(i -> wording.say("ที่ {0} {1}", i.number(), i.name()))
                .toList();
        return wording.say(
                "{0} จาก {1} ตัวชี้วัดถึงเกณฑ์ผ่าน ที่ไม่ถึงคือ ตัวชี้วัด{2}",
                scored - weak.size(), scored, wording.enumerated(names));
    }

    private static Table indicatorTable(Wording wording, @Nullable ItaScheme scheme, List<Scored> indicators) {
        var rows = new ArrayList<Table.Row>();
        for (Scored indicator : indicators) {
            rows.add(new Table.Row(
                    "",
                    "indicator-" + indicator.number(),
                    List.of(
                            Table.Cell.of(indicator.number() + ". " + indicator.name()),
                            Table.Cell.of(indicator.tool()),
                            Table.Cell.of(indicator.score() == null ? "" : points(indicator.score())),
                            Table.Cell.of(verdict(wording, scheme, indicator.score())))));
        }
        var columns = List.of(
                new Table.Column(wording.say("ตัวชี้วัด"), false),
                new Table.Column(wording.say("เครื่องมือ"), false),
                new Table.Column(wording.say("คะแนน"), true),
                new Table.Column(wording.say("เทียบเกณฑ์"), false));
        return new Table("indicator-table", wording.say("คะแนนรายตัวชี้วัด (เต็ม 100)"), columns, rows);
    }

    private static String verdict(Wording wording, @Nullable ItaScheme scheme, @Nullable BigDecimal score) {
        if (scheme == null || score == null) {
            return "";
        }
        var distance = score.subtract(scheme.passMark());
        return distance.signum() >= 0
                ? wording.say("ผ่านเกณฑ์")
                : wording.say("ต่ำกว่าเกณฑ์ {0}", points(distance.negate()));
    }

    private static @Nullable Chart toolChart(Wording wording, @Nullable ItaScheme scheme, @Nullable ItaScore score) {
        if (scheme == null || score == null) {
            return null;
        }
        var bars = new ArrayList<Chart.Bar>();
        for (ItaScheme.Tool tool : scheme.tools()) {
            var points = score.tools().getOrDefault(tool.code(), BigDecimal.ZERO);
            bars.add(Charts.bar(
                    tool.code() + " " + tool.name(),
                    exact(points),
                    points.compareTo(scheme.passMark()) < 0 ? "below" : "score",
                    points,
                    FULL));
        }
        var lowest = scheme.tools().stream()
                .min((a, b) -> score.tools()
                        .getOrDefault(a.code(), FULL)
                        .compareTo(score.tools().getOrDefault(b.code(), FULL)))
                .map(t -> wording.say(
                        "{0} ได้คะแนนต่ำที่สุด {1}",
                        t.code(), exact(score.tools().getOrDefault(t.code(), FULL))))
                .orElse("");
        return new Chart(
                "tools",
                wording.say("แต่ละเครื่องมือได้กี่คะแนน"),
                lowest,
                Shares.percent(scheme.passMark(), FULL),
                wording.say("เส้นตั้งคือ {0} คะแนน", scheme.passMark()),
                List.of(),
                bars);
    }

    private static @Nullable Table toolTable(
            Wording wording, @Nullable ItaScheme scheme, ItaResult result, @Nullable ItaScore score) {
        if (scheme == null || score == null) {
            return null;
        }
        var rows = new ArrayList<Table.Row>();
        for (ItaScheme.Tool tool : scheme.tools()) {
            var points = score.tools().getOrDefault(tool.code(), BigDecimal.ZERO);
            rows.add(Figures.row(
                    "",
                    Table.Cell.of(tool.code()).with(tool.name()),
                    Table.Cell.of(formula(wording, scheme, result, tool)),
                    Table.Cell.of(exact(points)),
                    Table.Cell.of(Format.number(tool.weight()) + "%"),
                    Table.Cell.of(exact(points.multiply(tool.weight()).movePointLeft(2)))));
        }
        rows.add(Figures.row(
                "total",
                Table.Cell.of(wording.say("คะแนนรวมที่คำนวณได้")),
                Table.Cell.blank(),
                Table.Cell.blank(),
                Table.Cell.blank(),
                Table.Cell.of(exact(score.total()))));
        var columns = List.of(
                new Table.Column(wording.say("เครื่องมือ"), false),
                new Table.Column(wording.say("คะแนนมาจาก"), false),
                new Table.Column(wording.say("คะแนน"), true),
                new Table.Column(wording.say("น้ำหนัก"), true),
                new Table.Column(wording.say("คะแนนถ่วงน้ำหนัก"), true));
        return new Table("tool-table", wording.say("คะแนนรวมเกิดขึ้นอย่างไร"), columns, rows);
    }

    private static String formula(Wording wording, ItaScheme scheme, ItaResult result, ItaScheme.Tool tool) {
        if (result.tools().containsKey(tool.code())) {
            return wording.say("คะแนนที่ประกาศ");
        }
        if (!tool.parts().isEmpty()
                && tool.parts().stream().allMatch(p -> result.tools().containsKey(p.code()))) {
            var parts = tool.parts().stream()
                    .map(p -> partName(wording, tool, p) + " "
                            + exact(result.tools().getOrDefault(p.code(), BigDecimal.ZERO)))
                    .toList();
            return wording.say("คะแนนที่ประกาศของแต่ละส่วนตามน้ำหนัก: {0}", String.join(", ", parts));
        }
        var scores = scheme.indicators().stream()
                .filter(i -> i.tool().equals(tool.code()))
                .map(i -> points(result.scores().getOrDefault(i.number(), BigDecimal.ZERO)))
                .toList();
        return wording.say("ค่าเฉลี่ยของตัวชี้วัด ({0}) ÷ {1}", String.join(" + ", scores), scores.size());
    }

    private static String totalCheck(
            Wording wording, @Nullable ItaScheme scheme, ItaResult result, @Nullable ItaScore score) {
        if (scheme == null) {
            return wording.say("ยังไม่มีวิธีคิดคะแนนของปีนี้ในระบบ จึงไม่ได้คำนวณเทียบกับคะแนนที่ประกาศ");
        }
        if (score == null) {
            return wording.say("คะแนนรายตัวชี้วัดไม่ครบ จึงคำนวณเทียบกับคะแนนที่ประกาศไม่ได้");
        }
        var rounded = score.total().setScale(scheme.decimals(), RoundingMode.HALF_UP);
        var text = wording.say(
                "คำนวณได้ {0} ปัดเป็น {1}", exact(score.total()), Format.number(rounded, scheme.decimals()));
        var difference = rounded.subtract(result.total()).abs();
        return difference.signum() == 0
                ? wording.say("{0} ตรงกับคะแนนที่ประกาศ {1}", text, points(result.total()))
                : wording.say("{0} ต่างจากคะแนนที่ประกาศ {1} อยู่ {2}", text, points(result.total()), difference);
    }

    private static @Nullable Table levelTable(
            Wording wording, @Nullable ItaScheme scheme, ItaResult result, @Nullable ItaScore score) {
        if (scheme == null) {
            return null;
        }
        var rows = new ArrayList<Table.Row>();
        for (ItaScheme.Level level : scheme.levels()) {
            var published = level.name().equals(result.rating());
            rows.add(Figures.row(
                    published ? "subtotal" : "",
                    Table.Cell.of(level.name()),
                    Table.Cell.of(range(wording, scheme, level)),
                    Table.Cell.of(level.condition().isEmpty() ? wording.say("ไม่มีเงื่อนไขเพิ่ม") : level.condition()),
                    Table.Cell.of(state(wording, level, published, score))));
        }
        var columns = List.of(
                new Table.Column(wording.say("ระดับ"), false),
                new Table.Column(wording.say("คะแนนรวม"), true),
                new Table.Column(wording.say("เงื่อนไข"), false),
                new Table.Column(wording.say("ผลปีนี้"), false));
        return new Table(
                "level-table",
                wording.say("ระดับผลการประเมิน ดูจากบนลงล่าง ใช้ระดับแรกที่เข้าเงื่อนไข"),
                columns,
                rows);
    }

    /** 70.00–84.99; without an end while some totals from the next better minimum on may still get this level. */
    private static String range(Wording wording, ItaScheme scheme, ItaScheme.Level level) {
        var from = Format.number(level.minimum(), scheme.decimals());
        int place = scheme.levels().indexOf(level);
        var next = scheme.levels().subList(0, place).stream()
                .map(ItaScheme.Level::minimum)
                .filter(m -> m.compareTo(level.minimum()) > 0)
                .min(BigDecimal::compareTo);
        if (next.isEmpty() || !level.condition().isEmpty()) {
            return wording.say("{0} ขึ้นไป", from);
        }
        var end = next.get().subtract(BigDecimal.ONE.movePointLeft(scheme.decimals()));
        return (level.minimum().signum() == 0 ? "0" : from) + "–" + Format.number(end, scheme.decimals());
    }

    private static String state(Wording wording, ItaScheme.Level level, boolean published, @Nullable ItaScore score) {
        var possible = score != null && score.possible().contains(level.name());
        if (published) {
            return wording.say("ระดับที่ประกาศ{0}", againstScores(wording, score, possible));
        }
        if (!possible) {
            return score == null ? wording.say("คำนวณไม่ได้") : wording.say("ไม่ใช่ระดับนี้");
        }
        return score != null && score.possible().size() == 1
                ? wording.say("ระดับตามคะแนน")
                : wording.say("เป็นไปได้ตามคะแนนที่มี");
    }

    private static String againstScores(Wording wording, @Nullable ItaScore score, boolean possible) {
        if (score == null) {
            return "";
        }
        if (!possible) {
            return wording.say(" แต่คะแนนไม่เข้าเงื่อนไข");
        }
        return score.possible().size() == 1
                ? wording.say(" ตรงตามคะแนน")
                : wording.say(" เป็นไปได้ แต่ยังยืนยันไม่ได้");
    }

    private static List<String> proof(
            Wording wording, @Nullable ItaScheme scheme, ItaResult result, @Nullable ItaScore score) {
        if (scheme == null || score == null) {
            return List.of(wording.say("ยืนยันระดับ “{0}” ไม่ได้ เพราะข้อมูลไม่พอให้คำนวณคะแนนรวม", result.rating()));
        }
        var level = score.level();
        if (level != null && level.name().equals(result.rating())) {
            return List.of(
                    scheme.provesLevel()
                            ? wording.say("ยืนยันระดับ “{0}” ได้จากคะแนนที่เผยแพร่", result.rating())
                            : wording.say(
                                    "คะแนนที่เผยแพร่เข้าเกณฑ์ระดับ “{0}” แต่เกณฑ์ของปีนี้ยังไม่ได้เทียบกับประกาศ",
                                    result.rating()));
        }
        if (level != null || !score.possible().contains(result.rating())) {
            return List.of(wording.say(
                    "คะแนนที่เผยแพร่ให้ระดับ “{0}” ไม่ใช่ระดับ “{1}” ที่ประกาศ",
                    String.join(wording.say("” หรือ “"), score.possible()), result.rating()));
        }
        var parts = scheme.tools().stream()
                .flatMap(t -> t.parts().stream()
                        .filter(p -> !result.tools().containsKey(p.code()))
                        .map(p -> partName(wording, t, p)))
                .toList();
        return List.of(
                wording.say(
                        "ยืนยันระดับ “{0}” ไม่ได้ เพราะไม่มีคะแนน {1} แยกกัน",
                        result.rating(), String.join(wording.say(" และ "), parts)),
                wording.say(
                        "ระดับขึ้นกับคะแนนของแต่ละส่วนด้วย ไม่ใช่คะแนนรวมอย่างเดียว คะแนนที่เผยแพร่เป็นไปได้ทั้งระดับ “{0}”",
                        String.join(wording.say("” และ “"), score.possible())));
    }

    /** What of the scheme is only remembered, in a sentence; empty when everything was taken from documents. */
    private static String doubt(Wording wording, ItaScheme scheme) {
        var parts = new ArrayList<String>();
        if (scheme.proofs().indicators() == Framework.Proof.MEMORY) {
            parts.add(wording.say("ตัวชี้วัด"));
        }
        if (scheme.proofs().weights() == Framework.Proof.MEMORY) {
            parts.add(wording.say("น้ำหนักคะแนน"));
        }
        if (scheme.proofs().levels() == Framework.Proof.MEMORY) {
            parts.add(wording.say("ช่วงคะแนนของระดับ"));
        }
        if (parts.isEmpty()) {
            return scheme.provisional()
                    ? wording.say("วิธีคิดคะแนนของปีนี้เป็นฉบับชั่วคราว ให้ยึดคะแนนและระดับที่ประกาศเป็นหลัก")
                    : "";
        }
        return wording.say(
                "{0}ของปีนี้ยังไม่ได้เทียบกับประกาศของสำนักงาน ป.ป.ช. ให้ยึดคะแนนและระดับที่ประกาศเป็นหลัก",
                wording.listed(parts));
    }

    /** EIT ส่วนที่ 1 for EIT1. */
    private static String partName(Wording wording, ItaScheme.Tool tool, ItaScheme.Tool part) {
        return part.code().startsWith(tool.code())
                ? wording.say(
                        "{0} ส่วนที่ {1}",
                        tool.code(), part.code().substring(tool.code().length()))
                : part.code();
    }

    /** A score as it is published, two decimals. */
    private static String points(@Nullable BigDecimal score) {
        return score == null ? "" : Format.number(score, SHOWN_DECIMALS);
    }

    /** A computed score, four decimals at most. */
    private static String exact(BigDecimal score) {
        return Format.number(score.setScale(SCORE_DECIMALS, RoundingMode.HALF_UP));
    }
}
