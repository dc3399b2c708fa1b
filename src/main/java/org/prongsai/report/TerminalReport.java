package org.prongsai.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.diagnostic.Location;
import org.prongsai.diagnostic.Severity;

/**
 * Findings as text: a count, then each kind of fault once in full with the further places where it was found. What stops
 * publishing comes first.
 */
public final class TerminalReport {

    private static final int MOST_PLACES = 8;
    private static final int MOST_PLACES_OF_NOTICES = 2;
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";

    private final Catalogue catalogue;
    private final Function<String, List<String>> lines;
    private final int width;
    private final boolean colour;

    /**
     * A report for one run.
     *
     * @param language of the wording
     * @param lines the lines of a file by its path; empty when it cannot be shown
     * @param width columns of the terminal
     * @param colour whether it shows colours
     */
    public TerminalReport(Language language, Function<String, List<String>> lines, int width, boolean colour) {
        this.catalogue = Catalogue.of(language);
        this.lines = lines;
        this.width = Math.max(width, 40);
        this.colour = colour;
    }

    /** Writes the report, and at its end once more where the errors are, for what came first has scrolled away. */
    public void print(Diagnostics diagnostics, Appendable out) throws IOException {
        var findings = new Findings(diagnostics, catalogue);
        groups(findings, out);
        var errors = findings.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty() || errors.size() == findings.sorted().size()) {
            return;
        }
        out.append('\n')
                .append(bold(catalogue.say("console.report.errors", "count", errors.size())))
                .append('\n');
        for (Diagnostic error : errors) {
            out.append("  ")
                    .append(Columns.safe(Shown.place(error.at())))
                    .append("  ")
                    .append(catalogue.title(error.code()))
                    .append(faint("  [" + error.code() + "]"))
                    .append('\n');
        }
    }

    /** Writes what stops publishing, and of everything else how much there is. */
    public void printErrors(Diagnostics diagnostics, Appendable out) throws IOException {
        var errors = new Diagnostics();
        diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .forEach(errors::add);
        groups(new Findings(errors, catalogue), out);
        long warnings = diagnostics.count(Severity.WARNING);
        long notices = diagnostics.count(Severity.NOTICE);
        if (warnings + notices > 0) {
            out.append('\n')
                    .append(catalogue.say("console.report.others", "warnings", warnings, "notices", notices))
                    .append('\n');
        }
    }

    private void groups(Findings findings, Appendable out) throws IOException {
        out.append(bold(findings.count())).append('\n');
        for (List<Diagnostic> group : findings.byCode()) {
            out.append('\n');
            full(group.get(0), findings, out);
            others(group, out);
        }
    }

    private void full(Diagnostic finding, Findings findings, Appendable out) throws IOException {
        var severity = finding.severity();
        out.append(tint(severity, findings.word(severity) + ": " + catalogue.title(finding.code())))
                .append(faint("  [" + finding.code() + "]"))
                .append('\n');
        place(finding.at(), out);
        text("", catalogue.what(finding), out);
        text(catalogue.say("console.report.do") + " ", catalogue.fix(finding), out);
        for (Location place : finding.also()) {
            out.append("  ").append(catalogue.say("console.report.also")).append('\n');
            place(place, out);
        }
    }

    private void place(Location at, Appendable out) throws IOException {
        out.append("  ").append(Columns.safe(Shown.place(at))).append('\n');
        var source = at.line() == 0 ? List.<String>of() : lines.apply(at.file());
        if (at.line() == 0 || at.line() > source.size()) {
            return;
        }
        var number = Integer.toString(at.line());
        var gutter = " ".repeat(Math.max(1, 6 - number.length())) + number + " | ";
        var snippet = Snippet.of(Shown.line(source, at.line()), at.column(), at.length(), width - gutter.length());
        out.append(faint(gutter)).append(snippet.text()).append('\n');
        out.append(faint(" ".repeat(gutter.length() - 2) + "| "))
                .append(tint(Severity.ERROR, snippet.underline()))
                .append('\n');
    }

    private void text(String label, String text, Appendable out) throws IOException {
        int indent = 2 + Columns.of(label);
        var first = "  " + label;
        for (String line : Columns.wrap(Columns.safe(text), width - indent)) {
            out.append(first).append(line).append('\n');
            first = " ".repeat(indent);
        }
    }

    private void others(List<Diagnostic> group, Appendable out) throws IOException {
        if (group.size() == 1) {
            return;
        }
        int most = group.get(0).severity() == Severity.NOTICE ? MOST_PLACES_OF_NOTICES : MOST_PLACES;
        var shown = group.subList(1, Math.min(group.size(), most + 1));
        out.append("  ")
                .append(catalogue.say("console.report.same", "count", group.size() - 1))
                .append('\n');
        for (Diagnostic other : shown) {
            var place = "  - " + Shown.path(other.at().file())
                    + (other.at().line() == 0 ? "" : ":" + other.at().line()) + "  ";
            var room = Math.max(20, width - Columns.of(place));
            out.append(Columns.safe(place))
                    .append(Snippet.of(catalogue.what(other).replace('\n', ' '), 1, 1, room)
                            .text())
                    .append('\n');
        }
        int rest = group.size() - 1 - shown.size();
        if (rest > 0) {
            out.append("  ")
                    .append(catalogue.say("console.report.more", "count", rest))
                    .append('\n');
        }
    }

    private String tint(Severity severity, String text) {
        var code =
                switch (severity) {
                    case ERROR -> "\u001b[1;31m";
                    case WARNING -> "\u001b[1;33m";
                    case NOTICE -> "\u001b[1;36m";
                };
        return colour ? code + text + RESET : text;
    }

    private String bold(String text) {
        return colour ? BOLD + text + RESET : text;
    }

    private String faint(String text) {
        return colour ? FAINT + text + RESET : text;
    }
}
