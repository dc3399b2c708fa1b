package org.prongsai.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding as the officer reads it on the screen.
 *
 * @param code the fault's permanent name
 * @param places where it was found, as {@code file}, {@code file:line} or {@code file:line:column}; the first is the one
 *     told in full
 * @param what what is wrong
 * @param fix what to write
 */
record SaidFinding(String code, List<String> places, String what, String fix) {

    private static final Pattern HEAD = Pattern.compile("ข้อผิดพลาด: .+  \\[([a-z0-9-]+)]");
    private static final Pattern OTHER = Pattern.compile("  - (\\S.*?)  .*");
    private static final Pattern SNIPPET = Pattern.compile(" *\\d* [|] .*| +[|] ?.*");
    private static final String FIX = "  วิธีแก้: ";
    private static final String ALSO = "  ดูคู่กับ";
    private static final String OTHERS = "  พบแบบเดียวกันอีก ";

    /** The errors in the words of a run, each kind once. */
    static List<SaidFinding> errors(String said) {
        var lines = said.lines().toList();
        var errors = new ArrayList<SaidFinding>();
        for (int i = 0; i < lines.size(); i++) {
            var head = HEAD.matcher(lines.get(i));
            if (head.matches()) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).isBlank()) {
                    end++;
                }
                errors.add(of(head, lines.subList(i + 1, end)));
            }
        }
        return errors;
    }

    private static SaidFinding of(Matcher head, List<String> lines) {
        var places = new ArrayList<String>();
        var what = new StringBuilder();
        var fix = new StringBuilder();
        boolean isPlace = true;
        boolean isOther = false;
        for (String line : lines) {
            var other = OTHER.matcher(line);
            if (isPlace) {
                places.add(line.strip());
            } else if (isOther && other.matches()) {
                places.add(other.group(1));
            } else if (line.startsWith(FIX)) {
                fix.append(line.substring(FIX.length()));
            } else if (line.startsWith(OTHERS)) {
                isOther = true;
            } else if (!SNIPPET.matcher(line).matches() && !line.equals(ALSO)) {
                (fix.isEmpty() ? what : fix).append(line.strip());
            }
            isPlace = line.equals(ALSO);
        }
        return new SaidFinding(head.group(1), places, what.toString(), fix.toString());
    }

    /** Whether it is told to be in a file, or in one of the files of a folder. */
    boolean isIn(String path) {
        return places.stream().anyMatch(p -> p.equals(path) || p.startsWith(path + ":") || p.startsWith(path + "/"));
    }

    /** Whether its words name a file, with or without its folders. */
    boolean names(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        boolean folder = places.stream().anyMatch(p -> p.startsWith("content/") && path.startsWith(p + "/"));
        return folder || isIn(path) || what.contains(name) || fix.contains(name);
    }
}
