package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    /** A view with everything a template may hold. */
    public record Sample(String text, int number, List<String> list, Map<String, String> map, File file) {

        public boolean isLong() {
            return list.size() > 5;
        }
    }

    private static final Sample SAMPLE =
            new Sample("<b>&\"'", 7, List.of("a", "b"), Map.of("k", "v"), new File("never-deleted"));

    @TempDir
    Path theme;

    @Test
    void everythingPrintedIsEscaped() throws TemplateFailure {
        assertEquals("&lt;b&gt;&amp;&quot;&#39;", fill("{{ page.text }}"));
    }

    @Test
    void thaiStaysThai() throws TemplateFailure {
        assertEquals("โปร่งใส ป้ำ", fill("{{ 'โปร่งใส ป้ำ' }}"));
    }

    @Test
    void recordsListsMapsAndLoopsCanBeRead() throws TemplateFailure {
        assertEquals(
                "7 2 v false a0b1",
                fill("{{ page.number }} {{ page.list.size }} {{ page.map.k }} {{ page.long }}"
                        + " {% for x in page.list %}{{ x }}{{ loop.index }}{% endfor %}"));
    }

    @Test
    void whatIsPutOnPaperStaysEscaped() throws TemplateFailure {
        assertEquals("&lt;b&gt;&amp;&quot;&#39; ๗", fill("{{ paper(page.text, 'thai') }} {{ paper('7', 'thai') }}"));
        assertEquals(
                "<i>&lt;b&gt;&amp;&quot;&#39; ๗</i>",
                fill("{% macro m(p) %}<i>{{ p.text }} {{ p.number }}</i>{% endmacro %}{{ paper(m(page), 'thai') }}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.missing }}",
                "{{ missing }}",
                "{{ page.map.missing }}",
                "{{ page.text.missing }}",
            })
    void aNameThatIsNotThereFails(String template) {
        var failure = assertThrows(TemplateFailure.class, () -> fill(template));
        assertEquals("layouts/line.peb", failure.template());
        assertEquals(1, failure.line());
        assertTrue(failure.reason().contains("missing"), failure.reason());
        assertFalse(failure.reason().contains("org.prongsai"), failure.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.getClass() }}",
                "{{ page.class }}",
                "{{ page.text.getClass().forName('java.lang.Runtime') }}",
                "{{ page.GETCLASS }}",
                "{{ page.notify }}",
                "{{ page.file.delete() }}",
                "{{ page.file.path }}",
                "{{ page.text.concat('x') }}",
                "{{ page.text.toUpperCase }}",
                "{{ page.list.clear() }}",
                "{{ page.list.stream }}",
                "{{ page.text.bytes }}",
                "{{ page.number.class }}",
            })
    void nothingElseCanBeCalled(String template) {
        assertThrows(TemplateFailure.class, () -> fill(template));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include '../../secret' %}",
                "{% include '/etc/passwd' %}",
                "{% include 'layouts/../../secret.peb' %}",
                "{% include 'C:/secret.peb' %}",
                "{% extends 'layouts/none.peb' %}",
                "{% include 'layouts/line.peb' %}",
                "{{ i18n('messages', 'x') }}",
                "{% cache 'x' %}{% endcache %}",
                "{% broken",
            })
    void whatLeavesTheThemeFails(String template) {
        Themes.put(theme.getParent(), "secret.peb", "secret");
        assertThrows(TemplateFailure.class, () -> fill(template));
    }

    @Test
    void contentIsNeverATemplate() throws TemplateFailure {
        var text = "{{7*7}} ${7*7} {% include 'x' %}";
        assertEquals(text, Themes.fill(theme, "{{ x | raw }}", Map.of("x", text)));
    }

    @Test
    void templatesShareLayoutsAndMacros() throws TemplateFailure {
        Themes.put(theme, "layouts/base.peb", "<main>{% block content %}{% endblock %}</main>");
        Themes.put(theme, "partials/ui.peb", "{% macro bold(x) %}<b>{{ x }}</b>{% endmacro %}");
        assertEquals(
                "<main><b>&lt;b&gt;&amp;&quot;&#39;</b></main>",
                fill("{% extends 'layouts/base.peb' %}{% import '../partials/ui.peb' %}"
                        + "{% block content %}{{ bold(page.text) }}{% endblock %}"));
    }

    @Test
    void jsonCannotEndItsScript() throws TemplateFailure {
        assertEquals(
                "\"\\u003c/script\\u003e\\\"\\n\\u0026ก\"",
                Themes.fill(theme, "{{ x | json }}", Map.of("x", "</script>\"\n&ก")));
    }

    @Test
    void anUnsafeAddressIsNotLinkedTo() throws TemplateFailure {
        assertEquals(
                "||tel:043",
                Themes.fill(
                        theme, "{{ 'javascript:x' | href }}|{{ '//evil' | href }}|{{ 'tel:043' | href }}", Map.of()));
    }

    private String fill(String template) throws TemplateFailure {
        return Themes.fill(theme, template, Map.of("page", SAMPLE));
    }
}
