package org.prongsai.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.diagnostic.Location;
import org.prongsai.diagnostic.Severity;

/**
 * Findings as one page to hand on to the divisions in charge: a count, then division by division and file by file. No
 * script, nothing to load.
 */
public final class HtmlReport {

    private static final int SNIPPET_WIDTH = 100;
    private static final String STYLE = """
            :root { color-scheme: light; font: 1rem/1.7 "Sarabun", "Noto Sans Thai", "Leelawadee UI", sans-serif; }
            body { max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 3rem; }
            h3 { font-size: 1.05rem; overflow-wrap: anywhere; margin-top: 2rem; } h4 { font-size: 1rem; margin: 0; }
            .count { font-size: 1.15rem; font-weight: 700; }
            article { border: 1px solid #767676; border-left-width: .5rem; padding: .75rem 1rem; margin: 1rem 0; }
            .error { border-left-color: #b50909; } .warning { border-left-color: #936f38; }
            .notice { border-left-color: #005ea2; }
            pre { overflow-x: auto; background: #f0f0f0; padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
            mark { background: #fee685; color: #1b1b1b; text-decoration: underline; }
            code { font-family: monospace; } .place { color: #454545; } p { margin: .5rem 0; }
            table { border-collapse: collapse; } td, th { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; }
            td { overflow-wrap: anywhere; } td + td, th + td { text-align: right; white-space: nowrap; } a { color: #005ea2; }
            @media (max-width: 30rem) { th { font-size: .8rem; line-height: 1.4; } article { padding: .5rem; } }
            tbody th { background: #f0f0f0; }
            @media print { article { break-inside: avoid; } section.unit + section.unit { break-before: page; } }
            """;

    private final Language language;
    private final Catalogue catalogue;
    private final Function<String, List<String>> lines;
    private final Map<String, String> inCharge;

    /**
     * A report for one run.
     *
     * @param language of the wording
     * @param lines the lines of a file by its path; empty when it cannot be shown
     * @param inCharge who has to mend a file, by its path; files of nobody may be left out
     */
    public HtmlReport(Language language, Function<String, List<String>> lines, Map<String, String> inCharge) {
        this.language = language;
        this.inCharge = Map.copyOf(inCharge);
        this.catalogue = Catalogue.of(language);
        this.lines = lines;
    }

