package org.prongsai.report;

import java.io.IOException;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.diagnostic.Location;

/** Findings as workflow commands, which GitHub shows beside the lines of a change; one line each. */
public final class GithubReport {

    private final Catalogue catalogue;

    public GithubReport(Language language) {
        this.catalogue = Catalogue.of(language);
    }

    /** Writes the report, sorted by place. */
    public void print(Diagnostics diagnostics, Appendable out) throws IOException {
        for (Diagnostic finding : diagnostics.sorted()) {
            var command =
                    switch (finding.severity()) {
                        case ERROR -> "error";
                        case WARNING -> "warning";
                        case NOTICE -> "notice";
                    };
            out.append("::" + command + " file="
                            + property(Shown.path(finding.at().file())))
                    .append(place(finding.at()))
                    .append(",title=" + property(finding.code()) + "::")
                    .append(message(catalogue.what(finding) + "\n" + catalogue.fix(finding)))
                    .append('\n');
        }
    }

    /** A file as a whole has no line. */
    private static String place(Location at) {
        if (at.line() == 0) {
            return "";
        }
        var start = ",line=" + at.line() + ",col=" + at.column();
        return at.length() == 0 ? start : start + ",endColumn=" + (at.column() + at.length());
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
