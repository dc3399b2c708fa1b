package org.prongsai.parse;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files and folders that become parts of addresses. */
final class Ids {

    private static final Pattern LEGAL = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Names no Windows machine can store. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private static final Pattern RESERVED_PORT = Pattern.compile("(com|lpt)\\d");

    /** Orders numbers such as 1.1(2) before 1.1(10), and letters as they come. */
    static final Comparator<String> NATURAL = Ids::compareNaturally;

    private Ids() {}

    /** Whether a name can be an address everywhere: lower-case letters, digits and single hyphens. */
    static boolean legal(String id) {
        return id.length() <= 60 && LEGAL.matcher(id).matches() && !isReserved(id);
    }

    /** Whether no Windows machine can store a file or folder of that name, whatever its ending. */
    static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        return RESERVED.contains(stem) || RESERVED_PORT.matcher(stem).matches();
    }

    private static int compareNaturally(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(j))) {
                int endA = digitsEnd(a, i);
                int endB = digitsEnd(b, j);
                var numberA = a.substring(i, endA).replaceFirst("^0+(?=.)", "");
                var numberB = b.substring(j, endB).replaceFirst("^0+(?=.)", "");
                int order = numberA.length() != numberB.length()
                        ? Integer.compare(numberA.length(), numberB.length())
                        : numberA.compareTo(numberB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
