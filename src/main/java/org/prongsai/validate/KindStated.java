package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Kind;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * An item says whether it is a project, an activity or a measure, and its name agrees.
 *
 * <p>Covers 000-003 S2 and 001-004 L9.
 */
final class KindStated implements ProjectRule {

    @Override
    public List<String> codes() {
        return List.of("kind-unspecified", "kind-differs-from-name");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        var at = project.origin().of("kind");
        if (project.kind() == Kind.UNSPECIFIED) {
            diagnostics.add(Diagnostic.warning("kind-unspecified", at, "record", Words.label(project)));
            return;
        }
        for (Kind kind : Kind.values()) {
            if (kind != project.kind()
                    && kind != Kind.UNSPECIFIED
                    && project.name().startsWith(kind.thai())) {
                diagnostics.add(Diagnostic.warning(
                                "kind-differs-from-name",
                                at,
                                "record",
                                Words.label(project),
                                "kind",
                                project.kind().thai(),
                                "word",
                                kind.thai())
                        .also(project.origin().of("name")));
            }
        }
    }
}
