package org.prongsai.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.prongsai.page.view.PageView;

/**
 * Fills a theme's templates. Everything printed is escaped; a name that is not there is an error. Safe to share
 * between threads.
 */
public final class TemplateEngine {

    static final String ENDING = ".peb";

    private final PebbleEngine pebble;

    /** An engine for one theme and pages that have no partner in another language. */
    public TemplateEngine(Theme theme) {
        this(theme, Set.of());
    }

    /**
     * An engine for one theme; templates are read on first use and kept.
     *
     * @param theme where they come from
     * @param pages files of all pages, to which the prose of authors may lead
     */
    public TemplateEngine(Theme theme, Set<String> pages) {
        // Translations and caches would bring in words and states from outside the page.
        var withoutOutside = new DisallowExtensionCustomizerBuilder()
                .disallowedFunctionKeys(List.of("i18n"))
                .disallowedTokenParserTags(List.of("cache", "parallel"))
                .build();
        pebble = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme))
                .strictVariables(true)
                .autoEscaping(true)
                .defaultEscapingStrategy("html")
                .defaultLocale(Locale.ROOT)
                .methodAccessValidator(new RecordAccess())
                .registerExtensionCustomizer(withoutOutside)
                .extension(new Filters(new MarkdownRenderer(), pages))
                .build();
    }

    /** Fills a layout with one page; in a page of another language what is Thai is marked so. */
    public void render(String layout, PageView view, Writer out) throws TemplateFailure {
        var values = Map.of(
                "frame", view.frame(), "page", view.page(), "corrections", view.corrections(), "data", view.data());
        var language = Locale.forLanguageTag(view.frame().lang());
        if (!view.frame().lang().equals("en")) {
            fill(file(layout), values, language, out);
            return;
        }
        var page = new StringWriter();
        fill(file(layout), values, language, page);
        try {
            out.write(ThaiRuns.mark(page.toString()));
        } catch (IOException e) {
            throw TemplateFailure.of(file(layout), e);
        }
    }

    /** Fills a template, given by its path from the theme's root, with values by name. */
    public void fill(String template, Map<String, Object> values, Writer out) throws TemplateFailure {
        fill(template, values, Locale.ROOT, out);
    }

    private void fill(String template, Map<String, Object> values, Locale language, Writer out) throws TemplateFailure {
        try {
            pebble.getTemplate(template).evaluate(out, values, language);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw TemplateFailure.of(template, e);
        }
    }

    /** The template of a layout, from the theme's root. */
    static String file(String layout) {
        return "layouts/" + layout + ENDING;
    }
}
