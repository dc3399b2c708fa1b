package org.prongsai.check;

import java.util.Arrays;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Location;

/** Findings about finished pages: always with the page's address and the file its content comes from. */
final class Findings {

    private Findings() {}

    /** A finding about a page; values are name, value, name, value … */
    static Diagnostic of(String code, FinishedPage page, Object... values) {
        return of(code, page.address(), page.source(), values);
    }

    /** A finding about a link; values are name, value, name, value … */
    static Diagnostic of(String code, SiteFacts site, Uses.Use use, Object... values) {
        var all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = "text";
        all[values.length + 1] = use.text();
        return of(code, FinishedPage.address(use.page()), site.source(use.page()), all);
    }

    private static Diagnostic of(String code, String address, String source, Object... values) {
        var all = new Object[values.length + 4];
        all[0] = "page";
        all[1] = address;
        all[2] = "source";
        all[3] = source;
        System.arraycopy(values, 0, all, 4, values.length);
        return Diagnostic.error(code, Location.ofFile(source), all);
    }
}
