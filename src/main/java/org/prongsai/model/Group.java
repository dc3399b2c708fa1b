package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node of the plan's tree: มิติ, ภารกิจตามมิติ or ข้อย่อย.
 *
 * @param number as printed, for example {@code 3.1.1}
 * @param name as printed; empty when none is
 * @param groups the next level
 * @param asPrinted where the document differs from itself
 * @param origin where it was written
 */
public record Group(String number, String name, List<Group> groups, List<AsPrinted> asPrinted, Origin origin) {

    public Group {
        groups = List.copyOf(groups);
        asPrinted = List.copyOf(asPrinted);
    }

    /** This group and all below it, in reading order. */
    public Stream<Group> tree() {
        return Stream.concat(Stream.of(this), groups.stream().flatMap(Group::tree));
    }

    /** The path from a top group to the one with this number; empty when there is none. */
    public static List<Group> path(List<Group> top, String number) {
        for (Group group : top) {
            if (group.number.equals(number)) {
                return List.of(group);
            }
            var below = path(group.groups, number);
            if (!below.isEmpty()) {
                var path = new ArrayList<Group>();
                path.add(group);
                path.addAll(below);
                return path;
            }
        }
        return List.of();
    }
}
