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

    ItaViews(Map<FiscalYear, ItaScheme> schemes, Addresses addresses, Frames frames) {
        this.schemes = schemes;
        this.addresses = addresses;
        this.frames = frames;
    }

    PageView view(Agency agency, ItaResult result) {
        var title = "ผลการประเมิน ITA ปีงบประมาณ " + result.fiscalYear();
        var lead = "ได้ " + points(result.total()) + " คะแนน ระดับที่ประกาศคือ “" + result.rating() + "”";
        var head = new Frames.Head(
                addresses.ita(agency, result.fiscalYear()),
                title,
                "ITA ปี " + result.fiscalYear(),
                title + " ของ" + agency.name() + " " + lead,
                result.updated(),
                result.responsible());
        return new PageView(frames.of(agency, Frames.Section.ITA, head), page(agency, result, lead));
    }

    private ItaView page(Agency agency, ItaResult result, String lead) {
        var scheme = schemes.get(result.fiscalYear());
        var score = scheme == null ? null : ItaScore.of(scheme, result).orElse(null);
        var indicators = indicators(scheme, result);
        var weak = weak(scheme, indicators);
        var sentences = new ArrayList<String>();
        sentences.add(weakness(scheme, weak));
        var proof = proof(scheme, result, score);
        if (!proof.isEmpty()) {
            sentences.add(proof.get(0));
        }
        if (scheme != null && !doubt(scheme).isEmpty()) {
            sentences.add(doubt(scheme));
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
                List.of(new Frame.Link("ดาวน์โหลดข้อมูล", "#data", false)),
                indicatorChart(scheme, indicators, weak),
                indicatorTable(scheme, indicators),
                notes(INDICATOR_FIELDS, result),
                toolChart(scheme, score),
                toolTable(scheme, result, score),
                totalCheck(scheme, result, score),
                levelTable(scheme, result, score),
                proof,
                result.analysis(),
                Notes.on("analysis", result.asPrinted()),
                measures == null ? null : MeasureViews.of(measures, scheme),
                Notes.except(beside, result.asPrinted()));
    }

    private static List<Note> notes(List<String> fields, ItaResult result) {
        return Notes.of(result.asPrinted().stream()
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

    private static List<Scored> indicators(@Nullable ItaScheme scheme, ItaResult result) {
        if (scheme == null) {
            return result.scores().entrySet().stream()
                    .map(e -> new Scored(e.getKey(), "ตัวชี้วัดที่ " + e.getKey(), "", e.getValue()))
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

    private static String weakness(@Nullable ItaScheme scheme, List<Scored> weak) {
        if (scheme == null) {
            return "ยังไม่มีเกณฑ์ของปีนี้ในระบบ จึงไม่ได้เทียบคะแนนกับเกณฑ์ผ่าน";
        }
        var mark = Format.number(scheme.passMark());
        if (weak.isEmpty()) {
            return "ทุกตัวชี้วัดได้ตั้งแต่ " + mark + " คะแนนซึ่งเป็นเกณฑ์ผ่าน";
        }
        var parts = weak.stream()
                .map(i -> "ตัวชี้วัดที่ " + i.number() + " " + i.name() + " ได้ " + points(i.score())
                        + " คะแนน ต่ำกว่าเกณฑ์ผ่าน " + mark + " อยู่ " + points(missing(scheme, i.score())) + " คะแนน")
                .toList();
        return String.join(" และ", parts);
    }

    private static BigDecimal missing(ItaScheme scheme, @Nullable BigDecimal score) {
        return score == null ? BigDecimal.ZERO : scheme.passMark().subtract(score);
    }

    private List<Fact> facts(Agency agency, ItaResult result, @Nullable ItaScheme scheme) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("หน่วยงานที่ถูกประเมิน", agency.name()));
        if (scheme != null) {
            facts.add(Fact.of("การประเมิน", scheme.name()));
        }
        facts.add(Fact.of("คะแนนรวมที่ประกาศ", points(result.total())).with(Notes.on("total", result.asPrinted())));
        facts.add(Fact.of("ระดับที่ประกาศ", result.rating()).with(Notes.on("rating", result.asPrinted())));
        facts.add(Fact.of("วันที่ประกาศ", Format.period(result.announced())));
        if (scheme != null && !scheme.source().isEmpty()) {
            facts.add(Fact.of("ที่มาของวิธีคิดคะแนน", scheme.source()));
        }
        return facts;
    }

    private static Chart indicatorChart(@Nullable ItaScheme scheme, List<Scored> indicators, List<Scored> weak) {
        var bars = new ArrayList<Chart.Bar>();
        for (Scored indicator : indicators) {
            var label = indicator.number() + ". " + indicator.name();
            if (indicator.score() == null) {
                bars.add(new Chart.Bar(label, "ไม่มีคะแนน", List.of()));
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
        var markText = scheme == null ? "" : "เส้นตั้งคือเกณฑ์ผ่าน " + Format.number(scheme.passMark()) + " คะแนน";
        return new Chart(
                "indicators",
                "แต่ละตัวชี้วัดได้กี่คะแนน",
                finding(scheme, indicators, weak),
                mark,
                markText,
                List.of(),
                bars);
    }

    private static String finding(@Nullable ItaScheme scheme, List<Scored> indicators, List<Scored> weak) {
        if (scheme == null) {
            return Format.number(indicators.size()) + " ตัวชี้วัด";
        }
        if (weak.isEmpty()) {
            return "ทั้ง " + indicators.size() + " ตัวชี้วัดถึงเกณฑ์ผ่าน";
        }
        var names = weak.stream().map(i -> "ที่ " + i.number() + " " + i.name()).toList();
        return indicators.size() - weak.size() + " จาก " + indicators.size()
                + " ตัวชี้วัดถึงเกณฑ์ผ่าน ที่ไม่ถึงคือ ตัวชี้วัด" + String.join(" และ", names);
    }

    private static Table indicatorTable(@Nullable ItaScheme scheme, List<Scored> indicators) {
        var rows = new ArrayList<Table.Row>();
        for (Scored indicator : indicators) {
            rows.add(new Table.Row(
                    "",
                    "indicator-" + indicator.number(),
                    List.of(
                            Table.Cell.of(indicator.number() + ". " + indicator.name()),
                            Table.Cell.of(indicator.tool()),
                            Table.Cell.of(indicator.score() == null ? "" : points(indicator.score())),
                            Table.Cell.of(verdict(scheme, indicator.score())))));
        }
        var columns = List.of(
                new Table.Column("ตัวชี้วัด", false),
                new Table.Column("เครื่องมือ", false),
                new Table.Column("คะแนน", true),
                new Table.Column("เทียบเกณฑ์", false));
        return new Table("indicator-table", "คะแนนรายตัวชี้วัด (เต็ม 100)", columns, rows);
    }

    private static String verdict(@Nullable ItaScheme scheme, @Nullable BigDecimal score) {
        if (scheme == null || score == null) {
            return "";
        }
        var distance = score.subtract(scheme.passMark());
        return distance.signum() >= 0 ? "ผ่านเกณฑ์" : "ต่ำกว่าเกณฑ์ " + points(distance.negate());
    }

    private static @Nullable Chart toolChart(@Nullable ItaScheme scheme, @Nullable ItaScore score) {
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
                .map(t -> t.code() + " ได้คะแนนต่ำที่สุด " + exact(score.tools().getOrDefault(t.code(), FULL)))
                .orElse("");
        return new Chart(
                "tools",
                "แต่ละเครื่องมือได้กี่คะแนน",
                lowest,
                Shares.percent(scheme.passMark(), FULL),
                "เส้นตั้งคือ " + Format.number(scheme.passMark()) + " คะแนน",
                List.of(),
                bars);
    }

    private static @Nullable Table toolTable(@Nullable ItaScheme scheme, ItaResult result, @Nullable ItaScore score) {
        if (scheme == null || score == null) {
            return null;
        }
        var rows = new ArrayList<Table.Row>();
        for (ItaScheme.Tool tool : scheme.tools()) {
            var points = score.tools().getOrDefault(tool.code(), BigDecimal.ZERO);
            rows.add(Figures.row(
                    "",
                    Table.Cell.of(tool.code()).with(tool.name()),
                    Table.Cell.of(formula(scheme, result, tool)),
                    Table.Cell.of(exact(points)),
                    Table.Cell.of(Format.number(tool.weight()) + "%"),
                    Table.Cell.of(exact(points.multiply(tool.weight()).movePointLeft(2)))));
        }
        rows.add(Figures.row(
                "total",
                Table.Cell.of("คะแนนรวมที่คำนวณได้"),
                Table.Cell.blank(),
                Table.Cell.blank(),
                Table.Cell.blank(),
                Table.Cell.of(exact(score.total()))));
        var columns = List.of(
                new Table.Column("เครื่องมือ", false),
                new Table.Column("คะแนนมาจาก", false),
                new Table.Column("คะแนน", true),
                new Table.Column("น้ำหนัก", true),
                new Table.Column("คะแนนถ่วงน้ำหนัก", true));
        return new Table("tool-table", "คะแนนรวมเกิดขึ้นอย่างไร", columns, rows);
    }

    private static String formula(ItaScheme scheme, ItaResult result, ItaScheme.Tool tool) {
        if (result.tools().containsKey(tool.code())) {
            return "คะแนนที่ประกาศ";
        }
        if (!tool.parts().isEmpty()
                && tool.parts().stream().allMatch(p -> result.tools().containsKey(p.code()))) {
            var parts = tool.parts().stream()
                    .map(p -> partName(tool, p) + " " + exact(result.tools().getOrDefault(p.code(), BigDecimal.ZERO)))
                    .toList();
            return "คะแนนที่ประกาศของแต่ละส่วนตามน้ำหนัก: " + String.join(", ", parts);
        }
        var scores = scheme.indicators().stream()
                .filter(i -> i.tool().equals(tool.code()))
                .map(i -> points(result.scores().getOrDefault(i.number(), BigDecimal.ZERO)))
                .toList();
        return "ค่าเฉลี่ยของตัวชี้วัด (" + String.join(" + ", scores) + ") ÷ " + scores.size();
    }

    private static String totalCheck(@Nullable ItaScheme scheme, ItaResult result, @Nullable ItaScore score) {
        if (scheme == null) {
            return "ยังไม่มีวิธีคิดคะแนนของปีนี้ในระบบ จึงไม่ได้คำนวณเทียบกับคะแนนที่ประกาศ";
        }
        if (score == null) {
            return "คะแนนรายตัวชี้วัดไม่ครบ จึงคำนวณเทียบกับคะแนนที่ประกาศไม่ได้";
        }
        var rounded = score.total().setScale(scheme.decimals(), RoundingMode.HALF_UP);
        var text = "คำนวณได้ " + exact(score.total()) + " ปัดเป็น " + Format.number(rounded, scheme.decimals());
        var difference = rounded.subtract(result.total()).abs();
        return difference.signum() == 0
                ? text + " ตรงกับคะแนนที่ประกาศ " + points(result.total())
                : text + " ต่างจากคะแนนที่ประกาศ " + points(result.total()) + " อยู่ " + Format.number(difference);
    }

    private static @Nullable Table levelTable(@Nullable ItaScheme scheme, ItaResult result, @Nullable ItaScore score) {
        if (scheme == null) {
            return null;
        }
        var rows = new ArrayList<Table.Row>();
        for (ItaScheme.Level level : scheme.levels()) {
            var published = level.name().equals(result.rating());
            rows.add(Figures.row(
                    published ? "subtotal" : "",
                    Table.Cell.of(level.name()),
                    Table.Cell.of(range(scheme, level)),
                    Table.Cell.of(level.condition().isEmpty() ? "ไม่มีเงื่อนไขเพิ่ม" : level.condition()),
                    Table.Cell.of(state(level, published, score))));
        }
        var columns = List.of(
                new Table.Column("ระดับ", false),
                new Table.Column("คะแนนรวม", true),
                new Table.Column("เงื่อนไข", false),
                new Table.Column("ผลปีนี้", false));
        return new Table("level-table", "ระดับผลการประเมิน ดูจากบนลงล่าง ใช้ระดับแรกที่เข้าเงื่อนไข", columns, rows);
    }

    /** 70.00–84.99; without an end while some totals from the next better minimum on may still get this level. */
    private static String range(ItaScheme scheme, ItaScheme.Level level) {
        var from = Format.number(level.minimum(), scheme.decimals());
        int place = scheme.levels().indexOf(level);
        var next = scheme.levels().subList(0, place).stream()
                .map(ItaScheme.Level::minimum)
                .filter(m -> m.compareTo(level.minimum()) > 0)
                .min(BigDecimal::compareTo);
        if (next.isEmpty() || !level.condition().isEmpty()) {
            return from + " ขึ้นไป";
        }
        var end = next.get().subtract(BigDecimal.ONE.movePointLeft(scheme.decimals()));
        return (level.minimum().signum() == 0 ? "0" : from) + "–" + Format.number(end, scheme.decimals());
    }

    private static String state(ItaScheme.Level level, boolean published, @Nullable ItaScore score) {
        var possible = score != null && score.possible().contains(level.name());
        if (published) {
            return "ระดับที่ประกาศ" + againstScores(score, possible);
        }
        if (!possible) {
            return score == null ? "คำนวณไม่ได้" : "ไม่ใช่ระดับนี้";
        }
        return score != null && score.possible().size() == 1 ? "ระดับตามคะแนน" : "เป็นไปได้ตามคะแนนที่มี";
    }

    private static String againstScores(@Nullable ItaScore score, boolean possible) {
        if (score == null) {
            return "";
        }
        if (!possible) {
            return " แต่คะแนนไม่เข้าเงื่อนไข";
        }
        return score.possible().size() == 1 ? " ตรงตามคะแนน" : " เป็นไปได้ แต่ยังยืนยันไม่ได้";
    }

    private static List<String> proof(@Nullable ItaScheme scheme, ItaResult result, @Nullable ItaScore score) {
        if (scheme == null || score == null) {
            return List.of("ยืนยันระดับ “" + result.rating() + "” ไม่ได้ เพราะข้อมูลไม่พอให้คำนวณคะแนนรวม");
        }
        var level = score.level();
        if (level != null && level.name().equals(result.rating())) {
            return List.of(
                    scheme.provesLevel()
                            ? "ยืนยันระดับ “" + result.rating() + "” ได้จากคะแนนที่เผยแพร่"
                            : "คะแนนที่เผยแพร่เข้าเกณฑ์ระดับ “" + result.rating()
                                    + "” แต่เกณฑ์ของปีนี้ยังไม่ได้เทียบกับประกาศ");
        }
        if (level != null || !score.possible().contains(result.rating())) {
            return List.of("คะแนนที่เผยแพร่ให้ระดับ “" + String.join("” หรือ “", score.possible()) + "” ไม่ใช่ระดับ “"
                    + result.rating() + "” ที่ประกาศ");
        }
        var parts = scheme.tools().stream()
                .flatMap(t -> t.parts().stream()
                        .filter(p -> !result.tools().containsKey(p.code()))
                        .map(p -> partName(t, p)))
                .toList();
        return List.of(
                "ยืนยันระดับ “" + result.rating() + "” ไม่ได้ เพราะไม่มีคะแนน " + String.join(" และ ", parts)
                        + " แยกกัน",
                "ระดับขึ้นกับคะแนนของแต่ละส่วนด้วย ไม่ใช่คะแนนรวมอย่างเดียว คะแนนที่เผยแพร่เป็นไปได้ทั้งระดับ “"
                        + String.join("” และ “", score.possible()) + "”");
    }

    /** What of the scheme is only remembered, in a sentence; empty when everything was taken from documents. */
    private static String doubt(ItaScheme scheme) {
        var parts = new ArrayList<String>();
        if (scheme.proofs().indicators() == Framework.Proof.MEMORY) {
            parts.add("ตัวชี้วัด");
        }
        if (scheme.proofs().weights() == Framework.Proof.MEMORY) {
            parts.add("น้ำหนักคะแนน");
        }
        if (scheme.proofs().levels() == Framework.Proof.MEMORY) {
            parts.add("ช่วงคะแนนของระดับ");
        }
        if (parts.isEmpty()) {
            return scheme.provisional()
                    ? "วิธีคิดคะแนนของปีนี้เป็นฉบับชั่วคราว ให้ยึดคะแนนและระดับที่ประกาศเป็นหลัก"
                    : "";
        }
        return String.join(" ", parts)
                + "ของปีนี้ยังไม่ได้เทียบกับประกาศของสำนักงาน ป.ป.ช. ให้ยึดคะแนนและระดับที่ประกาศเป็นหลัก";
    }

    /** EIT ส่วนที่ 1 for EIT1. */
    private static String partName(ItaScheme.Tool tool, ItaScheme.Tool part) {
        return part.code().startsWith(tool.code())
                ? tool.code() + " ส่วนที่ " + part.code().substring(tool.code().length())
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
