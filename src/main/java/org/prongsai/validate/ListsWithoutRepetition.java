package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.model.Result;

/**
 * A project says each thing once: no list repeats itself, and a method is not an output.
 *
 * <p>Covers 000-003 C9.
 */
final class ListsWithoutRepetition implements ProjectRule {

    @Override
    public List<String> codes() {
        return List.of("text-repeated");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        var first = new HashMap<String, Location>();
        lines("objectives", project.objectives(), project, first, diagnostics);
        lines("methods", project.methods().stream().map(Project.Step::text).toList(), project, first, diagnostics);
        lines("outputs", texts(project.outputs()), project, first, diagnostics);
        lines("outcomes", texts(project.outcomes()), project, first, diagnostics);
        lines("indicators", texts(project.indicators()), project, first, diagnostics);
    }

    private static List<String> texts(List<Result> results) {
        return results.stream().map(Result::text).toList();
    }

    private static void lines(
            String field, List<String> texts, Project project, Map<String, Location> first, Diagnostics diagnostics) {
        for (int i = 0; i < texts.size(); i++) {
            var at = Words.place(project.origin(), field + "." + i, field);
            var other = first.putIfAbsent(Words.fold(texts.get(i)), at);
            if (other != null) {
                diagnostics.add(Diagnostic.warning(
                                "text-repeated", at, "record", Words.label(project), "text", Words.brief(texts.get(i)))
                        .also(other));
            }
        }
    }
}
