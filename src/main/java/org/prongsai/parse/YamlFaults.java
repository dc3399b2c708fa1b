package org.prongsai.parse;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Location;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells the few ways in which officers break YAML apart, from what SnakeYAML says of them. */
final class YamlFaults {

    /** A key whose colon has no space after it; neither an address nor a doubled colon. */
    private static final Pattern TIGHT =
            Pattern.compile("\\s*(?:- +)*+(?:[a-z][a-z-]*|[0-9]{4})(?:[ \\t]*\uff1a|:(?!//)[^\\s:]).*");

    private static final Pattern KEY = Pattern.compile("\\s+(?:[a-z][a-z-]*|[0-9]{4})");
    private static final int LINES_BACK = 3;

    /** What SnakeYAML says it was reading. */
    static final String QUOTED = "quoted scalar";

    private YamlFaults() {}

    /** The line, at a fault or shortly before it, on which a colon lacks its space; -1 when there is none. */
    static int withoutSpaceAfterColon(List<String> lines, int fault) {
        int looked = 0;
        for (int i = Math.min(fault, lines.size() - 1); i >= 0 && looked < LINES_BACK; i--) {
            var line = lines.get(i);
            if (TIGHT.matcher(line).matches()) {
                return i;
            }
            if (!line.isBlank()) {
                looked++;
            }
        }
        return -1;
    }

    /** Where the first colon of a line stands, be it a narrow or a wide one. */
    static int colon(String line) {
        int narrow = line.indexOf(':');
        int wide = line.indexOf('\uff1a');
        return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
    }

    /** Whether a colon that is not allowed ends a plain key: then the line is moved, not its value at fault. */
    static boolean isStrayKey(List<String> lines, int line, int column) {
        return line < lines.size()
                && column <= lines.get(line).length()
                && KEY.matcher(lines.get(line).substring(0, column)).matches();
    }

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
        if (context.contains(QUOTED)) {
            return problem.contains("escape") ? "yaml-escape" : "yaml-quote-open";
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
