package org.prongsai.parse;

import java.util.function.Function;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Location;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells the few ways in which officers break YAML apart, from what SnakeYAML says of them. */
final class YamlFaults {

    private YamlFaults() {}

    static Diagnostic located(MarkedYAMLException fault, Function<Mark, Location> place) {
        var problem = fault.getProblem() == null ? "" : fault.getProblem();
        var context = fault.getContext() == null ? "" : fault.getContext();
        var mark = fault.getProblemMark() != null ? fault.getProblemMark() : fault.getContextMark();
        var at = mark == null ? Location.ofFile("") : place.apply(mark);
        var code = code(problem, context);
        if (code.equals("yaml-quote-open") && fault.getContextMark() != null) {
            at = place.apply(fault.getContextMark());
        }
        return Diagnostic.error(code, at);
    }

    private static String code(String problem, String context) {
        if (problem.contains("\\t") || problem.contains("TAB") || problem.contains("'\t'")) {
            return "yaml-tab";
        }
        if (context.contains("quoted scalar")) {
            return "yaml-quote-open";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "yaml-colon";
        }
        if (problem.contains("could not find expected ':'")
                || problem.contains("expected <block end>")
                || problem.contains("sequence entries are not allowed")
                || context.contains("block collection")
                || context.contains("block mapping")) {
            return "yaml-indentation";
        }
        if (problem.contains("cannot start any token")) {
            return "yaml-sign";
        }
        return "yaml-syntax";
    }
}
