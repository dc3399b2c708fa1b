package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Group;
import org.prongsai.model.Plan;

/**
 * Every group has a number of its own that begins with the number of the group above it.
 *
 * <p>Covers 000-003 N2, N3 and 001-004 L7.
 */
final class GroupsWellNumbered implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("group-number-repeated", "group-misplaced", "group-without-parent");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var first = new HashMap<String, Group>();
        plan.groups().stream()
                .flatMap(Group::tree)
                .filter(g -> !g.number().isEmpty())
                .forEach(group -> {
                    var other = first.putIfAbsent(group.number(), group);
                    if (other != null) {
                        diagnostics.add(Diagnostic.error(
                                        "group-number-repeated",
                                        group.origin().of("number"),
                                        "number",
                                        group.number(),
                                        "name",
                                        Words.brief(group.name()),
                                        "other",
                                        Words.brief(other.name()))
                                .also(other.origin().of("number")));
                    }
                });
        for (Group group : plan.groups()) {
            int dot = group.number().lastIndexOf('.');
            if (dot > 0) {
                diagnostics.add(Diagnostic.error(
                        "group-without-parent",
                        group.origin().of("number"),
                        "number",
                        group.number(),
                        "parent",
                        group.number().substring(0, dot)));
            }
            below(group, diagnostics);
        }
    }

    private static void below(Group parent, Diagnostics diagnostics) {
        for (Group group : parent.groups()) {
            if (!group.number().isEmpty()
                    && !parent.number().isEmpty()
                    && !group.number().startsWith(parent.number() + ".")) {
                diagnostics.add(Diagnostic.error(
                                "group-misplaced",
                                group.origin().of("number"),
                                "number",
                                group.number(),
                                "parent",
                                parent.number())
                        .also(parent.origin().of("number")));
            }
            below(group, diagnostics);
        }
    }
}
