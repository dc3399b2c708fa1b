package org.prongsai.validate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Kind;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * The items of a plan can be told apart by their names.
 *
 * <p>Covers 001-004 L10; plans above a size nobody writes are only searched for equal names.
 */
final class NamesDistinct implements PlanRule {

    private static final int MOST_COMPARED = 200;
    private static final double ALIKE = 0.9;

    @Override
    public List<String> codes() {
        return List.of("name-near-duplicate");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var own = Words.fold("ของ" + agency.name());
        var names = plan.projects().stream()
                .filter(Words::isReadable)
                .map(p -> new Name(p, own))
                .toList();
        if (names.size() > MOST_COMPARED) {
            var first = new HashMap<String, Name>();
            for (Name name : names) {
                var other = first.putIfAbsent(name.core(), name);
                if (other != null) {
                    report(name, other, diagnostics);
                }
            }
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (names.get(i).isLike(names.get(j))) {
                    report(names.get(i), names.get(j), diagnostics);
                    break;
                }
            }
        }
    }

    private static void report(Name name, Name other, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.notice(
                        "name-near-duplicate",
                        name.project().origin().of("name"),
                        "record",
                        Words.label(name.project()),
                        "other",
                        Words.label(other.project()))
                .also(other.project().origin().of("name")));
    }

    /** A name with the pairs of letters it is made of, sorted, for comparing in one pass. */
    private static final class Name {

        private final Project project;
        private final String core;
        private final int[] pairs;

        private Name(Project project, String own) {
            this.project = project;
            this.core = core(project.name(), own);
            this.pairs = new int[Math.max(0, core.length() - 1)];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = core.charAt(i) << 16 | core.charAt(i + 1);
            }
            Arrays.sort(pairs);
        }

        private Project project() {
            return project;
        }

        private String core() {
            return core;
        }

        /** The name without its kind word and without what every item of the agency shares. */
        private static String core(String name, String own) {
            var core = Words.fold(name).replace(own, "");
            for (Kind kind : Kind.values()) {
                if (core.startsWith(kind.thai())) {
                    core = core.substring(kind.thai().length());
                    break;
                }
            }
            return core.startsWith("การ") ? core.substring(3) : core;
        }

        private boolean isLike(Name other) {
            if (core.equals(other.core)) {
                return true;
            }
            int all = pairs.length + other.pairs.length;
            int shared = 0;
            int i = 0;
            int j = 0;
            while (i < pairs.length && j < other.pairs.length) {
                int order = Integer.compare(pairs[i], other.pairs[j]);
                shared += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return all > 0 && shared * 2 >= ALIKE * all;
        }
    }
}
