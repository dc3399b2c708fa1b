package org.prongsai.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Money;
import org.prongsai.model.Origin;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;
import org.prongsai.text.Digits;

/** What rules need to compare texts and to name things in messages. */
final class Words {

    private static final int LABEL_LENGTH = 60;
    private static final String IGNORED = "\u00a0\u200b\u2060“”‘’\"'*";
    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

    private Words() {}

    /** A text reduced to what matters when two are compared: no spaces, quotes or marks, Arabic digits. */
    static String fold(String text) {
        var digits = Digits.arabic(text);
        var folded = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '\u0e00' && c <= '\u0e7f') {
                folded.append(c);
            } else if (!Character.isWhitespace(c) && IGNORED.indexOf(c) < 0) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** A name short enough for a message, never cut between a letter and its marks. */
    static String brief(String name) {
        var line = name.strip().replace('\n', ' ');
        if (line.length() <= LABEL_LENGTH) {
            return line;
        }
        int end = LABEL_LENGTH - 1;
        while (end > 1
                && (Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK
                        || Character.isLowSurrogate(line.charAt(end))
                        || line.charAt(end) == '\u0e33')) {
            end--;
        }
        return line.substring(0, end).strip() + "…";
    }

    /** What stands around a place of a text, a few letters to each side, never beginning with a mark. */
    static String around(String text, int at, int reach) {
        int from = Math.max(0, at - reach);
        while (from > 0 && isMark(text.charAt(from))) {
            from--;
        }
        int to = Math.min(text.length(), at + reach);
        while (to < text.length() && isMark(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).strip().replace('\n', ' ');
    }

    /** Whether it is a letter, vowel or mark of Thai; digits are none. */
    static boolean isThai(char c) {
        return c >= '\u0e01' && c <= '\u0e4e';
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0e33';
    }

    /** Whether the texts that every project has are there; where they are not, that has been said. */
    static boolean isReadable(Project project) {
        return !project.number().isEmpty() && !project.name().isEmpty();
    }

    static String quoted(String name) {
        return "“" + brief(name) + "”";
    }

    /** How a project is called in a message: number and name. */
    static String label(Project project) {
        return (project.number().isEmpty() ? "" : project.number() + " ")
                + quoted(project.name().isEmpty() ? project.id() : project.name());
    }

    /** Baht with separators; satang only where there are any. */
    static String baht(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return String.format(Locale.ROOT, plain.scale() > 0 ? "%,.2f" : "%,.0f", plain);
    }

    /** A statement about money as an officer would say it: a sum in baht, or the fact in its place. */
    static String money(Money money) {
        return switch (money.kind()) {
            case AMOUNT -> baht(money.bahtOrZero()) + " บาท";
            case NO_BUDGET -> "ไม่ใช้งบประมาณ";
            case DROPPED -> "ไม่ดำเนินการในปีนี้";
            case NOT_IN_PLAN -> "ยังไม่อยู่ในแผนปีนี้";
            case PER_ORDINANCE -> "ตามข้อบัญญัติ";
            case NOT_REPORTED -> "ยังไม่รายงาน";
        };
    }

    /** A score without needless zeros. */
    static String score(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** Years, runs of them joined: 2566–2568, 2570. */
    static String years(Collection<FiscalYear> years) {
        var sorted = new TreeSet<>(years);
        var parts = new ArrayList<String>();
        int from = 0;
        int to = 0;
        for (FiscalYear year : sorted) {
            if (year.number() == to + 1) {
                to = year.number();
                continue;
            }
            if (from != 0) {
                parts.add(run(from, to));
            }
            from = year.number();
            to = from;
        }
        if (from != 0) {
            parts.add(run(from, to));
        }
        return String.join(", ", parts);
    }

    private static String run(int from, int to) {
        if (from == to) {
            return Integer.toString(from);
        }
        return from + (to == from + 1 ? ", " : "–") + to;
    }

    /** The figure in a printed text such as {@code ๓๕,๐๐๐ บาท}; nothing when there is none or more than one. */
    static Optional<BigDecimal> figure(String printed) {
        var matcher = FIGURE.matcher(Digits.arabic(printed));
        if (!matcher.find()) {
            return Optional.empty();
        }
        var figure = new BigDecimal(matcher.group().replace(",", ""));
        return matcher.find() ? Optional.empty() : Optional.of(figure);
    }

    /** The place of the first of these fields that was written, or of the record. */
    static Location place(Origin origin, String... fields) {
        for (String field : fields) {
            var at = origin.fields().get(field);
            if (at != null) {
                return at;
            }
        }
        return origin.at();
    }

    /** The plan's projects by id. */
    static Map<String, Project> byId(Plan plan) {
        var projects = new HashMap<String, Project>();
        plan.projects().forEach(p -> projects.put(p.id(), p));
        return projects;
    }

    /** A day in the form every officer reads: 31/10/2567. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + FiscalYear.BUDDHIST_OFFSET);
    }
}
