package org.prongsai.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Group;
import org.prongsai.model.Origin;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.text.Digits;

/**
 * Groups and items are numbered without a gap, so that nobody looks for one that is missing.
 *
 * <p>Covers 000-003 N1 and 001-004 L8. Items are counted through the plan where no number comes twice, else
 * in their groups where most groups begin with 1.
 */
final class NumbersFollow implements PlanRule {

    private static final Pattern LAST = Pattern.compile("(\\d{1,4})\\D*$");

    @Override
    public List<String> codes() {
        return List.of("number-skipped");
    }

    /** A number is not skipped while the file that has it cannot be read. */
    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        groups(plan.groups(), diagnostics);
        var all = numbers(plan.projects());
        if (new HashSet<>(all).size() == all.size()) {
            follow(plan.projects().stream().map(Numbered::of).toList(), diagnostics);
            return;
        }
        var lists = plan.groups().stream()
                .flatMap(Group::tree)
                .map(group -> plan.projects().stream()
                        .filter(p -> p.group().equals(group.number()))
                        .map(Numbered::of)
                        .toList())
                .filter(list -> !list.isEmpty())
                .toList();
        long fromOne = lists.stream()
                .filter(list -> list.stream().anyMatch(n -> n.value() == 1))
                .count();
        if (fromOne * 2 > lists.size()) {
            lists.forEach(list -> follow(list, diagnostics));
        }
    }

    private static void groups(List<Group> groups, Diagnostics diagnostics) {
        follow(
                groups.stream()
                        .map(g -> new Numbered(g.number(), last(g.number()), g.origin()))
                        .toList(),
                diagnostics);
        groups.forEach(g -> groups(g.groups(), diagnostics));
    }

    private static List<Integer> numbers(List<Project> projects) {
        return projects.stream()
                .map(p -> last(p.number()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Names the first number that does not follow the one before; the order of files does not matter. */
    private static void follow(List<Numbered> list, Diagnostics diagnostics) {
        var sorted = new ArrayList<Numbered>();
        for (Numbered one : list) {
            if (one.last() == null) {
                return;
            }
            sorted.add(one);
        }
        sorted.sort((a, b) -> Integer.compare(a.value(), b.value()));
        int before = 0;
        for (Numbered one : sorted) {
            if (one.value() > before + 1) {
                diagnostics.add(Diagnostic.notice(
                        "number-skipped",
                        one.origin().of("number"),
                        "number",
                        one.number(),
                        "missing",
                        one.value() - before == 2 ? before + 1 : (before + 1) + "–" + (one.value() - 1)));
                return;
            }
            before = one.value();
        }
    }

    private static @Nullable Integer last(String number) {
        var matcher = LAST.matcher(Digits.arabic(number));
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private record Numbered(String number, @Nullable Integer last, Origin origin) {

        private static Numbered of(Project project) {
            return new Numbered(project.number(), NumbersFollow.last(project.number()), project.origin());
        }

        private int value() {
            return last == null ? 0 : last;
        }
    }
}
