package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Kind;
import org.prongsai.model.Plan;
import org.prongsai.model.Section;
import org.prongsai.text.Digits;

/**
 * A text that counts the items of a plan counts measures and activities as what they are.
 *
 * <p>Covers 000-003 T3.
 */
final class CountsBySort implements PlanRule {

    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}) ?โครงการ(?! ?[/กม])");

    @Override
    public List<String> codes() {
        return List.of("count-mixes-kinds");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var counts = Plan.countsByKind(plan.projects());
        int projects = counts.getOrDefault(Kind.PROJECT, 0);
        if (projects == plan.projects().size()) {
            return;
        }
        for (Section section : plan.sections()) {
            for (String item : section.items()) {
                check(item, section.at(), plan, projects, diagnostics);
            }
            check(section.text(), section.at(), plan, projects, diagnostics);
        }
    }

    private static void check(String text, Location at, Plan plan, int projects, Diagnostics diagnostics) {
        var matcher = COUNT.matcher(Digits.arabic(text));
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) == plan.projects().size()) {
                diagnostics.add(Diagnostic.notice(
                        "count-mixes-kinds",
                        at,
                        "count",
                        matcher.group(1),
                        "projects",
                        projects,
                        "others",
                        plan.projects().size() - projects,
                        Places.FOUND,
                        text.substring(matcher.start(), matcher.end())));
                return;
            }
        }
    }
}