    /**
     * Writes the report.
     *
     * @param readiness how far answers to OIT have come, a line each; may be empty
     */
    public void print(Diagnostics diagnostics, List<String> readiness, Appendable out) throws IOException {
        var findings = new Findings(diagnostics, catalogue);
        var title = escape(catalogue.say("console.report.heading"));
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.code())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"robots\" content=\"noindex\">\n")
                .append("<title>" + title + "</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n<p class=\"count\">")
                .append(escape(findings.count()))
                .append("</p>\n");
        readiness(readiness, out);
        var units = units(findings);
        contents(units, findings, out);
        int number = 0;
        for (Map.Entry<String, Map<String, List<Diagnostic>>> unit : units.entrySet()) {
            out.append("<section class=\"unit\">\n<h2>")
                    .append(escape(unit.getKey()))
                    .append("</h2>\n");
            for (Map.Entry<String, List<Diagnostic>> file : unit.getValue().entrySet()) {
                number++;
                out.append("<h3 id=\"f" + number + "\">")
                        .append(escape(Shown.path(file.getKey())))
                        .append("</h3>\n");
                for (Diagnostic finding : file.getValue()) {
                    article(finding, findings, out);
                }
            }
            out.append("</section>\n");
        }
        meanings(findings, out);
        out.append("</main>\n</body>\n</html>\n");
    }

    /** What each message of the report means, once. */
    private void meanings(Findings findings, Appendable out) throws IOException {
        var codes =
                findings.byCode().stream().map(f -> f.get(0).code()).distinct().toList();
        if (codes.isEmpty()) {
            return;
        }
        var explanation = new Explanation(catalogue);
        out.append("<section class=\"unit\">\n<h2>" + escape(catalogue.say("console.explain.all")) + "</h2>\n");
        for (String code : codes) {
            out.append("<h3 id=\"m-" + escape(code) + "\">" + escape(catalogue.title(code)) + "</h3>\n")
                    .append(explanation.of(code, "h4"));
        }
        out.append("</section>\n");
    }

    private static void readiness(List<String> lines, Appendable out) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<ul>\n");
        for (String line : lines) {
            out.append("<li>" + escape(line) + "</li>\n");
        }
        out.append("</ul>\n");
    }

    /** Findings by who is in charge, then by file; those of nobody come last. */
    private Map<String, Map<String, List<Diagnostic>>> units(Findings findings) {
        var units = new TreeMap<String, Map<String, List<Diagnostic>>>();
        var nobody = new LinkedHashMap<String, List<Diagnostic>>();
        findings.byFile().forEach((file, several) -> {
            var unit = inCharge.get(file);
            (unit == null ? nobody : units.computeIfAbsent(unit, k -> new LinkedHashMap<>())).put(file, several);
        });
        var all = new LinkedHashMap<String, Map<String, List<Diagnostic>>>(units);
        if (!nobody.isEmpty()) {
            all.put(catalogue.say("console.report.nobody"), nobody);
        }
        return all;
    }

    private void contents(Map<String, Map<String, List<Diagnostic>>> units, Findings findings, Appendable out)
            throws IOException {
        if (findings.byFile().size() < 2) {
            return;
        }
        out.append("<table>\n<thead><tr><th scope=\"col\">" + escape(catalogue.say("console.report.file")) + "</th>");
        for (Severity severity : Severity.values()) {
            out.append("<th scope=\"col\">" + escape(findings.word(severity)) + "</th>");
        }
        out.append("</tr></thead>\n");
        int number = 0;
        for (Map.Entry<String, Map<String, List<Diagnostic>>> unit : units.entrySet()) {
            out.append("<tbody>\n<tr><th scope=\"rowgroup\">" + escape(unit.getKey()) + "</th>");
            var whole = unit.getValue().values().stream().flatMap(List::stream).toList();
            for (Severity severity : Severity.values()) {
                out.append("<td><strong>" + Findings.count(whole, severity) + "</strong></td>");
            }
            out.append("</tr>\n");
            for (Map.Entry<String, List<Diagnostic>> file : unit.getValue().entrySet()) {
                number++;
                out.append("<tr><td><a href=\"#f" + number + "\">" + escape(Shown.path(file.getKey())) + "</a></td>");
                for (Severity severity : Severity.values()) {
                    out.append("<td>" + Findings.count(file.getValue(), severity) + "</td>");
                }
                out.append("</tr>\n");
            }
            out.append("</tbody>\n");
        }
        out.append("</table>\n");
    }

    private void article(Diagnostic finding, Findings findings, Appendable out) throws IOException {
        var severity = finding.severity();
        out.append("<article class=\"" + severity.name().toLowerCase(Locale.ROOT) + "\">\n<h4>")
                .append(escape(findings.word(severity) + ": " + catalogue.title(finding.code())))
                .append("</h4>\n");
        place(finding.at(), out);
        out.append("<p>" + escape(catalogue.what(finding)) + "</p>\n<p><strong>")
                .append(escape(catalogue.say("console.report.do")))
                .append("</strong> " + escape(catalogue.fix(finding)) + "</p>\n");
        for (Location place : finding.also()) {
            out.append("<p>" + escape(catalogue.say("console.report.also")) + "</p>\n");
            place(place, out);
        }
        var code = escape(finding.code());
        out.append("<p class=\"place\"><a href=\"#m-" + code + "\"><code>" + code + "</code></a></p>\n</article>\n");
    }

    private void place(Location at, Appendable out) throws IOException {
        out.append("<p class=\"place\">" + escape(Shown.place(at)) + "</p>\n");
        var source = at.line() == 0 ? List.<String>of() : lines.apply(at.file());
        if (at.line() == 0 || at.line() > source.size()) {
            return;
        }
        var line = Shown.line(source, at.line());
        int from = Math.min(Math.max(at.column() - 1, 0), line.length());
        int to = at.length() == 0 ? line.length() : Math.min(from + at.length(), line.length());
        if (to - from > SNIPPET_WIDTH * 4) {
            to = from + SNIPPET_WIDTH * 4;
            line = line.substring(0, to) + "…";
        }
        out.append("<pre>" + escape(line.substring(0, from)) + "<mark>" + escape(line.substring(from, to)) + "</mark>")
                .append(escape(line.substring(to)) + "</pre>\n");
    }

    static String escape(String text) {
        return Columns.safe(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
