package org.prongsai.render.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jbake.app.configuration.JBakeConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.render.TemplateEngine;
import org.prongsai.render.Theme;
import org.prongsai.render.Themes;

@Isolated
class BakeryTest {

    @TempDir
    Path theme;

    private final Diagnostics findings = new Diagnostics();

    @BeforeEach
    void layout() {
        Bakes.layout(theme);
    }

    @Test
    void everyPageStandsAtItsAddress() {
        var files = Bakes.bake(theme, List.of(Bakes.page("/", "page"), Bakes.page("/404.html", "page")), findings);
        assertEquals(List.of(), findings.sorted());
        assertEquals(List.of("404.html", "index.html"), List.copyOf(files.keySet()));
        var html = new String(files.get("index.html"), StandardCharsets.UTF_8);
        assertTrue(html.contains("<li>0 โครงการที่ 0 งบประมาณ 15,000 บาท</li>"), html);
        assertTrue(html.contains("<strong>หนา</strong> <a href=\"plans/index.html\">"), html);
    }

    @Test
    void bakesOneAfterAnotherGiveTheSameBytes() {
        var pages = Bakes.pages(50, "page");
        var first = Bakes.bake(theme, pages, findings);
        var second = Bakes.bake(theme, pages, findings);
        assertEquals(50, first.size());
        first.forEach((file, bytes) -> assertEquals(
                new String(bytes, StandardCharsets.UTF_8), new String(second.get(file), StandardCharsets.UTF_8)));
    }

    @Test
    void theMachinesLocaleIsLeftAlone() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("th-TH"));
        var set = Locale.getDefault();
        try {
            Bakes.bake(theme, Bakes.pages(1, "page"), findings);
            assertSame(set, Locale.getDefault());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aBrokenTemplateIsReportedOnceWithItsFirstPage() {
        Themes.put(theme, "layouts/broken.peb", "a\n{{ page.nothing }}");
        var pages = Bakes.pages(20, "broken");
        pages.add(Bakes.page("/", "page"));
        var files = Bakes.bake(theme, pages, findings);
        assertEquals(List.of("index.html"), List.copyOf(files.keySet()));
        var only = only();
        assertEquals("template-failed", only.code());
        assertEquals("content/plans/p0/plan.yml", only.at().file());
        assertEquals("layouts/broken.peb", only.values().get("template"));
        assertEquals("2", only.values().get("line"));
        assertEquals("/plans/p0/", only.values().get("page"));
        assertEquals("20", only.values().get("count"));
    }

    @Test
    void aLayoutThatIsNotThereIsReported() {
        Bakes.bake(theme, Bakes.pages(1, "none"), findings);
        assertEquals("template-failed", only().code());
    }

    @Test
    void templatesWithoutEndAreReported() {
        Themes.put(theme, "layouts/endless.peb", "{% include 'layouts/endless.peb' %}");
        Bakes.bake(theme, Bakes.pages(1, "endless"), findings);
        assertEquals("template-failed", only().code());
    }

    @Test
    void anEmptyPageIsMissing() {
        Themes.put(theme, "layouts/empty.peb", "\n  \n");
        var files = Bakes.bake(theme, Bakes.pages(1, "empty"), findings);
        assertTrue(files.isEmpty());
        assertEquals("page-missing", only().code());
    }

    @Test
    void aSinkThatFailsEndsTheBake() {
        var failure = new UncheckedIOException(new java.io.IOException("disk full"));
        var thrown = assertThrows(UncheckedIOException.class, () -> new Bakery(2)
                .bake(
                        Bakes.pages(100, "page"),
                        new TemplateEngine(Theme.in(theme)),
                        (path, bytes) -> {
                            throw failure;
                        },
                        findings));
        assertSame(failure, thrown);
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void theConfigurationAnswersNothingElse() {
        JBakeConfiguration configuration = SiteConfiguration.create();
        assertThrows(UnsupportedOperationException.class, configuration::getJvmLocale);
    }

    private Diagnostic only() {
        assertEquals(1, findings.sorted().size(), () -> findings.sorted().toString());
        return findings.sorted().get(0);
    }
}
