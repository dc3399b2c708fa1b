package org.prongsai.serve;

import java.nio.charset.StandardCharsets;

/** A page as the preview shows it: it asks whether there is a newer one. What is published has no such script. */
final class LivePage {

    private static final String POLICY = "default-src 'none';";
    private static final String END = "</head>";

    private LivePage() {}

    static byte[] of(String html, long version) {
        int end = html.indexOf(END);
        var page = html;
        if (end >= 0) {
            var head = html.substring(0, end);
            if (!head.contains("script-src")) {
                head = head.replace(POLICY, POLICY + " script-src 'self';");
            }
            page = head + "<script src=\"/__prongsai/reload.js\" data-version=\"" + version + "\" defer></script>\n"
                    + html.substring(end);
        }
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
