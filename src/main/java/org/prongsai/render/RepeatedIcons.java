package org.prongsai.render;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes the drawing of an icon once a page: a list of sixty items shows the same tick sixty times. An icon is an
 * {@code svg} of class {@code i}, which the page may only style by classes of the parts themselves.
 */
public final class RepeatedIcons {

    private static final Pattern ICON = Pattern.compile("<svg class=\"i\" viewBox=\"([^\"]*)\"([^>]*)>(.*?)</svg>");

    private RepeatedIcons() {}

    /** The page, in which all but the first of the same icons refer to it. */
    public static String shared(String html) {
        Map<String, Integer> uses = new HashMap<>();
        var icons = ICON.matcher(html);
        while (icons.find()) {
            uses.merge(icons.group(3), 1, Integer::sum);
        }
        uses.values().removeIf(times -> times == 1);
        if (uses.isEmpty()) {
            return html;
        }
        Map<String, String> ids = new HashMap<>();
        var page = new StringBuilder(html.length());
        int done = 0;
        icons.reset();
        while (icons.find()) {
            var drawing = icons.group(3);
            if (!uses.containsKey(drawing)) {
                continue;
            }
            page.append(html, done, icons.start())
                    .append("<svg class=\"i\"")
                    .append(icons.group(2))
                    .append('>');
            var id = ids.get(drawing);
            if (id == null) {
                id = "icon-" + (ids.size() + 1);
                ids.put(drawing, id);
                page.append("<symbol id=\"%s\" viewBox=\"%s\">%s</symbol>".formatted(id, icons.group(1), drawing));
            }
            page.append("<use href=\"#").append(id).append("\"/></svg>");
            done = icons.end();
        }
        return page.append(html, done, html.length()).toString();
    }
}
