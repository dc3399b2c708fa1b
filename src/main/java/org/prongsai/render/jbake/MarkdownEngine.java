package org.prongsai.render.jbake;

import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.prongsai.render.MarkdownRenderer;

/** Our Markdown as one of JBake's markup languages, for documents with JBake's own headers. */
public final class MarkdownEngine extends MarkupEngine {

    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer();

    @Override
    public void processBody(ParserContext context) {
        context.setBody(MARKDOWN.toHtml(context.getBody()));
    }
}
