package org.prongsai.report;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.diagnostic.Catalogue;

/** What a message means in general, as a part of a page. */
final class Explanation {

    private static final String POINT = "- ";

    private final Catalogue catalogue;

    Explanation(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Meaning, remedy and both examples of a code, with headings of the given level, for example h2. */
    String of(String code, String level) {
        return paragraphs(catalogue.meaning(code))
                + heading("console.explain.do", level)
                + paragraphs(catalogue.remedy(code))
                + example("console.wrong", catalogue.wrong(code), level)
                + example("console.right", catalogue.right(code), level);
    }

    private String example(String key, String text, String level) {
        return text.isEmpty() ? "" : heading(key, level) + "<pre>" + HtmlReport.escape(text) + "</pre>\n";
    }

    private String heading(String key, String level) {
        return "<" + level + ">" + HtmlReport.escape(catalogue.say(key)) + "</" + level + ">\n";
    }

    private static String paragraphs(String text) {
        var html = new StringBuilder();
        boolean open = false;
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            boolean point = line.startsWith(POINT);
            if (point != open) {
                html.append(point ? "<ul>\n" : "</ul>\n");
                open = point;
            }
            html.append(
                    point ? item(line.substring(POINT.length())) : "<p>" + HtmlReport.escape(line.strip()) + "</p>\n");
        }
        return html.append(open ? "</ul>\n" : "").toString();
    }

    private static String item(String text) {
        return "<li>" + HtmlReport.escape(text) + "</li>\n";
    }

    /** A list of texts, or nothing. */
    static String list(List<String> texts) {
        var items = texts.stream().map(Explanation::item).collect(Collectors.joining());
        return items.isEmpty() ? "" : "<ul>\n" + items + "</ul>\n";
    }
}
