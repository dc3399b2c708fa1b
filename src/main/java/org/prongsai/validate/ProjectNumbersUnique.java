package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * No two projects of a group carry the same number.
 *
 * <p>Covers 000-003 N2 and 001-004 L7; a number that a signed document repeats is kept with a note and is a warning.
 */
final class ProjectNumbersUnique implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("project-number-repeated");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var first = new HashMap<String, Project>();
        for (Project project : plan.projects()) {
            if (project.number().isEmpty()) {
                continue;
            }
            var other = first.putIfAbsent(project.group() + "\n" + Words.fold(project.number()), project);
            if (other != null) {
                boolean noted = AsPrinted.on("number", project.asPrinted()).isPresent()
                        || AsPrinted.on("number", other.asPrinted()).isPresent();
                diagnostics.add(Diagnostic.error(
                                "project-number-repeated",
                                project.origin().of("number"),
                                "number",
                                project.number(),
                                "name",
                                Words.brief(project.name()),
                                "other",
                                Words.brief(other.name()))
                        .also(other.origin().of("number"))
                        .as(noted ? Severity.WARNING : Severity.ERROR));
            }
        }
    }
}
