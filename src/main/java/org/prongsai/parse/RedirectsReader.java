package org.prongsai.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Redirect;
import org.prongsai.source.Workspace;

/** Reads {@code content/redirects.yml}: what became of addresses that have no page any more. */
final class RedirectsReader {

    static final String NAME = "redirects.yml";
    static final String FILE = Workspace.CONTENT + "/" + NAME;

    private static final String EVERYTHING_BELOW = "*";
    private static final Pattern ADDRESS = Pattern.compile("(/[^/?#*\\\\\\p{Cntrl}]+)*/?");
    private static final Pattern CLIMBS = Pattern.compile("(^|/)\\.{1,2}(/|$)");
    private static final Pattern OUTSIDE =
            Pattern.compile("https?://[^\\s/?#:\"'<>\\\\]+(:\\d{1,5})?(/[^\\s\"'<>\\\\\\p{Cntrl}]*)?");
    private static final Pattern ENDS_IN_FILE = Pattern.compile("[^/]*\\.[^/]+");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Diagnostics findings;

    private RedirectsReader(Diagnostics findings) {
        this.findings = findings;
    }

    /** The redirects of a site; none when it has no such file. */
    static List<Redirect> read(SiteReader site) {
        var file = site.workspace().file(FILE);
        if (!site.workspace().exists(FILE)) {
            return List.of();
        }
        var redirects = new ArrayList<Redirect>();
        var reader = new RedirectsReader(site.findings());
        site.yaml(file, "").ifPresent(node -> {
            for (Node item : Fields.list(node, NAME, site.findings())) {
                reader.add(Fields.of(item, NAME, site.findings()), redirects);
            }
        });
        return redirects;
    }

    private void add(Fields in, List<Redirect> redirects) {
        var written = in.required("from");
        var to = in.text("to");
        var gone = in.text("gone");
        if (!gone.isEmpty()) {
            in.require("since");
        }
        var since = in.day("since");
        var reason = in.text("reason");
        in.done();
        if (written.isEmpty()) {
            return;
        }
        if (to.isEmpty() == gone.isEmpty()) {
            findings.add(Diagnostic.error("redirect-undecided", in.at(), "from", written));
            return;
        }
        if (!gone.isEmpty() && !CorrectionsReader.saysSomething(gone)) {
            findings.add(Diagnostic.error("redirect-reason-missing", in.origin().of("gone"), "from", written));
            return;
        }
        boolean below = written.endsWith("/" + EVERYTHING_BELOW);
        var from = address(below ? withoutStar(written) : written);
        if (from.isEmpty()) {
            findings.add(
                    Diagnostic.error("redirect-address-illegal", in.origin().of("from"), "value", written));
            return;
        }
        var target = to.isEmpty() ? Optional.of("") : target(to, below);
        if (target.isEmpty()) {
            findings.add(
                    Diagnostic.error("redirect-address-illegal", in.origin().of("to"), "value", to));
            return;
        }
        redirects.add(
                new Redirect(from.get(), below, target.get(), since, gone.isEmpty() ? reason : gone, in.origin()));
    }

    private static Optional<String> target(String written, boolean below) {
        if (OUTSIDE.matcher(written).matches()) {
            return Optional.of(below ? withoutStar(written) : written);
        }
        return address(below ? withoutStar(written) : written);
    }

    /** {@code /a/*} as {@code /a/}. */
    private static String withoutStar(String address) {
        var bare = address.endsWith(EVERYTHING_BELOW) ? address.substring(0, address.length() - 1) : address;
        return bare.endsWith("/") ? bare : bare + "/";
    }

    /** An address of the site as it is kept everywhere: decoded, with a slash at the end of folders; or nothing. */
    private static Optional<String> address(String written) {
        if (written.length() > Scalars.MAX_ADDRESS
                || !written.startsWith("/")
                || BROKEN_ESCAPE.matcher(written).find()) {
            return Optional.empty();
        }
        var decoded = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        var plain = Normalizer.normalize(decoded, Normalizer.Form.NFC).replaceFirst("/index\\.html$", "/");
        if (!ADDRESS.matcher(plain).matches() || CLIMBS.matcher(plain).find()) {
            return Optional.empty();
        }
        var last = plain.substring(plain.lastIndexOf('/') + 1);
        boolean whole = last.isEmpty() || ENDS_IN_FILE.matcher(last).matches();
        return Optional.of(whole ? plain : plain + "/");
    }
}
