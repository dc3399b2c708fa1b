package org.prongsai.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.page.Wording;
import org.prongsai.page.view.Frame;

/**
 * What templates can do to a text besides Pebble's own filters.
 *
 * <ul>
 *   <li>{@code text | markdown} – prose as HTML; {@code markdown(level=2)} begins its headings there
 *   <li>{@code address | href} – the address, or nothing when it is not one we link to
 *   <li>{@code "ค้นหา" | say} – the phrase in the language of the page; {@code "เหตุผล: {0}" | say(reason)} puts something in
 *   <li>{@code text | json} – a JSON string, quoted, safe inside a script element
 *   <li>{@code paper(form(page), "thai")} – what a macro wrote, fit for an official form with Thai or Arabic digits
 * </ul>
 */
final class Filters extends AbstractExtension {

    private final MarkdownRenderer markdown;
    private final Set<String> pages;

    /** Filters for a site whose pages stand in these files. */
    Filters(MarkdownRenderer markdown, Set<String> pages) {
        this.markdown = markdown;
        this.pages = Set.copyOf(pages);
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "markdown", new Markdown(markdown, pages), "href", new Href(), "json", new Json(), "say", new Say());
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("paper", new Paper());
    }

    private record Markdown(MarkdownRenderer renderer, Set<String> pages) implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of("level");
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (input == null) {
                return "";
            }
            if (!(input instanceof String text)) {
                throw new PebbleException(null, "markdown wants text", line, self.getName());
            }
            var level = arguments.get("level");
            int top = level instanceof Number number ? number.intValue() : MarkdownRenderer.TOP;
            return new SafeString(toHtml(text, top, context));
        }

        /** Links count from the page; inside a macro its frame is only to be had this way. */
        private String toHtml(String text, int top, EvaluationContext context) {
            if (context instanceof EvaluationContextImpl whole) {
                for (var scope : whole.getScopeChain().getGlobalScopes()) {
                    if (scope.get("frame") instanceof Frame frame) {
                        return renderer.toHtml(text, top, Destinations.of(frame, pages));
                    }
                }
            }
            return renderer.toHtml(text, top, "/");
        }
    }

    private static final class Href implements Filter {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            var address = Objects.toString(input, "");
            return LinkPolicy.allows(address) ? address : "";
        }
    }

    private static final class Say implements Filter {

        private static final List<String> PLACES = List.of("first", "second", "third");

        @Override
        public List<String> getArgumentNames() {
            return PLACES;
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            var phrase = Objects.toString(input, "");
            var wording = Wording.of(context.getLocale().getLanguage());
            return arguments.isEmpty() ? wording.say(phrase) : wording.say(phrase, values(arguments));
        }

        private static Object[] values(Map<String, Object> arguments) {
            return PLACES.stream()
                    .map(place -> Objects.requireNonNullElse(arguments.get(place), ""))
                    .toArray();
        }
    }

    /** A function, for a filter is not told whether it was given HTML or a text. */
    private static final class Paper implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("content", "digits");
        }

        /** What is HTML stays so; a text stays a text, to be escaped like any other. */
        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            boolean thai = "thai".equals(arguments.get("digits"));
            var content = arguments.get("content");
            var text = Objects.toString(content, "");
            if (content instanceof SafeString) {
                return new SafeString(PaperText.of(text, thai));
            }
            return thai ? PaperText.digits(text) : text;
        }
    }

    private static final class Json implements Filter {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return new SafeString(quote(Objects.toString(input, "")));
        }

        private static String quote(String text) {
            var json = new StringBuilder(text.length() + 2).append('"');
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '"', '\\' -> json.append('\\').append(c);
                    case '\n' -> json.append("\\n");
                    default -> {
                        // Left as they are, these could end the script element or the line.
                        if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                            json.append("\\u").append(String.format("%04x", (int) c));
                        } else {
                            json.append(c);
                        }
                    }
                }
            }
            return json.append('"').toString();
        }
    }
}
