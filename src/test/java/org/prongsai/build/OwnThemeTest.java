package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme is copied and changed without Java, as its README says. */
class OwnThemeTest {

    private static final Path DEFAULT = Path.of("themes/default");
    private static final Pattern NAMED = Pattern.compile("`((?:assets|layouts|partials)/[^`]*)`");
    private static final Pattern BLOCKS = Pattern.compile("its blocks ((?:`\\w+`,? ?(?:and )?)+)");

    @TempDir
    Path site;

    @Test
    void aCopiedThemeShowsItsChanges() throws IOException {
        copy(Path.of("src/test/resources/sites/agency/site"), site);
        var theme = site.resolve("themes/mine");
        copy(DEFAULT, theme);
        replace(site.resolve("site-config.yml"), "mode:", "theme: mine\nmode:");
        replace(theme.resolve("assets/site.css"), "--band: #0d4450", "--band: #4a1d5e");
        replace(theme.resolve("layouts/project.peb"), "ประวัติจากรายงานทุกฉบับ", "เล่าย้อนหลัง");
        replace(
                theme.resolve("layouts/base.peb"),
                "{% block content %}{% endblock %}",
                "{% block motto %}{% endblock %}{% block content %}{% endblock %}");
        Files.writeString(
                theme.resolve("layouts/project.peb"),
                "{% block motto %}<p class=\"motto\">{{ frame.agency }} เปิดเผยทุกบาท</p>{% endblock %}",
                StandardOpenOption.APPEND);
        buildAndLook();
    }

    @Test
    void onlyChangedFilesNeedToBeCopied() throws IOException {
        copy(Path.of("src/test/resources/sites/agency/site"), site);
        replace(site.resolve("site-config.yml"), "mode:", "theme: mine\nmode:");
        var layouts = Files.createDirectories(site.resolve("themes/mine/layouts"));
        Files.copy(DEFAULT.resolve("layouts/not-found.peb"), layouts.resolve("not-found.peb"));
        replace(
                layouts.resolve("not-found.peb"),
                "{% block content %}",
                "{% block content %}<p id=\"mine\">ของเรา</p>");
        var out = site.resolve("out");
        var result = new SiteBuild(site, stage -> {}).build(out);
        assertTrue(result.published(), () -> result.findings().sorted().toString());
        assertEquals(
                "ของเรา",
                Jsoup.parse(out.resolve("404.html")).getElementById("mine").text());
        assertEquals(
                Files.readString(DEFAULT.resolve("assets/search.js")),
                Files.readString(out.resolve("assets/search.js")));
    }

    @Test
    void theReadmeNamesWhatThereIs() throws IOException {
        var readme = Files.readString(DEFAULT.resolve("README.md"));
        var named = NAMED.matcher(readme).results().map(m -> m.group(1)).toList();
        assertTrue(named.size() > 15, named.toString());
        for (String path : named) {
            assertTrue(Files.exists(DEFAULT.resolve(path)), path);
        }
        var base = Files.readString(DEFAULT.resolve("layouts/base.peb"));
        var blocks = BLOCKS.matcher(readme.replace("\n", " "));
        assertTrue(blocks.find());
        for (String block : blocks.group(1).split("[`, ]+|and ")) {
            assertTrue(block.isBlank() || base.contains("{% block " + block + " %}"), block);
        }
        var engine = Files.readString(Path.of("src/main/java/org/prongsai/render/TemplateEngine.java"));
        for (String name : List.of("frame", "page", "corrections", "data")) {
            assertTrue(readme.contains("| `" + name + "` |") && engine.contains('"' + name + '"'), name);
        }
        assertTrue(readme.indexOf("## ภาษาไทย") < readme.indexOf("## English"));
    }

    private void buildAndLook() throws IOException {
        var out = site.resolve("out");
        var result = new SiteBuild(site, stage -> {}).build(out);
        assertTrue(result.published(), () -> result.findings().sorted().toString());
        assertTrue(Files.readString(out.resolve("assets/site.css")).contains("--band:#4a1d5e"));
        var page = Jsoup.parse(out.resolve("plans/2566-2568/p01/index.html"));
        assertEquals("เล่าย้อนหลัง", page.selectFirst("#history").text());
        assertEquals(
                "เทศบาลตำบลตัวอย่าง เปิดเผยทุกบาท", page.selectFirst("p.motto").text());
        assertFalse(Files.exists(out.resolve("README.md")));
    }

    private static void replace(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.contains(from), file + ": " + from);
        Files.writeString(file, text.replace(from, to));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
