package org.prongsai.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Language;
import org.prongsai.output.OutputSink;

/**
 * A page for every message in every language, and one that lists them by theme. The pages wear the look of a theme that
 * has to be put beside them, and need no script.
 */
public final class MessagePages {

    private static final String STYLE = """
            pre { max-width: 48rem; margin: 0 0 1rem; padding: .75rem 1rem; overflow-wrap: anywhere; white-space: pre-wrap;
              background: var(--wash); border-left: 3px solid var(--edge);
              font: inherit; font-family: ui-monospace, Consolas, Menlo, Sarabun, monospace; }
            code { display: inline-block; font: inherit; color: var(--soft); overflow-wrap: anywhere; }
            .w > p, .w > ul { max-width: 48rem; }
            """;

    private final BiFunction<Catalogue, String, List<String>> asked;

    /**
     * Pages of all messages.
     *
     * @param asked the lines about what asks for that of which a code speaks, in the words of a catalogue; may be empty
     */
    public MessagePages(BiFunction<Catalogue, String, List<String>> asked) {
        this.asked = asked;
    }

    /** Hands every page to the sink: Thai at the root, English in {@code en}. */
    public void write(OutputSink sink) {
        for (Language language : Language.values()) {
            var catalogue = Catalogue.of(language);
            catalogue
                    .themes()
                    .forEach((theme, codes) -> codes.forEach(code -> put(
                            language,
                            code,
                            page(language, code, catalogue.title(code), body(catalogue, theme, code)),
                            sink)));
            var all = catalogue.say("console.explain.all");
            put(language, "index", page(language, "index", all, list(catalogue)), sink);
        }
    }

    private static void put(Language language, String name, String page, OutputSink sink) {
        sink.accept(folder(language) + name + ".html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static String folder(Language language) {
        return language == Language.TH ? "" : "en/";
    }

    private String body(Catalogue catalogue, String theme, String code) {
        var lines = asked.apply(catalogue, code);
        return new Explanation(catalogue).of(code, "h2")
                + (lines.isEmpty() ? "" : "<h2>" + said(catalogue, "asked") + "</h2>\n" + Explanation.list(lines))
                + "<dl class=\"facts\">\n"
                + fact(said(catalogue, "code"), "<code>" + code + "</code>")
                + fact(said(catalogue, "theme"), HtmlReport.escape(theme))
                + fact(said(catalogue, "since"), HtmlReport.escape(catalogue.since(code)))
                + "</dl>\n";
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + value + "</dd></div>\n";
    }

    private static String said(Catalogue catalogue, String key) {
        return HtmlReport.escape(catalogue.say("console.explain." + key));
    }

    private static String list(Catalogue catalogue) {
        var html = new StringBuilder("<p class=\"lead\">")
                .append(HtmlReport.escape(catalogue.say(
                        "console.explain.lead", "count", catalogue.codes().size())))
                .append("</p>\n<ul>\n");
        int number = 0;
        for (Map.Entry<String, List<String>> theme : catalogue.themes().entrySet()) {
            number++;
            html.append("<li><a href=\"#t" + number + "\">" + HtmlReport.escape(theme.getKey()) + "</a> ("
                    + theme.getValue().size() + ")</li>\n");
        }
        html.append("</ul>\n");
        number = 0;
        for (Map.Entry<String, List<String>> theme : catalogue.themes().entrySet()) {
            number++;
            html.append(
                    "<h2 id=\"t" + number + "\">" + HtmlReport.escape(theme.getKey()) + "</h2>\n<ul class=\"list\">\n");
            for (String code : theme.getValue()) {
                html.append("<li><a href=\"" + code + ".html\">" + HtmlReport.escape(catalogue.title(code))
                        + "</a> <code>" + code + "</code></li>\n");
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }

    private static String page(Language language, String name, String title, String body) {
        var catalogue = Catalogue.of(language);
        var root = language == Language.TH ? "" : "../";
        var html = new StringBuilder("<!doctype html>\n<html lang=\"" + language.code() + "\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n<title>" + HtmlReport.escape(title) + " – Prongsai</title>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<link rel=\"icon\" href=\"" + root + "assets/favicon.svg\" type=\"image/svg+xml\">\n")
                .append("<link rel=\"stylesheet\" href=\"" + root + "assets/site.css\">\n");
        for (Language other : Language.values()) {
            html.append("<link rel=\"alternate\" hreflang=\"" + other.code() + "\" href=\"" + root + folder(other)
                    + name + ".html\">\n");
        }
        html.append("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
                .append(said(catalogue, "skip") + "</a>\n<header class=\"site\"><div class=\"w\"><div class=\"top\">")
                .append("<a class=\"brand\" href=\"index.html\">โปร่งใส · Prongsai</a></div></div></header>\n");
        if (!name.equals("index")) {
            html.append("<nav class=\"crumbs w\" aria-label=\"" + said(catalogue, "way") + "\"><ol>")
                    .append("<li><a href=\"index.html\">" + said(catalogue, "home") + "</a></li>")
                    .append("<li><span aria-current=\"page\">" + name + "</span></li></ol></nav>\n");
        }
        html.append("<main id=\"main\" class=\"w\">\n<h1>" + HtmlReport.escape(title) + "</h1>\n")
                .append("<nav class=\"years\" aria-label=\"" + said(catalogue, "languages") + "\"><ul>");
        for (Language other : Language.values()) {
            html.append(
                    "<li><a href=\"" + root + folder(other) + name + ".html\" lang=\"" + other.code() + "\" hreflang=\""
                            + other.code() + "\"" + (other == language ? " aria-current=\"page\"" : "") + ">"
                            + (other == Language.TH ? "ไทย" : "English") + "</a></li>");
        }
        return html.append("</ul></nav>\n" + body + "</main>\n</body>\n</html>\n")
                .toString();
    }
}
