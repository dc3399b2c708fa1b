package org.prongsai.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Prose in Markdown as HTML that is safe to show: raw HTML appears as text, links obey {@link LinkPolicy}. Safe to
 * share between threads.
 */
public final class MarkdownRenderer {

    /** Headings begin here unless told otherwise: a page has its h1, a section its h2. */
    static final int TOP = 3;

    // Some inputs cost the square of their length; see quality bar R26.
    private static final int MAX_LENGTH = 128 * 1024;
    private static final int MAX_CELLS = 150_000;

    private final Parser parser;
    private final HtmlRenderer renderer;

    public MarkdownRenderer() {
        List<Extension> extensions =
                List.of(TablesExtension.builder().maxCells(MAX_CELLS).build());
        parser = Parser.builder().extensions(extensions).build();
        renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new OwnUrls())
                .percentEncodeUrls(true)
                .attributeProviderFactory(context -> MarkdownRenderer::adjust)
                .nodeRendererFactory(ScrollRegions::new)
                .build();
    }

    /** The prose as HTML with headings from h3 down. */
    public String toHtml(String markdown) {
        return toHtml(markdown, TOP, "/");
    }

    /** The prose as HTML whose links count from the page. */
    public String toHtml(String markdown, int top, String root) {
        return toHtml(markdown, top, Destinations.from(root));
    }

    /**
     * The prose as HTML.
     *
     * @param top level of the highest heading
     * @param destinations where its links lead
     */
    String toHtml(String markdown, int top, Destinations destinations) {
        if (markdown.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("text is longer than " + MAX_LENGTH + " characters");
        }
        var document = parser.parse(markdown);
        document.accept(new Shaping(top, destinations));
        return renderer.render(document);
    }

    private static void adjust(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.remove("rel");
        }
        if (node instanceof TableCell) {
            // The attribute is obsolete and inline style is forbidden by the pages' own policy.
            var align = attributes.remove("align");
            if (align != null && !align.equals("left")) {
                attributes.put("class", align);
            }
            if (tag.equals("th")) {
                attributes.put("scope", "col");
            }
        }
    }

    private static final class OwnUrls implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            return LinkPolicy.allows(url) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return LinkPolicy.allowsPicture(url) ? url : "";
        }
    }

    private record ScrollRegions(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Shaping.ScrollRegion.class);
        }

        @Override
        public void render(Node node) {
            var region = (Shaping.ScrollRegion) node;
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("class", "scroll");
            attributes.put("role", "region");
            attributes.put("tabindex", "0");
            attributes.put("aria-label", region.label());
            var html = context.getWriter();
            html.line();
            html.tag("div", attributes);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.line();
            html.tag("/div");
            html.line();
        }
    }
}
