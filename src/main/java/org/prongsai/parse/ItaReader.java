package org.prongsai.parse;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Status;
import org.prongsai.text.Digits;

/** Reads ITA results and the measures that follow from them. */
final class ItaReader {

    private ItaReader() {}

    static ItaResult result(Node node, FiscalYear year, @Nullable IntegrityMeasures measures, Diagnostics findings) {
        var in = Fields.of(node, "ita/" + year + ".yml", findings);
        in.require("scores");
        in.require("total");
        var total = in.number("total");
        var result = new ItaResult(
                year,
                scores(in, findings),
                tools(in),
                total == null ? BigDecimal.ZERO : total,
                in.required("rating"),
                in.period("announced"),
                in.text("analysis"),
                in.text("responsible"),
                in.day("updated"),
                measures,
                in.asPrinted(),
                in.origin());
        in.done();
        return result;
    }

    private static Map<Integer, BigDecimal> scores(Fields in, Diagnostics findings) {
        var scores = new TreeMap<Integer, BigDecimal>();
        for (Node.Entry entry : in.table("scores")) {
            var number = Digits.arabic(entry.key());
            var value = in.number(entry.value(), "scores: " + entry.key());
            if (!number.matches("\\d{1,3}")) {
                findings.add(
                        Diagnostic.error("number-unreadable", entry.keyAt(), "key", "scores", "value", entry.key()));
            } else if (value != null) {
                scores.put(Integer.valueOf(number), value);
            }
        }
        return scores;
    }

    private static Map<String, BigDecimal> tools(Fields in) {
        var tools = new TreeMap<String, BigDecimal>();
        for (Node.Entry entry : in.table("tools")) {
            var value = in.number(entry.value(), "tools: " + entry.key());
            if (value != null) {
                tools.put(entry.key(), value);
            }
        }
        return tools;
    }

    static IntegrityMeasures measures(Node node, Diagnostics findings) {
        var in = Fields.of(node, "measures", findings);
        in.require("for-year");
        var measures = new IntegrityMeasures(
                in.required("title"),
                in.year("for-year"),
                in.period("issued"),
                in.text("responsible"),
                in.day("updated"),
                in.records(
                        "topics",
                        topic -> new IntegrityMeasures.Topic(
                                topic.required("number"),
                                topic.required("title"),
                                topic.records("measures", ItaReader::measure))),
                in.asPrinted(),
                in.origin());
        in.done();
        return measures;
    }

    private static IntegrityMeasures.Measure measure(Fields in) {
        return new IntegrityMeasures.Measure(
                in.required("code"),
                in.text("title"),
                in.texts("steps"),
                in.period("period"),
                in.texts("responsible"),
                in.choice("web-officer", Choices.YES_NO, false),
                in.text("remark"),
                in.choice("status", Choices.STATUSES, Status.NOT_REPORTED),
                in.texts("result"),
                in.texts("outcome"),
                in.asPrinted(),
                in.origin());
    }
}
