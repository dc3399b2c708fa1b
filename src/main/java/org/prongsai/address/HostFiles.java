package org.prongsai.address;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.model.Redirect;
import org.prongsai.page.Former;

/**
 * The same redirects in the words of each host, so that a server itself says 301 or 410. Every host reads its own file and
 * takes the others for plain ones; without any of them the pages at the former addresses still lead on.
 *
 * <p>Each file keeps to what its host can do without modules that may be missing: an unknown command would stop the whole
 * site there.
 */
public final class HostFiles {

    private static final String NGINX = "nginx-redirects.conf";
    private static final String APACHE = ".htaccess";
    private static final String IIS = "web.config";
    private static final String STATIC_HOSTS = "_redirects";

    /** Escaped signs that mean something else when they stand by themselves. */
    private static final Pattern MEANT =
            Pattern.compile("%(?:2[2345]|3F|5C|[01][0-9A-F]|7F)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN_IN_IIS = Pattern.compile("[:*\"<>|?%&\\\\]");

    private final List<Former> former;
    private final Collection<String> live;
    private final String base;

    private HostFiles(List<Former> former, Collection<String> live, String baseUrl) {
        this.former = former;
        this.live = live;
        this.base = base(baseUrl);
    }

    /**
     * The files by name, for the root of the site; none when nothing was moved.
     *
     * @param former the former addresses
     * @param live addresses of pages
     * @param baseUrl where the site stands; may be empty
     */
    public static Map<String, byte[]> of(List<Former> former, Collection<String> live, String baseUrl) {
        var files = new TreeMap<String, byte[]>();
        if (!former.isEmpty()) {
            var hosts = new HostFiles(former, live, baseUrl);
            files.put(NGINX, bytes(hosts.nginx()));
            files.put(APACHE, bytes(hosts.apache()));
            files.put(IIS, bytes(hosts.iis()));
            files.put(STATIC_HOSTS, bytes(hosts.staticHosts()));
        }
        return files;
    }

    /** The path of an address, from slash to slash, decoded. */
    private static String base(String url) {
        var path = url.isEmpty() ? null : URI.create(url).getPath();
        return path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A former address on its server, decoded. */
    private String from(Redirect redirect) {
        return base + redirect.from().substring(1);
    }

    /** Where a redirect leads, as it is sent. */
    private String to(Redirect redirect) {
        return redirect.leadsOutside()
                ? UrlPath.outside(redirect.to())
                : UrlPath.encoded(base + redirect.to().substring(1));
    }

    private static boolean isFolder(Redirect redirect) {
        return redirect.from().endsWith("/");
    }

    // nginx

    private String nginx() {
        var text = new StringBuilder("""
                # สำหรับ nginx: ในส่วน server { } ของเว็บไซต์นี้ เพิ่มบรรทัด  include <โฟลเดอร์ของเว็บไซต์>/nginx-redirects.conf;
                # For nginx: include this file in the server { } block of the site, then reload. Other hosts ignore it.
                """);
        text.append(base.equals("/") ? "" : "# ")
                .append("error_page 404 ")
                .append(quoted(base + "404.html"))
                .append(";\n");
        for (Former one : former) {
            var redirect = one.redirect();
            var from = from(redirect);
            var answer = redirect.isGone() ? gone(one) : "return 301 " + quoted(to(redirect)) + ";";
            location(from, answer, text);
            if (isFolder(redirect) && from.length() > 1) {
                location(from.substring(0, from.length() - 1), answer, text);
            }
            if (isFolder(redirect) && !redirect.isGone()) {
                location(from + "index.html", answer, text);
            }
        }
        return text.toString();
    }

    private static void location(String address, String answer, StringBuilder text) {
        text.append("location = ")
                .append(quoted(address))
                .append(" { ")
                .append(answer)
                .append(" }\n");
    }

    private String gone(Former one) {
        return one.place()
                        .map(at -> "error_page 410 " + quoted(base + at.file()) + "; ")
                        .orElse("")
                + "return 410;";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    // Apache

    private String apache() {
        var text = new StringBuilder("""
                # สำหรับ Apache: มีผลทันทีที่อยู่ในโฟลเดอร์ของเว็บไซต์ ถ้าที่นั่นมี .htaccess อยู่แล้ว ให้นำบรรทัดเหล่านี้ไปต่อท้ายไฟล์เดิม
                # For Apache: works where it stands. If the host has a .htaccess there, add these lines to it instead.
                """);
        text.append("ErrorDocument 404 ")
                .append(UrlPath.encoded(base + "404.html"))
                .append('\n');
        text.append("<IfModule mod_alias.c>\n");
        for (Former one : former) {
            var redirect = one.redirect();
            var pattern = '"' + pattern(redirect) + '"';
            if (redirect.isGone()) {
                text.append("RedirectMatch 410 ").append(pattern).append('\n');
            } else {
                apacheTarget(redirect).ifPresent(to -> text.append("RedirectMatch 301 ")
                        .append(pattern)
                        .append(' ')
                        .append(quoted(to))
                        .append('\n'));
            }
        }
        text.append("</IfModule>\n");
        tombstones(text);
        return text.toString();
    }

    /**
     * Apache escapes the path of a target by itself, so it is given unescaped; nothing where that would change its meaning.
     */
    private Optional<String> apacheTarget(Redirect redirect) {
        if (!redirect.leadsOutside()) {
            return Optional.of(base + redirect.to().substring(1));
        }
        var to = UrlPath.outside(redirect.to());
        var path = to.split("[?#]", 2)[0];
        return MEANT.matcher(path).find()
                ? Optional.empty()
                : Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                        + to.substring(path.length()));
    }

    /** The page that says why an address is gone, shown with the answer 410; older servers than 2.4 show their own. */
    private void tombstones(StringBuilder text) {
        if (former.stream()
                .noneMatch(one -> one.redirect().isGone() && one.place().isPresent())) {
            return;
        }
        text.append("<IfModule mod_authz_core.c>\n");
        for (Former one : former) {
            if (one.redirect().isGone()) {
                one.place().ifPresent(at -> text.append("<If \"%{REQUEST_URI} =~ m#")
                        .append(pattern(one.redirect()))
                        .append("#\">\nErrorDocument 410 ")
                        .append(UrlPath.encoded(base + at.file()))
                        .append("\n</If>\n"));
            }
        }
        text.append("</IfModule>\n");
    }

    private String pattern(Redirect redirect) {
        var from = from(redirect);
        if (!isFolder(redirect)) {
            return "^" + literal(from) + "/?$";
        }
        var bare = literal(from.substring(0, from.length() - 1));
        return "^" + bare + (redirect.isGone() ? "/?$" : "(/(index[.]html)?)?$");
    }

    /** A text as a regular expression that Apache's own reader of settings leaves alone. */
    private static String literal(String text) {
        var literal = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '^') {
                literal.append("\\^");
            } else if ("\"#%".indexOf(c) >= 0) {
                literal.append("\\x%02X".formatted(c));
            } else if (".$|()[]{}*+?".indexOf(c) >= 0) {
                literal.append('[').appendCodePoint(c).append(']');
            } else {
                literal.appendCodePoint(c);
            }
        });
        return literal.toString();
    }

    // IIS

    /** Only what every IIS knows; the module for rewriting is an extra, and naming it where it is missing stops the site. */
    private String iis() {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="utf-8"?>
                <!-- สำหรับ IIS: มีผลทันทีที่อยู่ในโฟลเดอร์ของเว็บไซต์ ถ้าที่นั่นมี web.config อยู่แล้ว ให้นำส่วน location ไปใส่ในไฟล์เดิม -->
                <!-- For IIS: works where it stands. If the host has a web.config there, copy the location parts into it instead. -->
                <configuration>
                """);
        for (Former one : former) {
            var redirect = one.redirect();
            var path = redirect.from().replaceAll("^/|/$", "");
            if (!redirect.isGone()
                    && !path.isEmpty()
                    && !FORBIDDEN_IN_IIS.matcher(path).find()) {
                rule(
                        path,
                        "enabled=\"true\" exactDestination=\"true\" httpResponseStatus=\"Permanent\" destination=\""
                                + xml(to(redirect)) + "\"",
                        text);
                stillThere(redirect.from())
                        .forEach(address -> rule(address.replaceAll("^/|/$", ""), "enabled=\"false\"", text));
            }
        }
        return text.append("</configuration>\n").toString();
    }

    private static void rule(String path, String attributes, StringBuilder text) {
        text.append("  <location path=\"")
                .append(xml(path))
                .append("\">\n")
                .append("    <system.webServer><httpRedirect ")
                .append(attributes)
                .append(" /></system.webServer>\n")
                .append("  </location>\n");
    }

    /** A rule of IIS holds for everything below a folder, so what still stands there is taken out of it. */
    private List<String> stillThere(String folder) {
        return live.stream()
                .filter(a -> a.endsWith("/") && folder.endsWith("/") && a.startsWith(folder))
                .sorted()
                .toList();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    // Netlify, Cloudflare Pages

    private String staticHosts() {
        var text = new StringBuilder("""
                # สำหรับ Netlify และ Cloudflare Pages มีผลเมื่ออยู่ที่โฟลเดอร์บนสุดของโดเมน
                # For Netlify and Cloudflare Pages; they read it in the topmost folder of the domain only.
                """);
        for (Former one : former) {
            var redirect = one.redirect();
            if (!redirect.isGone()) {
                text.append(UrlPath.encoded(from(redirect)))
                        .append(' ')
                        .append(to(redirect))
                        .append(" 301\n");
            }
        }
        return text.toString();
    }
}
