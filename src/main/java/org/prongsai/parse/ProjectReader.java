package org.prongsai.parse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Kind;
import org.prongsai.model.Money;
import org.prongsai.model.Project;
import org.prongsai.model.Result;
import org.prongsai.text.Digits;

/** Reads one project. */
final class ProjectReader {

    private static final Pattern TARGET = Pattern.compile("(>=|<=|=)?\\s*(\\S+)");

    private ProjectReader() {}

    static Project read(SiteReader.Document document, String id, String name, Diagnostics findings) {
        var in = Fields.of(document.facts(), name, findings);
        in.require("kind");
        in.require("budgets");
        var project = new Project(
                id,
                Digits.arabic(in.required("number")),
                in.required("name"),
                in.choice("kind", Choices.KINDS, Kind.UNSPECIFIED),
                in.required("group"),
                budgets(in, findings),
                document.body(),
                in.texts("objectives"),
                targetGroup(in),
                in.text("place"),
                in.recordsOrTexts(
                        "methods",
                        step -> new Project.Step(step.required("text"), step.texts("steps")),
                        text -> new Project.Step(text, List.of())),
                in.period("period"),
                in.texts("responsible"),
                results(in, "outputs", findings),
                results(in, "outcomes", findings),
                results(in, "indicators", findings),
                in.text("remark"),
                in.text("added-in"),
                in.day("updated"),
                in.asPrinted(),
                in.origin());
        in.done();
        return project;
    }

    private static Map<FiscalYear, Money> budgets(Fields in, Diagnostics findings) {
        var budgets = new TreeMap<FiscalYear, Money>();
        for (Node.Entry entry : in.table("budgets")) {
            var year = in.year(new Node.Scalar(entry.key(), true, entry.keyAt()), "budgets");
            var money = MoneyReader.readPlanned(entry.value(), "budgets: " + entry.key(), findings);
            if (year != null) {
                budgets.put(year, money);
            }
        }
        return new LinkedHashMap<>(budgets);
    }

    private static Project.TargetGroup targetGroup(Fields in) {
        var node = in.node("target-group").orElse(null);
        if (node == null) {
            return Project.TargetGroup.NONE;
        }
        if (node instanceof Node.Scalar) {
            return new Project.TargetGroup(in.text("target-group"), null, "");
        }
        var group = in.nested(
                "target-group", g -> new Project.TargetGroup(g.text("text"), g.number("number"), g.text("unit")));
        return group == null ? Project.TargetGroup.NONE : group;
    }

    private static List<Result> results(Fields in, String key, Diagnostics findings) {
        return in.recordsOrTexts(key, result -> result(result, findings), text -> new Result(text, "", null, "", ""));
    }

    private static Result result(Fields in, Diagnostics findings) {
        var text = in.required("text");
        var target = in.text("target");
        var comparison = "";
        BigDecimal number = null;
        if (!target.isEmpty()) {
            var match = TARGET.matcher(target);
            number = match.matches() ? number(match.group(2)) : null;
            comparison = match.matches() && match.group(1) != null ? match.group(1) : ">=";
            if (number == null) {
                findings.add(Diagnostic.error(
                        "number-unreadable", in.origin().of("target"), "key", "target", "value", target));
            }
        }
        return new Result(text, number == null ? "" : comparison, number, in.text("unit"), in.text("measured-by"));
    }

    private static @Nullable BigDecimal number(String text) {
        return Numbers.read(text).orElse(null);
    }
}
